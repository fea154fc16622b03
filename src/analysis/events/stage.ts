import { createIds } from '../../text/annotation.ts'
import type { Range } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import type { EventMention, Layers, Statement } from '../layers.ts'
import { findArguments } from './arguments.ts'
import { fallenBefore } from './fallen.ts'
import { fillFromDiscourse, fillPlaces } from './discourse.ts'
import type { Draft, Span } from './draft.ts'
import { controller, isBefallen, isControlled, isOccasion } from './controller.ts'
import { findCandidates, type Candidate } from './candidates.ts'
import { classAt, contextOf, rangeOf, type Context } from './context.ts'
import { onePerHappening } from './coref.ts'
import { adopt } from './adopt.ts'
import { countriesOf, createNearby, type Nearby } from './country.ts'
import { pointOf, timePrecisionOf } from './precision.ts'
import { figuresOf } from './figures.ts'
import { fillParts } from './fill.ts'
import { GOVERNS, hangsOn, isCharge, isReceived, type Governor } from './governor.ts'
import { intoHands } from './hands.ts'
import { fillLikely } from './likely.ts'
import { createHolder } from './holder.ts'
import { isIdleMove, isThing } from './idle.ts'
import { ownerOfJoined } from './joined-noun.ts'
import { createSalience } from './salience.ts'
import { createSpeakers, forWhom } from './speakers.ts'
import { shareBack } from './share.ts'
import { spanOf } from './spans.ts'
import { ownerOfSubject, subjectOfSentence, topicsOf } from './topic.ts'
import type { Phrase } from './noun-phrase.ts'
import { partnerSubject } from './partner.ts'
import { settingOf } from './setting.ts'
import { statusOf } from './status.ts'
import { typeOf } from './type-of.ts'
import { fitsStatus, hasPassed, isAnnounced, isOfWords, ownDate } from './where-when.ts'
import { isTown, whereOf } from './where-told.ts'

/** Coded happenings: one for each happening of a sentence, with its parts and the statement that claims it. */
export const eventsStage = defineStage<Layers>()({
  name: 'events',
  version: 4,
  reads: ['article', 'words', 'sentences', 'dates', 'figures', 'mentions', 'statements'],
  writes: ['events'],
  run(l) {
    const { c, drafts } = draftEvents(l)
    fillLikely(c, drafts)
    const id = createIds('event')
    const near = createNearby(c)
    return { events: drafts.map((d) => toEvent(c, d, id, near)) }
  },
})

