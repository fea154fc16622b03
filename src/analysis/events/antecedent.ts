import type { Stretch } from '../../arabic/sentences.ts'
import { bracketBefore } from './aside.ts'
import { classAt, foldAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { phraseEnding } from './phrase-ending.ts'

/** How often the search goes on to what a preposition hangs on. */
const CLIMBS = 3

/**
 * Of whom the relative at token `k` tells: the nearest phrase before it that agrees with it, be it what
 * stands in construct («قوات الجيش الذي»), the whole, or what the prepositional phrase belongs to
 * («زعيم التنظيم في اليمن الذي»).
 */
export function antecedent(c: Context, s: Stretch, k: number): Phrase | null {
  const told = toldBy(foldAt(c, k))
  // «دول الحلف (الناتو) التي»: before what brackets hold.
  const opened = foldAt(c, k - 1) === ')' ? bracketBefore(c, k - 1) : -1
  let end = opened > s.first ? opened : k
  let nearest: Phrase | null = null
  for (let climbed = 0; climbed < CLIMBS; climbed++) {
    const p = phraseEnding(c, s, end)
    if (!p) break
    nearest ??= p
    const within = [p, ...partsOf(c, p)].filter(told)
    const best = within.find((q) => q.agent) ?? within[0]
    if (best) return best
    const before = classAt(c, p.first - 1)
    if (p.skip > 0 && classAt(c, p.first).prefix !== '') end = p.first
    else if (before.kind === 'prep') end = p.first - 1
    else break
    if (end <= s.first) break
  }
  return nearest
}

/** The phrases at the end of a construct: «رئيس الحكومة» holds «الحكومة». */
function partsOf(c: Context, p: Phrase): Phrase[] {
  if (p.type === 'PER' || p.type === 'GPE') return []
  const parts: Phrase[] = []
  for (let k = p.first + 1; k < p.end; k++) {
    const w = classAt(c, k)
    if (w.kind !== 'word' || w.adjective || w.prefix !== '' || w.conjunction) continue
    const inner = phraseAt(c, k, p.end)
    if (inner && inner.end === p.end && inner.skip === 0) parts.push(inner)
  }
  return parts
}

/** Whom the relative may mean, by gender and number. */
function toldBy(relative: string): (p: Phrase) => boolean {
  const f = relative.replace(/^[وف]/, '')
  if (f === 'الذي')
    return (p) => p.gender !== 'f' && !(p.plural && p.type !== 'PER') && !p.joined && !p.counted
  if (f === 'التي') return (p) => p.gender !== 'm' || p.plural
  if (f === 'الذين')
    return (p) => p.agent && (p.plural || p.counted || p.joined || p.gender !== 'f')
  return () => true
}
