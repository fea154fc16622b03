import type { Vector } from './vectors.ts'

/** Which articles of which days hold which terms. */
export interface Postings {
  add(place: number, day: number | null, vector: Vector): void
  /**
   * Articles of the days from…to with their cosine to the vector; with `null` for the days, of all
   * days. Those without a day are always among them.
   */
  near(vector: Vector, days: { from: number; to: number } | null): Iterable<[number, number]>
}

interface Posting {
  readonly places: number[]
  readonly weights: number[]
}
type DayPostings = Map<number, Posting>

const UNDATED = -Infinity

export function createPostings(): Postings {
  const byDay = new Map<number, DayPostings>()
  let sums = new Float64Array(1 << 10)

  const dayPostings = (days: { from: number; to: number } | null): Iterable<DayPostings> => {
    if (days === null) return byDay.values()
    const found: DayPostings[] = []
    for (const day of [UNDATED, ...span(days.from, days.to)]) {
      const postings = byDay.get(day)
      if (postings) found.push(postings)
    }
    return found
  }
  return {
    add(place, at, { terms, weights }) {
      const day = at ?? UNDATED
      const postings = byDay.get(day) ?? new Map<number, Posting>()
      byDay.set(day, postings)
      terms.forEach((term, i) => {
        const weight = weights[i] ?? 0
        const posting = postings.get(term)
        if (!posting) postings.set(term, { places: [place], weights: [weight] })
        else {
          posting.places.push(place)
          posting.weights.push(weight)
        }
      })
      if (place >= sums.length) sums = new Float64Array(sums.length * 2 + place)
    },
    near({ terms, weights }, days) {
      const touched: number[] = []
      for (const postings of dayPostings(days)) {
        for (let t = 0; t < terms.length; t++) {
          const posting = postings.get(terms[t] ?? -1)
          if (!posting) continue
          const weight = weights[t] ?? 0
          for (let i = 0; i < posting.places.length; i++) {
            const place = posting.places[i] ?? 0
            const sum = sums[place] ?? 0
            if (sum === 0) touched.push(place)
            sums[place] = sum + weight * (posting.weights[i] ?? 0)
          }
        }
      }
      return touched.map((place) => {
        const sum = sums[place] ?? 0
        sums[place] = 0
        return [place, sum]
      })
    },
  }
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
