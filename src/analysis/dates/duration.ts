import { dayOf, monthOf, weekdayOf, yearOf, type Day } from '../../arabic/calendar/days.ts'
import { dayTime, monthsTime, yearsTime, type Stretch } from './time.ts'

export type DurationUnit = 'hour' | 'minute' | 'second' | 'day' | 'week' | 'month' | 'year'

const LETTERS: Readonly<Record<DurationUnit, string>> = {
  hour: 'H',
  minute: 'M',
  second: 'S',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
}
const isClock = (u: DurationUnit): boolean => u === 'hour' || u === 'minute' || u === 'second'

/** One amount of one unit. */
export interface Amount {
  readonly n: number
  readonly unit: DurationUnit
}

const ORDER: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** ISO 8601: `P3Y`, `P1M2D`, `PT2H30M`. */
export function toIsoDuration(amounts: readonly Amount[]): string {
  let date = ''
  let clock = ''
  for (const unit of ORDER) {
    for (const a of amounts) {
      if (a.unit !== unit) continue
      if (unit === 'hour' && !Number.isInteger(a.n)) clock += inMinutes(a.n)
      else if (isClock(unit)) clock += `${a.n}${LETTERS[unit]}`
      else date += `${a.n}${LETTERS[unit]}`
    }
  }
  return `P${date}${clock === '' ? '' : `T${clock}`}`
}

/** «نصف ساعة» is thirty minutes. */
function inMinutes(hours: number): string {
  const whole = Math.floor(hours)
  return `${whole === 0 ? '' : `${whole}H`}${Math.round(60 * (hours - whole))}M`
}

/** The amounts of a duration as `toIsoDuration` writes it; empty for anything else. */
export function parseDuration(text: string): Amount[] {
  const amounts: Amount[] = []
  if (!text.startsWith('P') || text.length > 40) return []
  const clock = text.indexOf('T')
  for (const m of text.matchAll(/(\d{1,9}(?:\.\d{1,9})?)([A-Z])/g)) {
    const inClock = clock !== -1 && m.index > clock
    const unit = ORDER.find((u) => LETTERS[u] === m[2] && isClock(u) === inClock)
    if (!unit) return []
    amounts.push({ n: Number(m[1]), unit })
  }
  return amounts
}

/**
 * The time that lies the duration away from a day, as exactly as people say it: days and weeks come to
 * a day, months and one year to a month, more years to a year.
 */
export function shift(from: Day, amounts: readonly Amount[], sign: 1 | -1): Stretch | null {
  let d = from
  let coarse: DurationUnit = 'hour'
  for (const { n, unit } of amounts) {
    if (unit === 'year' || unit === 'month') {
      const months = Math.round(n * (unit === 'year' ? 12 : 1)) * sign
      d = addMonths(d, months)
      const fine = unit === 'month' || n <= 1
      if (coarse !== 'year') coarse = fine ? 'month' : 'year'
    } else if (unit === 'week') d += Math.round(n * 7) * sign
    else if (unit === 'day') d += Math.round(n) * sign
    else if (unit === 'hour' && n >= 24) d += Math.round(n / 24) * sign
  }
  if (!Number.isFinite(d) || amounts.length === 0 || Math.abs(d) > 3_000_000) return null
  if (coarse === 'year') return yearsTime(yearOf(d))
  if (coarse === 'month' && amounts.length === 1) return monthsTime(yearOf(d), monthOf(d))
  return dayTime(d)
}

/** The same day of another month, or that month's last. */
function addMonths(d: Day, months: number): Day {
  const [y, m] = [yearOf(d), monthOf(d)]
  const first = dayOf(y, m + months, 1)
  const last = dayOf(y, m + months + 1, 1) - 1
  return Math.min(first + d - dayOf(y, m, 1), last)
}

/** The Monday of the day's week. */
export const mondayOf = (d: Day): Day => d - ((weekdayOf(d) + 6) % 7)
