import type { Sentence } from '../../arabic/sentences.ts'
import { findArguments } from './arguments.ts'
import type { Candidate, Carrier } from './candidates.ts'
import { classAt, type Context } from './context.ts'
import type { Draft } from './draft.ts'
import { figuresFrom } from './figures.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { spanOf } from './spans.ts'

/** Parts that the other words of the same happening give: the dead of a blow, the aim of a campaign. */
export function adopt(c: Context, s: Sentence, d: Draft, carriers: readonly Carrier[]): void {
  const { frame } = d.pick.candidate.predicate
  if (frame.casualties === true) d.target ??= spanOf(c, counted(c, s, d.pick.candidate))
  if (d.pick.candidate.predicate.frameName === 'actorp') {
    d.actor = spanOf(c, crowd(c, s, d.pick.candidate))
  }
  for (const o of d.pick.others) {
    const args = findArguments(c, s, o, carriers)
    if (o.predicate.lemma !== 'استهدف') d.actor ??= spanOf(c, args.actor)
    d.place ??= spanOf(c, args.place)
    const hurt = args.target ?? (o.predicate.frame.casualties === true ? counted(c, s, o) : null)
    d.target ??= spanOf(c, hurt)
    if (o.predicate.frameName === 'liberate') d.target ??= spanOf(c, args.place)
  }
}

/** Protesters, with the count before them. */
function crowd(c: Context, s: Sentence, x: Candidate): Phrase | null {
  const before = classAt(c, x.at - 1)
  const from =
    x.at > s.first && (before.kind === 'partitive' || before.kind === 'digits') ? x.at - 1 : x.at
  return phraseAt(c, from, s.end, true)
}

/** The people whom a word such as قتلى counts: its figure, or what stands right behind it. */
function counted(c: Context, s: Sentence, x: Candidate): Phrase | null {
  for (const f of figuresFrom(c, x.at - 20)) {
    if (f.first > x.at + 1) break
    if (f.first <= x.at && f.end > x.at) return phraseAt(c, f.first, s.end)
  }
  // «الضحايا من المدنيين»
  const behind = classAt(c, x.end).core === 'من' ? x.end + 1 : x.end
  const next = phraseAt(c, behind, s.end)
  return next && (next.counted || next.agent) ? next : null
}
