import type { Vector } from './vectors.ts'

/** Which articles of which days hold which terms. */
export interface Postings {
  add(place: number, day: number | null, vector: Vector): void
  /**
   * Articles of the days from…to with their cosine to the vector; with `null` for the days, of all
   * days. Those without a day are always among them. Below the least cosine they are left out.
   */
  near(
    vector: Vector,
    days: { from: number; to: number } | null,
    least?: number,
  ): Iterable<[number, number]>
}

const UNDATED = -Infinity
const NONE = -1
const LINK = 3

/**
 * An archive has a hundred postings an article, most of them the only one of their term and day: they
 * are chains in flat arrays, twelve bytes a link, not a list of their own each.
 */
export function createPostings(): Postings {
  /** For each day the first link of each term. */
  const byDay = new Map<number, Map<number, number>>()
  // A link is three numbers side by side, so that following a chain meets each line of memory once:
  // the place, the weight, the next link of the chain or NONE.
  let whole = new Int32Array(LINK << 8)
  let parts = new Float32Array(whole.buffer)
  /** Of a chain's first link the last, where it is prolonged. */
  let last = new Int32Array(1 << 8)
  let links = 0
  let sums = new Float64Array(1 << 8)

  const grow = (): void => {
    const [w, l] = [whole, last]
    whole = new Int32Array(w.length * 2)
    parts = new Float32Array(whole.buffer)
    last = new Int32Array(l.length * 2)
    whole.set(w)
    last.set(l)
  }
  const chainsOf = (days: { from: number; to: number } | null): Iterable<Map<number, number>> => {
    if (days === null) return byDay.values()
    const found: Map<number, number>[] = []
    for (const day of [UNDATED, ...span(days.from, days.to)]) {
      const chains = byDay.get(day)
      if (chains) found.push(chains)
    }
    return found
  }
  return {
    add(place, at, vector) {
      const day = at ?? UNDATED
      const chains = byDay.get(day) ?? new Map<number, number>()
      byDay.set(day, chains)
      vector.terms.forEach((term, i) => {
        if (links === last.length) grow()
        const link = links++
        whole[LINK * link] = place
        parts[LINK * link + 1] = vector.weights[i] ?? 0
        whole[LINK * link + 2] = NONE
        const head = chains.get(term)
        if (head === undefined) {
          chains.set(term, link)
          last[link] = link
        } else {
          whole[LINK * (last[head] ?? head) + 2] = link
          last[head] = link
        }
      })
      if (place >= sums.length) sums = new Float64Array(sums.length * 2 + place)
    },
    near({ terms, weights: asked }, days, least = 0) {
      const touched: number[] = []
      for (const chains of chainsOf(days)) {
        for (let t = 0; t < terms.length; t++) {
          let link = chains.get(terms[t] ?? NONE) ?? NONE
          const weight = asked[t] ?? 0
          while (link !== NONE) {
            const at = LINK * link
            const place = whole[at] ?? 0
            const sum = sums[place] ?? 0
            if (sum === 0) touched.push(place)
            sums[place] = sum + weight * (parts[at + 1] ?? 0)
            link = whole[at + 2] ?? NONE
          }
        }
      }
      const found: [number, number][] = []
      for (const place of touched) {
        const sum = sums[place] ?? 0
        sums[place] = 0
        if (sum >= least) found.push([place, sum])
      }
      return found
    },
  }
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
