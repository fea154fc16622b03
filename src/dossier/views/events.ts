import type { EventStatus } from '../../analysis/layers.ts'
import type { Proof } from '../types.ts'
import { dateKey, isBetween } from './date-key.ts'
import type { Gathered, Happening, Party } from './gather.ts'
import { rememberLetters, wordsIn } from './letters.ts'
import { countBy, pageOf, type Page } from './shelf.ts'

export interface EventsAsked {
  readonly type?: string | undefined
  readonly status?: EventStatus | undefined
  /** Who acts, by entity. */
  readonly actor?: string | undefined
  readonly q?: string | undefined
  /** Only what outlets tell in their own voice, or only what somebody claims. */
  readonly voice?: 'own' | 'said' | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** A coded happening with the sentences that tell it. */
export interface EventRow {
  readonly id: string
  /** The id of its annotation in the article of the trigger. */
  readonly event: string
  readonly type: string
  readonly mode: string | null
  readonly status: EventStatus
  readonly date: string | null
  readonly dateBasis: string | null
  readonly trigger: Proof
  readonly sentence: Proof
  readonly actor: Party | null
  readonly target: Party | null
  readonly place: Party | null
  readonly figures: readonly Proof[]
  readonly saidBy: { readonly speaker: string | null } | null
  readonly rule: string
  /** The article of the sentence, and the same sentence elsewhere. */
  readonly told: readonly { readonly outlet: string | null; readonly proof: Proof }[]
}

export interface Events extends Page<EventRow> {
  /** How many each has, of those that pass the other filters. */
  readonly types: readonly { readonly name: string; readonly count: number }[]
  readonly statuses: readonly { readonly name: EventStatus; readonly count: number }[]
  readonly actors: readonly {
    readonly entity: string
    readonly name: string
    readonly count: number
  }[]
}

/** Actors that come with a list of events. */
export const ACTORS = 60

/**
 * Events in the order of time, what has no date last. A sentence that several articles of one family
 * print tells its events once, with all who print it.
 */
export const eventsPage = (rows: readonly EventRow[], asked: EventsAsked): Events =>
  pageOfEvents(findEvents(rows, asked), asked)

/** A page of what was found before. */
export const pageOfEvents = (
  { found, ...counts }: FoundEvents,
  asked: { readonly offset: number; readonly limit: number },
): Events => ({ ...pageOf(found, asked), ...counts })

/** All events that pass, in order, with what else comes with a list of them. */
export interface FoundEvents extends Omit<Events, 'total' | 'rows'> {
  readonly found: readonly EventRow[]
}

export function findEvents(
  rows: readonly EventRow[],
  asked: Omit<EventsAsked, 'offset' | 'limit'>,
): FoundEvents {
  const holds = wordsIn(asked.q ?? '')
  const base = rows.filter((e) => passes(e, asked) && (!asked.q || holds(lettersOfEvent(e))))
  const hasType = (e: EventRow): boolean => asked.type === undefined || e.type === asked.type
  const hasStatus = (e: EventRow): boolean =>
    asked.status === undefined || e.status === asked.status
  const hasActor = (e: EventRow): boolean =>
    asked.actor === undefined || e.actor?.entity === asked.actor
  const found = base.filter((e) => hasType(e) && hasStatus(e) && hasActor(e))
  const acting = base.filter((e) => hasType(e) && hasStatus(e) && e.actor?.entity)
  const names = new Map(acting.map((e) => [e.actor?.entity ?? '', e.actor?.name ?? '']))
  return {
    found,
    types: countBy(
      base.filter((e) => hasStatus(e) && hasActor(e)),
      (e) => e.type,
    ),
    statuses: countBy(
      base.filter((e) => hasType(e) && hasActor(e)),
      (e) => e.status,
    ),
    actors: countBy(acting, (e) => e.actor?.entity ?? '')
      .slice(0, ACTORS)
      .map(({ name, count }) => ({ entity: name, name: names.get(name) ?? name, count })),
  }
}

function passes(e: EventRow, asked: Omit<EventsAsked, 'offset' | 'limit'>): boolean {
  if (asked.voice !== undefined && (asked.voice === 'own') !== (e.saidBy === null)) return false
  return isBetween(e.date, asked.from, asked.to)
}

/** What a search compares of an event. */
export const lettersOfEvent = rememberLetters<EventRow>((e) =>
  [e.actor?.name ?? '', e.target?.name ?? '', e.place?.name ?? '', e.sentence.words].join(' '),
)

/** All events of the articles, merged over copies and put in order once. */
export function toEventRows({ happenings }: Gathered): EventRow[] {
  const same = Map.groupBy(
    happenings,
    (h) =>
      `${h.family}\0${h.event.type}\0${h.event.status}\0${h.event.from - h.sentence.from}\0${h.sentence.words}`,
  )
  return [...same.values()]
    .flatMap((group) => {
      const [first] = group
      return first === undefined ? [] : [toRow(first, group)]
    })
    .map((row) => ({ row, key: (row.date === null ? null : dateKey(row.date)) ?? 99_999_999 }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row)
}

const toRow = (h: Happening, group: readonly Happening[]): EventRow => ({
  id: `${h.trigger.article}/${h.event.id}`,
  event: h.event.id,
  type: h.event.type,
  mode: h.event.mode ?? null,
  status: h.event.status,
  date: h.event.date,
  dateBasis: h.event.dateBasis ?? null,
  trigger: h.trigger,
  sentence: h.sentence,
  actor: h.actor,
  target: h.target,
  place: h.place,
  figures: h.figures,
  saidBy: h.saidBy,
  rule: h.event.rule,
  told: group.map((g) => ({ outlet: g.outlet, proof: g.trigger })),
})

/** Events by the article that tells them, for those who look them up by their words. */
export function eventsByArticle(rows: readonly EventRow[]): ReadonlyMap<string, EventRow[]> {
  const byArticle = new Map<string, EventRow[]>()
  for (const row of rows)
    for (const { proof } of row.told) {
      const list = byArticle.get(proof.article)
      if (list === undefined) byArticle.set(proof.article, [row])
      else list.push(row)
    }
  return byArticle
}

/** The events whose words stand within a proof. */
export const eventsWithin = (
  byArticle: ReadonlyMap<string, readonly EventRow[]>,
  { article, from, to }: Proof,
): EventRow[] =>
  (byArticle.get(article) ?? []).filter((row) =>
    row.told.some(({ proof: p }) => p.article === article && from <= p.from && p.to <= to),
  )
