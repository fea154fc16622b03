import type { StoryInput } from './input.ts'

/** How many articles of the past hold a term: what makes a word rare. */
export interface Background {
  /** Counts an article, and lets those that lie far enough before it become the past. */
  see(article: StoryInput): void
  /** How telling a term is: the log of its rarity; 0 for one that says nothing. */
  rarity(term: string): number
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

/**
 * A background that grows with the articles. The sample, articles as one would expect, lets it begin:
 * without a past every word would be equally rare. Its weight falls as the past grows.
 */
export function createBackground(sample: Iterable<StoryInput>): Background {
  const expected = new Map<string, number>()
  const past = new Map<string, number>()
  const fresh = new Map<number, string[][]>()
  let [sampled, seen, newest] = [0, 0, -Infinity]
  for (const article of sample) {
    for (const t of termsOf(article)) expected.set(t, (expected.get(t) ?? 0) + 1)
    sampled++
  }
  return {
    see(article) {
      const day = article.time === null ? newest : Math.floor(article.time)
      const terms = termsOf(article)
      const list = fresh.get(day)
      if (list) list.push(terms)
      else fresh.set(day, [terms])
      if (day <= newest) return
      newest = day
      for (const [d, articles] of fresh) {
        if (d >= newest - FRESH_DAYS) continue
        for (const ts of articles) for (const t of ts) past.set(t, (past.get(t) ?? 0) + 1)
        seen += articles.length
        fresh.delete(d)
      }
    },
    rarity(term) {
      // The sample speaks as so many articles of the past, fewer as the past grows.
      const share = sampled === 0 ? 0 : Math.min(1, FEW / (seen + 1))
      const n = seen + share * sampled
      const count = (past.get(term) ?? 0) + share * (expected.get(term) ?? 0)
      const prior = sampled > 0 && n < FEW ? 0.5 : PRIOR
      if (count > Math.max(n * COMMON, prior + 1)) return 0
      return Math.max(0, Math.log((n + 1) / (count + prior)))
    },
  }
}

const termsOf = (a: StoryInput): string[] => [...new Set([...a.title, ...a.body])]
