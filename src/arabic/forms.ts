import { createFormTable, WORD, type Form, type FormTable } from '../text/words.ts'
import { fold } from './fold.ts'
import { analyseFolded, type Lexicon } from './morphology/analyse.ts'
import type { Scored } from './morphology/model.ts'
import type { Reading } from './morphology/readings.ts'

/** A spelling with all that the lexicon knows of it. */
export interface ArabicForm extends Form {
  /** Every way to read it, best first; worked out when first asked for. Empty for signs and digits. */
  readonly readings: readonly Reading[]
  /** The same with scores, for the choice in a sentence. */
  readonly scored: readonly Scored[]
}

/**
 * A table of Arabic spellings with their folds, and with their readings where a lexicon is given. One a
 * worker: it is a cache, not a result.
 */
export const createArabicForms = (lexicon?: Lexicon): FormTable<ArabicForm> =>
  createFormTable((id, clean, kind) => {
    let scored: readonly Scored[] | undefined
    let readings: readonly Reading[] | undefined
    const key = fold(clean)
    return {
      id,
      clean,
      fold: key,
      kind,
      get scored() {
        scored ??= lexicon && kind === WORD ? analyseFolded(lexicon, clean, key) : NONE
        return scored
      },
      get readings() {
        readings ??= this.scored.flatMap((s) => s.reading ?? [])
        return readings
      },
    }
  })

const NONE: readonly never[] = []
