import type { EventStatus, FigureWhat } from '../../analysis/layers.ts'
import { parseFigure, type FigureValue } from '../../dossier/account/figure-value.ts'
import type { Dispute, DisputeSide, Told } from '../../dossier/account/types.ts'
import type { Dossier } from '../../dossier/types.ts'
import { rememberLetters, wordsIn } from '../../dossier/views/letters.ts'
import { countBy, pageOf, type Page } from '../../dossier/views/shelf.ts'
import { reachOf, type Account, type Tellings } from './accounts.ts'

/** What passages differ about. */
export type DisputeAbout =
  | { readonly kind: 'figure'; readonly what: FigureWhat; readonly unit: string }
  | { readonly kind: 'claim' }
  | { readonly kind: 'event'; readonly type: string; readonly date: string | null }

/** What a side holds, as far as it can be put in a word. */
export type DisputeValue =
  | ({ readonly kind: 'figure' } & FigureValue)
  | { readonly kind: 'status'; readonly status: EventStatus }
  | { readonly kind: 'date'; readonly date: string }
  /** A place or a party, in the words of the first passage. */
  | { readonly kind: 'name'; readonly words: string }
  /** Affirmed and denied. */
  | { readonly kind: 'said' | 'denied' }

export interface DisputeRow {
  readonly id: string
  readonly code: string
  /** Id of the quantity, claim or happening. */
  readonly of: string
  readonly about: DisputeAbout
  readonly origins: number
  readonly articles: number
  readonly sides: readonly {
    readonly value: DisputeValue | null
    readonly origins: number
    readonly articles: number
    /** The first of them; how many there are says `tellings`. */
    readonly accounts: readonly Account[]
    readonly tellings: number
  }[]
}

export interface Disputes extends Page<DisputeRow> {
  readonly codes: readonly { readonly name: string; readonly count: number }[]
}

export interface DisputesAsked {
  readonly q?: string | undefined
  readonly code?: string | undefined
  /** Only those about this quantity, claim or happening. */
  readonly of?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** Accounts of one side that a page has room for. */
const ACCOUNTS = 8

/** Disputes in the order of how many origins take part, each with the passages of every side. */
export function disputesPage(dossier: Dossier, tellings: Tellings, asked: DisputesAsked): Disputes {
  const holds = wordsIn(asked.q ?? '')
  const found = (dossier.disputes ?? []).filter(
    (d) =>
      (asked.of === undefined || d.about === asked.of) && (!asked.q || holds(lettersOfDispute(d))),
  )
  const wanted = found
    .filter((d) => asked.code === undefined || d.code === asked.code)
    .map((d) => ({ d, reach: reachOf(toldIn(d)) }))
    .sort((a, b) => b.reach.origins - a.reach.origins || b.reach.articles - a.reach.articles)
  const { total, rows } = pageOf(wanted, asked)
  const aboutOf = createAbout(dossier)
  return {
    total,
    rows: rows.map(({ d, reach }) => ({
      id: d.id,
      code: d.code,
      of: d.about,
      about: aboutOf(d.about),
      ...reach,
      sides: inOrder(d.sides).map((side, i) => {
        const accounts = tellings.accountsOf(side.told)
        return {
          value: valueOf(d, side, i),
          ...reachOf(side.told),
          accounts: accounts.slice(0, ACCOUNTS).map((a) => a.account),
          tellings: accounts.length,
        }
      }),
    })),
    codes: countBy(found, (d) => d.code),
  }
}

const toldIn = (d: Dispute): Told[] => d.sides.flatMap((s) => s.told)
/** What a search compares of it. */
export const lettersOfDispute = rememberLetters<Dispute>((d) =>
  toldIn(d)
    .flatMap((t) => [t.claimant ?? '', t.outlet ?? '', t.sentence.words])
    .join(' '),
)

/** Values from small to large, days from early to late; anything else as it came. */
const inOrder = (sides: readonly DisputeSide[]): readonly DisputeSide[] =>
  sides.every((s) => parseFigure(s.value) !== null)
    ? [...sides].sort(
        (a, b) => (parseFigure(a.value)?.value ?? 0) - (parseFigure(b.value)?.value ?? 0),
      )
    : sides.every((s) => isDay(s.value))
      ? [...sides].sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
      : sides

const isDay = (value: string | null): boolean => value !== null && /^\d{4}-\d{2}/.test(value)

const STATUSES: ReadonlySet<string> = new Set<EventStatus>(['happened', 'denied', 'planned'])
const isStatus = (s: string): s is EventStatus => STATUSES.has(s)

function valueOf(d: Dispute, { value }: DisputeSide, side: number): DisputeValue | null {
  if (value === null)
    return d.code === 'claim-denied' ? { kind: side === 0 ? 'said' : 'denied' } : null
  if (d.code === 'place-differs' || d.code === 'actor-differs')
    return { kind: 'name', words: value }
  if (isStatus(value)) return { kind: 'status', status: value }
  if (isDay(value)) return { kind: 'date', date: value }
  const figure = parseFigure(value)
  return figure && { kind: 'figure', ...figure }
}

function createAbout(dossier: Dossier): (id: string) => DisputeAbout {
  const quantities = new Map((dossier.ledger ?? []).map((q) => [q.id, q]))
  const happenings = new Map((dossier.happenings ?? []).map((h) => [h.id, h]))
  return (id) => {
    const q = quantities.get(id)
    if (q !== undefined) return { kind: 'figure', what: q.what, unit: q.unit }
    const h = happenings.get(id)
    if (h !== undefined) return { kind: 'event', type: h.type, date: h.date }
    return { kind: 'claim' }
  }
}
