import type { Sentence } from '../../arabic/sentences.ts'
import { createIds } from '../../text/annotation.ts'
import type { Range } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import type { EventMention, EventStatus, Layers, Statement } from '../layers.ts'
import { findArguments } from './arguments.ts'
import { bareAt, skipAdjuncts } from './clause.ts'
import { fillFromDiscourse, fillPlaces } from './discourse.ts'
import type { Draft, Span } from './draft.ts'
import { controller } from './noun-arguments.ts'
import { findCandidates, type Candidate, type Carrier } from './candidates.ts'
import { classAt, contextOf, foldAt, rangeOf, type Context } from './context.ts'
import { onePerHappening } from './coref.ts'
import { phraseAt, rangeOfPhrase, type Phrase } from './noun-phrase.ts'
import { settingOf } from './setting.ts'
import { statusOf } from './status.ts'
import { maybePast } from './word-class.ts'
import { fitsStatus, ownDate, placeOf } from './where-when.ts'

/** Coded happenings: one for each happening of a sentence, with its parts and the statement that claims it. */
export const eventsStage = defineStage<Layers>()({
  name: 'events',
  version: 1,
  reads: ['article', 'words', 'sentences', 'dates', 'figures', 'mentions', 'statements'],
  writes: ['events'],
  run(l) {
    const c = contextOf(l)
    const published = l.article.published?.value ?? null
    const setting = settingOf(c)
    const within = createHolder(l.statements)
    const drafts: Draft[] = []
    let carriedActor: Span | null = null
    l.sentences.forEach((s, index) => {
      const { candidates, carriers } = findCandidates(c, s, setting)
      if (candidates.length === 0) return
      let governor: Governor | null = null
      const subject = subjectOfSentence(c, s)
      let lastActor: Span | null = subject ?? carriedActor
      let lastTarget: Span | null = null
      let chained = false
      let lastPlace: Span | null = lastPlaceBefore(drafts)
      for (const pick of onePerHappening(c, candidates)) {
        const x = pick.candidate
        const from = c.words.from[x.at] ?? 0
        const statement = within(from, c.words.to[x.at] ?? from)
        const args = findArguments(c, s, x, carriers, chained)
        const hangs: Governor | null =
          governor !== null && (!governor.used || x.reading.conjunction) && hangsOn(c, governor, x)
            ? governor
            : null
        if (hangs) hangs.used = true
        const status = statusOf(c, {
          candidate: x,
          sentence: s,
          statement,
          governor: hangs,
          inTitle: from < c.titleEnd,
        })
        const draft: Draft = {
          pick,
          args,
          status,
          statement,
          sentence: index,
          actor: spanOf(c, args.actor),
          target: spanOf(c, args.target),
          place: spanOf(c, args.place ?? townOf(args.target) ?? placeOf(c, s, x.at, x.end)),
          when: ownDate(c, s, x.at, x.end, fitsStatus(status, published)),
        }
        adopt(c, s, draft, carriers)
        if (
          draft.actor === null &&
          !x.verbal &&
          x.predicate.frame.subject === 'actor' &&
          x.reading.pronoun === ''
        ) {
          draft.actor = spanOf(c, hangs ? null : controller(c, s, x.at))
          if (!hangs && x.predicate.frame.blow !== true && x.predicate.frame.passive !== true)
            draft.actor ??= subject
        }
        fillActor(draft, hangs, lastActor, frameHolds(x) ? (lastPlace ?? lastTarget) : lastTarget)
        if (draft.place === null && draft.target?.place === true) draft.place = draft.target
        if (isIdleMove(draft) || isThing(draft)) continue
        drafts.push(draft)
        chained ||= x.verbal
        if (draft.actor) {
          lastActor = draft.actor
          carriedActor = draft.actor
        }
        if (draft.target) lastTarget = draft.target
        if (draft.place) lastPlace = draft.place
        if (GOVERNS.has(x.predicate.type) || x.predicate.type === 'AGREE') {
          governor = { type: x.predicate.type, at: x.at, end: args.end, status, draft, used: false }
        }
      }
    })
    fillFromDiscourse(c, drafts, published)
    fillPlaces(c, drafts)
    const id = createIds('event')
    return { events: drafts.map((d) => toEvent(c, d, id)) }
  },
})

