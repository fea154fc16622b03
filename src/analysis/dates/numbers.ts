import {
  numberWords as allNumberWords,
  readNumber as readAnyNumber,
  type NumberFound,
} from '../../arabic/numerals/read-number.ts'
import {
  readOrdinal as readAnyOrdinal,
  type OrdinalFound,
} from '../../arabic/numerals/read-ordinal.ts'
import type { NumberWord } from '../../arabic/numerals/number-words.ts'
import type { Words } from '../../text/words.ts'
import { isNumber } from './starts.ts'

/** The readers of numbers, tried only at tokens that can begin one. */

const NONE: readonly NumberWord[] = []

export const numberWords = (words: Words, i: number): readonly NumberWord[] =>
  isNumber(words.forms[i]) ? allNumberWords(words, i) : NONE

export const readNumber = (words: Words, i: number): NumberFound | undefined =>
  isNumber(words.forms[i]) ? readAnyNumber(words, i) : undefined

export const readOrdinal = (words: Words, i: number): OrdinalFound | undefined =>
  isNumber(words.forms[i]) ? readAnyOrdinal(words, i) : undefined
