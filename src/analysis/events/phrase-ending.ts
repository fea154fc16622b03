import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'

/** «مجموعة بينهم انتحاريان»: who is among them is told beside. */
export const AMONG = new Set(['بينهم', 'بينها', 'بينهما', 'منهم', 'منها', 'منهما', 'ضمنهم'])

const CLOSING = new Set(['"', '»', '”', '“'])

/** The longest noun phrase that ends before token `end`: tried from a few places backwards. */
export function phraseEnding(c: Context, s: Stretch, end: number, depth = 0): Phrase | null {
  const plural = /^(?:الذين|اللذان|اللذين)$/.test(classAt(c, end).core)
  let best: Phrase | null = null
  const last = classAt(c, end - 1)
  // «تنظيم "الدولة" الذي»: the closing mark belongs to the name.
  const stop = last.kind === 'punct' && !CLOSING.has(last.core) ? end - 1 : end
  for (let k = stop - 1; k >= s.first && k >= stop - 9; k--) {
    const w = classAt(c, k)
    if (isInName(c, k)) continue
    if (w.kind === 'punct' && w.core !== '«' && !CLOSING.has(w.core)) break
    if (w.kind === 'verb' || w.kind === 'relative' || w.kind === 'comp') break
    const p = phraseAt(c, k, stop)
    if (p && p.end === stop) best = p
    // «مجموعة بينهم انتحاريان»: who is among them is not who acts.
    if (best && w.kind === 'prep' && AMONG.has(w.core)) {
      const to = classAt(c, k - 1).core === 'من' ? k - 1 : k
      return depth > 2 ? best : phraseEnding(c, { first: s.first, end: to }, to, depth + 1)
    }
    if (plural && best && !best.agent && (w.kind === 'prep' || w.prefix !== '')) {
      if (depth > 2) return best
      const whole = phraseEnding(c, { first: s.first, end: k }, k, depth + 1)
      return whole?.agent === true ? { ...whole, end: stop } : best
    }
    if (w.kind === 'prep' || w.prefix !== '') break
    if (best && w.definite && !w.adjective && k < stop - 1 && classAt(c, k - 1).definite) break
  }
  return best
}

/** Within a name, not at its beginning: «حلف شمال الأطلسي» holds a word that is elsewhere a preposition. */
function isInName(c: Context, k: number): boolean {
  for (let i = k - 1; i > k - 5; i--) if ((c.mentionAt[i]?.end ?? 0) > k) return true
  return false
}
