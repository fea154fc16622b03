import type { EventMention } from '../../analysis/layers.ts'
import type { Day } from '../../arabic/calendar/days.ts'
import { edtfSpan, type TimeSpan } from '../../text/edtf.ts'
import { sliceOf } from '../../text/range.ts'
import { cosine, type Vector } from '../stories/vectors.ts'
import type { Report } from '../types.ts'
import type { Passages } from './passages.ts'
import { partiesAgree, placesAgree } from './places.ts'

/** One event as one article tells it: the words that tell it, in order of place. */
export interface Chain {
  readonly report: Report
  readonly type: string
  readonly mentions: readonly EventMention[]
}

/** Contexts this much alike tell one event, wherever they stand in an article. */
const ALIKE = 0.4
/** Sentences at the head of an article, the title among them, that tell its own happening. */
const HEAD = 3
/** Events that further words may go with, the latest; and words of one that are compared. */
const OPEN = 12
const NEAR = 3
/** Types whose words tell one course of things when they stand side by side: shots, fire, the dead. */
const COURSES = new Set(['ASSAULT', 'PROTEST'])

/**
 * The events of an article, each with all the words that tell it. «The attack» goes with the attack
 * told last; words of one sentence, of the head of the article, of one target or place go together;
 * never words of two times or two places.
 */
export function findChains(report: Report, passages: Passages): Chain[] {
  const chains: Building[] = []
  const events = report.analysis.events
    .filter((e) => e.to > e.from && e.type !== 'OTHER')
    .sort((a, b) => a.from - b.from)
  for (const event of events) {
    const mention: Told = {
      event,
      sentence: passages.placeOf(report, event),
      span: spanOf(event, passages.dayOf(report)),
      vector: once(() => passages.contextOf(report, event)),
      isBack: isDefinite(sliceOf(report.article.text, event)),
    }
    const home = chains.slice(-OPEN).findLast((c) => c.type === event.type && fits(c, mention))
    if (home) home.told.push(mention)
    else chains.push({ type: event.type, told: [mention] })
  }
  return chains.map(({ type, told }) => ({ report, type, mentions: told.map((t) => t.event) }))
}

/** «the attack», with or without و ف ب ل ك before it. */
export const isDefinite = (word: string): boolean => /^[وفبلك]?(?:ال|لل)/.test(word)

/** Most words are told apart or joined before their contexts are asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

interface Told {
  readonly event: EventMention
  readonly sentence: number
  readonly span: TimeSpan | null
  readonly vector: () => Vector
  readonly isBack: boolean
}

interface Building {
  readonly type: string
  readonly told: Told[]
}

function fits({ type, told: all }: Building, one: Told): boolean {
  // The first words and the latest speak for all.
  const told = all.length > 2 * NEAR ? [...all.slice(0, NEAR), ...all.slice(-NEAR)] : all
  if (told.some((t) => !canBeOne(t, one))) return false
  const last = told.at(-1)
  if (!last) return false
  const apart = one.sentence - last.sentence
  return (
    one.isBack ||
    apart === 0 ||
    (COURSES.has(type) && apart === 1) ||
    told.some((t) => isHead(t) && isHead(one)) ||
    told.some((t) => shareParty(t.event, one.event)) ||
    told.some((t) => cosine(t.vector(), one.vector()) >= ALIKE)
  )
}

const isHead = (t: Told): boolean => t.sentence < HEAD

function canBeOne(a: Told, b: Told): boolean {
  if (isDone(a.event) !== isDone(b.event) && !a.isBack && !b.isBack) return false
  if (a.span && b.span && (a.span.from >= b.span.to + DAY || b.span.from >= a.span.to + DAY))
    return false
  return placesAgree(a.event.placeEntity ?? null, b.event.placeEntity ?? null) !== 'apart'
}

/** Told as something that is or was, or that was not; not as what may come. */
const isDone = ({ status }: EventMention): boolean =>
  status === 'happened' || status === 'ongoing' || status === 'denied'

const shareParty = (a: EventMention, b: EventMention): boolean =>
  partiesAgree(a.targetEntity ?? null, b.targetEntity ?? null) === 'same' ||
  (a.placeEntity != null && a.placeEntity === b.placeEntity)

/** The time of an event; without one of its own, the days up to the day of the article. */
export function spanOf({ date }: EventMention, published: Day | null): TimeSpan | null {
  const own = date === null ? null : edtfSpan(date)
  if (own) return own
  return published === null ? null : { from: (published - 1) * DAY, to: (published + 1) * DAY }
}

const DAY = 86_400_000
