import {
  dayOf,
  isDay,
  isoDay,
  isoMonth,
  monthOf,
  parseDay,
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
  if (value.length >= 10 && !value.startsWith('-')) {
    const d = parseDay(value)
    return d === null ? null : dayTime(d)
  }
  const m = /^(-?\d{4})(?:-(\d\d))?$/.exec(value)
  if (!m) return null
  const year = Number(m[1])
  if (m[2] === undefined) return yearsTime(year)
  return isDay(year, Number(m[2]), 1) ? monthsTime(year, Number(m[2])) : null
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
  if (t.unit === 'day' || t.unit === 'days') return isoDay(d) + (t.clock ?? '') + mark
  if (t.unit === 'month' || t.unit === 'months') return isoMonth(yearOf(d), monthOf(d)) + mark
  return isoYear(yearOf(d)) + mark
}

export const isoYear = (y: number): string =>
  (y < 0 ? '-' : '') + String(Math.abs(y)).padStart(4, '0')
