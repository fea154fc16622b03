import { WORD } from '../../text/words.ts'
import { formAt, mentionOf, type Ground, classAt, isOneOf } from './ground.ts'
import { ADJ, ADV, is } from './word-class.ts'
import { EITHER, wordSet } from './word-set.ts'

/** Nouns that tell how something was said: «بشكل قاطع», «بأشد العبارات». */
const WAYS = wordSet('بشكل بصوره بطريقه بصفه باشد باقوي بلهجه بعباره بعبارات بنبره', EITHER)
const BY_ITSELF = wordSet(
  'بقوه بشده بوضوح بصراحه بحزم بحده بالمقابل بالتالي بالفعل بدوره بدورها بدورهم بسرعه باستمرار بالاجماع باجماع بغالبيه باغلبيه باكثريه بالاغلبيه بالغالبيه',
)
/** A word of two letters in ـا is no adverb: «هذا», «انا». */
const SHORTEST = 5

/** Behind an adverbial of manner at token `k`: «بشكل قاطع», «بشدة», «سلميا»; `k` where none stands. */
export function behindManner(g: Ground, k: number, limit: number): number {
  const f = formAt(g, k)
  if (k >= limit || f.kind !== WORD) return k
  if (isOneOf(g, k, BY_ITSELF)) return k + 1
  if (isOneOf(g, k, WAYS)) {
    let end = k + 1
    while (end < limit && end < k + 4 && describes(g, end)) end++
    return end
  }
  return isAdverb(g, k) ? k + 1 : k
}

function describes(g: Ground, k: number): boolean {
  const { fold } = formAt(g, k)
  return is(classAt(g, k), ADJ) || fold === 'عبارات' || fold === 'العبارات'
}

/** «سلميا», «علنًا»: an accusative that describes the verb. */
function isAdverb(g: Ground, k: number): boolean {
  const { clean, fold } = formAt(g, k)
  if (fold.length < SHORTEST || mentionOf(g, k) || !fold.endsWith('يا')) return false
  const c = classAt(g, k)
  return !fold.startsWith('ال') && (c.bits === 0 || is(c, ADJ | ADV)) && !clean.endsWith('آ')
}

/** «يعلن ببيان», «صرح بتغريدة»: the medium, not what was said. */
export const PAPERS = wordSet('ببيان بتصريح بتصريحات بتغريده بمقابله بموتمر بمنشور بتسجيل بمداخله')
