import { countOf, termHash, type ArticleTerms } from './article-terms.ts'
import { prefixBeginnings } from './match.ts'
import type { Term } from './query.ts'
import type { SearchForm } from './words.ts'

/** What ranking knows of the whole collection. */
export interface Collection {
  /** Articles in all. */
  readonly count: number
  /** Words of an article, on average. */
  readonly meanLength: number
  /** Articles that hold a folded word or lemma. */
  articlesWith(kind: 'key' | 'lemma', word: string): number
  /** Folded words of the collection that begin so; a few dozen at most. */
  readonly wordsThatBegin: (prefix: string) => readonly string[]
}

/** When a count is high enough (BM25's k1), and how much length speaks against an article (its b). */
const K1 = 1.2
const B = 0.8
/** How much each way of meeting counts: the same spelling counts as spelling and as lemma. */
const KEY = 1
const LEMMA = 1
const NEAR = 0.4
const ROOT = 0.4
/** Words that hold sentences together, beside those that tell what a text is about. */
const COMMON = 0.2

/** A word asked for, with the terms that answer it. */
interface Asked {
  readonly weight: number
  readonly keys: readonly number[]
  readonly lemmas: readonly number[]
  readonly near: readonly number[]
  readonly roots: readonly number[]
}

/** Tells what an article is worth to a query: BM25F over all ways in which each of its words is met. */
export function createRanking(
  terms: readonly Term[],
  collection: Collection,
): (article: ArticleTerms) => number {
  const { count, meanLength } = collection
  const rarity = (n: number): number => Math.log(1 + (count - n + 0.5) / (n + 0.5))
  const askedOf = (form: SearchForm): Asked => {
    const { lemmas, near, roots, common } = form.keys
    const found = Math.max(
      collection.articlesWith('key', form.key),
      ...lemmas.map((l) => collection.articlesWith('lemma', l)),
    )
    return {
      weight: (common ? COMMON : 1) * rarity(Math.min(found, count)),
      keys: [termHash('key', form.key)],
      lemmas: lemmas.map((l) => termHash('lemma', l)),
      near: near.map((l) => termHash('near', l)),
      roots: roots.map((r) => termHash('root', r)),
    }
  }
  const asked: Asked[] = []
  for (const term of terms) {
    if (term.excluded) continue
    if (!term.isPrefix) asked.push(...term.forms.map(askedOf))
    else {
      const words = prefixBeginnings(term.forms[0]?.key ?? '').flatMap(collection.wordsThatBegin)
      const found = words.reduce((n, w) => Math.max(n, collection.articlesWith('key', w)), 0)
      const keys = words.map((w) => termHash('key', w))
      asked.push({ weight: rarity(found), keys, lemmas: [], near: [], roots: [] })
    }
  }
  return (article) => {
    const most = (hashes: readonly number[]): number => {
      let n = 0
      for (const h of hashes) n = Math.max(n, countOf(article, h))
      return n
    }
    const norm = K1 * (1 - B + (B * article.length) / Math.max(1, meanLength))
    let score = 0
    for (const a of asked) {
      const n =
        KEY * most(a.keys) + LEMMA * most(a.lemmas) + NEAR * most(a.near) + ROOT * most(a.roots)
      if (n > 0) score += (a.weight * n * (K1 + 1)) / (n + norm)
    }
    return score
  }
}
