import { readNumber as readAnyNumber, type NumberFound } from '../../arabic/numerals/read-number.ts'
import {
  readOrdinal as readAnyOrdinal,
  type OrdinalFound,
} from '../../arabic/numerals/read-ordinal.ts'
import type { NumberWord } from '../../arabic/numerals/number-words.ts'
import { DIGITS, WORD, type Words } from '../../text/words.ts'
import type { Masks } from './form-masks.ts'
import { knownWord } from './known-words.ts'

/** What the readers of numbers need: the tokens, and which of them can begin a number. */
export interface NumberContext {
  readonly words: Words
  readonly bits: Masks
  /** Numbers of known-words.ts. */
  readonly known: Masks
  /** The tokens with which a reading can begin, in order: so many as `count` says. */
  readonly places: Masks
  readonly count: number
  /** The bit of a number, in digits or words. */
  readonly countBit: number
  /** The number read last and where: several rules begin with one. */
  numberIndex: number
  number: NumberFound | undefined
}

const NONE: readonly NumberWord[] = []

/** Can a number begin at token `i`? */
export const isNumber = (c: NumberContext, i: number): boolean =>
  ((c.bits[i] ?? 0) & c.countBit) !== 0

/** The classes of token `i` as a number word. */
export function numberWords(c: NumberContext, i: number): readonly NumberWord[] {
  if (!isNumber(c, i)) return NONE
  return knownWord(c.known[i] ?? 0).numbers
}

export function readNumber(c: NumberContext, i: number): NumberFound | undefined {
  if (!isNumber(c, i)) return undefined
  if (c.numberIndex !== i) {
    c.number = plainDigits(c, i) ?? readAnyNumber(c.words, i)
    c.numberIndex = i
  }
  return c.number
}

/** Digits that nothing after them adds to, as most are: «12 قتيلا», «(2018)». */
function plainDigits(c: NumberContext, i: number): NumberFound | undefined {
  const digits = c.words.forms[i]
  const next = c.words.forms[i + 1]
  if (digits?.kind !== DIGITS || isNumber(c, i + 1)) return undefined
  if (next?.kind === WORD) {
    // «3ر5» is 3.5.
    if (next.clean === 'ر') return undefined
  } else if (c.words.forms[i + 2]?.kind === DIGITS) return undefined
  return {
    value: Number(digits.clean),
    max: null,
    end: i + 1,
    skip: 0,
    definite: false,
    style: 'digits',
    vague: false,
    few: false,
    scale: 1,
    scaled: false,
  }
}

export const readOrdinal = (c: NumberContext, i: number): OrdinalFound | undefined =>
  isNumber(c, i) ? readAnyOrdinal(c.words, i) : undefined

/** «الـ» with digits after it. */
export const isArticleOfDigits = (c: NumberContext, i: number): boolean =>
  isArticle(c, i) && c.words.forms[i + 1]?.kind === DIGITS

/** «الـ» written apart. */
export function isArticle(c: NumberContext, i: number): boolean {
  if (!isNumber(c, i)) return false
  const f = c.words.forms[i]?.fold
  return f === 'ال' || f === 'وال' || f === 'بال' || f === 'لل'
}
