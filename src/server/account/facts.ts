import type { Fact } from '../../dossier/account/types.ts'
import type { Dossier, Proof } from '../../dossier/types.ts'
import { isBetween } from '../../dossier/views/date-key.ts'
import { rememberLetters, wordsIn } from '../../dossier/views/letters.ts'
import { pageOf, type Page } from '../../dossier/views/shelf.ts'
import { reachOf, type Account, type Tellings } from './accounts.ts'

/** Something past and dated that several origins tell as background, each in its way. */
export interface FactRow {
  readonly id: string
  /** EDTF: the time that all of them leave. */
  readonly date: string
  readonly origins: number
  readonly articles: number
  readonly tellings: readonly {
    readonly account: Account
    /** The time as this passage gives it, and its words. */
    readonly date: string
    readonly dateWords: Proof
  }[]
  /** All accounts; `tellings` holds the first of them. */
  readonly accounts: number
}

export interface FactsAsked {
  readonly q?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly offset: number
  readonly limit: number
}

const TELLINGS = 6

/** What several origins agree on of the past, in order of time. */
export function factsPage(dossier: Dossier, tellings: Tellings, asked: FactsAsked): Page<FactRow> {
  const holds = wordsIn(asked.q ?? '')
  const found = (dossier.facts ?? []).filter(
    (f) => isBetween(f.date, asked.from, asked.to) && (!asked.q || holds(lettersOfFact(f))),
  )
  const { total, rows } = pageOf(found, asked)
  return {
    total,
    rows: rows.map((f) => {
      const accounts = tellings.accountsOf(f.told, (t) => t.date)
      return {
        id: f.id,
        date: f.date,
        ...reachOf(f.told),
        tellings: accounts.slice(0, TELLINGS).map(({ first, account }) => ({
          account,
          date: first.date,
          dateWords: first.dateWords,
        })),
        accounts: accounts.length,
      }
    }),
  }
}

/** What a search compares of it. */
export const lettersOfFact = rememberLetters<Fact>((f) =>
  f.told.flatMap((t) => [t.claimant ?? '', t.outlet ?? '', t.sentence.words]).join(' '),
)
