import type { StatementAct } from '../../analysis/layers.ts'
import type { Told } from '../../dossier/account/types.ts'
import type { Dossier, Proof, StatementLine } from '../../dossier/types.ts'
import { lettersOf } from '../../dossier/views/letters.ts'
import { witnessesOf, type Shelf, type Witness } from '../../dossier/views/shelf.ts'

/** One telling of a matter, with all who print it: the words, their sentence, whose they are. */
export interface Account {
  readonly proof: Proof
  readonly sentence: Proof
  /** Who says so; null in the outlet's own voice. */
  readonly claimant: string | null
  /** Outermost first, the claimant left out; empty where the outlet itself says it. */
  readonly chain: readonly string[]
  readonly act: StatementAct | null
  readonly witnesses: readonly Witness[]
}

/** Brings tellings to what is shown of them. */
export interface Tellings {
  /**
   * What is told, each sentence once: copies of one text that print it so are its witnesses. The
   * first of what is told alike stands for it; `apart` keeps tellings with other values apart.
   */
  accountsOf<T extends Told>(
    told: readonly T[],
    apart?: (t: T) => string,
  ): { readonly first: T; readonly account: Account }[]
}

export function createTellings(shelf: Shelf): Tellings {
  const lines = statementsByArticle(shelf.dossier)
  return {
    accountsOf(told, apart = () => '') {
      const alike = Map.groupBy(
        told,
        (t) => `${t.family}\0${t.claimant ?? ''}\0${apart(t)}\0${lettersOf(t.sentence.words)}`,
      )
      return [...alike.values()].flatMap((same) => {
        const [first] = same
        if (first === undefined) return []
        const line = statementAround(lines.get(first.article) ?? [], first.proof)
        return [
          {
            first,
            account: {
              proof: first.proof,
              sentence: first.sentence,
              claimant: first.claimant,
              chain: line?.chain ?? [],
              act: line?.act ?? null,
              witnesses: witnessesOf(
                shelf,
                same.map((t) => t.proof),
              ),
            },
          },
        ]
      })
    },
  }
}

/** Origins and articles behind what is told. */
export const reachOf = (told: readonly Told[]): { origins: number; articles: number } => ({
  origins: new Set(told.map((t) => t.family)).size,
  articles: new Set(told.map((t) => t.article)).size,
})

interface PlacedLine {
  readonly line: StatementLine
  readonly content: Proof
}

function statementsByArticle(dossier: Dossier): ReadonlyMap<string, readonly PlacedLine[]> {
  const all = dossier.speakers.flatMap((s) =>
    s.statements.flatMap((line) =>
      [line.content, ...line.copies].map((content): PlacedLine => ({ line, content })),
    ),
  )
  return Map.groupBy(all, ({ content }) => content.article)
}

/** The shortest statement whose content holds the words. */
function statementAround(lines: readonly PlacedLine[], words: Proof): StatementLine | undefined {
  let best: PlacedLine | undefined
  for (const p of lines) {
    const { from, to } = p.content
    if (from > words.from || to < words.to) continue
    if (best === undefined || to - from < best.content.to - best.content.from) best = p
  }
  return best?.line
}
