import { loadTable } from '../../load-table.ts'
import { asSmall, dayOf, parseDay, type Day } from './days.ts'

/** A day of the Hijri calendar. */
export interface IslamicDay {
  readonly year: number
  /** 1 … 12 */
  readonly month: number
  readonly day: number
}

interface Year {
  readonly first: Day
  /** Days from the year's first to each month's first; a thirteenth entry is the year's length. */
  readonly months: readonly number[]
}

const years: ReadonlyMap<number, Year> = loadYears()

function loadYears(): Map<number, Year> {
  const map = new Map<number, Year>()
  for (const row of loadTable(new URL('./umm-al-qura.tsv', import.meta.url)).rows) {
    const months = [0]
    let days = 0
    for (const long of row['months'] ?? '') months.push((days += long === '1' ? 30 : 29))
    map.set(Number(row['year']), { first: parseDay(row['first'] ?? '') ?? 0, months })
  }
  return map
}

/** 1 Muharram of the year 1 in the tabular (civil) calendar: 19 July 622, Gregorian. */
const EPOCH: Day = dayOf(622, 7, 19)

/** The year by Umm al-Qura where its table reaches (1300–1600), else by the tabular calendar. */
function yearOf(year: number): Year {
  const known = years.get(year)
  if (known) return known
  const first = EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30)
  const months = [0]
  for (let m = 1; m <= 11; m++) months.push((months[m - 1] ?? 0) + (m % 2 === 1 ? 30 : 29))
  months.push(EPOCH + year * 354 + Math.floor((14 + 11 * year) / 30) - first)
  return { first, months }
}

/** How many days the month has. */
export function islamicMonthLength(year: number, month: number): number {
  const { months } = yearOf(year)
  return (months[month] ?? 0) - (months[month - 1] ?? 0)
}

/**
 * The day, by the Umm al-Qura calendar; a national sighting of the moon may differ by one or two.
 * Null where the month has no such day.
 */
export function fromIslamic({ year, month, day }: IslamicDay): Day | null {
  if (month < 1 || month > 12 || day < 1) return null
  const y = yearOf(year)
  // A thirtieth day by another sighting is the next month's first by this one.
  if (day > 30) return null
  return asSmall(y.first + (y.months[month - 1] ?? 0) + day - 1)
}

export function toIslamic(d: Day): IslamicDay {
  let year = Math.floor((30 * (d - EPOCH) + 10646) / 10631)
  if (yearOf(year + 1).first <= d) year++
  while (yearOf(year).first > d) year--
  const y = yearOf(year)
  const within = d - y.first
  let month = 12
  while (month > 1 && (y.months[month - 1] ?? 0) > within) month--
  return { year, month, day: within - (y.months[month - 1] ?? 0) + 1 }
}
