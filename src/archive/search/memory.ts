import type { FormTable } from '../../text/words.ts'
import { articleTerms, termHash, type ArticleTerms } from './article-terms.ts'
import { prefixBeginnings } from './match.ts'
import { parseQuery, tellingTerms } from './query.ts'
import { createRanking, type Collection } from './rank.ts'
import { formsOf, type SearchForm } from './words.ts'

/** Documents in memory, ranked as an archive ranks its articles. */
export interface MemoryIndex {
  /** The best documents for what was typed, any of its words met, best first; ties by order of adding. */
  search(typed: string, limit: number): { readonly id: string; readonly score: number }[]
}

export function createMemoryIndex(
  documents: Iterable<{ readonly id: string; readonly text: string; readonly title?: string }>,
  forms: FormTable<SearchForm>,
): MemoryIndex {
  const ids: string[] = []
  const articles: ArticleTerms[] = []
  const holders = new Map<number, number[]>()
  const words = new Set<string>()
  for (const { id, text, title = '' } of documents) {
    const t = formsOf(title, [{ from: 0, to: title.length }], forms)
    const b = formsOf(text, [{ from: 0, to: text.length }], forms)
    for (const f of [...t, ...b]) words.add(f.key)
    const terms = articleTerms(t, b)
    for (const h of terms.hashes) {
      const list = holders.get(h)
      if (list) list.push(ids.length)
      else holders.set(h, [ids.length])
    }
    ids.push(id)
    articles.push(terms)
  }
  const sorted = [...words].sort()
  const holdersOf = (kind: 'key' | 'lemma' | 'near', word: string): readonly number[] =>
    holders.get(termHash(kind, word)) ?? []
  const collection: Collection = {
    count: ids.length,
    meanLength: articles.reduce((n, a) => n + a.length, 0) / Math.max(1, articles.length),
    articlesWith: (kind, word) => holdersOf(kind, word).length,
    wordsThatBegin: (prefix) =>
      prefix === '' ? [] : sorted.filter((w) => w.startsWith(prefix)).slice(0, 64),
  }
  return {
    search(typed, limit) {
      const { terms } = parseQuery(typed, forms)
      const found = new Set<number>()
      const dropped = new Set<number>()
      for (const term of tellingTerms(terms)) {
        const into = term.excluded ? dropped : found
        for (const { key, keys } of term.forms) {
          const at = term.isPrefix
            ? prefixBeginnings(key).flatMap(collection.wordsThatBegin)
            : [key]
          for (const k of at) for (const d of holdersOf('key', k)) into.add(d)
          if (term.isPrefix || term.excluded) continue
          for (const l of keys.lemmas) for (const d of holdersOf('lemma', l)) into.add(d)
          for (const l of keys.near) for (const d of holdersOf('near', l)) into.add(d)
        }
      }
      const rank = createRanking(terms, collection)
      return [...found]
        .filter((d) => !dropped.has(d))
        .map((d) => ({ d, score: rank(articles[d] ?? NONE) }))
        .sort((a, b) => b.score - a.score || a.d - b.d)
        .slice(0, limit)
        .map(({ d, score }) => ({ id: ids[d] ?? '', score }))
    },
  }
}

const NONE: ArticleTerms = { hashes: new Uint32Array(), counts: new Uint8Array(), length: 0 }
