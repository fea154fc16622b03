import { findCandidates } from './candidates.ts'
import { createGroups } from './groups.ts'
import type { ShingleIndex } from './shingle-index.ts'

/** Texts that share this part of both their samples are one text printed twice. */
const SAME_TEXT = 0.8
/** In how many different texts of one outlet a passage must recur to be its standing matter. */
const RECURS = 5

/**
 * Shingles that an outlet repeats in articles that are otherwise different: background paragraphs,
 * notices, the site's own lines. One flag a shingle. An article that an outlet merely printed five
 * times is one text and makes nothing standing matter; articles of no known outlet neither.
 */
export function findStanding(index: ShingleIndex, outlets: readonly (string | null)[]): Uint8Array {
  const { starts, heads, texts } = index
  const size = (t: number): number => (starts[t + 1] ?? 0) - (starts[t] ?? 0)
  const groups = createGroups(outlets.length)
  for (const found of findCandidates(index, () => false))
    for (const { text, other, shared } of found)
      if (shared >= SAME_TEXT * Math.max(size(text), size(other))) groups.join(text, other)

  const standing = new Uint8Array(heads.length - 1)
  for (let s = 0; s < standing.length; s++) {
    const from = heads[s] ?? 0
    const to = heads[s + 1] ?? 0
    if (to - from < RECURS) continue
    const seen = new Map<string, Set<number>>()
    for (let p = from; p < to && standing[s] === 0; p++) {
      const t = texts[p] ?? 0
      const outlet = outlets[t]
      if (outlet === null || outlet === undefined) continue
      const of = seen.get(outlet) ?? new Set<number>()
      of.add(groups.find(t))
      seen.set(outlet, of)
      if (of.size >= RECURS) standing[s] = 1
    }
  }
  return standing
}
