import { dayOf, isDay, monthOf, weekdayOf, yearOf, type Day } from '../../arabic/calendar/days.ts'
import { toIslamic } from '../../arabic/calendar/islamic.ts'
import { mondayOf, parseDuration, shift } from './duration.ts'
import type { Call, Expression, Side } from './expression.ts'
import { partOf } from './parts.ts'
import { hijriMonth } from './sighted.ts'
import {
  approximate,
  daysTime,
  dayTime,
  isInterval,
  monthsTime,
  parseTime,
  toEdtf,
  yearsTime,
  type Stretch,
  type Time,
} from './time.ts'

/**
 * The time that an expression names, seen from the day of publication. Null where that day is needed
 * and unknown, or where there is no such time (31 February).
 */
export function resolve(e: Expression, published: Day | null): Time | null {
  if (typeof e === 'string') return parseTime(e)
  const wrapped = resolveAround(e, published)
  if (wrapped !== undefined) return wrapped
  return published === null ? null : resolveFrom(e, published)
}

/** The EDTF value of an expression, seen from the day of publication; null as for `resolve`. */
export function valueOf(e: Expression, published: Day | null): string | null {
  const t = resolve(e, published)
  // What is an EDTF value already is not written anew.
  return t && (typeof e === 'string' ? e : toEdtf(t))
}

/** As `resolve`, for what must be one stretch. */
function resolveStretch(e: Expression | undefined, published: Day | null): Stretch | null {
  const t = e === undefined ? null : resolve(e, published)
  return t && !isInterval(t) ? t : null
}

const number = (e: Expression | undefined): number => Number(typeof e === 'string' ? e : NaN)
const word = (e: Expression | undefined): string => (typeof e === 'string' ? e : '')

/** Functions over another time; undefined for those that look from the day of publication. */
function resolveAround(e: Call, published: Day | null): Time | null | undefined {
  const [a, b] = e.args
  const inner = (x: Expression | undefined): Stretch | null => resolveStretch(x, published)
  switch (e.op) {
    case 'part': {
      const t = inner(b)
      return t && partOf(word(a), t)
    }
    case 'approx': {
      const t = a === undefined ? null : resolve(a, published)
      return t && approximate(t)
    }
    case 'since':
    case 'until': {
      const t = inner(a)
      if (!t) return null
      return e.op === 'since' ? { left: t, right: null } : { left: null, right: t }
    }
    case 'range': {
      const [left, right] = [inner(a), inner(b)]
      if (!left || !right || left.from > right.to) return null
      return joined(left, right) ?? { left, right }
    }
    case 'day-of': {
      const t = inner(b)
      if (!t) return null
      const d = t.from + number(a) - 1
      return d <= t.to ? dayTime(d) : null
    }
    case 'month-in': {
      const t = inner(b)
      return t && monthsTime(yearOf(t.from), number(a))
    }
    case 'season-in': {
      const t = inner(b)
      return t && seasonTime(number(a), yearOf(t.from))
    }
    case 'weekday-in': {
      const t = inner(b)
      return t && dayTime(t.from + ((number(a) - weekdayOf(t.from) + 7) % 7))
    }
    case 'nth-weekday': {
      const t = inner(e.args[2])
      return t && nthWeekday(number(a), number(b), t)
    }
    case 'plus': {
      const t = inner(a)
      const duration = word(b)
      const back = duration.startsWith('-')
      const amounts = parseDuration(back ? duration.slice(1) : duration)
      return t && shift(t.from, amounts, back ? -1 : 1)
    }
    case 'clock': {
      const t = inner(a)
      return t?.unit === 'day' ? { ...t, clock: `T${word(b)}` } : t
    }
    case 'every':
      return null
    default:
      return undefined
  }
}

/** Two of a kind make one stretch: days, months or years. */
function joined(left: Stretch, right: Stretch): Stretch | null {
  if (left.clock !== undefined || right.clock !== undefined || left.approx !== right.approx)
    return null
  if (left.unit !== right.unit || left.unit.endsWith('s')) return null
  const unit = left.unit === 'day' ? 'days' : left.unit === 'month' ? 'months' : 'years'
  return { from: left.from, to: right.to, unit, approx: left.approx }
}

/** Functions that look from the day of publication. */
function resolveFrom(e: Call, d: Day): Time | null {
  const [a, b, c] = e.args
  const n = number(a)
  switch (e.op) {
    case 'day':
      return dayTime(d + n)
    case 'week': {
      const from = weekOf(d, firstDay(b)) + 7 * n
      return daysTime(from, from + 6)
    }
    case 'weekend': {
      const first = firstDay(b)
      const from = weekOf(d, first) + 7 * n
      // Friday and Saturday where the week begins with Saturday or Sunday.
      const day = first === 1 ? from + 5 : from + ((5 - first + 7) % 7)
      return daysTime(day, day + 1)
    }
    case 'month':
      return monthsTime(yearOf(d), monthOf(d) + n)
    case 'quarter': {
      const first = 3 * Math.floor((monthOf(d) - 1) / 3) + 1 + 3 * n
      return monthsTime(yearOf(d), first, first + 2)
    }
    case 'year':
      return yearsTime(yearOf(d) + n)
    case 'decade': {
      const first = Math.floor(yearOf(d) / 10) * 10 + 10 * n
      return yearsTime(first, first + 9)
    }
    case 'century': {
      const first = Math.floor((yearOf(d) - 1) / 100) * 100 + 1 + 100 * n
      return yearsTime(first, first + 99)
    }
    case 'weekday':
      return dayTime(weekdayFrom(d, n, word(b) as Side))
    case 'date':
      return dateFrom(d, n, number(b), word(c) as Side)
    case 'month-named':
      return monthFrom(d, n, word(b) as Side)
    case 'season':
      return seasonFrom(d, n, word(b) as Side)
    case 'hijri':
      return hijriFrom(d, n, number(b), word(c) as Side)
    case 'ago':
    case 'ahead': {
      const t = shift(d, parseDuration(word(a)), e.op === 'ago' ? -1 : 1)
      return t && (t.unit === 'day' ? t : approximate(t))
    }
    case 'vague':
      return vagueFrom(d, word(a), number(b))
    default:
      return null
  }
}

