import type { StoryInput } from './input.ts'

/** An article with its terms as numbers. */
export interface Numbered {
  readonly title: Int32Array
  readonly body: Int32Array
  /** Each term once. */
  readonly distinct: Int32Array
}

/** Numbers terms; holds the table, which only grows. */
export function createTermTable(): (article: StoryInput) => Numbered {
  const ids = new Map<string, number>()
  const idOf = (term: string): number => {
    let id = ids.get(term)
    if (id === undefined) ids.set(term, (id = ids.size))
    return id
  }
  return (article) => {
    const title = Int32Array.from(article.title, idOf)
    const body = Int32Array.from(article.body, idOf)
    return { title, body, distinct: Int32Array.from(new Set([...title, ...body])) }
  }
}

/** Numbers by term, 0 where nothing was put. */
export interface Counts {
  get(term: number): number
  add(term: number, by: number): void
}

export function createCounts(): Counts {
  let counts = new Float32Array(1 << 14)
  return {
    get: (term) => counts[term] ?? 0,
    add(term, by) {
      if (term >= counts.length) {
        const grown = new Float32Array(Math.max(term + 1, counts.length * 2))
        grown.set(counts)
        counts = grown
      }
      counts[term] = (counts[term] ?? 0) + by
    },
  }
}
