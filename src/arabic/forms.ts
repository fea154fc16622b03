import { createFormTable, WORD, type Form, type FormKind, type FormTable } from '../text/words.ts'
import { fold } from './fold.ts'
import { analyseFolded, createPath, type Lexicon, type WordPath } from './morphology/analyse.ts'
import type { Scored } from './morphology/model.ts'
import type { Reading } from './morphology/readings.ts'
import { roleOf } from './roles.ts'

/** A spelling with all that the lexicon knows of it. */
export interface ArabicForm extends Form {
  /** Every way to read it, best first; worked out when first asked for. Empty for signs and digits. */
  readonly readings: readonly Reading[]
  /** The same with scores. */
  readonly scored: readonly Scored[]
  /** What the choice in a sentence looks at: a few readings, or the one of a sign. */
  readonly path: WordPath
  /** What it does in cutting sentences and clauses: bits of roles.ts. */
  readonly role: number
}

/**
 * A table of Arabic spellings with their folds, and with their readings where a lexicon is given. One a
 * worker: it is a cache, not a result. It holds `limit` spellings at most; with what all layers of the
 * analysis know of them each takes about 2 kB, with readings alone a third of it.
 */
export function createArabicForms(
  lexicon?: Lexicon,
  limit = lexicon ? SPELLINGS_READ : SPELLINGS,
): FormTable<ArabicForm> {
  // A class for once: a hundred thousand forms share three getters.
  class LazyForm implements ArabicForm {
    readonly id: number
    readonly clean: string
    readonly fold: string
    readonly kind: FormKind
    #role = -1
    #known: Known | null = null
    constructor(id: number, clean: string, kind: FormKind) {
      this.id = id
      this.clean = clean
      this.fold = fold(clean)
      this.kind = kind
    }
    get scored(): readonly Scored[] {
      if (!lexicon) return NONE
      this.#known ??= { scored: null, readings: null, path: null }
      this.#known.scored ??= this.#read(lexicon)
      return this.#known.scored
    }
    #read(from: Lexicon): readonly Scored[] {
      return this.kind === WORD ? analyseFolded(from, this.clean, this.fold) : NONE
    }
    get readings(): readonly Reading[] {
      if (!lexicon) return NONE
      const { scored } = this
      this.#known ??= { scored, readings: null, path: null }
      this.#known.readings ??= scored.flatMap((s) => s.reading ?? [])
      return this.#known.readings
    }
    get path(): WordPath {
      if (!lexicon) return NO_PATH
      this.#known ??= { scored: null, readings: null, path: null }
      // Few ask for all readings of a word: they are not kept with the path.
      this.#known.path ??= createPath(
        lexicon,
        this.clean,
        this.#known.scored ?? this.#read(lexicon),
      )
      return this.#known.path
    }
    get role(): number {
      if (this.#role < 0) this.#role = roleOf(this, this.path.readings[0] ?? undefined)
      return this.#role
    }
  }
  return createFormTable((id, clean, kind) => new LazyForm(id, clean, kind), limit)
}

/** What was asked of a spelling's readings; a table without a lexicon keeps room for none of it. */
interface Known {
  scored: readonly Scored[] | null
  readings: readonly Reading[] | null
  path: WordPath | null
}

/** As many spellings as come again. */
const SPELLINGS = 1 << 14
/** Readings cost a hundred times what the meeting of a spelling does: they are kept longer. */
const SPELLINGS_READ = 1 << 17
const NONE: readonly never[] = []
const NO_PATH: WordPath = { readings: [null], candidates: [0, 0] }
