import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { Token } from './tokens.ts'

/** The Gregorian month whose name begins at token `i`, and the token after it. */
export function monthAt(
  tokens: readonly Token[],
  i: number,
): { readonly month: number; readonly next: number } | undefined {
  for (const name of byFirstWord.get(tokens[i]?.text ?? '') ?? []) {
    if (name.words.every((w, k) => tokens[i + k]?.text === w)) {
      return { month: name.month, next: i + name.words.length }
    }
  }
  return undefined
}

interface Name {
  readonly month: number
  readonly words: readonly string[]
}

/** Calendars of other years, and Libya's names that are everyday words, are no stamps of the web. */
const NOT_IN_STAMPS: ReadonlySet<string> = new Set(['islamic', 'libya-1977'])

const ENGLISH =
  'january february march april may june july august september october november december'

const byFirstWord: ReadonlyMap<string, readonly Name[]> = build()

function build(): ReadonlyMap<string, readonly Name[]> {
  const map = new Map<string, Name[]>()
  const add = (month: number, text: string): void => {
    const words = text.split(' ')
    const first = words[0] ?? ''
    const list = map.get(first) ?? []
    list.push({ month, words })
    map.set(first, list)
  }
  for (const row of loadTable(new URL('../../arabic/calendar/months.tsv', import.meta.url)).rows) {
    if (!NOT_IN_STAMPS.has(row['calendar'] ?? ''))
      add(Number(row['month']), fold(row['name'] ?? ''))
  }
  ENGLISH.split(' ').forEach((name, k) => {
    add(k + 1, name)
    if (name.length > 3) add(k + 1, name.slice(0, 3))
  })
  add(9, 'sept')
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
