import { createFormMasks, type Masks } from '../dates/form-masks.ts'
import { numberWordsOf } from '../dates/number-gate.ts'
import { DIGITS, WORD, type Form, type Words } from '../../text/words.ts'
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

function bitsOf(form: Form): number {
  const f = form.fold
  if (form.kind === DIGITS) return NUMBER | COUNT
  if (form.kind !== WORD) return SIGNS.includes(form.clean) ? SIGN : 0
  let bits = f.startsWith('و') ? LETTERS | AND : LETTERS
  for (const w of numberWordsOf(form)) {
    bits |= COUNT
    if (w.kind !== 'ordinal') bits |= NUMBER
    if (w.kind === 'unit' && w.value === 2) bits |= TWO
    if (w.definite && !w.and && !w.joined && (w.kind === 'unit' || w.kind === 'ten'))
      bits |= DEFINITE
  }
  if (f.length <= 3 && (f === 'ال' || f === 'وال' || f === 'بال' || f === 'لل')) {
    bits |= NUMBER | COUNT
    if (f === 'ال') bits |= DEFINITE
  }
  if (f.endsWith('اكثر')) bits |= MORE
  if (ONES.has(f)) bits |= ONE
  if (isDual(form)) bits |= DUAL
  else if (mayBeConstruct(f)) bits |= CONSTRUCT
  return bits
}

/** The bits of every token of an article, until the next is asked for. */
export const figureBitsOf: (words: Words) => Masks = createFormMasks(bitsOf)
