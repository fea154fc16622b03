import type { Dossier, Proof } from '../../dossier/types.ts'

/** Why a place of an article is read: what of the account rests on it. */
export type PlaceKind = 'dispute' | 'happening' | 'figure' | 'claim' | 'fact' | 'line'

/** A place of an article on which the account rests. */
export interface ArticlePlace {
  readonly from: number
  readonly to: number
  /** The weightiest first, each once. */
  readonly kinds: readonly PlaceKind[]
}

const ORDER: readonly PlaceKind[] = ['dispute', 'happening', 'figure', 'claim', 'fact', 'line']

/** Looks up the places of an article on which the account rests, in reading order. */
export function createArticlePlaces(
  dossier: Dossier,
): (article: string) => readonly ArticlePlace[] {
  const at = new Map<string, Map<string, { from: number; to: number; kinds: Set<PlaceKind> }>>()
  const add = (kind: PlaceKind, proofs: Iterable<Proof>): void => {
    for (const { article, from, to } of proofs) {
      const places =
        at.get(article) ?? new Map<string, { from: number; to: number; kinds: Set<PlaceKind> }>()
      at.set(article, places)
      const key = `${from}-${to}`
      const place = places.get(key)
      if (place === undefined) places.set(key, { from, to, kinds: new Set([kind]) })
      else place.kinds.add(kind)
    }
  }
  const proofsOf = (told: readonly { readonly proof: Proof }[]): Proof[] => told.map((t) => t.proof)
  for (const d of dossier.disputes ?? [])
    add(
      'dispute',
      d.sides.flatMap((s) => proofsOf(s.told)),
    )
  for (const h of dossier.happenings ?? []) add('happening', proofsOf(h.accounts))
  for (const q of dossier.ledger ?? []) add('figure', proofsOf(q.entries))
  for (const c of dossier.claims ?? []) add('claim', proofsOf([...c.said, ...c.denied]))
  for (const f of dossier.facts ?? []) add('fact', proofsOf(f.told))
  for (const e of dossier.timeline) add('line', e.proofs)
  return (article) =>
    [...(at.get(article)?.values() ?? [])]
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .map(({ from, to, kinds }) => ({ from, to, kinds: ORDER.filter((k) => kinds.has(k)) }))
}
