import { loadTable } from '../../load-table.ts'
import { fold } from '../fold.ts'

export interface MonthName {
  /** 1 … 12 */
  readonly month: number
  readonly calendar: 'gregorian' | 'islamic'
  /** egypt, levant, tunisia-algeria, morocco, mauritania, libya-1977, islamic. */
  readonly tradition: string
  /** The name's folded words: «تشرين الثاني» has two. */
  readonly words: readonly string[]
}

/** All names of months, by their first folded word, longer names first. */
export const monthNames: ReadonlyMap<string, readonly MonthName[]> = loadMonths()

function loadMonths(): Map<string, MonthName[]> {
  const names = new Map<string, MonthName[]>()
  for (const row of loadTable(new URL('./months.tsv', import.meta.url)).rows) {
    const words = fold(row['name'] ?? '').split(' ')
    const first = words[0] ?? ''
    const calendar = row['calendar'] ?? ''
    const list = names.get(first) ?? []
    list.push({
      month: Number(row['month']),
      calendar: calendar === 'islamic' ? 'islamic' : 'gregorian',
      tradition: calendar,
      words,
    })
    names.set(first, list)
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)
  return names
}
