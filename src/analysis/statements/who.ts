import type { Sentence } from '../../arabic/sentences.ts'
import type { Draft } from './draft.ts'
import { giverBefore, type Looked, ownerBefore, subjectIn, subjectOf } from './elided.ts'
import { formAt, mentionOf, type Ground, type Span, classAt } from './ground.ts'
import { PUNCT } from '../../text/words.ts'
import { interviewersIn, isMedium, mediumKey, nameAt } from './media.ts'
import { nounPhrase } from './noun-phrase.ts'
import { createRecordings } from './recordings.ts'
import { createSpeakers, type Speaker, type Speakers } from './speakers.ts'
import { AGENT, DOC, is, ORG } from './word-class.ts'
import { NO_WORDS } from './word-set.ts'

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
  /** A verb tells his gender; a noun or preposition does not. */
  readonly byVerb: boolean
}

/** Behind how many speakers one of the fitting gender is looked for. */
const MEMORY = 6
/** For how many sentences one who goes on is still heard through whoever quoted him. */
const RELAY_REACH = 2

/** How far before its verb an interview may be named. */
const LEAD = 20

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
  const interviewers = interviewersIn(g)
  const heardBy = items.map(({ draft, sentence }, n) => {
    const told = draft.told ?? interviewer(sentences[sentence], draft, n)
    return told && !isOwn(told.key) ? told.span : null
  })
  const found: (Speaker | null)[] = []
  const relays: (readonly Span[])[] = []
  const history: Told[] = []
  /** The last who spoke within a statement, by that statement. */
  const within = new Map<number, Told>()
  let inSentence: Told | null = null
  const looked: Looked = { sentence: -1, end: 0 }
  // «بيان اطلعت عليه بي بي سي» in her own article: the outlet is no link.
  const isOwnMedium = (v: Span): boolean => {
    const first = formAt(g, v.first).kind === PUNCT ? v.first + 1 : v.first
    const bare = formAt(g, first).fold.replace(/^ال/, '')
    const key = mediumKey(g, first) ?? nameAt(g, first, bare)?.key ?? ''
    return key !== '' && isOwn(key)
  }
  items.forEach(({ draft: d, sentence }, n) => {
    const parent = parents[n] ?? -1
    const outer = items[parent]?.draft
    const nested = outer !== undefined && outer.rule !== 'statements/trailing'
    let speaker: Speaker | null = null
    let via = d.via.some(isOwnMedium) ? d.via.filter((v) => !isOwnMedium(v)) : d.via
    let fresh = d.source !== null
    const stillHeard = (told: Pick<Told, 'sentence' | 'via'> | null | undefined) =>
      told && sentence - told.sentence <= RELAY_REACH ? told.via : []
    const goesOn = (told: Pick<Told, 'sentence' | 'speaker' | 'via'> | null | undefined): void => {
      speaker = told?.speaker ?? null
      if (via.length === 0 && !nested) via = stillHeard(told)
    }
    if (d.source) {
      speaker = honoured(g, speakers, d.source) ?? unnamedBefore(g, history, d.source, sentence)
      speaker ??= speakers.resolve(d.source)
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
      const giver = above || owner ? null : giverBefore(g, sentences[sentence], d)
      const inner = above || owner || giver ? null : innerSubject(n, parent, outer, nested)
      if (above) speaker = above
      else if (owner) speaker = speakers.resolve(owner)
      else if (giver) {
        speaker = speakers.resolve(giver.phrase)
        if (giver.told && !isOwn(giver.told.key)) via = [giver.told.span]
        fresh = true
      } else if (inner) {
        speaker = inner.speaker
        if (!nested) via = inner.via
      }
      // «قالت الصحيفة … على حد قوله»: a man's words.
      else if (d.rule === 'statements/trailing' && inSentence?.gender === 'f' && d.gender === 'm')
        goesOn(fitting(history, d))
      else if (inSentence?.sentence === sentence) goesOn(inSentence)
      else {
        const subject = subjectOf(g, speakers, sentences, sentence, d, looked)
        speaker = subject?.speaker ?? null
        fresh = subject?.sure === true
        if (!speaker) goesOn(fitting(history, d))
      }
    } else if (d.inherits === 'last') goesOn(fitting(history, d))
    const recorded = nested ? null : recordings.publisherOf(d, sentence, speaker)
    if (recorded && via.length === 0 && recorded.first !== speaker?.span.first) via = [recorded]
    found.push(speaker)
    relays.push(via)
    if (!speaker) return
    const aside = isAside(g, d)
    const woman = aside && d.source !== null && formAt(g, d.source.first).clean.endsWith('ة')
    const gender = woman ? 'f' : d.gender
    // «قال في بيان نقلته الوكالة»: she passed on that paper only.
    const paper = d.via.length > 0 && !PASSED_ON.test(d.rule)
    const told: Told = {
      speaker,
      via: paper ? [] : via,
      sentence,
      gender,
      number: d.number,
      aside,
      byVerb: /^statements\/(?:verb|direct)/.test(d.rule),
    }
    if (nested) {
      if (fresh) within.set(parent, told)
      return
    }
    // «قال فلان لرويترز …، مضيفا»: in the same sentence he goes on to speak to it.
    const hearer = heardBy[n]
    const heard = d.via.length === 0 && via.length === 0 && hearer ? [hearer] : told.via
    if (!aside) inSentence = { ...told, via: heard }
    if (fresh) {
      // «…، بحسب فرانس برس. وأضاف المصدر»
      const behind = via.length > 0 ? told.via : passedOnBy(g, outer)
      history.unshift({ ...told, via: behind })
      if (history.length > MEMORY) history.pop()
    }
  })
  return items.map(({ draft: d }, n) => {
    const relay = relays[n] ?? []
    const hearer = heardBy[n]
    const own = relay.length === 0 && hearer ? [hearer] : relay
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

  /** «وقال فلان، في مقابلة مع صحيفة كذا، إن»; «وفي حوار مع صحيفة كذا، قال». */
  function interviewer(s: Sentence | undefined, d: Draft, n: number): Draft['told'] {
    if (
      interviewers.length === 0 ||
      !s ||
      !d.cue ||
      d.rule.includes('participle') ||
      parents[n] !== -1
    )
      return null
    const before = items[n - 1]
    const free = before && before.draft.content.end > s.first ? before.draft.content.end : s.first
    const from = Math.max(s.first, free, d.cue.first - LEAD)
    const { first: end } = d.content
    const first = interviewers.find((k) => k > from + 1 && k < end)
    if (first === undefined) return null
    const p = nounPhrase(g, first, d.content.first, { loose: true, stops: NO_WORDS })
    const key = mediumKey(g, first)
    return p && key !== null ? { span: p, key } : null
  }

  /** «قالت الوكالة إن الرئيس استقبل الوفد، قائلا»: not the agency goes on, but the man it tells of. */
  function innerSubject(
    n: number,
    parent: number,
    outer: Draft | undefined,
    nested: boolean,
  ): Pick<Told, 'speaker' | 'via'> | null {
    const d = items[n]?.draft
    const before = nested ? outer : items[n - 1]?.draft
    if (!d || !before || (!nested && items[n - 1]?.sentence !== items[n]?.sentence)) return null
    // «وذكرت الوكالة أن الرئيس أشار إلى …، مضيفا»
    const inner = found[n - 1]
    if (!nested && inSentence?.gender === 'f' && before.gender === 'm' && d.gender === 'm') {
      const above = items[parents[n - 1] ?? -1]?.draft
      if (inner && above?.source && before.source && isBody(g, above.source))
        return { speaker: inner, via: [...above.via, above.source] }
    }
    const aside = before.rule === 'statements/leading' && before.source !== null
    const sibling = nested && (aside || before.gender !== d.gender) ? within.get(parent) : undefined
    if (sibling && (sibling.gender === d.gender || sibling.gender === 'c')) return sibling
    if (!d.rule.startsWith('statements/participle') && !d.rule.startsWith('statements/direct'))
      return null
    if (d.gender !== 'm' || d.number !== 's' || !(aside || before.gender === 'f')) return null
    if (!before.source || !isBody(g, before.source)) return null
    const phrase = subjectIn(g, before.content, d.cue?.first ?? before.content.end)
    return phrase && { speaker: speakers.resolve(phrase), via: [...before.via, before.source] }
  }
}

const PASSED_ON = /relay|leading|trailing|message/

/** «…، بحسب فرانس برس»: who passes on what stands before it. */
const passedOnBy = (g: Ground, outer: Draft | undefined): readonly Span[] =>
  outer?.rule === 'statements/trailing' && outer.source && isMedium(g, outer.source.first)
    ? [outer.source]
    : []

/** A medium, an office or a paper, no man. */
function isBody(g: Ground, source: Span): boolean {
  const c = classAt(g, source.first)
  return isMedium(g, source.first) || is(c, ORG | DOC) || mentionOf(g, source.first)?.type === 'ORG'
}

const THE_SOURCE = /^[وف]?(?:ال|لل)مصدر$/
const MANY = /(?:ون|ين|ات)$|^(?:مصادر|شهود|خبراء|نشطاء|سكان|اهالي)$/
/** For how many sentences «المصدر» may be whoever spoke last without a name. */
const SOURCE_REACH = 3

/** «وقال ضابط … وأضاف المصدر»: the last one who spoke without a name. */
function unnamedBefore(
  g: Ground,
  history: readonly Told[],
  source: Span,
  sentence: number,
): Speaker | null {
  if (source.end - source.first > 2 || !THE_SOURCE.test(formAt(g, source.first).fold)) return null
  const last = history.find((h) => !h.aside)
  if (!last || sentence - last.sentence > SOURCE_REACH) return null
  const { span } = last.speaker
  const head = formAt(g, span.first)
  const c = classAt(g, span.first)
  if (c.article || !is(c, AGENT) || is(c, ORG | DOC) || MANY.test(head.fold)) return null
  for (let k = span.first; k < span.end; k++) {
    const m = mentionOf(g, k)
    if (m?.type === 'PER' && (m.wording ?? 'name') === 'name' && k === span.end - 1) return null
  }
  return { ...last.speaker, span: source, pointsBack: true }
}

/** «سموه», «معاليه»: words of honour for one whose title tells that they are his. */
const HONOURS: readonly (readonly [RegExp, RegExp])[] = [
  [/^سمو(?:ه|ها)$/, /^(?:ال)?(?:امير|اميره|سمو)$/],
  [/^معالي(?:ه|ها)$/, /^(?:ال)?(?:وزير|وزيره|معالي|رييس|محافظ|امين|مدير|مستشار)$/],
  [/^(?:سعادت|سياد?ت)(?:ه|ها)$/, /^(?:ال)?(?:سفير|سفيره|سعاده|رييس|رييسه|مدير|وكيل|عضو|قنصل)$/],
  [/^فضيلته$/, /^(?:ال)?(?:شيخ|فضيله|امام|مفتي|دكتور)$/],
  [/^جلالت(?:ه|ها)$/, /^(?:ال)?(?:ملك|ملكه|جلاله|سلطان|عاهل)$/],
  [/^(?:فخامت|دولت)(?:ه|ها)$/, /^(?:ال)?(?:رييس|رييسه|فخامه|دوله)$/],
]

function honoured(g: Ground, speakers: Speakers, source: Span): Speaker | null {
  if (source.end - source.first > 2) return null
  const { fold } = formAt(g, source.first)
  const titles = HONOURS.find(([word]) => word.test(fold))?.[1]
  return titles ? speakers.bearer(titles, source) : null
}

/** «وفقا لتقرير», «بحسب وكالة»: a paper or a medium named beside is no subject that goes on. */
const isAside = (g: Ground, d: Draft): boolean =>
  d.source !== null &&
  d.rule === 'statements/trailing' &&
  (is(classAt(g, d.source.first), DOC) || isMedium(g, d.source.first))

const isMan = (h: Told): boolean => h.gender === 'm' && h.byVerb && !h.aside

/** The last speaker whose verb was of the same gender and number; the last of all where none was. */
function fitting(history: readonly Told[], d: Draft): Told | null {
  // «وفقا لتقرير … وقال»: a man speaks, not the paper.
  const fits = history.find(
    (h) =>
      (!h.aside || (d.gender === 'f' && h.gender === 'f')) &&
      (d.gender === 'c' || h.gender === 'c' || h.gender === d.gender) &&
      (d.number === h.number || h.number === 's'),
  )
  if (fits) return fits
  // «وقالت»: no man, if only men have spoken.
  if (d.gender === 'f' && d.number === 's' && history.every(isMan)) return null
  return history.find((h) => !h.aside) ?? history[0] ?? null
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

const PAPER =
  /^[وف]?(?:لل|ل)?(?:ال)?(?:بيان|اعلان|تغريده|خطاب|رساله|دراسه|تسجيل|كتاب|اوراق|سجلات|دعوي|وثيقه|وثايق|محضر|مذكره|برقيه|نص|قانون|ماده|حكم|قرار|مقال|منشور)$/

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
