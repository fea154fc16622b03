import { digitsAt, foldAt, timeWord, type DateContext, type Found } from './context.ts'
import { call, type Call, type Expression } from './expression.ts'
import { amountAt } from './read-amount.ts'
import { toIsoDuration, type DurationUnit } from './duration.ts'
import { plainAt, secondAt, skipDayWord, timeAt } from './read-core.ts'
import { dayNumberAt } from './read-day.ts'
import { feastAt } from './read-feast.ts'
import { JOINT, TIME } from './starts.ts'

/** «بين 3 و5 مايو», «من 28 شباط إلى 3 آذار», «عامي 2005 و2011», «يومي الاثنين والثلاثاء». */
export function rangeAt(c: DateContext, i: number): Found | null {
  if (timeWord(c, i, 'between')) return pairAfter(c, i + 1, isAnd)
  if (timeWord(c, i, 'from')) return pairAfter(c, i + 1, isTo)
  const head = timeWord(c, i, 'head')
  if (head) return pairAfter(c, i + 1, isAnd, i, head.skip)
  const unit = timeWord(c, i, 'unit')
  // «العامين 2017 و2018»
  if (unit?.value === 2 && unit.definite && unit.of === 'year')
    return digitsAt(c, i + 1, 1900, 2100) === null ? null : pairAfter(c, i + 1, isAnd, i, unit.skip)
  if (unit?.value === 3 && !unit.definite && /^(day|year)$/.test(unit.of)) {
    const pair = pairAfter(c, i + 1, isAnd, i, unit.skip)
    // «أعوام 2010 و2011 و2016»: a list, no stretch.
    return pair && isAnd(c, pair.end) !== null && secondAt(c, isAnd(c, pair.end) ?? 0) ? null : pair
  }
  return null
}

/** «3 مايو - 5 يونيو», «الأحد إلى الثلاثاء»: two times with a joint between them. */
export function joinedAt(c: DateContext, i: number): Found | null {
  if (!jointWithin(c, i)) return null
  const one = plainAt(c, i)
  if (!one) return null
  const joint = foldAt(c, one.end)
  if (!isJoint(c, one.end)) return null
  const year = typeof one.expression === 'string' && one.expression.length === 4
  const two = (year ? secondAt : plainAt)(c, skipDayWord(c, one.end + 1))
  const dash = /^[-–—]$/.test(joint)
  if (!two || two.skip > 0 || !alike(one.expression, two.expression, dash)) return null
  return joined(one, two, i, one.skip)
}

/** How far off the joint of `joinedAt` may stand; looked for before the dearer reading of what is before it. */
const LONGEST = 9

const isJoint = (c: DateContext, k: number): boolean => ((c.bits[k] ?? 0) & JOINT) !== 0

function jointWithin(c: DateContext, i: number): boolean {
  for (let k = i + 1; k <= i + LONGEST; k++)
    if (isJoint(c, k) && ((c.bits[k + 1] ?? 0) & TIME) !== 0) return true
  return false
}

type Joint = (c: DateContext, k: number) => number | null

/** Where the second time begins after «و», apart or joined. */
const isAnd: Joint = (c, k) => {
  const f = foldAt(c, k)
  if (f === 'و' || f === 'او') return k + 1
  return f.startsWith('و') ? k : null
}
const TO = new Set(['الي', 'حتي', 'وحتي', 'لغايه', 'ولغايه', 'والي'])
const isTo: Joint = (c, k) => {
  const f = foldAt(c, k)
  if (f === 'و') return isTo(c, k + 1)
  if (f === 'الي' && foldAt(c, k + 1) === 'غايه') return k + 2
  return TO.has(f) ? k + 1 : null
}

function pairAfter(
  c: DateContext,
  k: number,
  joint: Joint,
  first?: number,
  skip = 0,
): Found | null {
  const from = skipDayWord(c, k)
  const head = timeWord(c, k, 'head') ? k + 1 : from
  const begin = first ?? (head > from ? k : from)
  const one = timeAt(c, head)
  if (!one) return null
  // «بين 3 و5 مايو»: the reader of days takes both.
  const days = dayNumberAt(c, head)
  if (days && days.last > days.first && isRange(one.expression)) {
    return { ...one, first: begin, skip: first === undefined ? one.skip : skip }
  }
  const next = joint(c, one.end)
  const two = next === null ? null : secondAt(c, skipDayWord(c, next))
  if (!two) return null
  return joined(one, two, begin, first === undefined && head === from ? one.skip : skip)
}

const isRange = (e: Expression): boolean => typeof e !== 'string' && e.op === 'range'

function joined(one: Found, two: Found, first: number, skip: number): Found | null {
  const expression = rangeOf(one.expression, two.expression)
  if (!expression || one.duration !== undefined || two.duration !== undefined) return null
  return {
    end: two.end,
    first,
    skip,
    expression,
    ...(one.calendar === 'islamic' ? { calendar: 'islamic' as const } : {}),
    ambiguous: one.ambiguous === true || two.ambiguous === true,
  }
}