interface Governor {
  readonly type: string
  readonly at: number
  readonly end: number
  readonly status: EventStatus
  readonly draft: Draft
  /** Something hangs on it already: only what «و» joins may follow. */
  used: boolean
}

/** Types on which another happening hangs: what is asked, threatened, refused, promised. */
const GOVERNS = new Set(['REQUEST', 'THREATEN', 'REJECT'])
/** Small words between a verb and what hangs on it. */
const HANGING = new Set(['الي', 'علي', 'ب', 'ان', 'بان', 'ضروره', 'بضروره', 'عن', 'من', 'اجل'])

/** Does the happening hang on the governor: a masdar behind it, or a verb behind أن? */
function hangsOn(c: Context, g: Governor, x: Candidate): boolean {
  const gap = x.at - g.at
  if (gap < 1 || gap > 18) return false
  let link = x.reading.prefix === 'ب' || x.reading.prefix === 'ل' || gap === 1
  for (let k = g.at + 1; k < x.at; k++) {
    const w = classAt(c, k)
    if (w.kind === 'relative') return false
    if (w.kind === 'punct' && ['،', '؛', '.', ':'].includes(w.core)) return false
    if (w.kind === 'verb' && classAt(c, k - 1).kind !== 'comp') return false
    if (HANGING.has(foldAt(c, k))) link = true
  }
  if (x.verbal) return link && classAt(c, x.at - 1).kind === 'comp'
  return link || g.type === 'REQUEST'
}

/** «يساعد الملح على الحفظ»: things neither help nor agree. */
const isThing = (d: Draft): boolean =>
  d.pick.candidate.verbal &&
  ['AID', 'AGREE', 'COOPERATE'].includes(d.pick.candidate.predicate.type) &&
  d.args.actor !== null &&
  !d.args.actor.agent &&
  d.args.actor.type === null &&
  d.pick.others.length === 0

/** «وصل الأمر إلى حد», «العودة إلى البحث»: a way that nobody goes is none. */
const isIdleMove = (d: Draft): boolean =>
  d.pick.candidate.predicate.frameName === 'move' &&
  (d.args.firstPerson ||
    (d.args.actor !== null ? !d.args.actor.agent : d.actor === null || d.place === null))

/** A blow on a town is in the town. */
const TOWNS = /^(?:ال)?(?:مدينه|بلده|قريه|منطقه|محافظه|ولايه|ضاحيه|مخيم|حي|قريه)$/
const townOf = (p: Phrase | null): Phrase | null =>
  p && (p.type === 'GPE' || p.type === 'LOC' || TOWNS.test(p.head)) && p.place ? p : null

/** What is held or freed is a place: «يسيطر عليها». */
const frameHolds = (x: Candidate): boolean =>
  x.predicate.frameName === 'seize' || x.predicate.frameName === 'liberate'

const lastPlaceBefore = (drafts: readonly Draft[]): Span | null => drafts.at(-1)?.place ?? null

/** Refusing to yield, agree or back is a refusal: «لن نتنازل». */
function typeOf(c: Context, x: Candidate): string {
  const { type } = x.predicate
  const before = foldAt(c, x.at - 1)
  const refused = before === 'لن' || before === 'لا'
  return x.verbal && refused && (type === 'CONCEDE' || type === 'AGREE' || type === 'CONSULT')
    ? 'REJECT'
    : type
}

/** Parts that the other words of the same happening give: the dead of a blow, the aim of a campaign. */
function adopt(c: Context, s: Sentence, d: Draft, carriers: readonly Carrier[]): void {
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
  const next = phraseAt(c, x.end, s.end)
  return next && (next.counted || next.agent) ? next : null
}

