import type { Sentence } from '../../arabic/sentences.ts'
import type { Draft } from './draft.ts'
import { FAR, formAt, marked, mentionOf, type Ground, type Span, cuesAt } from './ground.ts'
import { CUE } from './mask.ts'
import { isMedium } from './media.ts'
import { isParticiple, nounPhrase } from './noun-phrase.ts'
import type { Phrase } from './phrase.ts'
import { createRecordings } from './recordings.ts'
import { subjectBefore } from './subject-before.ts'
import { createSpeakers, type Speaker, type Speakers } from './speakers.ts'
import { AGENT, classOf, DOC, is, NOUN, PREP } from './word-class.ts'

export interface Resolved {
  readonly draft: Draft
  readonly speaker: Speaker | null
  readonly via: readonly Span[]
}

interface Told {
  readonly speaker: Speaker
  /** Those through whom he was heard. */
  readonly via: readonly Span[]
  readonly sentence: number
  readonly gender: Draft['gender']
  readonly number: Draft['number']
  /** A paper or a medium named beside. */
  readonly aside: boolean
}

/** Behind how many speakers one of the fitting gender is looked for. */
const MEMORY = 6
/** For how many sentences one who goes on is still heard through whoever quoted him. */
const RELAY_REACH = 2
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
  for (const { draft } of items) {
    if (draft.source) speakers.note(draft.source)
    if (draft.source && draft.paper) speakers.noteIssuer(draft.paper, draft.source)
  }
  const recordings = createRecordings(g, sentences)
  const parents = findParents(items.map((x) => x.draft))
  const found: (Speaker | null)[] = []
  const relays: (readonly Span[])[] = []
  const history: Told[] = []
  let inSentence: Pick<Told, 'sentence' | 'speaker' | 'via' | 'gender'> | null = null
  const looked: Looked = { sentence: -1, end: 0 }
  items.forEach(({ draft: d, sentence }, n) => {
    const parent = parents[n] ?? -1
    const outer = items[parent]?.draft
    const nested = outer !== undefined && outer.rule !== 'statements/trailing'
    let speaker: Speaker | null = null
    let via = d.via
    const stillHeard = (told: Pick<Told, 'sentence' | 'via'> | null | undefined) =>
      told && sentence - told.sentence <= RELAY_REACH ? told.via : []
    const goesOn = (told: Pick<Told, 'sentence' | 'speaker' | 'via'> | null | undefined): void => {
      speaker = told?.speaker ?? null
      if (via.length === 0 && !nested) via = stillHeard(told)
    }
    if (d.source) {
      speaker = speakers.resolve(d.source)
      // «وأضاف المصدر»: he still speaks through the one who quoted him.
      if (via.length === 0 && !nested && speaker.pointsBack) {
        const { name } = speaker
        via = stillHeard(history.find((h) => h.speaker.name === name))
      }
    } else if (d.inherits === 'outer') speaker = found[parent] ?? history[0]?.speaker ?? null
    else if (d.inherits === 'sentence') {
      const above = nested && d.rule.includes('noun') ? found[parent] : null
      const owner =
        d.rule === 'statements/noun' && !above ? ownerBefore(g, sentences[sentence], d) : null
      if (above) speaker = above
      else if (owner) speaker = speakers.resolve(owner)
      // «قالت الصحيفة … على حد قوله»: a man's words.
      else if (d.rule === 'statements/trailing' && inSentence?.gender === 'f' && d.gender === 'm')
        goesOn(fitting(history, d))
      else if (inSentence?.sentence === sentence) goesOn(inSentence)
      else {
        speaker = subjectOf(g, speakers, sentences, sentence, d, looked)
        if (!speaker) goesOn(fitting(history, d))
      }
    } else if (d.inherits === 'last') goesOn(fitting(history, d))
    const recorded = nested ? null : recordings.publisherOf(d, sentence, speaker)
    if (recorded && via.length === 0) via = [recorded]
    found.push(speaker)
    relays.push(via)
    if (speaker && !nested) {
      const aside = isAside(g, d)
      if (!aside) inSentence = { sentence, speaker, via, gender: d.gender }
      if (d.source) {
        const woman = aside && formAt(g, d.source.first).clean.endsWith('ة')
        const gender = woman ? 'f' : d.gender
        history.unshift({ speaker, via, sentence, gender, number: d.number, aside })
        if (history.length > MEMORY) history.pop()
      }
    }
  })
  return items.map(({ draft: d }, n) => {
    const relay = relays[n] ?? []
    const own = relay.length === 0 && d.told && !isOwn(d.told.key) ? [d.told.span] : relay
    return {
      draft: d,
      speaker: found[n] ?? null,
      // «نفى الوزير الاتهامات بأن…»: who accuses is unknown, and the minister passes nothing on.
      via:
        d.rule === 'statements/noun' && !found[n]
          ? []
          : [...chainAbove(g, items, parents, found, relays, n), ...own],
    }
  })
}

