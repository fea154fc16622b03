import type { SearchResult } from '../../server/api-types.ts'

/** The best hit of a family, with the others that carry the same text folded under it. */
export interface HitGroup {
  readonly best: SearchResult
  readonly copies: readonly SearchResult[]
}

/** In the order of the hits. A hit whose family is not known stands alone. */
export function groupByFamily(hits: readonly SearchResult[]): HitGroup[] {
  const groups = new Map<string, { best: SearchResult; copies: SearchResult[] }>()
  for (const hit of hits) {
    const key = hit.family === null ? `article ${hit.article}` : `family ${hit.family}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { best: hit, copies: [] })
    else group.copies.push(hit)
  }
  return [...groups.values()]
}
