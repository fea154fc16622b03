import { createCounts, type Numbered } from './terms.ts'

/** How many articles of the past hold a term: what makes a word rare. */
export interface Background {
  /** Counts an article of a day, and lets those that lie far enough before it become the past. */
  see(article: Numbered, day: number | null): void
  /** How telling a term is: the log of its rarity; 0 for one that says nothing. */
  rarity(term: number): number
}

/**
 * The last days do not count as past: the words of a burst (a cyclone's name, a town nobody wrote of
 * before) are what joins its reports, and must not become common by it.
 */
const FRESH_DAYS = 3
/** Counts of a term never seen. */
const PRIOR = 3
/** A term in more articles than this share says nothing. */
const COMMON = 0.08
/** With fewer articles of the past than about these, the sample stands in for them. */
const FEW = 300

/** What stands in for a past: of so many articles, how many hold a term. */
export interface Expected {
  readonly articles: number
  readonly holders: Iterable<readonly [term: number, articles: number]>
}

/** Articles of a sample as what one would expect. */
export function expectedOf(sample: readonly Numbered[]): Expected {
  const holders = new Map<number, number>()
  for (const { distinct } of sample)
    for (const term of distinct) holders.set(term, (holders.get(term) ?? 0) + 1)
  return { articles: sample.length, holders }
}

/**
 * A background that grows with the articles. What one would expect lets it begin: without a past every
 * word would be equally rare. Its weight falls as the past grows.
 */
export function createBackground({ articles: sampled, holders }: Expected): Background {
  const [expected, past] = [createCounts(), createCounts()]
  const fresh = new Map<number, Int32Array[]>()
  let [seen, newest] = [0, -Infinity]
  for (const [term, n] of holders) expected.add(term, n)
  return {
    see({ distinct }, at) {
      const day = at ?? newest
      const list = fresh.get(day)
      if (list) list.push(distinct)
      else fresh.set(day, [distinct])
      if (day <= newest) return
      newest = day
      for (const [d, articles] of fresh) {
        if (d >= newest - FRESH_DAYS) continue
        for (const terms of articles) for (const term of terms) past.add(term, 1)
        seen += articles.length
        fresh.delete(d)
      }
    },
    rarity(term) {
      // The sample speaks as so many articles of the past, fewer as the past grows.
      const share = sampled === 0 ? 0 : Math.min(1, FEW / (seen + 1))
      const n = seen + share * sampled
      const count = past.get(term) + share * expected.get(term)
      const prior = n < FEW ? 0.5 : PRIOR
      if (count > Math.max(n * COMMON, prior + 1)) return 0
      return Math.max(0, Math.log((n + 1) / (count + prior)))
    },
  }
}
