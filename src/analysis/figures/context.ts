import type { NumberFound } from '../../arabic/numerals/read-number.ts'
import type { Words } from '../../text/words.ts'
import type { FigureOp, FigureWhat } from '../layers.ts'
import type { NumberContext } from '../dates/numbers.ts'
import { marksOf } from '../dates/marks.ts'
import { COUNT } from './figure-bits.ts'
import { nounTokens, type NounToken } from './noun-tokens.ts'

/** What the readers of figures know of one article. */
export interface FigureContext extends NumberContext {
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

export function contextOf(words: Words, dated: Uint8Array): FigureContext {
  const marks = marksOf(words)
  return {
    words,
    bits: marks.second,
    known: marks.third,
    places: marks.secondPlaces,
    count: marks.secondCount,
    countBit: COUNT,
    numberIndex: -1,
    number: undefined,
    dated,
    amountIndex: -1,
    amount: null,
  }
}

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

/** The readings of token `i` as a noun. */
export function nounsAt(c: FigureContext, i: number): readonly NounToken[] {
  const f = c.words.forms[i]
  return f ? nounTokens(f) : NONE
}
const NONE: readonly NounToken[] = []
