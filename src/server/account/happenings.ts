import type { EventStatus } from '../../analysis/layers.ts'
import type { Happening, HappeningAccount, ReactionKind } from '../../dossier/account/types.ts'
import type { Dossier, Proof } from '../../dossier/types.ts'
import { isBetween } from '../../dossier/views/date-key.ts'
import { rememberLetters, wordsIn } from '../../dossier/views/letters.ts'
import { countBy, pageOf, type Page } from '../../dossier/views/shelf.ts'
import { reachOf, type Account, type Tellings } from './accounts.ts'
import { toQuantityRow, type QuantityRow } from './quantities.ts'

/** How one account tells a happening. */
export interface HappeningTelling {
  readonly account: Account
  readonly status: EventStatus
  readonly date: string | null
  /** Words that name who did it, to whom, and where, in this account. */
  readonly actor: Proof | null
  readonly target: Proof | null
  readonly place: Proof | null
}

/** An event that several articles tell, in short. */
export interface HappeningLine {
  readonly id: string
  readonly type: string
  readonly date: string | null
  readonly origins: number
  readonly articles: number
  /** How many disputes are about it. */
  readonly disputes: number
}

export interface HappeningRow extends HappeningLine {
  readonly tellings: readonly HappeningTelling[]
  /** All accounts; `tellings` holds the first of them. */
  readonly accounts: number
  readonly statuses: readonly { readonly name: EventStatus; readonly count: number }[]
}

/** One happening with what was said and done about it, and what is counted of it. */
export interface HappeningPage extends HappeningRow {
  readonly reactions: readonly { readonly kind: ReactionKind; readonly account: Account }[]
  readonly quantities: readonly QuantityRow[]
  /** Outlets that printed in the days of it, and nothing of it. */
  readonly silent: readonly string[]
}

export interface Happenings extends Page<HappeningRow> {
  readonly types: readonly { readonly name: string; readonly count: number }[]
}

export interface HappeningsAsked {
  readonly q?: string | undefined
  readonly type?: string | undefined
  readonly outlet?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly order: 'time' | 'origins'
  readonly offset: number
  readonly limit: number
}

/** Accounts that a list, and that a page of its own, has room for. */
const IN_LIST = 4
const ON_PAGE = 60

/** Happenings in order of time, or those that most origins tell first. */
export function happeningsPage(
  dossier: Dossier,
  tellings: Tellings,
  asked: HappeningsAsked,
): Happenings {
  const holds = wordsIn(asked.q ?? '')
  const found = (dossier.happenings ?? []).filter(
    (h) =>
      isBetween(h.date, asked.from, asked.to) &&
      (asked.outlet === undefined || h.accounts.some((a) => a.outlet === asked.outlet)) &&
      (!asked.q || holds(lettersOfHappening(h))),
  )
  const wanted = found.filter((h) => asked.type === undefined || h.type === asked.type)
  if (asked.order === 'origins')
    wanted.sort(
      (a, b) => b.families.length - a.families.length || b.accounts.length - a.accounts.length,
    )
  const { total, rows } = pageOf(wanted, asked)
  const lineOf = createLineOf(dossier)
  return {
    total,
    rows: rows.map((h) => toRow(h, lineOf(h), tellings, IN_LIST)),
    types: countBy(found, (h) => h.type),
  }
}

/** One happening with all its accounts; null where there is none of that id. */
export function happeningOf(
  dossier: Dossier,
  tellings: Tellings,
  id: string,
): HappeningPage | null {
  const h = (dossier.happenings ?? []).find((x) => x.id === id)
  if (h === undefined) return null
  const counting = new Set(h.quantities)
  const disputesAbout = (about: string): number =>
    (dossier.disputes ?? []).filter((d) => d.about === about).length
  return {
    ...toRow(h, createLineOf(dossier)(h), tellings, ON_PAGE),
    reactions: tellings
      .accountsOf(h.reactions ?? [], (r) => r.kind)
      .map(({ first, account }) => ({ kind: first.kind, account })),
    quantities: (dossier.ledger ?? [])
      .filter((q) => counting.has(q.id))
      .map((q) => toQuantityRow(q, disputesAbout(q.id), tellings)),
    silent: (dossier.agreement?.silent ?? []).find((s) => s.happening === id)?.outlets ?? [],
  }
}

/** What is said of a happening in a line, with how many disputes are about it. */
export function createLineOf(dossier: Dossier): (h: Happening) => HappeningLine {
  const disputes = new Map<string, number>()
  for (const { about } of dossier.disputes ?? [])
    disputes.set(about, (disputes.get(about) ?? 0) + 1)
  return (h) => ({
    id: h.id,
    type: h.type,
    date: h.date,
    ...reachOf(h.accounts),
    disputes: disputes.get(h.id) ?? 0,
  })
}

function toRow(h: Happening, line: HappeningLine, tellings: Tellings, most: number): HappeningRow {
  const accounts = tellings.accountsOf<HappeningAccount>(h.accounts, (a) => a.status)
  return {
    ...line,
    tellings: accounts.slice(0, most).map(({ first, account }) => ({
      account,
      status: first.status,
      date: first.date,
      actor: first.actor,
      target: first.target,
      place: first.place,
    })),
    accounts: accounts.length,
    statuses: countBy(h.accounts, (a) => a.status),
  }
}

/** What a search compares of it. */
export const lettersOfHappening = rememberLetters<Happening>((h) =>
  h.accounts.flatMap((a) => [a.claimant ?? '', a.place?.words ?? '', a.sentence.words]).join(' '),
)
