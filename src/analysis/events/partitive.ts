import { classAt, foldAt, opensAt, type Context } from './context.ts'
import { PART } from './phrase-heads.ts'
import { isRelation } from './phrase-words.ts'

/** The most adjectives between such a word and its «من». */
const ADJECTIVES = 2

/** Behind the «من» that tells whose part the word at `i` is: «أعداد كبيرة من …»; 0 where none does. */
export function wholeOf(c: Context, i: number, limit: number): number {
  if ((opensAt(c, i) & PART) === 0) return 0
  let k = i + 1
  for (; k < limit && k <= i + ADJECTIVES; k++) {
    const w = classAt(c, k)
    const tells = w.adjective || isRelation(c, k)
    if (w.kind !== 'word' || !tells || w.prefix !== '' || w.conjunction) break
  }
  return k + 1 < limit && foldAt(c, k) === 'من' ? k + 1 : 0
}
