import type { Claim } from '../../dossier/account/types.ts'
import type { Dossier } from '../../dossier/types.ts'
import { rememberLetters, wordsIn } from '../../dossier/views/letters.ts'
import { pageOf, type Page } from '../../dossier/views/shelf.ts'
import { reachOf, type Account, type Tellings } from './accounts.ts'

/** A statement that several make or repeat, and who denies it. */
export interface ClaimRow {
  readonly id: string
  readonly origins: number
  readonly articles: number
  readonly said: readonly Account[]
  readonly denied: readonly Account[]
}

export interface ClaimsAsked {
  readonly q?: string | undefined
  readonly denied?: boolean | undefined
  readonly offset: number
  readonly limit: number
}

const ACCOUNTS = 12

/** Claims, those that most origins give first. */
export function claimsPage(
  dossier: Dossier,
  tellings: Tellings,
  asked: ClaimsAsked,
): Page<ClaimRow> {
  const holds = wordsIn(asked.q ?? '')
  const found = (dossier.claims ?? [])
    .filter((c) => asked.denied !== true || c.denied.length > 0)
    .filter((c) => !asked.q || holds(lettersOfClaim(c)))
    .map((c) => ({ c, reach: reachOf([...c.said, ...c.denied]) }))
    .sort((a, b) => b.reach.origins - a.reach.origins || b.reach.articles - a.reach.articles)
  const { total, rows } = pageOf(found, asked)
  const accounts = (told: Claim['said']): Account[] =>
    tellings
      .accountsOf(told)
      .slice(0, ACCOUNTS)
      .map((a) => a.account)
  return {
    total,
    rows: rows.map(({ c, reach }) => ({
      id: c.id,
      ...reach,
      said: accounts(c.said),
      denied: accounts(c.denied),
    })),
  }
}

/** What a search compares of it. */
export const lettersOfClaim = rememberLetters<Claim>((c) =>
  [...c.said, ...c.denied].flatMap((t) => [t.claimant ?? '', t.sentence.words]).join(' '),
)
