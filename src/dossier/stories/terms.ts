import type { StoryInput } from './input.ts'

/** An article with its terms as numbers. */
export interface Numbered {
  readonly title: Int32Array
  readonly body: Int32Array
  /** Each term once. */
  readonly distinct: Int32Array
}

/**
 * Numbers terms; holds the table, which only grows. A term that is another with a letter joined before
 * it («by Tillerson», «and Tehran») is that other, where articles so far hold the bare one far more often.
 */
export function createTermTable(): (article: StoryInput) => Numbered {
  const ids = new Map<string, number>()
  const holders = createCounts()
  const idOf = (term: string): number => {
    let id = ids.get(term)
    if (id === undefined) ids.set(term, (id = ids.size))
    return id
  }
  const bareOf = (term: string): number => {
    const id = idOf(term)
    if (term.length < LONG_ENOUGH || !JOINED.has(term.charAt(0))) return id
    const bare = ids.get(term.slice(1))
    return bare !== undefined && holders.get(bare) > OFTENER * (holders.get(id) + 1) ? bare : id
  }
  return (article) => {
    for (const term of new Set([...article.title, ...article.body])) holders.add(idOf(term), 1)
    const title = Int32Array.from(article.title, bareOf)
    const body = Int32Array.from(article.body, bareOf)
    return { title, body, distinct: Int32Array.from(new Set([...title, ...body])) }
  }
}

const JOINED: ReadonlySet<string> = new Set('وبل')
/** Shorter ones are rather words of their own: «ليل», «بلد». */
const LONG_ENOUGH = 5
const OFTENER = 4

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
