import { startOf } from '../edtf.ts'

/** A line of the timeline, as far as its place in time goes. */
interface Line {
  readonly entry: { readonly date: string }
}

export interface DayGroup<T> {
  readonly day: number | null
  readonly entries: readonly T[]
}
export interface MonthGroup<T> {
  /** 1…12; null for what is known to the year (or season) only. */
  readonly month: number | null
  readonly days: readonly DayGroup<T>[]
}
export interface YearGroup<T> {
  /** Null for what has no readable date. */
  readonly year: number | null
  readonly months: readonly MonthGroup<T>[]
}

/** The timeline by year, month and day, oldest first; the vaguer stands before the finer. */
export function groupByDate<T extends Line>(lines: readonly T[]): YearGroup<T>[] {
  const dated = lines.map((line) => {
    const at = startOf(line.entry.date)
    const month = at && at.month !== null && at.month <= 12 ? at.month : null
    return { line, year: at?.year ?? null, month, day: month === null ? null : (at?.day ?? null) }
  })
  return groupBy(dated, (d) => d.year, Infinity).map(([year, inYear]) => ({
    year,
    months: groupBy(inYear, (d) => d.month, 0).map(([month, inMonth]) => ({
      month,
      days: groupBy(inMonth, (d) => d.day, 0).map(([day, inDay]) => ({
        day,
        entries: inDay.map((d) => d.line),
      })),
    })),
  }))
}

/** Groups in order of a number, `null` taken as `ofNull`; inside a group the given order stays. */
function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => number | null,
  ofNull: number,
): [number | null, T[]][] {
  const groups = new Map<number | null, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups].sort(([a], [b]) => (a ?? ofNull) - (b ?? ofNull))
}