/** The first day of weeks, as `week(n,first)` gives it; Monday where it does not. */
const firstDay = (e: Expression | undefined): number => (e === undefined ? 1 : number(e))
const weekOf = (d: Day, first: number): Day => d - ((weekdayOf(d) - first + 7) % 7)

function weekdayFrom(d: Day, weekday: number, side: Side): Day {
  const back = (weekdayOf(d) - weekday + 7) % 7
  if (side === 'past') return d - (back === 0 ? 7 : back)
  if (side === 'next') return d + 7 - back
  if (side === 'on-or-after') return back === 0 ? d : d + 7 - back
  // «اليوم الاثنين», stamped on Sunday evening in Greenwich.
  if (side === 'near-past' && back === 6) return d + 1
  // «غدا الخميس» in a copy of a day or two later.
  if (side === 'near-next') return back <= 2 ? d - back : d + 7 - back
  if (side === 'this') return mondayOf(d) + ((weekday + 6) % 7)
  return d - back
}

/** So many days off, a day is the one meant whatever the tense. */
const NEAR = 75

/** Of the candidates, one a year, the one on the side asked for. */
function pick(d: Day, side: Side, of: (year: number) => Stretch | null): Stretch | null {
  const y = yearOf(d)
  const around = [of(y - 1), of(y), of(y + 1)].filter((t) => t !== null)
  const latest = (test: (t: Stretch) => boolean): Stretch | null => around.findLast(test) ?? null
  const first = (test: (t: Stretch) => boolean): Stretch | null => around.find(test) ?? null
  switch (side) {
    case 'past':
      return latest((t) => t.to < d)
    case 'on-or-before':
      return latest((t) => t.from <= d)
    case 'next':
      return first((t) => t.from > d)
    case 'on-or-after':
      return first((t) => t.to >= d)
    case 'this':
      return of(y)
    case 'near':
    case 'near-past':
    case 'near-next': {
      const away = (t: Stretch): number => Math.max(t.from - d, d - t.to, 0)
      const nearest = around.reduce<Stretch | null>(
        (x, t) => (!x || away(t) < away(x) ? t : x),
        null,
      )
      if (side === 'near' || (nearest && away(nearest) <= NEAR)) return nearest
      return side === 'near-past' ? latest((t) => t.to < d) : first((t) => t.from > d)
    }
    default:
      side satisfies never
      return null
  }
}

const dateFrom = (d: Day, month: number, day: number, side: Side): Stretch | null =>
  pick(d, side, (y) => (isDay(y, month, day) ? dayTime(dayOf(y, month, day)) : null))

/** A month just begun or about to begin counts as the one of this time of year. */
function monthFrom(d: Day, month: number, side: Side): Stretch | null {
  return pick(d, side, (y) => monthsTime(y, month))
}

const SEASONS: readonly (readonly [number, number])[] = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
]
const seasonTime = (season: number, year: number): Stretch | null => {
  const months = SEASONS[season]
  return months ? monthsTime(year, months[0], months[1]) : null
}
const seasonFrom = (d: Day, season: number, side: Side): Stretch | null =>
  pick(d, side, (y) => seasonTime(season, y))

/** The Hijri month (day 0) or day on the side asked for; told in days of the Gregorian calendar. */
function hijriFrom(d: Day, month: number, day: number, side: Side): Stretch | null {
  const now = toIslamic(d)
  const of = (year: number): Stretch | null => {
    const days = hijriMonth(year, month)
    if (days === null || days.from + day - 1 > days.to) return null
    return approximate(day > 0 ? dayTime(days.from + day - 1) : daysTime(days.from, days.to))
  }
  const base = yearOf(d)
  const n = Number(side)
  if (Number.isInteger(n)) {
    // The one that begins in the Gregorian year n years off.
    for (let y = n - 1; y <= n + 1; y++) {
      const t = of(now.year + y)
      if (t && yearOf(t.from) === base + n) return t
    }
    return null
  }
  return pick(d, side, (y) => of(now.year + y - base))
}

/** «الأيام الماضية», «قبل أسابيع», «خلال أيام»: as much as can be said of when that was. */
function vagueFrom(d: Day, unit: string, sign: number): Time | null {
  const monthOfDay = (x: Day): Stretch => approximate(monthsTime(yearOf(x), monthOf(x)))
  const bounded = (t: Stretch): Time =>
    sign < 0 ? { left: null, right: t } : { left: t, right: null }
  switch (unit) {
    case 'hour':
      return approximate(dayTime(d))
    case 'day':
      return monthOfDay(d + 3 * sign)
    case 'week':
      return monthOfDay(d + 28 * sign)
    case 'month':
      return bounded(monthsTime(yearOf(d), monthOf(d)))
    case 'year':
      return bounded(yearsTime(yearOf(d)))
    default:
      return null
  }
}

/** The n-th such weekday of a stretch, the last for -1. */
function nthWeekday(n: number, weekday: number, t: Stretch): Stretch | null {
  const first = t.from + ((weekday - weekdayOf(t.from) + 7) % 7)
  const d = n > 0 ? first + 7 * (n - 1) : t.to - ((weekdayOf(t.to) - weekday + 7) % 7)
  return d >= t.from && d <= t.to ? dayTime(d) : null
}
