import type { Account, Proof } from '../../server/api-types.ts'

/** Who uses a wording: the outlet that prints it, and whom it lets say it. */
export interface WordingUse {
  readonly proof: Proof
  readonly outlet: string | null
  readonly claimant: string | null
}

/** One wording with all who use it, in the order in which they came. */
export interface UsedWording {
  readonly words: string
  readonly uses: readonly WordingUse[]
}

/** Accounts of one side by their wording; an outlet that lets the same one say it twice is named once. */
export function wordingsOf(accounts: readonly Account[]): UsedWording[] {
  const all = new Map<string, Map<string, WordingUse>>()
  for (const { proof, claimant, witnesses } of accounts)
    for (const { article, proof: own } of witnesses.flatMap((w) => w.reports)) {
      const uses = all.get(proof.words) ?? new Map<string, WordingUse>()
      all.set(proof.words, uses)
      const key = `${article.outlet ?? ''}\n${claimant ?? ''}`
      if (!uses.has(key)) uses.set(key, { proof: own, outlet: article.outlet, claimant })
    }
  return [...all].map(([words, uses]) => ({ words, uses: [...uses.values()] }))
}

/** How many articles the accounts stand in. */
export const articlesOf = (accounts: readonly Account[]): number =>
  new Set(accounts.flatMap((a) => a.witnesses.flatMap((w) => w.reports.map((r) => r.article.id))))
    .size
