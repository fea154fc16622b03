import {
  dayOf,
  isDay,
  isoDay,
  isoMonth,
  monthOf,
  yearOf,
  type Day,
} from '../../arabic/calendar/days.ts'

/** What an end of a time is told in: `days` and `months` are stretches of them. */
export type Unit = 'day' | 'days' | 'month' | 'months' | 'year' | 'years'

/** A stretch of whole days, and how exactly the words put it. */
export interface Stretch {
  readonly from: Day
  /** The last day, included. */
  readonly to: Day
  readonly unit: Unit
  readonly approx: boolean
  /** `T20:45`, `T18:00Z` */
  readonly clock?: string
}

/** A time with an open end, or between two times told differently. */
export interface Interval {
  readonly left: Stretch | null
  readonly right: Stretch | null
}

export type Time = Stretch | Interval

export const isInterval = (t: Time): t is Interval => 'left' in t

export const dayTime = (d: Day): Stretch => ({ from: d, to: d, unit: 'day', approx: false })
export const daysTime = (from: Day, to: Day): Stretch => ({ from, to, unit: 'days', approx: false })

/** Month 13 is January of the next year, month 0 December of the last. */
export function monthsTime(year: number, first: number, last = first): Stretch {
  return {
    from: dayOf(year, first, 1),
    to: dayOf(year, last + 1, 1) - 1,
    unit: first === last ? 'month' : 'months',
    approx: false,
  }
}

export function yearsTime(first: number, last = first): Stretch {
  return {
    from: dayOf(first, 1, 1),
    to: dayOf(last + 1, 1, 1) - 1,
    unit: first === last ? 'year' : 'years',
    approx: false,
  }
}

export const approximate = <T extends Time>(t: T): T =>
  isInterval(t)
    ? { ...t, left: t.left && approximate(t.left), right: t.right && approximate(t.right) }
    : { ...t, approx: true }

/** `2019`, `2019-11`, `2019-11-27`, and years before 1 as `-0299`; null for anything else. */
export function parseTime(value: string): Stretch | null {
  const past = value.startsWith('-')
  const at = past ? 1 : 0
  const year = digits(value, at, 4)
  if (Number.isNaN(year)) return null
  const signed = past ? -year : year
  const rest = value.length - at - 4
  if (rest === 0) return yearsTime(signed)
  const month = value[at + 4] === '-' ? digits(value, at + 5, 2) : NaN
  if (rest === 3) return isDay(signed, month, 1) ? monthsTime(signed, month) : null
  const day = rest === 6 && !past && value[7] === '-' ? digits(value, 8, 2) : NaN
  return isDay(signed, month, day) ? dayTime(dayOf(signed, month, day)) : null
}

/** The number that `n` digits from `at` on make; NaN where there are other characters or none. */
function digits(s: string, at: number, n: number): number {
  let value = 0
  for (let i = at; i < at + n; i++) {
    const d = s.charCodeAt(i) - 48
    if (!(d >= 0 && d <= 9)) return NaN
    value = 10 * value + d
  }
  return value
}

/** The EDTF value of a time. */
export function toEdtf(t: Time): string {
  if (!isInterval(t)) {
    const [a, b] = [edge(t, t.from), edge(t, t.to)]
    return t.unit.endsWith('s') ? `${a}/${b}` : a
  }
  const left = t.left ? edge(t.left, t.left.from) : '..'
  const right = t.right ? edge(t.right, t.right.to) : '..'
  return left === right ? left : `${left}/${right}`
}

function edge(t: Stretch, d: Day): string {
  const mark = t.approx ? '~' : ''
  if (t.unit === 'day' || t.unit === 'days') return writtenDay(d) + (t.clock ?? '') + mark
  if (t.unit === 'month' || t.unit === 'months') return isoMonth(yearOf(d), monthOf(d)) + mark
  return isoYear(yearOf(d)) + mark
}

/** The days of the news lie close together: those written last are kept. */
function writtenDay(d: Day): string {
  const at = d & (WRITTEN - 1)
  const kept = writtenDays[at]
  if (kept?.day === d) return kept.iso
  const iso = isoDay(d)
  writtenDays[at] = { day: d, iso }
  return iso
}
const WRITTEN = 1024
const writtenDays: ({ readonly day: Day; readonly iso: string } | undefined)[] = new Array<
  { day: Day; iso: string } | undefined
>(WRITTEN).fill(undefined)

export const isoYear = (y: number): string =>
  (y < 0 ? '-' : '') + String(Math.abs(y)).padStart(4, '0')
