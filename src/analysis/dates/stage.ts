import { defineStage } from '../../text/stage.ts'
import type { DateMention, Layers } from '../layers.ts'
import { adoptYears } from './adopt-years.ts'
import { orderWeekdays } from './order-weekdays.ts'
import { contextOf, type DateContext, type Found } from './context.ts'
import { beginOf } from './begin.ts'
import { everyYear, isRelative, print, type Expression } from './expression.ts'
import { valueOf } from './resolve.ts'
import { dateRules } from './rules.ts'
import { rulesFrom } from './known-words.ts'
import { bitsFrom, isIdle } from './starts.ts'

/** A chosen reading: the tokens it takes and what made it. */
export interface Chosen {
  readonly rule: string
  readonly first: number
  found: Found
}

/** Expressions of time, resolved against the publication date where it is known. */
export const datesStage = defineStage<Layers>()({
  name: 'dates',
  version: 14,
  reads: ['article', 'words'],
  writes: ['dates'],
  run({ article, words }) {
    const c = contextOf(words, article)
    const chosen: Chosen[] = []
    const { places } = c
    let free = 0
    for (let n = 0; n < c.count; n++) {
      const i = places[n] ?? 0
      if (i < free) continue
      const next = readAt(c, i)
      if (!next) continue
      if (next.found.name !== true) remember(c, next.found)
      chosen.push(next)
      free = next.found.end
    }
    adoptYears(chosen)
    orderWeekdays(chosen)
    return { dates: chosen.map((x) => toMention(c, x)) }
  },
})

/** Of the readings that begin at a token the longest, at equal length the earlier rule's. */
function readAt(c: DateContext, i: number): Chosen | null {
  if (isIdle(c, i)) return null
  let best: Chosen | null = null
  const near = bitsFrom(c.bits, i)
  for (const rule of rulesFrom(c.known[i] ?? 0, dateRules)) {
    if (rule.needs !== 0 && (near & rule.needs) === 0) continue
    if (rule.joins ? best === null : !rule.gate(c.bits, i, near)) continue
    const m = rule.match(c, i)
    if (m && (!best || m.end > best.found.end)) {
      best = { rule: rule.name, first: m.value.first ?? i, found: m.value }
    }
  }
  // An expression does not run over the end of a paragraph.
  if (best && c.words.part[best.first] !== c.words.part[best.found.end - 1]) return null
  return best
}

/** Keeps the day and the year that later words may look back to. */
function remember(c: DateContext, f: Found): void {
  const e = f.expression
  if (f.duration !== undefined) return
  c.lastDayAt = f.end
  if (typeof e === 'string') {
    if (e.length === 10) c.lastDay = e
    c.lastYear = e.slice(0, 4)
    return
  }
  const day = ONE_DAY_OPS.has(e.op) ? e.args[0] : e
  if (day !== undefined && isDayExpression(day)) c.lastDay = day
  if (e.op === 'year') c.lastYear = e
}

/** What names one day and says more: «الساعة التاسعة من …», «حتى …», «منذ …». */
const ONE_DAY_OPS = new Set<string>(['clock', 'until', 'since'])
const DAY_OPS = new Set<string>(['day', 'date', 'weekday', 'day-of', 'weekday-in', 'nth-weekday'])
const isDayExpression = (e: Expression): boolean =>
  typeof e === 'string' ? e.length === 10 : DAY_OPS.has(e.op)

/** «ثورة 25 يناير»: the words and the day in them, with its year where it is known. */
function toNamed(c: DateContext, x: Chosen): DateMention {
  const { found } = x
  const from = beginOf(c.words, x.first, found.skip)
  const to = c.words.to[found.end - 1] ?? from
  return {
    id: `date:${from}-${to}`,
    from,
    to,
    rule: x.rule,
    parts: NO_PARTS,
    value: found.day ?? null,
    calendar: found.calendar ?? 'gregorian',
    anchor: found.day === undefined ? 'none' : 'absolute',
    symbolic: null,
    ambiguous: false,
    named: everyYear(found.expression),
  }
}

function toMention(c: DateContext, x: Chosen): DateMention {
  if (x.found.name === true) return toNamed(c, x)
  const { words, published } = c
  const { found } = x
  const e = found.expression
  const from = beginOf(words, x.first, found.skip)
  const to = words.to[found.end - 1] ?? from
  const relative = found.duration === undefined && isRelative(e)
  const value = found.duration ?? valueOf(e, published)
  return {
    // No two readings have the same words.
    id: `date:${from}-${to}`,
    from,
    to,
    rule: x.rule,
    parts: NO_PARTS,
    value,
    calendar: found.calendar ?? 'gregorian',
    anchor:
      value !== null && found.fromText === true
        ? 'text'
        : !relative
          ? 'absolute'
          : value === null
            ? 'none'
            : 'published',
    symbolic: relative ? print(e) : null,
    ambiguous: found.ambiguous ?? false,
  }
}

const NO_PARTS: readonly string[] = []
