import type { Sentence } from '../../arabic/sentences.ts'
import { bareAt, skipAdjuncts } from './clause.ts'
import { classAt, type Context } from './context.ts'
import type { Span } from './draft.ts'
import { phraseAt } from './noun-phrase.ts'
import { spanOf } from './spans.ts'
import { maybePast } from './word-class.ts'

/** Who the sentence is about: what it begins with, or what follows its first verb. */
export function subjectOfSentence(c: Context, s: Sentence): Span | null {
  let at = s.first
  while (at < s.end && at < s.first + 3 && ['particle', 'punct'].includes(classAt(c, at).kind)) at++
  const w = classAt(c, at)
  const verb =
    w.kind === 'verb' || (c.mentionAt[at] === undefined && !w.definite && maybePast(w.core))
  const from = verb ? skipAdjuncts(c, at + 1, s.end) : at
  if (!bareAt(c, from, s.end) && from !== at) return null
  const p = phraseAt(c, from, s.end)
  return p && !p.accusative && (p.agent || p.type !== null) ? spanOf(c, p) : null
}
