import type { Text } from './texts.ts'

/** Two texts, the later first, with what they share exactly. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly jaccard: number
  /** Share of the smaller one's shingles that the other holds. */
  readonly containment: number
}

/**
 * Every pair that shares a shingle, with the exact overlap: for each text all others that hold any of
 * its shingles are counted, nothing sampled, nothing left out.
 */
export function exactPairs(texts: readonly Text[]): Pair[] {
  const holders = new Map<number, number[]>()
  const shared = new Uint32Array(texts.length)
  const pairs: Pair[] = []
  texts.forEach(({ shingles }, a) => {
    const touched: number[] = []
    for (const key of shingles) {
      const list = holders.get(key)
      if (!list) {
        holders.set(key, [a])
        continue
      }
      for (const b of list) {
        if (shared[b] === 0) touched.push(b)
        shared[b] = (shared[b] ?? 0) + 1
      }
      list.push(a)
    }
    for (const b of touched) {
      const both = shared[b] ?? 0
      shared[b] = 0
      const other = texts[b]?.shingles.length ?? 0
      const [small, all] = [Math.min(shingles.length, other), shingles.length + other - both]
      pairs.push({ a, b, jaccard: both / all, containment: both / Math.max(1, small) })
    }
  })
  return pairs
}
