import type { Stretch } from '../../arabic/sentences.ts'
import type { EventStatus } from '../layers.ts'
import { classAt, foldAt, readingsAt, type Context } from './context.ts'
import { maybePast } from './word-class.ts'

const CARRIES = new Set(['شن', 'أجرى', 'خاض', 'عقد', 'شهد', 'نظم', 'دار', 'جرى', 'خضع', 'واصل'])

/** «تجري السلطات تحقيقا», «سيعقد الطرفان جولة»: as the verb that carries the noun stands. */
export function carriedAs(c: Context, s: Stretch, at: number): EventStatus | null {
  for (let k = at - 1; k >= s.first && k > at - 5; k--) {
    const w = classAt(c, k)
    if (w.kind !== 'word' && w.kind !== 'verb' && w.kind !== 'adverb') return null
    if (w.kind !== 'verb') continue
    const r = readingsAt(c, k).find(
      (x) => x.entry.predicate.kind === 'carrier' && CARRIES.has(x.entry.predicate.lemma),
    )
    if (r?.entry.tense !== 'present' || !/^[وف]?س?[يت]/.test(foldAt(c, k))) return null
    if (foldAt(c, k - 1) === 'لم') return 'denied'
    if (foldAt(c, k - 1) === 'قد') return 'possible'
    return r.prefix === 'س' || foldAt(c, k - 1) === 'سوف'
      ? 'planned'
      : r.prefix === '' && classAt(c, k - 1).kind !== 'comp' && foldAt(c, k - 1) !== 'ان'
        ? 'ongoing'
        : null
  }
  return null
}

/** «ستسهم في عودة النازحين», «قد يواجه عقوبات»: the verb of its clause is not of the past. */
export function underVerb(c: Context, s: Stretch, at: number): EventStatus | null {
  for (let k = at - 1; k >= s.first && k > at - 7; k--) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative' || (w.kind === 'punct' && w.core !== '"'))
      return null
    if (w.kind !== 'verb') continue
    const f = w.conjunction ? w.core : foldAt(c, k)
    if (/^س[يتن]/.test(f)) return 'planned'
    const before = classAt(c, k - 1)
    if (before.core === 'قد' && isImperfectNext(c, k - 1)) return 'possible'
    // «تقوم بتفجير», «يعمل على حفر»
    return GOING.test(f) && before.kind !== 'comp' && before.kind !== 'negation' ? 'ongoing' : null
  }
  return null
}
const GOING = /^[يت](?:قوم|قومون|عمل|عملون|عكف)$/

/** What is tried: «محاولة لاقتحام المبنى» is an aim, «حاولوا التسلل» was done, «تحاول التسلل» goes on. */
export function attempt(c: Context, s: Stretch, at: number): EventStatus | null {
  for (let k = at - 1; k >= s.first && k >= at - 4; k--) {
    const f = foldAt(c, k)
    const w = classAt(c, k)
    if (w.kind === 'punct' && w.core !== '"' && w.core !== '«') return null
    if (w.kind === 'comp' || w.kind === 'relative') return null
    const noun = /^[وف]?([بل]?)(?:ال)?محاول(?:ه|ات|ته|تها|تهم)$/.exec(f)
    // «قامت بمحاولة للتقدم»
    if (noun) return noun[1] === 'ب' ? 'happened' : 'planned'
    if (/^[وف]?حاول(?:ت|وا)?$/.test(f)) return 'happened'
    if (/^[وف]?[يت]حاول(?:ون)?$/.test(f)) return 'ongoing'
  }
  return null
}

/** «قد يطلب» may be; «قد تعرضت», «قد تم» was. */
export function isImperfectNext(c: Context, k: number): boolean {
  const f = foldAt(c, k + 1)
  if (!/^[يتن]/.test(f) || classAt(c, k + 1).kind !== 'verb') return false
  return f[0] !== 'ت' || !(maybePast(f) || f.endsWith('ت') || f.endsWith('وا'))
}
