import type { Background } from './background.ts'
import type { StoryInput } from './input.ts'

/** Weights by term id, of length 1 together. */
export type Vector = ReadonlyMap<number, number>

/** What an article is compared by. */
export interface Vectors {
  /** Title, lead and body. */
  readonly whole: Vector
  readonly title: Vector
  /** Title and lead, from which other articles' titles are read. */
  readonly lead: Vector
}

/** Words of the body that are its lead: the happening stands in them. */
const LEAD = 60
/** Terms that count, the heaviest. */
const KEPT = { whole: 120, title: 30, lead: 60 }
/** Rare words count more than in proportion. */
const RARE = 1.3
/** How often an occurrence counts, by where it stands. */
const TITLE = 4
const IN_LEAD = 2.5

/** Makes vectors; holds the table of term ids. */
export function createVectorReader(background: Background): (article: StoryInput) => Vectors {
  const ids = new Map<string, number>()
  const idOf = (term: string): number => {
    let id = ids.get(term)
    if (id === undefined) ids.set(term, (id = ids.size))
    return id
  }
  const vectorOf = (counts: ReadonlyMap<string, number>, kept: number): Vector => {
    const weighed: [number, number][] = []
    for (const [term, count] of counts) {
      const rarity = background.rarity(term)
      if (rarity > 0) weighed.push([idOf(term), (1 + Math.log(count)) * rarity ** RARE])
    }
    weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (weighed.length > kept) weighed.length = kept
    const norm = Math.sqrt(weighed.reduce((s, [, w]) => s + w * w, 0)) || 1
    return new Map(weighed.map(([id, w]) => [id, w / norm]))
  }
  return ({ title, body }) => {
    const [whole, head, lead] = [count(title, TITLE), count(title, 1), count(title, 2)]
    body.forEach((term, i) => {
      add(whole, term, i < LEAD ? IN_LEAD : 1)
      if (i < LEAD) add(lead, term, 1)
    })
    return {
      whole: vectorOf(whole, KEPT.whole),
      title: vectorOf(head, KEPT.title),
      lead: vectorOf(lead, KEPT.lead),
    }
  }
}

function count(terms: readonly string[], weight: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const t of terms) add(counts, t, weight)
  return counts
}

const add = (counts: Map<string, number>, term: string, weight: number): void => {
  counts.set(term, (counts.get(term) ?? 0) + weight)
}

/** The cosine of two vectors of length 1. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}
