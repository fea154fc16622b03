import type { Report } from '../dossier/types.ts'
import { codesOf } from './events-codes.ts'
import { alpha3 } from './events-countries.ts'
import { eventFacts, type EventFact, type Party } from './events-facts.ts'

/** One event as PLOVER's JSON has it, with its status, its chain and its proof beside. */
export interface PloverEvent {
  readonly id: string
  /** The first day of the event; null where nothing tells it. */
  readonly date: string | null
  readonly date_end: string | null
  readonly date_basis: string
  readonly event_type: string
  readonly mode: string | null
  readonly cameo: string | null
  readonly status: string
  readonly actor: readonly PloverParty[]
  readonly recipient: readonly PloverParty[]
  readonly location: {
    readonly name: string
    readonly entity: string | null
    readonly latitude: number | null
    readonly longitude: number | null
    readonly precision: number | null
  } | null
  readonly quantities: { readonly [what: string]: number }
  readonly claimed_by: readonly string[]
  readonly source: {
    readonly outlet: string | null
    readonly url: string | null
    readonly published: string | null
  }
  /** UTF-16 code units of the article's text. */
  readonly proof: {
    readonly article: string
    readonly from: number
    readonly to: number
    readonly words: string
    readonly sentence: string
  }
  readonly language: 'ar'
}

interface PloverParty {
  readonly name: string
  readonly words: string
  readonly entity: string | null
  /** ISO 3166, three letters. */
  readonly country: string | null
}

/** Every event of the reports, of whatever status: PLOVER's consumers choose by `status`. */
export const toPlover = (reports: readonly Report[]): PloverEvent[] =>
  eventFacts(reports).map(ploverOf)

/** JSON Lines, one event a line. */
export const ploverLines = (reports: readonly Report[]): string =>
  toPlover(reports)
    .map((e) => `${JSON.stringify(e)}\n`)
    .join('')

function ploverOf(f: EventFact): PloverEvent {
  const { event } = f
  return {
    id: f.id,
    date: f.from,
    date_end: f.to,
    date_basis: f.dateBasis,
    event_type: event.type,
    mode: event.mode ?? null,
    cameo: codesOf(event.type, event.mode).cameo,
    status: event.status,
    actor: partiesOf(f.actor),
    recipient: partiesOf(f.target),
    location: f.place && {
      name: f.place.name,
      entity: f.place.entity,
      latitude: event.point?.latitude ?? null,
      longitude: event.point?.longitude ?? null,
      precision: event.point?.class ?? null,
    },
    quantities: Object.fromEntries(
      [
        ['killed', f.killed],
        ['wounded', f.wounded],
        ['detained', f.detained],
      ].filter((x): x is [string, number] => x[1] !== null),
    ),
    claimed_by: f.chain,
    source: { outlet: f.outlet, url: f.url, published: f.published },
    proof: {
      article: f.article,
      from: event.from,
      to: event.to,
      words: f.trigger,
      sentence: f.sentence,
    },
    language: 'ar',
  }
}

const partiesOf = (p: Party | null): PloverParty[] =>
  p ? [{ name: p.name, words: p.words, entity: p.entity, country: alpha3(p.country) }] : []
