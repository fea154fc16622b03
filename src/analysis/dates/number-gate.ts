import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { mayHold } from './joined-words.ts'

/** Every number word, nothing joined before it. */
export const numberSpellings: readonly string[] = loadTable(
  new URL('../../arabic/numerals/numerals.tsv', import.meta.url),
).rows.map((r) => fold(r['word'] ?? ''))

/** False only for spellings that are no number word, with anything joined before them. */
export const mayBeNumber: (folded: string) => boolean = mayHold(numberSpellings)
