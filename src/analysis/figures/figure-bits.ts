import type { KnownWord } from '../dates/known-words.ts'
import { DIGITS, WORD, type Form } from '../../text/words.ts'
import { mayBeDual } from './dual-words.ts'

/** What a spelling can do for a figure, as bits of one number. */
export const NUMBER = 1
export const SIGN = 1 << 1
/** «جنديان», «صاروخين» */
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

const ONES = new Set(['واحد', 'واحده', 'واحدا'])
/** Words of figures that are no numbers. */
export const figureSpellings: readonly string[] = [...ONES, 'اكثر']
const SIGNS = '%$€£'

/** The bits of a spelling. */
export function figureBits(form: Form, word: KnownWord): number {
  const f = form.fold
  if (form.kind === DIGITS) return NUMBER | COUNT
  if (form.kind !== WORD) return SIGNS.includes(form.clean) ? SIGN : 0
  let bits = dualBits(form)
  if (word.kinds.size > 0) bits |= numberBits(f, word)
  if (f.endsWith('اكثر')) bits |= MORE
  else if (ONES.has(f)) bits |= ONE
  return bits
}

/** The bits of a word that is no number: what its ending and the lexicon let it be. */
export function dualBits(form: Form): number {
  const f = form.fold
  const n = f.length
  const last = f.charCodeAt(n - 1)
  if (last === NUN) {
    const before = f.charCodeAt(n - 2)
    return (before === ALEF || before === YA) && mayBeDual(form) ? DUAL : 0
  }
  // «قناتي»; what follows is asked before the lexicon.
  if (last !== YA || n < 4) return 0
  return f.charCodeAt(0) === ALEF && f.charCodeAt(1) === LAM ? 0 : CONSTRUCT
}

const ALEF = 0x627
const LAM = 0x644
const NUN = 0x646
const YA = 0x64a

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
