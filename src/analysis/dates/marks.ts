import { WORD, type Words } from '../../text/words.ts'
import { dualBits, figureBits, STARTS } from '../figures/figure-bits.ts'
import { createFormMasks, type ThreeMasks } from './form-masks.ts'
import { knownWord, mayMean, numberOf } from './known-words.ts'
import { START, timeBits } from './starts.ts'

/**
 * What each token can do for a date (bits of starts.ts), for a figure (bits of figure-bits.ts), and the
 * number of its word in known-words.ts; all until the next article is asked for.
 */
export const marksOf: (words: Words) => ThreeMasks = createFormMasks(
  (form, out) => {
    if (form.kind === WORD && !mayMean(form.fold)) {
      out[0] = 0
      out[1] = dualBits(form)
      out[2] = 0
      return
    }
    const number = numberOf(form)
    const known = knownWord(number)
    out[0] = timeBits(form, known)
    out[1] = figureBits(form, known)
    out[2] = number
  },
  START,
  STARTS,
)