/** Who the sentence is about: what it begins with, or what follows its first verb. */
function subjectOfSentence(c: Context, s: Sentence): Span | null {
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

/** Who acts where the words do not say: the one asked, the one who promises, the one spoken of. */
function fillActor(
  d: Draft,
  governor: Governor | null,
  last: Span | null,
  lastTarget: Span | null,
): void {
  const { frame, type } = d.pick.candidate.predicate
  const wantsActor = frame.subject === 'actor' || frame.genitive === 'actor'
  if (governor && wantsActor && d.actor === null) {
    const g = governor.draft
    d.actor = governor.type === 'REQUEST' ? g.target : g.actor
  }
  if (governor?.type === 'THREATEN' && frame.object === 'target') d.target ??= governor.draft.target
  if (d.args.elided === 'actor' && d.actor === null)
    d.actor = d.args.firstPerson ? sourceOf(d.statement) : (last ?? sourceOf(d.statement))
  if (d.args.elided === 'target' && d.target === null)
    d.target = frame.talk === true ? (last ?? lastTarget) : (lastTarget ?? last)
  if (d.args.pronoun === 'actor' && d.actor === null) d.actor = last ?? sourceOf(d.statement)
  if (d.args.pronoun === 'target' && d.target === null && type !== 'REQUEST')
    d.target = lastTarget ?? last
}

const sourceOf = (s: Statement | null): Span | null =>
  s?.source ? { range: s.source, entity: s.speakerEntity, place: false } : null

const spanOf = (c: Context, p: Phrase | null): Span | null =>
  p && { range: rangeOfPhrase(c, p), entity: p.entity, place: p.place }

/** The smallest statement whose content holds a range; statements come by place. */
function createHolder(
  statements: readonly Statement[],
): (from: number, to: number) => Statement | null {
  const sorted = [...statements].sort((a, b) => a.from - b.from || b.to - a.to)
  let next = 0
  let open: Statement[] = []
  return (from, to) => {
    for (let s = sorted[next]; s && s.from <= from; s = sorted[++next]) {
      open = open.filter((o) => o.to > from)
      open.push(s)
    }
    let best: Statement | null = null
    for (const o of open) {
      if (o.to < to) continue
      if (!best || o.to - o.from <= best.to - best.from) best = o
    }
    return best
  }
}

function toEvent(c: Context, d: Draft, id: (r: Range) => string): EventMention {
  const { candidate: x, others } = d.pick
  const trigger = rangeOf(c, x.at, x.carrier?.at === x.at ? 0 : 0, x.at + 1)
  const figures = figuresOf(c, x, others, d)
  const mention: EventMention = {
    ...trigger,
    id: '',
    rule: `events/${x.predicate.kind}/${x.predicate.frameName}/${x.predicate.lemma}`,
    parts: [
      ...(d.when.id === null ? [] : [d.when.id]),
      ...figures,
      ...(d.statement ? [d.statement.id] : []),
    ],
    type: typeOf(c, x),
    mode: x.predicate.mode,
    actor: d.actor?.range ?? null,
    target: d.target?.range ?? null,
    place: d.place?.range ?? null,
    actorEntity: d.actor?.entity ?? null,
    targetEntity: d.target?.entity ?? null,
    placeEntity: d.place?.entity ?? null,
    date: d.when.value,
    dateBasis: d.when.basis,
    datePrecision: d.when.precision,
    status: d.status,
    saidIn: d.statement?.id ?? null,
    figures,
    sameAs: others.map((o) => rangeOf(c, o.at, 0, o.at + 1)),
  }
  return { ...mention, id: id(mention) }
}

/** A few figures from token `at` on. */
function figuresFrom(c: Context, at: number): Context['figures'] {
  let lo = 0
  let hi = c.figures.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((c.figures[mid]?.first ?? 0) < at) lo = mid + 1
    else hi = mid
  }
  return c.figures.slice(lo, lo + 40)
}

const COUNTS_OF_HARM = new Set([
  'killed',
  'wounded',
  'missing',
  'detained',
  'rescued',
  'displaced',
  'people',
  'fighters',
])

/** Figures that count whom it befell: near the trigger or the words merged into it. */
function figuresOf(c: Context, x: Candidate, others: readonly Candidate[], d: Draft): string[] {
  const found: string[] = []
  for (const f of figuresFrom(c, x.at - 40)) {
    if (f.first > x.at + 40) break
    if (!COUNTS_OF_HARM.has(f.value.what)) continue
    const near = [x, ...others].some(({ at: k }) => Math.abs(f.first - k) < 8)
    const inTarget =
      d.target !== null && f.value.from >= d.target.range.from && f.value.to <= d.target.range.to
    if (near || inTarget) found.push(f.value.id)
  }
  return found
}
