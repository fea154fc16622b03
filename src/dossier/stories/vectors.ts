import type { Background } from './background.ts'
import type { Numbered } from './terms.ts'

/** Terms in ascending order with their weights, of length 1 together. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float32Array
}

/** What an article is compared by. */
export interface Vectors {
  /** Title, lead and body. */
  readonly whole: Vector
  readonly title: Vector
  /** Title and lead, in which other articles' titles are looked for. */
  readonly lead: Vector
}

/** Words of the body that are its lead: the happening stands in them. */
const LEAD = 60
/** Terms that count, the heaviest. */
const KEPT = { whole: 200, title: 30, lead: 60 }
/** Rare words count more than in proportion. */
const RARE = 1.3
/** How often an occurrence counts, by where it stands. */
const TITLE = 4
const IN_LEAD = 2.5

export function vectorsOf({ title, body, distinct }: Numbered, background: Background): Vectors {
  const rarity = new Map<number, number>()
  for (const term of distinct) {
    const r = background.rarity(term)
    if (r > 0) rarity.set(term, r ** RARE)
  }
  const [whole, head, lead] = [count(title, TITLE), count(title, 1), count(title, 2)]
  body.forEach((term, i) => {
    add(whole, term, i < LEAD ? IN_LEAD : 1)
    if (i < LEAD) add(lead, term, 1)
  })
  return {
    whole: vectorOf(whole, rarity, KEPT.whole),
    title: vectorOf(head, rarity, KEPT.title),
    lead: vectorOf(lead, rarity, KEPT.lead),
  }
}

function vectorOf(
  counts: ReadonlyMap<number, number>,
  rarity: ReadonlyMap<number, number>,
  most: number,
): Vector {
  const weighed: [number, number][] = []
  for (const [term, n] of counts) {
    const rare = rarity.get(term)
    if (rare !== undefined) weighed.push([term, (1 + Math.log(n)) * rare])
  }
  if (weighed.length > most) {
    weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    weighed.length = most
  }
  weighed.sort((a, b) => a[0] - b[0])
  const norm = Math.sqrt(weighed.reduce((s, [, w]) => s + w * w, 0)) || 1
  return {
    terms: Int32Array.from(weighed, ([term]) => term),
    weights: Float32Array.from(weighed, ([, w]) => w / norm),
  }
}

function count(terms: Int32Array, weight: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const t of terms) add(counts, t, weight)
  return counts
}

const add = (counts: Map<number, number>, term: number, weight: number): void => {
  counts.set(term, (counts.get(term) ?? 0) + weight)
}

/** The cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i] ?? 0, b.terms[j] ?? 0]
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0)
    else if (x < y) i++
    else j++
  }
  return sum
}