/** «وفقا لتقرير», «بحسب وكالة»: a paper or a medium named beside is no subject that goes on. */
const isAside = (g: Ground, d: Draft): boolean =>
  d.source !== null &&
  d.rule === 'statements/trailing' &&
  (is(classOf(formAt(g, d.source.first)), DOC) || isMedium(g, d.source.first))

/** The last speaker whose verb was of the same gender and number; the last of all where none was. */
function fitting(history: readonly Told[], d: Draft): Told | null {
  // «وفقا لتقرير … وقال»: a man speaks, not the paper.
  const fits = history.find(
    (h) =>
      (!h.aside || (d.gender === 'f' && h.gender === 'f')) &&
      (d.gender === 'c' || h.gender === 'c' || h.gender === d.gender) &&
      (d.number === h.number || h.number === 's'),
  )
  return fits ?? history.find((h) => !h.aside) ?? history[0] ?? null
}

/** «من جهته», «بدوره»: a turn to another speaker, no speaker. */
const TURN = /^(?:جهته|جهتها|جانبه|جانبها|جهتهم|بدوره|بدورها|ناحيته)$/

/** Up to which token of a sentence the verbs of speech were found to have no subject before them. */
interface Looked {
  sentence: number
  end: number
}

/** The subject of the sentence's first verb, for a participle that goes on with it. */
function subjectOf(
  g: Ground,
  speakers: Speakers,
  sentences: readonly Sentence[],
  sentence: number,
  d: Draft,
  looked: Looked,
): Speaker | null {
  const s = sentences[sentence]
  if (!s || !d.cue) return null
  const limit = d.cue.first
  // «وخاطب الشعب قائلا»: the people are spoken to.
  if (cuesAt(g, s.first)[0]?.frames.has('a')) {
    const p = nounPhrase(g, s.first + 1, limit, { loose: false, stops: ANY })
    return p?.agent && p.end < limit ? speakers.resolve(p) : null
  }
  for (const at of [s.first, s.first + 1, s.first + 2]) {
    if (at >= limit) return null
    const f = formAt(g, at)
    const c = classOf(f)
    if (at > s.first && cuesAt(g, s.first).length === 0 && c.joined) continue
    if (cuesAt(g, at).length > 0 || isParticiple(g, at) || TURN.test(f.fold)) continue
    const p = nounPhrase(g, at, limit, { loose: false, stops: ANY })
    if (!p?.agent) continue
    const known = g.mentionAt[at] !== 0 || (is(c, AGENT) && !is(c, DOC))
    if (known) return speakers.resolve(p)
  }
  // «حفتر يطمئن الليبيين ويتوعد»: the subject of another verb of speech.
  const from = looked.sentence === sentence ? looked.end : s.first + 1
  const end = Math.min(limit, s.first + FAR)
  for (let k = from; k < end; k++) {
    if (!marked(g, k, CUE) || cuesAt(g, k)[0]?.kind !== 'verb') continue
    const p = subjectBefore(g, s, k)
    if (p) return speakers.resolve(p)
  }
  looked.sentence = sentence
  looked.end = Math.max(from, end)
  return personBefore(g, speakers, s, limit)
}

/** «بعد استعادة القوات المطار وإعلانها…»: the nearest one that the pronoun fits, no preposition's. */
function ownerBefore(g: Ground, s: Sentence | undefined, d: Draft): Phrase | null {
  if (!s || !d.cue) return null
  for (let k = d.cue.first - 1; k >= Math.max(s.first, d.cue.first - FAR); k--) {
    if (g.mentionAt[k] === 0) continue
    const m = mentionOf(g, k)
    if (!m || m === mentionOf(g, k - 1)) continue
    const f = formAt(g, k)
    const before = classOf(formAt(g, k - 1))
    if (is(before, PREP) || classOf(f).prefix !== '') continue
    const group = m.type === 'ORG' || m.type === 'GROUP' || m.type === 'GPE'
    const feminine = m.type === 'GPE' || f.clean.endsWith('ة') || /^[وف]?قوات$/.test(f.fold)
    const fits = d.gender === 'f' ? group && feminine : m.type === 'PER' || (group && !feminine)
    if (fits) return nounPhrase(g, k, d.cue.first, { loose: false, stops: ANY })
  }
  return null
}

/** «اعتذرت الفنانة لجمهورها، وقالت إنها»: the first one named, unless a preposition has him. */
function personBefore(g: Ground, speakers: Speakers, s: Sentence, limit: number): Speaker | null {
  for (let k = s.first + 1; k < Math.min(limit, s.first + FAR); k++) {
    if (g.mentionAt[k] === 0) continue
    const m = mentionOf(g, k)
    if (m?.type !== 'PER' || m === mentionOf(g, k - 1)) continue
    const c = classOf(formAt(g, k))
    const before = classOf(formAt(g, k - 1))
    if (c.prefix !== '' || is(before, PREP | NOUN) || before.prefix !== '') continue
    const p = nounPhrase(g, k, limit, { loose: false, stops: ANY })
    if (p?.agent) return speakers.resolve(p)
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
  relays: readonly (readonly Span[])[],
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
    chain.unshift(...(relays[p] ?? []))
    below = speaker
  }
  return chain
}
