import type { Sentence } from '../../arabic/sentences.ts'
import { cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { formAt, type Ground, type Span } from './ground.ts'
import { isParticiple, nounPhrase } from './noun-phrase.ts'
import { subjectBefore } from './subject-before.ts'
import { createSpeakers, type Speaker, type Speakers } from './speakers.ts'
import { AGENT, classOf, DOC, is } from './word-class.ts'

export interface Resolved {
  readonly draft: Draft
  readonly speaker: Speaker | null
  readonly via: readonly Span[]
}

interface Told {
  readonly speaker: Speaker
  readonly gender: Draft['gender']
  readonly number: Draft['number']
}

/** Behind how many speakers one of the fitting gender is looked for. */
const MEMORY = 6
const ANY: ReadonlySet<string> = new Set()

/** Gives each draft its speaker and its chain. */
export function resolveSpeakers(
  g: Ground,
  sentences: readonly Sentence[],
  items: readonly { readonly draft: Draft; readonly sentence: number }[],
  isOwn: (medium: string) => boolean,
): Resolved[] {
  if (items.length === 0) return []
  const speakers = createSpeakers(g)
  for (const { draft } of items) if (draft.source) speakers.note(draft.source)
  const parents = findParents(items.map((x) => x.draft))
  const found: (Speaker | null)[] = []
  const history: Told[] = []
  let inSentence: { sentence: number; speaker: Speaker } | null = null
  items.forEach(({ draft: d, sentence }, n) => {
    const parent = parents[n] ?? -1
    const outer = items[parent]?.draft
    const nested = outer !== undefined && outer.rule !== 'statements/trailing'
    let speaker: Speaker | null = null
    if (d.source) speaker = speakers.resolve(d.source)
    else if (d.inherits === 'outer') speaker = found[parent] ?? history[0]?.speaker ?? null
    else if (d.inherits === 'sentence') {
      speaker =
        (nested && d.rule.includes('noun') ? found[parent] : null) ??
        (inSentence?.sentence === sentence
          ? inSentence.speaker
          : (subjectOf(g, speakers, sentences[sentence], d) ?? fitting(history, d)))
    } else if (d.inherits === 'last') speaker = fitting(history, d)
    found.push(speaker)
    if (speaker && !nested) {
      inSentence = { sentence, speaker }
      if (d.source) {
        history.unshift({ speaker, gender: d.gender, number: d.number })
        if (history.length > MEMORY) history.pop()
      }
    }
  })
  return items.map(({ draft }, n) => ({
    draft,
    speaker: found[n] ?? null,
    via: [...chainAbove(g, items, parents, found, n), ...ownVia(draft, isOwn)],
  }))
}

const ownVia = (d: Draft, isOwn: (medium: string) => boolean): readonly Span[] =>
  d.via.length === 0 && d.told && !isOwn(d.told.key) ? [d.told.span] : d.via

/** The last speaker whose verb was of the same gender and number; the last of all where none was. */
function fitting(history: readonly Told[], d: Draft): Speaker | null {
  const fits = history.find(
    (h) =>
      (d.gender === 'c' || h.gender === 'c' || h.gender === d.gender) &&
      (d.number === h.number || h.number === 's'),
  )
  return (fits ?? history[0])?.speaker ?? null
}

/** «من جهته», «بدوره»: a turn to another speaker, no speaker. */
const TURN = /^(?:جهته|جهتها|جانبه|جانبها|جهتهم|بدوره|بدورها|ناحيته)$/

/** The subject of the sentence's first verb, for a participle that goes on with it. */
function subjectOf(
  g: Ground,
  speakers: Speakers,
  s: Sentence | undefined,
  d: Draft,
): Speaker | null {
  if (!s || !d.cue) return null
  const limit = d.cue.first
  for (const at of [s.first, s.first + 1, s.first + 2]) {
    if (at >= limit) return null
    const f = formAt(g, at)
    const c = classOf(f)
    if (at > s.first && cuesOf(formAt(g, s.first)).length === 0 && c.joined) continue
    if (cuesOf(f).length > 0 || isParticiple(g, at) || TURN.test(f.fold)) continue
    const p = nounPhrase(g, at, limit, { loose: false, stops: ANY })
    if (!p?.agent) continue
    const known = g.mentionAt[at] !== 0 || (is(c, AGENT) && !is(c, DOC))
    if (known) return speakers.resolve(p)
  }
  // «حفتر يطمئن الليبيين ويتوعد»: the subject of another verb of speech.
  for (let k = s.first + 1; k < limit; k++) {
    if (cuesOf(formAt(g, k))[0]?.kind !== 'verb') continue
    const p = subjectBefore(g, s, k)
    if (p) return speakers.resolve(p)
  }
  return null
}

/** For each draft the smallest other one whose content holds its cue and content; -1 for none. */
function findParents(drafts: readonly Draft[]): number[] {
  const order = drafts
    .map((d, n) => ({ d, n }))
    .sort((a, b) => a.d.content.first - b.d.content.first || b.d.content.end - a.d.content.end)
  const parents = new Array<number>(drafts.length).fill(-1)
  const open: { d: Draft; n: number }[] = []
  for (const x of order) {
    while (open.length > 0 && (open.at(-1)?.d.content.end ?? 0) <= x.d.content.first) open.pop()
    const outer = open.slice(-8).findLast(({ d }) => holds(d.content, x.d))
    if (outer) parents[x.n] = outer.n
    open.push(x)
  }
  return parents
}

const holds = (content: Span, d: Draft): boolean =>
  content.first <= d.content.first &&
  d.content.end <= content.end &&
  (d.cue === null || (content.first <= d.cue.first && d.cue.end <= content.end))

const PAPER = /^[وف]?(?:ال)?(?:بيان|اعلان|تغريده|خطاب|رساله|دراسه|تسجيل|كتاب)$/

/** Those in whose words this stands, outermost first; a man's own words are no link, nor is a paper. */
function chainAbove(
  g: Ground,
  items: readonly { readonly draft: Draft }[],
  parents: readonly number[],
  found: readonly (Speaker | null)[],
  n: number,
): Span[] {
  const chain: Span[] = []
  let below = found[n] ?? null
  for (let p = parents[n] ?? -1, depth = 0; p >= 0 && depth < 8; p = parents[p] ?? -1, depth++) {
    const speaker = found[p] ?? null
    const outer = items[p]?.draft
    if (!speaker || !outer) continue
    const same =
      below !== null &&
      (below.name === speaker.name || (below.entity !== null && below.entity === speaker.entity))
    if (!same && !PAPER.test(formAt(g, speaker.span.first).fold))
      chain.unshift(outer.source ?? speaker.span)
    chain.unshift(...outer.via)
    below = speaker
  }
  return chain
}