/** What an article tells as happenings, with the parts that rules find. */
export function draftEvents(l: Parameters<typeof contextOf>[0]): {
  readonly c: Context
  readonly drafts: readonly Draft[]
} {
  const c = contextOf(l)
  const published = l.article.published?.value ?? null
  const setting = settingOf(c)
  const within = createHolder(l.statements)
  const drafts: Draft[] = []
  const salience = createSalience()
  const { text } = l.article
  const speaker = createSpeakers(l.statements, text)
  let heard: Statement | null = null
  l.sentences.forEach((s, index) => {
    const { candidates, carriers } = findCandidates(c, s, setting)
    if (candidates.length === 0) return
    const firstDraft = drafts.length
    let governor: Governor | null = null
    /** Who was accused last in the sentence, and behind which token. */
    let charge: { readonly end: number; readonly accused: Span } | null = null
    const subject = subjectOfSentence(c, s)
    salience.note(subject ?? ownerOfSubject(c, s))
    const verbs = new Set(carriers.map((v) => v.at))
    for (const x of candidates) if (x.verbal) verbs.add(x.carrier?.at ?? x.at)
    const nextTopic = topicsOf(c, s, verbs)
    let coming = nextTopic()
    let topic = subject
    let lastTarget: Span | null = null
    let chained = false
    let lastPlace: Span | null = lastPlaceBefore(drafts)
    for (const pick of onePerHappening(c, s, candidates)) {
      const x = pick.candidate
      const from = c.words.from[x.at] ?? 0
      const statement = within(from, c.words.to[x.at] ?? from)
      if (statement !== null && statement !== heard)
        salience.note(forWhom(speaker(statement, from), text))
      heard = statement
      for (; coming && coming.at < x.at; coming = nextTopic()) {
        salience.note(coming.span)
        topic = coming.span
      }
      const args = findArguments(c, s, x, carriers, chained)
      const hangs: Governor | null =
        governor !== null && (!governor.used || x.reading.conjunction) && hangsOn(c, governor, x)
          ? governor
          : null
      if (hangs) hangs.used = true
      const told = statusOf(c, {
        candidate: x,
        sentence: s,
        statement,
        governor: hangs,
        inTitle: from < c.titleEnd,
        sibling: siblingOf(c, x, drafts.length > firstDraft ? drafts.at(-1) : undefined),
      })
      const announced = isAnnounced(c, s, x, told, published) ? 'planned' : told
      const when = ownDate(
        c,
        s,
        x.at,
        x.end,
        fitsStatus(announced, published),
        announced === 'ongoing',
      )
      // «1966 - الرئيس يلغي الزيارة»: in the present of a time that has passed.
      const status =
        announced === 'ongoing' && x.verbal && hasPassed(c, s, when, published)
          ? 'happened'
          : announced
      const draft: Draft = {
        pick,
        args,
        status,
        statement,
        sentence: index,
        actor: spanOf(c, args.actor),
        target: spanOf(c, args.target),
        place: spanOf(c, whereOf(c, s, x, args)),
        when,
        likely: NONE,
      }
      if (draft.target === null && SUFFERED.has(x.predicate.type) && isTown(args.actor)) {
        draft.target = draft.actor
        draft.place = draft.actor
        draft.actor = null
      }
      if (draft.actor === null && FALLS.has(x.predicate.lemma))
        draft.actor = spanOf(c, intoHands(c, s, (x.carrier?.at ?? x.at) + 1))
      if (charge && isCharge(c, x, charge.end)) {
        // «اتهمت الحكومة الجيش بدعم المسلحين»: the accused did it, and not the genitive.
        if (isReceived(c, x)) draft.target ??= charge.accused
        else {
          if (draft.actor !== null && !x.verbal) draft.target ??= draft.actor
          draft.actor = charge.accused
        }
      }
      if (isBacked(x) && draft.actor !== null && draft.target === null)
        draft.target = backed(drafts, index) ?? topic
      adopt(c, s, draft, carriers)
      const open = draft.actor === null && wantsController(x) && !hangs
      if (
        open &&
        !isBefallen(c, s, x.at) &&
        !(x.predicate.frame.blow === true && isOccasion(c, x.at))
      ) {
        const { frame } = x.predicate
        draft.actor = spanOf(c, controller(c, s, x.at))
        if (isControlled(c, s, x.at) || (frame.blow !== true && frame.passive !== true))
          draft.actor ??= topic
        // «خلال زيارة …، قال الرئيس»: who acts comes after.
        if (draft.actor === null && frame.blow !== true && x.at - s.first < 3)
          draft.actor = coming?.span ?? null
      }
      const cue = c.cueAt.get(from)
      if (cue && !(cue.source === null && isNamed(args.actor) && x.verbal))
        draft.actor = speaker(cue, from) ?? draft.actor
      const verb = x.carrier ?? (x.verbal ? { at: x.at, reading: x.reading } : null)
      const partner =
        verb && args.elided === 'actor' && draft.actor === null
          ? spanOf(c, partnerSubject(c, s, verb.at, verb.reading))
          : null
      const owner =
        args.pronoun === 'actor' && x.reading.conjunction && !x.verbal && draft.actor === null
          ? ownerOfJoined(c, s, x.at, drafts.length > firstDraft ? drafts.at(-1) : undefined)
          : null
      fillParts(draft, {
        governor: hangs,
        salience,
        speaker: (s, before) => forWhom(speaker(s, before), text),
        lastTarget,
        lastPlace,
        partner,
        owner,
        at: from,
      })
      draft.target ??= fallenBefore(c, drafts.at(-1), draft)
      if (draft.actor && draft.actor.range.from === draft.target?.range.from) {
        if (HURTS.has(x.predicate.type)) draft.actor = null
        else draft.target = null
      }
      if (draft.place === null && draft.target?.place === true && !isOfWords(x.predicate.type))
        draft.place = draft.target
      if (isIdleMove(draft) || isThing(draft) || isNoDeed(draft)) continue
      drafts.push(draft)
      chained ||= x.verbal
      salience.noteAll(draft)
      if (draft.target) lastTarget = draft.target
      if (draft.place) lastPlace = draft.place
      if (x.predicate.type === 'ACCUSE' && draft.target)
        charge = { end: args.end, accused: draft.target }
      if (GOVERNS.has(x.predicate.type) || x.predicate.type === 'AGREE') {
        governor = { type: x.predicate.type, at: x.at, end: args.end, status, draft, used: false }
      }
    }
    shareBack(c, drafts, firstDraft)
    for (let i = firstDraft; i < drafts.length; i++) {
      const d = drafts[i]
      if (d?.target === null && d.args.pronoun !== 'target' && isOnThings(d))
        d.target = spanOf(c, d.args.thing)
    }
  })
  fillFromDiscourse(c, drafts, published)
  fillPlaces(c, drafts)
  return { c, drafts }
}

