import type { KnownWord } from '../dates/known-words.ts'
import { DIGITS, WORD, type Form } from '../../text/words.ts'
import { isDual, mayBeConstruct } from './dual-words.ts'

/** What a spelling can do for a figure, as bits of one number. */
export const NUMBER = 1
export const SIGN = 1 << 1
/** «جنديان» */
export const DUAL = 1 << 2
/** «أكثر» */
export const MORE = 1 << 3
/** «واحد»: may count the noun before it. */
export const ONE = 1 << 4
/** «الأربعة», «الـ»: may count the definite noun before it. */
export const DEFINITE = 1 << 5
/** «اثنان»: makes a dual sure. */
export const TWO = 1 << 6
/** «قناتي»: a dual, if two things follow. */
export const CONSTRUCT = 1 << 7
/** All bits at which rules begin. */
export const STARTS = (1 << 8) - 1
/** A number or a rank, in digits or words. */
export const COUNT = 1 << 8
export const LETTERS = 1 << 9
/** Begins with و. */
export const AND = 1 << 10

const ONES = new Set(['واحد', 'واحده', 'واحدا'])
const SIGNS = '%$€£'

/** The bits of a spelling. */
export function figureBits(form: Form, word: KnownWord): number {
  const f = form.fold
  if (form.kind === DIGITS) return NUMBER | COUNT
  if (form.kind !== WORD) return SIGNS.includes(form.clean) ? SIGN : 0
  let bits = f.startsWith('و') ? LETTERS | AND : LETTERS
  if (word.kinds.size > 0) bits |= numberBits(f, word)
  if (f.endsWith('اكثر')) bits |= MORE
  else if (f.startsWith('واحد') && ONES.has(f)) bits |= ONE
  if (isDual(form)) bits |= DUAL
  else if (mayBeConstruct(f)) bits |= CONSTRUCT
  return bits
}

function numberBits(f: string, word: KnownWord): number {
  let bits = 0
  for (const w of word.numbers) {
    bits |= COUNT
    if (w.kind !== 'ordinal') bits |= NUMBER
    if (w.kind === 'unit' && w.value === 2) bits |= TWO
    if (w.definite && !w.and && !w.joined && (w.kind === 'unit' || w.kind === 'ten'))
      bits |= DEFINITE
  }
  if (f === 'ال' || f === 'وال' || f === 'بال' || f === 'لل') {
    bits |= NUMBER | COUNT
    if (f === 'ال') bits |= DEFINITE
  }
  return bits
}
