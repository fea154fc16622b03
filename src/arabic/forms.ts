import { createFormTable, WORD, type Form, type FormKind, type FormTable } from '../text/words.ts'
import { fold } from './fold.ts'
import { analyseFolded, pathOf, type Lexicon } from './morphology/analyse.ts'
import type { Scored } from './morphology/model.ts'
import type { Reading } from './morphology/readings.ts'

/** A spelling with all that the lexicon knows of it. */
export interface ArabicForm extends Form {
  /** Every way to read it, best first; worked out when first asked for. Empty for signs and digits. */
  readonly readings: readonly Reading[]
  /** The same with scores. */
  readonly scored: readonly Scored[]
  /** What the choice in a sentence looks at: a few readings, or the one of a sign. */
  readonly path: readonly Scored[]
}

/**
 * A table of Arabic spellings with their folds, and with their readings where a lexicon is given. One a
 * worker: it is a cache, not a result.
 */
export function createArabicForms(lexicon?: Lexicon): FormTable<ArabicForm> {
  // A class for once: a hundred thousand forms share three getters.
  class LazyForm implements ArabicForm {
    readonly id: number
    readonly clean: string
    readonly fold: string
    readonly kind: FormKind
    #scored: readonly Scored[] | null = null
    #readings: readonly Reading[] | null = null
    #path: readonly Scored[] | null = null
    constructor(id: number, clean: string, kind: FormKind) {
      this.id = id
      this.clean = clean
      this.fold = fold(clean)
      this.kind = kind
    }
    get scored(): readonly Scored[] {
      this.#scored ??=
        lexicon && this.kind === WORD ? analyseFolded(lexicon, this.clean, this.fold) : NONE
      return this.#scored
    }
    get readings(): readonly Reading[] {
      this.#readings ??= this.scored.flatMap((s) => s.reading ?? [])
      return this.#readings
    }
    get path(): readonly Scored[] {
      this.#path ??= lexicon ? pathOf(lexicon, this.clean, this.scored) : NONE
      return this.#path
    }
  }
  return createFormTable((id, clean, kind) => new LazyForm(id, clean, kind))
}

const NONE: readonly never[] = []
