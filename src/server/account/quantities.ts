import type { FigureOp, FigureWhat } from '../../analysis/layers.ts'
import type { FigureRelation, Quantity, QuantityEntry } from '../../dossier/account/types.ts'
import type { Dossier } from '../../dossier/types.ts'
import { rememberLetters, wordsIn } from '../../dossier/views/letters.ts'
import { countBy, pageOf, type Page } from '../../dossier/views/shelf.ts'
import { reachOf, type Account, type Tellings } from './accounts.ts'

export interface QuantityTelling {
  readonly value: number
  readonly max: number | null
  readonly op: FigureOp
  readonly relation: FigureRelation
  readonly published: string | null
  readonly outlet: string | null
  readonly account: Account
}

/** One quantity of the affair, in all reports that give it. */
export interface QuantityRow {
  readonly id: string
  readonly what: FigureWhat
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly latest: number
  readonly origins: number
  readonly articles: number
  readonly disputes: number
  /** In order of publication. */
  readonly tellings: readonly QuantityTelling[]
  /** All accounts; `tellings` holds the first of them. */
  readonly accounts: number
}

export interface Quantities extends Page<QuantityRow> {
  readonly whats: readonly { readonly name: FigureWhat; readonly count: number }[]
}

export interface QuantitiesAsked {
  readonly q?: string | undefined
  readonly what?: FigureWhat | undefined
  readonly offset: number
  readonly limit: number
}

const TELLINGS = 60

/** Quantities whose values part first, then those that most articles give. */
export function quantitiesPage(
  dossier: Dossier,
  tellings: Tellings,
  asked: QuantitiesAsked,
): Quantities {
  const disputes = Map.groupBy(dossier.disputes ?? [], (d) => d.about)
  const holds = wordsIn(asked.q ?? '')
  const found = (dossier.ledger ?? []).filter((q) => !asked.q || holds(lettersOfQuantity(q)))
  const wanted = found
    .filter((q) => asked.what === undefined || q.what === asked.what)
    .map((q) => ({ q, parted: q.low === q.high ? 0 : disputes.has(q.id) ? 2 : 1 }))
    .sort((a, b) => b.parted - a.parted)
  const { total, rows } = pageOf(wanted, asked)
  return {
    total,
    rows: rows.map(({ q }) => toQuantityRow(q, disputes.get(q.id)?.length ?? 0, tellings)),
    whats: countBy(found, (q) => q.what),
  }
}

/** `disputes`: how many are about it. */
export function toQuantityRow(q: Quantity, disputes: number, tellings: Tellings): QuantityRow {
  const accounts = tellings.accountsOf<QuantityEntry>(
    q.entries,
    (e) => `${e.op}${e.value}–${e.max ?? ''}`,
  )
  return {
    id: q.id,
    what: q.what,
    unit: q.unit,
    low: q.low,
    high: q.high,
    latest: q.latest,
    ...reachOf(q.entries),
    disputes,
    tellings: accounts.slice(0, TELLINGS).map(({ first, account }) => ({
      value: first.value,
      max: first.max,
      op: first.op,
      relation: first.relation,
      published: first.published,
      outlet: first.outlet,
      account,
    })),
    accounts: accounts.length,
  }
}

/** What a search compares of it. */
export const lettersOfQuantity = rememberLetters<Quantity>((q) =>
  [q.unit, ...q.entries.flatMap((e) => [e.claimant ?? '', e.sentence.words])].join(' '),
)