/** From `a` to `b`, what is left unsaid in the one taken from the other. */
export function rangeOf(a: Expression, b: Expression): Call | null {
  const [left, right] = [ends(a, 0), ends(b, 1)]
  if (typeof right !== 'string' && right.op === 'weekday') {
    if (typeof left !== 'string' && left.op !== 'weekday' && left.op !== 'day') return null
    return call('range', left, call('weekday-in', right.args[0] ?? '0', left))
  }
  if (typeof right === 'string' && typeof left !== 'string') {
    return call('range', withYearOf(left, right), right)
  }
  return call('range', left, right)
}

const ends = (e: Expression, which: 0 | 1): Expression =>
  typeof e !== 'string' && e.op === 'range' ? (e.args[which] ?? e) : e

const two = (n: number): string => String(n).padStart(2, '0')

/** A day or month of no named year, in the year of the day or month that it runs to. */
function withYearOf(e: Call, right: string): Expression {
  const year = Number(right.slice(0, 4))
  const month = Number(e.args[0])
  if (e.op !== 'date' && e.op !== 'month-named') return e
  const y = String(right.length >= 7 && month > Number(right.slice(5, 7)) ? year - 1 : year)
  if (e.op === 'date') return `${y.padStart(4, '0')}-${two(month)}-${two(Number(e.args[1]))}`
  return `${y.padStart(4, '0')}-${two(month)}`
}

/** Two times that can stand at the ends of one stretch: told in the same kind. */
function alike(a: Expression, b: Expression, dash: boolean): boolean {
  const kind = (e: Expression): string => {
    if (typeof e === 'string') return e.length === 4 ? 'year' : e.length === 7 ? 'month' : 'day'
    if (e.op === 'month-named' || e.op === 'month-in') return 'month'
    if (e.op === 'date' || e.op === 'day-of' || e.op === 'hijri') return 'day'
    // «اليوم حتى 22 أكتوبر»; a dash wants two of a kind.
    if (!dash && (e.op === 'day' || e.op === 'weekday')) return 'day'
    return e.op
  }
  return kind(a) === kind(b)
}

/** «منذ 20 أبريل»: from then on; «منذ 2011 وحتى 2015» is a stretch. */
export function sinceAt(c: DateContext, i: number): Found | null {
  if (!timeWord(c, i, 'since')) return null
  const k = skipDayWord(c, i + 1)
  const one = timeAt(c, k) ?? feastAt(c, k)
  if (!one || one.duration !== undefined) return null
  const next = isTo(c, one.end)
  const two = next === null ? null : secondAt(c, skipDayWord(c, next))
  if (two) return joined(one, two, k, one.skip)
  return { ...one, first: one.first ?? k, expression: call('since', one.expression) }
}

/** «حتى 2007», «قبل نهاية العام», «قبل حلول …»: up to then. */
export function untilAt(c: DateContext, i: number): Found | null {
  const word = timeWord(c, i, 'until', 'before')
  const to = !word && foldAt(c, i + 1) === 'غايه' && /^و?الي$/.test(foldAt(c, i))
  if (!word && !to) return null
  let k = to ? i + 2 : i + 1
  if (foldAt(c, k) === 'حلول' || foldAt(c, k) === 'موعد') k++
  if (timeWord(c, k, 'side')) return null
  k = skipDayWord(c, k)
  const one = timeAt(c, k) ?? feastAt(c, k)
  if (!one || one.duration !== undefined || one.skip > 0) return null
  return { ...one, first: one.first ?? k, expression: call('until', one.expression) }
}

/** «كل يوم جمعة», «كل عام», «كل ثلاثة أيام»: no one time. */
export function everyAt(c: DateContext, i: number): Found | null {
  const word = timeWord(c, i, 'every')
  if (!word || word.definite) return null
  const unit = timeWord(c, i + 1, 'unit')
  const k = unit?.of === 'day' && unit.value === 1 ? i + 2 : i + 1
  const weekday = timeWord(c, k, 'weekday-bare', 'weekday')
  // «كل أحد» is everybody, «كل اثنين» every two.
  const sure = k > i + 1 || weekday?.kind === 'weekday' || (weekday?.value ?? 0) > 1
  if (weekday && weekday.skip === 0 && sure) {
    const expression = call('every', call('weekday', weekday.value, 'on-or-after'))
    return { end: k + 1, skip: word.skip, expression }
  }
  const amount = amountAt(c, i + 1)
  if (amount?.counted === true && !amount.definite && !amount.vague) {
    const expression = call('every', toIsoDuration(amount.amounts))
    return { end: amount.end, skip: word.skip, expression }
  }
  if (!unit || unit.value !== 1 || unit.definite) return null
  return { end: i + 2, skip: word.skip, expression: call('every', everyUnit(unit.of)) }
}

/** «كل عام» is `year(0)`; what is shorter than a day or longer than a year is told by its length. */
function everyUnit(unit: string): Expression {
  switch (unit) {
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return call(unit, 0)
    case 'decade':
      return 'P10Y'
    case 'century':
      return 'P100Y'
    default:
      return toIsoDuration([{ n: 1, unit: unit as DurationUnit }])
  }
}
