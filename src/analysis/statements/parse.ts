import type { Sentence } from '../../arabic/sentences.ts'
import { byBareQuote, byColon } from './by-colon.ts'
import { byNoun } from './by-noun.ts'
import { byPaper } from './by-paper.ts'
import { byPreposition, byTrailingVerb } from './by-preposition.ts'
import { byRelay, relayedWithin } from './by-relay.ts'
import { byRumour } from './by-rumour.ts'
import { byVerb } from './by-verb.ts'
import { findCuts, type Cuts } from './content.ts'
import type { Draft } from './draft.ts'
import { formAt, marked, type Ground, cuesAt } from './ground.ts'
import { CUE, NOUN_CUE, PAPER, RELAY, REPORTS, ROUND } from './mask.ts'
import { prepositionAt } from './prepositions.ts'

/** The statements of one sentence, left to right. `speaks`: somebody has spoken before. */
export function parseSentence(
  g: Ground,
  s: Sentence,
  place: {
    readonly heading: boolean
    readonly spoken: boolean
    readonly before: Sentence | null
  },
): Draft[] {
  const drafts: Draft[] = []
  const cuts = findCuts(g, s)
  const colon = byColon(g, s, place.heading)
  if (colon) drafts.push(colon)
  for (let i = s.first; i < s.end; i++) {
    if (!marked(g, i, REPORTS)) continue
    const draft = draftAt(g, s, i, cuts, place.before, drafts)
    if (!draft || repeats(drafts, draft)) continue
    drafts.push(draft)
    // «قوله»: the relay's own word is no second cue.
    if (draft.rule === 'statements/relay' && draft.cue && draft.cue.first > i) i = draft.cue.first
  }
  if (drafts.length === 0 && place.spoken) {
    const quote = byBareQuote(g, s)
    if (quote) drafts.push(quote)
  }
  return drafts
}

/** How many reports back one may share its content's beginning with this one. */
const NEAR = 8

/** «قال في تصريح إن»: the particle belongs to the verb, not to the noun before it. */
const repeats = (drafts: readonly Draft[], d: Draft): boolean =>
  d.cue !== null &&
  d.rule !== 'statements/trailing' &&
  drafts
    .slice(-NEAR)
    .some(
      (x) =>
        x.content.first === d.content.first &&
        x.cue !== null &&
        x.cue.first < (d.cue?.first ?? 0) &&
        x.content.first > (d.cue?.first ?? 0),
    )

/** «نفى الاتهامات بالكذب»: two reports, his and that of whoever accuses. */
const ADDS: ReadonlySet<string> = new Set<Draft['act']>(['deny', 'condemn'])

function draftAt(
  g: Ground,
  s: Sentence,
  i: number,
  cuts: Cuts,
  before: Sentence | null,
  drafts: readonly Draft[],
): Draft | null {
  const attribution = prepositionAt(g, i)
  if (attribution) {
    // «قالت الوكالة نقلا عن مصدر إن»: read with the verb before it.
    if (attribution.relays && i > s.first && drafts.length > 0) return null
    return byPreposition(g, s, i, attribution, cuts, before)
  }
  if (marked(g, i, PAPER)) {
    const paper = byPaper(g, s, i, cuts)
    if (paper) return paper
  }
  const rumour = marked(g, i, ROUND) ? byRumour(g, s, i, cuts) : null
  if (rumour) return rumour
  if (marked(g, i, RELAY)) return byRelay(g, s, i, cuts)
  if (!marked(g, i, CUE | NOUN_CUE)) return null
  if (prepositionAt(g, i - 1)?.cue === i || prepositionAt(g, i - 2)?.cue === i) return null
  if (formAt(g, i - 1).fold === 'كما') {
    const trailing = byTrailingVerb(g, s, i, cuts)
    if (trailing) return trailing
  }
  // «رفع || شكره»: what a verb has for its object is no verb.
  const thing = drafts.some((d) => d.content.first === i && d.rule.endsWith('-object'))
  for (const cue of cuesAt(g, i)) {
    if (thing && cue.kind === 'verb') continue
    const draft = byVerb(g, s, i, cue, cuts)
    if (draft) return relayedWithin(g, draft)
  }
  const opens = drafts.some((d) => d.content.first === i && !ADDS.has(d.act))
  const within = drafts.some((d) => d.content.first <= i && i < d.content.end)
  return byTrailingVerb(g, s, i, cuts) ?? byNoun(g, s, i, cuts, within, opens)
}
