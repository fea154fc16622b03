import type { SearchResult } from '../../server/api-types.ts'

/** An article of the same text, and the found words in it where they are known. */
export interface FoundCopy {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly at: { readonly from: number; readonly to: number } | null
}

/** The best hit of a family, with the others that carry the same text folded under it. */
export interface HitGroup {
  readonly best: SearchResult
  readonly copies: readonly FoundCopy[]
}

/** In the order of the hits. A hit whose family is not known stands alone. */
export function groupByFamily(hits: readonly SearchResult[]): HitGroup[] {
  const groups = new Map<string, { best: SearchResult; copies: FoundCopy[] }>()
  for (const hit of hits) {
    const key = hit.family === null ? `article ${hit.article}` : `family ${hit.family}`
    const folded = hit.copies.map((c): FoundCopy => ({ ...c, at: null }))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { best: hit, copies: folded })
    else {
      const { article: id, outlet, published } = hit
      group.copies.push({ id, outlet, published, at: firstMark(hit) }, ...folded)
    }
  }
  return [...groups.values()]
}

/** The first found words: where a link to the article leads. */
export const firstMark = (hit: SearchResult): FoundCopy['at'] => hit.passages[0]?.marks[0] ?? null
