import { DAYS_APART, isEdge, LEAST_COSINE, leastCosine, likeness } from './likeness.ts'
import { createPostings, type Near } from './postings.ts'
import type { Vectors } from './vectors.ts'

/** An article as its neighbours are looked for. */
export interface Located {
  /** Days since 1970; null when the day is not known. */
  readonly time: number | null
  readonly vectors: Vectors
}

/** The articles that may tell what one tells, found among those of the days around it. */
export interface Neighbours {
  /** Those added before that are worth an edge, ascending by place, each with its log-odds. */
  of(article: Located): Map<number, number>
  /** Adds the article of the next place. */
  add(article: Located): void
}

/** The cosine that two need whose titles have nothing in common, by whole days between them. */
const UNTITLED = Array.from({ length: DAYS_APART + 1 }, (_, days) => leastCosine(0, days))

/**
 * An article has common words in common with nearly all of the days around it, and tells what a few of
 * them tell. Words and titles have lists of their own, which give both parts of the log-odds at once: no two
 * articles are compared word by word, and of those whose titles have nothing in common all but the few
 * with most words in common are left aside at a glance.
 */
export function createNeighbours(): Neighbours {
  const times: (number | null)[] = []
  const [words, titles, leads] = [createPostings(), createPostings(), createPostings()]
  /** What each place's title has in common with the article asked about; all 0 between two questions. */
  let titled = new Float64Array(1 << 6)

  const put = ({ places, cosines }: Near): void => {
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0
      titled[place] = (titled[place] ?? 0) + (cosines[i] ?? 0) / 2
    }
  }
  return {
    of({ time, vectors }) {
      const days =
        time === null
          ? null
          : { from: Math.floor(time - DAYS_APART), to: Math.floor(time + DAYS_APART) }
      const [ours, theirs] = [leads.near(vectors.title, days), titles.near(vectors.lead, days)]
      put(ours)
      put(theirs)
      const { places, cosines } = words.near(vectors.whole, days, LEAST_COSINE)
      const found = new Map<number, number>()
      for (let i = 0; i < places.length; i++) {
        const [place, cosine] = [places[i] ?? 0, cosines[i] ?? 0]
        const apart = daysBetween(time, times[place] ?? null)
        if (apart > DAYS_APART) continue
        const title = titled[place] ?? 0
        if (title === 0 && cosine <= (UNTITLED[Math.floor(apart)] ?? 0)) continue
        if (isEdge(cosine, title, apart)) found.set(place, likeness(cosine, title, apart))
      }
      for (const near of [ours, theirs]) for (const place of near.places) titled[place] = 0
      return found
    },
    add(article) {
      const place = times.length
      const day = article.time === null ? null : Math.floor(article.time)
      const { whole, title, lead } = article.vectors
      words.add(place, day, whole)
      titles.add(place, day, title)
      leads.add(place, day, lead)
      times.push(article.time)
      if (place >= titled.length) titled = new Float64Array(2 * titled.length)
    },
  }
}

/** Days between two articles; a guess of one where a day is not known. */
const daysBetween = (a: number | null, b: number | null): number =>
  a === null || b === null ? 1 : Math.abs(a - b)
