import { loadTable } from '../../load-table.ts'

/** 0 is Sunday, 1 Monday, 6 Saturday. */
export type WeekStart = number

const MONDAY: WeekStart = 1

const firstDays: ReadonlyMap<string, WeekStart> = new Map(
  loadTable(new URL('./week-start.tsv', import.meta.url)).rows.map((r): [string, WeekStart] => [
    r['outlet'] ?? '',
    Number(r['first']),
  ]),
)

/**
 * The first day of the week where an outlet is at home: by its address (okaz.com.sa, www.youm7.com),
 * else by its name; Monday where neither tells.
 */
export function weekStartOf(url: string | null, outlet: string | null): WeekStart {
  const host = /^[a-z]{3,6}:\/\/([^/?#:]{1,200})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
  const labels = host.split('.')
  for (const label of labels.slice(0, -1)) {
    const first = firstDays.get(label)
    if (first !== undefined) return first
  }
  const country = labels.length > 1 ? firstDays.get(`.${labels.at(-1) ?? ''}`) : undefined
  return country ?? firstDays.get((outlet ?? '').toLowerCase()) ?? MONDAY
}
