import { parseDay, type Day } from '../../arabic/calendar/days.ts'
import { fromIslamic, islamicMonthLength } from '../../arabic/calendar/islamic.ts'
import { loadTable } from '../../load-table.ts'

/** First days by `year * 12 + month`. */
const sighted: ReadonlyMap<number, Day> = new Map(
  loadTable(new URL('./sighted-months.tsv', import.meta.url)).rows.map((r): [number, Day] => {
    const day = parseDay(r['first'] ?? '')
    if (day === null) throw new RangeError(`sighted-months.tsv: no such day: ${r['first']}`)
    return [Number(r['year']) * 12 + Number(r['month']), day]
  }),
)

/** The first and last day of a Hijri month: as it was sighted where that is known, else by Umm al-Qura. */
export function hijriMonth(year: number, month: number): { from: Day; to: Day } | null {
  const known = sighted.get(year * 12 + month)
  const from = known ?? fromIslamic({ year, month, day: 1 })
  if (from === null) return null
  const next = month < 12 ? sighted.get(year * 12 + month + 1) : undefined
  if (known !== undefined && next !== undefined) return { from, to: next - 1 }
  return { from, to: from + islamicMonthLength(year, month) - 1 }
}
