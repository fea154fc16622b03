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
  /** For each term what is left without a letter joined before it; '' where there can be none. */
  const rests: string[] = []
  const holders = createCounts()
  const idOf = (term: string): number => {
    const known = ids.get(term)
    if (known !== undefined) return known
    rests.push(term.length >= LONG_ENOUGH && JOINED.has(term.charAt(0)) ? term.slice(1) : '')
    ids.set(term, rests.length - 1)
    return rests.length - 1
  }
  const bareOf = (id: number): number => {
    const rest = rests[id] ?? ''
    const bare = rest === '' ? undefined : ids.get(rest)
    return bare !== undefined && holders.get(bare) > OFTENER * (holders.get(id) + 1) ? bare : id
  }
  return (article) => {
    const [title, body] = [
      Int32Array.from(article.title, idOf),
      Int32Array.from(article.body, idOf),
    ]
    const bare = new Map<number, number>()
    for (const terms of [title, body]) for (const id of terms) bare.set(id, id)
    for (const id of bare.keys()) holders.add(id, 1)
    for (const id of bare.keys()) bare.set(id, bareOf(id))
    const bareFor = (id: number): number => bare.get(id) ?? id
    return {
      title: title.map(bareFor),
      body: body.map(bareFor),
      distinct: Int32Array.from(new Set(bare.values())),
    }
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
