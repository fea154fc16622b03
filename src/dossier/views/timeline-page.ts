import type { StatementLine, TimelineEntry } from '../types.ts'
import { dateKey, isBetween } from './date-key.ts'
import { wordsIn } from './letters.ts'
import { pageOf, witnessesOf, type Page, type Shelf, type Witness } from './shelf.ts'

export interface TimelineAsked {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly q?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** A line of the timeline with all that is shown of it. */
export interface TimelineRow {
  readonly entry: Omit<TimelineEntry, 'proofs'>
  readonly words: TimelineEntry['proofs'][number]
  readonly statement: Pick<StatementLine, 'act' | 'form' | 'chain'> | null
  readonly witnesses: readonly Witness[]
}

/** The lines in order of time, the vaguer before the finer, what has no readable date last. */
export const inOrderOfTime = (lines: readonly TimelineEntry[]): TimelineEntry[] =>
  lines
    .map((entry) => ({ entry, key: dateKey(entry.date) ?? Infinity }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ entry }) => entry)

/** Lines of a span of time that hold the words, a page of them. `lines` are in order of time. */
export function timelinePage(
  shelf: Shelf,
  lines: readonly TimelineEntry[],
  asked: TimelineAsked,
): Page<TimelineRow> {
  const { q = '', from, to } = asked
  const holds = wordsIn(q)
  const found =
    q === '' && from === undefined && to === undefined
      ? lines
      : lines.filter(
          (e) => isBetween(e.date, from, to) && (q === '' || holds(shelf.letters.entry(e))),
        )
  const { total, rows } = pageOf(found, asked)
  return {
    total,
    rows: rows.flatMap(({ proofs, ...entry }) => {
      const [words] = proofs
      if (words === undefined) return []
      const s = shelf.statementAt(words)
      return [
        {
          entry,
          words,
          statement: s === undefined ? null : { act: s.act, form: s.form, chain: s.chain },
          witnesses: witnessesOf(shelf, proofs),
        },
      ]
    }),
  }
}