/** How the noun before a joined noun stands, where no verb parts them. */
function siblingOf(c: Context, x: Candidate, last: Draft | undefined): Draft['status'] | null {
  if (!last || x.verbal || !x.reading.conjunction || x.predicate.kind === 'passive') return null
  const { candidate: y } = last.pick
  if (y.verbal || y.carrier !== null || x.at - y.at > JOINED_REACH) return null
  for (let k = y.end; k < x.at; k++) {
    const w = classAt(c, k)
    if (w.kind === 'verb' || w.kind === 'comp' || w.core === '؛' || w.core === '.') return null
  }
  return last.status
}
/** How far two joined nouns stand apart. */
const JOINED_REACH = 12

/** «اتهمت لندن»: the verb's own subject is a name, though the statement has no speaker of its own. */
const isNamed = (p: Phrase | null): boolean =>
  p?.type === 'PER' || p?.type === 'GPE' || p?.type === 'ORG'

/** A masdar whose actor may be the subject of what it hangs on. */
const wantsController = (x: Candidate): boolean =>
  !x.verbal &&
  x.predicate.frame.subject === 'actor' &&
  x.reading.pronoun === '' &&
  !NOBODYS.has(x.predicate.frameName)

/** «سيطرت القوات على البلدة بدعم من التحالف»: who does what the clause tells is backed. */
const isBacked = (x: Candidate): boolean =>
  !x.verbal &&
  x.reading.prefix === 'ب' &&
  !x.reading.article &&
  (x.predicate.type === 'SUPPORT' || x.predicate.type === 'AID')
const backed = (drafts: readonly Draft[], sentence: number): Span | null => {
  const last = drafts.at(-1)
  const acts = last?.pick.candidate.verbal === true || last?.args.actor !== null
  return last?.sentence === sentence && acts ? last.actor : null
}

/** Words that may be about a thing as well as about somebody. */
const isOnThings = (d: Draft): boolean => ON_THINGS.has(d.pick.candidate.predicate.type)
const ON_THINGS: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

const FALLS = new Set(['سقط', 'سقوط'])

/** What towns suffer. */
const SUFFERED = new Set(['ASSAULT', 'MOBILIZE', 'COERCE'])

/** Nobody does these to himself. */
const HURTS = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'THREATEN'])

/** Happenings that nobody announces as his own. */
const NOBODYS = new Set(['boom', 'suicide', 'burn', 'dead', 'accident'])

/** «يساعد على النوم», «خطر يهدد البيئة»: what helps nobody, and dangers, do nothing. */
const isNoDeed = (d: Draft): boolean => {
  const x = d.pick.candidate
  if (!x.verbal || x.carrier) return false
  if (x.predicate.lemma === 'ساعد') return d.args.target === null && x.reading.pronoun === ''
  if (x.predicate.lemma === 'استقبل')
    return d.args.target?.agent === false && d.target?.place !== false
  return (
    x.predicate.type === 'THREATEN' && d.args.actor?.agent === false && d.args.actor.type === null
  )
}

const NONE: readonly never[] = []

const lastPlaceBefore = (drafts: readonly Draft[]): Span | null => drafts.at(-1)?.place ?? null

function toEvent(c: Context, d: Draft, id: (r: Range) => string, near: Nearby): EventMention {
  const { candidate: x, others } = d.pick
  const trigger = rangeOf(c, x.at, 0, x.at + 1)
  const figures = figuresOf(c, x, others, d)
  const countries = countriesOf(c, d, near)
  const type = typeOf(c, d)
  return {
    from: trigger.from,
    to: trigger.to,
    id: id(trigger),
    rule: x.predicate.rule,
    parts: [
      ...(d.when.id === null ? [] : [d.when.id]),
      ...figures,
      ...(d.statement ? [d.statement.id] : []),
    ],
    type,
    mode: type === 'PROTEST' && x.predicate.type === 'ASSAULT' ? 'riot' : x.predicate.mode,
    actor: d.actor?.range ?? null,
    target: d.target?.range ?? null,
    place: d.place?.range ?? null,
    // Nothing is built upon what is only likely: it names no entity.
    actorEntity: d.likely.includes('actor') ? null : (d.actor?.entity ?? null),
    targetEntity: d.likely.includes('target') ? null : (d.target?.entity ?? null),
    placeEntity: d.place?.entity ?? null,
    date: d.when.value,
    dateBasis: d.when.basis,
    datePrecision: d.when.precision,
    timePrecision: timePrecisionOf(d.when),
    point: pointOf(c, d.place),
    actorCountry: countries.actor,
    targetCountry: countries.target,
    status: d.status,
    saidIn: d.statement?.id ?? null,
    figures,
    likely: d.likely,
    sameAs: others.map((o) => rangeOf(c, o.at, 0, o.at + 1)),
  }
}
