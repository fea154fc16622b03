import { nounReadings, readNoun, type NounReading } from '../../arabic/numerals/counted-nouns.ts'
import type { NumberFound } from '../../arabic/numerals/read-number.ts'
import { stemsOf } from '../../arabic/proclitics.ts'
import { WORD, type Form, type Words } from '../../text/words.ts'
import type { FigureOp, FigureWhat } from '../layers.ts'
import { createFormCache } from '../../text/form-cache.ts'

/** What the readers of figures know of one article. */
export interface FigureContext {
  readonly words: Words
  /** 1 for each token that is part of a date. */
  readonly dated: Uint8Array
  /** The amount read last and where, for the several rules that begin with one. */
  amountIndex: number
  amount: Amount | null
}

/** A number and where it stands, joined letters and the article set aside. */
export interface Amount extends NumberFound {
  readonly from: number
}

export const contextOf = (words: Words, dated: Uint8Array): FigureContext => ({
  words,
  dated,
  amountIndex: -1,
  amount: null,
})

/** What a rule found; tokens up to before `end`. */
export interface FigureFound {
  readonly end: number
  readonly first?: number
  readonly skip: number
  readonly value: number
  readonly max: number | null
  /** What the words themselves say; hedges around them are added by the stage. */
  readonly op: FigureOp | null
  /** The lemma of the counted noun; empty where none stands there. */
  readonly unit: string
  readonly what: FigureWhat
  /** Tokens of the counted noun, half-open; null where it is elided. */
  readonly noun: { readonly first: number; readonly end: number } | null
  readonly kind: 'count' | 'age' | 'score'
  /** What the other side scored. */
  readonly against?: number
  /** Where the number itself begins, for the hedge before it. */
  readonly number: number
  /** A counted figure with no noun needs a word nearby that says what was counted. */
  readonly elided?: boolean
}

export const foldAt = (c: FigureContext, i: number): string => c.words.forms[i]?.fold ?? ''

/** A token as a noun with what is joined before it. */
export interface NounToken extends NounReading {
  readonly skip: number
  readonly definite: boolean
  /** Any of و ف ب ل ك before it. */
  readonly joined: boolean
}

const NONE: readonly NounToken[] = []

/** The readings of a token as a noun, its proclitics allowed; the fewest letters cut off first. */
export const nounTokens: (form: Form) => readonly NounToken[] = createFormCache((form) => {
  if (form.kind !== WORD) return NONE
  const whole = nounReadings(form)
  if (whole.length > 0) return whole.map((r) => ({ ...r, skip: 0, definite: false, joined: false }))
  for (const s of stemsOf(form.fold)) {
    if (s.at === 0) continue
    const readings = readNoun(s.rest)
    if (readings.length === 0) continue
    const before = s.definite ? s.proclitics.replace(/ال$|ل$/, '') : s.proclitics
    const shape = { skip: before.length, definite: s.definite, joined: before !== '' }
    return readings.map((r) => ({ ...r, ...shape }))
  }
  return NONE
})

export function nounsAt(c: FigureContext, i: number): readonly NounToken[] {
  const f = c.words.forms[i]
  return f ? nounTokens(f) : NONE
}
