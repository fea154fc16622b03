import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, foldAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'

/** How far behind the fall it may be told. */
const REACH = 10
const HANDS = /^ب?(?:قبضه|يد|ايدي|سيطره|سلطه)$/
const LEADS = new Set(['تحت', 'في', 'الي', 'علي'])

/** «سقطت البلدة في 2014 تحت قبضة التنظيم», «بيد المسلحين»: into whose hands it fell. */
export function intoHands(c: Context, s: Stretch, from: number): Phrase | null {
  for (let k = from; k < s.end - 1 && k < from + REACH; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative' || w.kind === 'verb') return null
    const f = foldAt(c, k)
    if (!HANDS.test(f) || !(f.startsWith('ب') || LEADS.has(foldAt(c, k - 1)))) continue
    const p = phraseAt(c, k + 1, s.end, true)
    return p === null || p.place ? null : p
  }
  return null
}
