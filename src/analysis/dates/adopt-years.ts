import { call, print, type Expression } from './expression.ts'
import { sideOfDay } from './read-relative.ts'
import type { Chosen } from './stage.ts'

/** Sides that a rule took for want of a word. */
const GUESSED = new Set(['near', 'on-or-before', 'on-or-after'])

/**
 * A day and month without a year means the same day as the same day and month with one in the article:
 * «في 10 ديسمبر» in the title, «العاشر من ديسمبر من العام الجاري» below.
 */
export function adoptYears(chosen: readonly Chosen[]): void {
  adoptWeekdays(chosen)
  adoptToday(chosen)
  const said = new Map<string, Expression>()
  for (const { found } of chosen) {
    if (found.name === true) continue
    const key = saidDay(found.expression)
    if (key !== null && !said.has(key)) said.set(key, found.expression)
  }
  if (said.size === 0) return
  for (const x of chosen) {
    const e = x.found.expression
    if (typeof e === 'string' || e.op !== 'date' || x.found.name === true) continue
    if (!isGuessed(e.args[2])) continue
    const same = said.get(dayKey(e.args[0], e.args[1]))
    if (same !== undefined) x.found = { ...x.found, expression: same }
  }
}

/** `month-day` of a day whose year the words give. */
function saidDay(e: Expression): string | null {
  if (typeof e === 'string') {
    return e.length === 10 ? `${Number(e.slice(5, 7))}-${Number(e.slice(8))}` : null
  }
  if (e.op === 'date' && !isGuessed(e.args[2])) return dayKey(e.args[0], e.args[1])
  const month = e.args[1]
  if (e.op !== 'day-of' || month === undefined || typeof month === 'string') return null
  return month.op === 'month-in' ? dayKey(month.args[0], e.args[0]) : null
}

const isGuessed = (side: Expression | undefined): boolean =>
  typeof side === 'string' && GUESSED.has(side)
const dayKey = (month: Expression | undefined, day: Expression | undefined): string =>
  `${month === undefined ? '' : print(month)}-${day === undefined ? '' : print(day)}`

/**
 * A weekday of which no verb tells the side, as in a title, is the one that the verbs of the article
 * tell: «الرئيس يزور المدينة الخميس» above «سيزور الرئيس المدينة الخميس».
 */
function adoptWeekdays(chosen: readonly Chosen[]): void {
  if (!chosen.some((x) => x.found.guessed === true)) return
  const told = new Map<Expression, Expression | null>()
  for (const { found } of chosen) {
    const e = found.expression
    if (typeof e === 'string' || e.op !== 'weekday' || found.guessed === true) continue
    const day = e.args[0] ?? ''
    const other = told.get(day)
    const same = other === undefined || (other !== null && print(other) === print(e))
    told.set(day, same ? e : null)
  }
  for (const x of chosen) {
    const e = x.found.expression
    if (x.found.guessed !== true || typeof e === 'string' || e.op !== 'weekday') continue
    const same = told.get(e.args[0] ?? '')
    if (same) x.found = { ...x.found, expression: same }
  }
}

/**
 * «أمس الأحد» says on which weekday the article was written, whatever its stamp: «أمس», «اليوم» and
 * «غدا» elsewhere in it are told from there. A copy is often stamped a day or two later.
 */
function adoptToday(chosen: readonly Chosen[]): void {
  let today = -1
  for (const { found } of chosen) {
    const e = dayIn(found.expression)
    if (found.fromToday === undefined || typeof e === 'string' || e.op !== 'weekday') continue
    const told = (Number(e.args[0]) - found.fromToday + 14) % 7
    // Two that contradict each other tell nothing.
    if (today >= 0 && told !== today) return
    today = told
  }
  if (today < 0) return
  for (const x of chosen) {
    const { fromToday, expression } = x.found
    const e = dayIn(expression)
    if (fromToday === undefined || typeof e === 'string' || e.op !== 'day') continue
    const day = call('weekday', (today + fromToday + 14) % 7, sideOfDay(fromToday))
    const same = expression === e
    const clock = typeof expression === 'string' ? '' : (expression.args[1] ?? '')
    x.found = { ...x.found, expression: same ? day : call('clock', day, clock) }
  }
}

/** The day within a time of day, or the day itself. */
const dayIn = (e: Expression): Expression =>
  typeof e !== 'string' && e.op === 'clock' ? (e.args[0] ?? e) : e
