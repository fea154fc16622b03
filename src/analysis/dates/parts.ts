import { dayOf, monthOf, yearOf } from '../../arabic/calendar/days.ts'
import { mondayOf } from './duration.ts'
import { approximate, daysTime, dayTime, monthsTime, yearsTime, type Stretch } from './time.ts'

/** «مطلع», «أوائل», «منتصف», «أواخر», «نهاية»; halves, thirds, quarters and weeks are numbered. */
export type Part =
  | 'start'
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | `half-${number}`
  | `third-${number}`
  | `quarter-${number}`
  | `week-${number}`
  | `day-${number}`
  | `first-${number}-${'day' | 'week' | 'month'}`
  | `last-${number}-${'day' | 'week' | 'month'}`

/** The part of a stretch, told in the next smaller unit. Null where it has no such part. */
export function partOf(part: string, t: Stretch): Stretch | null {
  const few = /^(first|last)-(\d{1,3})-(day|week|month)$/.exec(part)
  if (few) {
    const edge = edgeOf(few[1] === 'first', Number(few[2]), few[3] ?? '', t)
    return edge && t.approx ? approximate(edge) : edge
  }
  const dash = part.indexOf('-')
  if (dash !== -1) return share(part.slice(0, dash), Number(part.slice(dash + 1)), t)
  switch (t.unit) {
    case 'year':
      return ofYear(part, yearOf(t.from))
    case 'years':
      return ofYears(part, yearOf(t.from), yearOf(t.to))
    case 'month':
    case 'months':
    case 'days':
      return ofDays(part, t)
    case 'day':
      return t
    default:
      t.unit satisfies never
      return null
  }
}

function ofYear(part: string, y: number): Stretch | null {
  switch (part) {
    case 'start':
      return approximate(monthsTime(y, 1))
    case 'early':
      return approximate(monthsTime(y, 1, 3))
    case 'mid':
      return approximate(monthsTime(y, 6))
    case 'late':
      return approximate(monthsTime(y, 10, 12))
    case 'end':
      return monthsTime(y, 12)
    default:
      return null
  }
}

/** Decades and centuries. */
function ofYears(part: string, first: number, last: number): Stretch | null {
  const n = last - first + 1
  const at = (share: number): number => first + Math.round(n * share)
  switch (part) {
    case 'start':
      return approximate(n > 10 ? yearsTime(first, at(0.1) - 1) : yearsTime(first))
    case 'early':
      return approximate(yearsTime(first, at(0.4) - 1))
    case 'mid':
      return approximate(yearsTime(at(0.4), at(0.6)))
    case 'late':
      return approximate(yearsTime(at(0.5), last))
    case 'end':
      return approximate(n > 10 ? yearsTime(at(0.9), last) : yearsTime(last))
    default:
      return null
  }
}

/** Months, weeks and other stretches of days. */
function ofDays(part: string, t: Stretch): Stretch | null {
  const n = t.to - t.from + 1
  const day = (share: number): number => t.from + Math.floor(n * share)
  switch (part) {
    case 'start':
      return approximate(dayTime(t.from))
    case 'early':
      return approximate(daysTime(t.from, day(1 / 3) - 1))
    case 'mid':
      return approximate(dayTime(t.from + Math.ceil(n / 2) - 1))
    case 'late':
      return approximate(daysTime(day(2 / 3), t.to))
    case 'end':
      return n === 7 ? daysTime(t.to - 1, t.to) : approximate(dayTime(t.to))
    default:
      return null
  }
}

/** «الأشهر التسعة الأولى من …», «آخر ثلاثة أيام من …». */
function edgeOf(first: boolean, n: number, unit: string, t: Stretch): Stretch | null {
  if (n === 0) return null
  if (unit === 'month') {
    if (t.unit !== 'year' || n > 12) return null
    const y = yearOf(t.from)
    return first ? monthsTime(y, 1, n) : monthsTime(y, 13 - n, 12)
  }
  const days = unit === 'week' ? 7 * n : n
  if (days > t.to - t.from + 1) return null
  return first ? daysTime(t.from, t.from + days - 1) : daysTime(t.to - days + 1, t.to)
}

/** The n-th half, third or quarter, the n-th week or day; the last where n is -1. */
function share(kind: string, n: number, t: Stretch): Stretch | null {
  const days = t.to - t.from + 1
  if (kind === 'day') {
    const d = n > 0 ? t.from + n - 1 : t.to
    return d <= t.to ? dayTime(d) : null
  }
  if (kind === 'week') {
    if (t.unit === 'year') {
      const from = mondayOf(dayOf(yearOf(t.from), 1, 4)) + 7 * (n - 1)
      return n > 0 && n <= 53 ? daysTime(from, from + 6) : null
    }
    const from = n > 0 ? t.from + 7 * (n - 1) : t.to - 6
    return from <= t.to ? daysTime(from, Math.min(from + 6, t.to)) : null
  }
  const of = kind === 'half' ? 2 : kind === 'third' ? 3 : kind === 'quarter' ? 4 : 0
  const k = n > 0 ? n : of
  if (of === 0 || k > of) return null
  if (t.unit === 'year') {
    const months = 12 / of
    return monthsTime(yearOf(t.from), months * (k - 1) + 1, months * k)
  }
  if (t.unit === 'years') {
    const first = yearOf(t.from)
    const span = yearOf(t.to) - first + 1
    const at = (x: number): number => first + Math.round((span * x) / of)
    return yearsTime(at(k - 1), at(k) - 1)
  }
  if (t.unit === 'month' || t.unit === 'days') {
    const at = (x: number): number => t.from + Math.floor((days * x) / of)
    return daysTime(at(k - 1), at(k) - 1)
  }
  return t.unit === 'months' ? monthsOf(t, of, k) : null
}

function monthsOf(t: Stretch, of: number, k: number): Stretch | null {
  const first = monthOf(t.from)
  const n = (yearOf(t.to) - yearOf(t.from)) * 12 + monthOf(t.to) - first + 1
  if (n % of !== 0) return null
  return monthsTime(yearOf(t.from), first + ((k - 1) * n) / of, first + (k * n) / of - 1)
}
