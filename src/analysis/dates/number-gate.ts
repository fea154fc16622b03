import { fold } from '../../arabic/fold.ts'
import {
  numberWordsOf as readNumberWords,
  type NumberWord,
} from '../../arabic/numerals/number-words.ts'
import { loadTable } from '../../load-table.ts'
import type { Form } from '../../text/words.ts'
import { mayHold } from './joined-words.ts'

/** Every number word, nothing joined before it. */
export const numberSpellings: readonly string[] = loadTable(
  new URL('../../arabic/numerals/numerals.tsv', import.meta.url),
).rows.map((r) => fold(r['word'] ?? ''))

/** False only for spellings that are no number word, with anything joined before them. */
const mayBeNumber: (folded: string) => boolean = mayHold(numberSpellings)

const NONE: readonly NumberWord[] = []

/** All classes of a spelling as a number word; empty, and cheaply so, for nearly all. */
export const numberWordsOf = (form: Form): readonly NumberWord[] =>
  mayBeNumber(form.fold) ? readNumberWords(form) : NONE
