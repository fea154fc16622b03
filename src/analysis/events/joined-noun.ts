import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, type Context } from './context.ts'
import type { Draft, Span } from './draft.ts'
import { isSomebody, phraseAt } from './noun-phrase.ts'
import { phraseEnding } from './phrase-ending.ts'
import { spanOf } from './spans.ts'

/**
 * Whom a pronoun on a noun means that «و» joins to another noun: who did the deed that the first tells
 * («استعادة القوات المطار وإعلانها»), else who stands last in its construct («دائرة انتشار الجيش وسيطرته»).
 */
export function ownerOfJoined(
  c: Context,
  s: Stretch,
  at: number,
  before: Draft | undefined,
): Span | null {
  if (before && !before.pick.candidate.verbal && before.args.actor !== null) {
    const { actor } = before.args
    if (actor.first > before.pick.candidate.at && actor.end <= at && actor.agent)
      return spanOf(c, actor)
  }
  const p = phraseEnding(c, s, at)
  if (!p || p.type === 'PER' || p.end !== at) return null
  for (let k = p.first + 1; k < p.end; k++) {
    const w = classAt(c, k)
    if (w.kind !== 'word' || w.prefix !== '' || w.conjunction || w.adjective) continue
    const inner = phraseAt(c, k, p.end)
    if (inner?.end === p.end && inner.definite && isSomebody(c, inner)) return spanOf(c, inner)
  }
  return null
}
