import { DIGITS, type Words } from '../../text/words.ts'
import { numberWords } from './read-number.ts'

/** A rank: «الخامس والعشرين», «الحادية عشرة», «الـ27». */
export interface OrdinalFound {
  readonly value: number
  readonly end: number
  readonly skip: number
  readonly definite: boolean
}

/** The ordinal that begins at token `i`. Definite tens («العشرين») count as ordinals too. */
export function readOrdinal(words: Words, i: number): OrdinalFound | undefined {
  const all = numberWords(words, i)
  const first = all.find((w) => w.kind === 'ordinal')
  if (first) {
    const { skip, definite } = first
    const next = numberWords(words, i + 1)
    const teen = next.find((w) => w.kind === 'unit' && w.value === 10 && !w.and && !w.joined)
    if (teen) return { value: 10 + first.value, end: i + 2, skip, definite }
    const apart = words.forms[i + 1]?.clean === 'و'
    const ten = (apart ? numberWords(words, i + 2) : next).find((w) => w.kind === 'ten')
    if (ten && (apart || ten.and)) {
      return { value: ten.value + first.value, end: i + (apart ? 3 : 2), skip, definite }
    }
    return { value: first.value, end: i + 1, skip, definite }
  }
  const ten = all.find((w) => w.kind === 'ten' && w.definite)
  if (ten) return { value: ten.value, end: i + 1, skip: ten.skip, definite: true }
  if (isArticle(words, i) && words.forms[i + 1]?.kind === DIGITS) {
    const digits = words.forms[i + 1]?.clean ?? ''
    if (digits.length <= 4) return { value: Number(digits), end: i + 2, skip: 0, definite: true }
  }
  return undefined
}

/** «الـ» written before digits. */
export const isArticle = (words: Words, i: number): boolean => {
  const f = words.forms[i]?.fold
  return f === 'ال' || f === 'وال' || f === 'بال' || f === 'لل'
}
