/** An index of documents for ranked retrieval. */
export interface Bm25 {
  /** The best documents for the terms, best first; ties in the order of adding. */
  search(terms: readonly string[], limit: number): { readonly id: string; readonly score: number }[]
}

const K1 = 1.2
const B = 0.75

/** BM25 over documents given as their terms. */
export function createBm25(
  docs: Iterable<{ readonly id: string; readonly terms: readonly string[] }>,
): Bm25 {
  const ids: string[] = []
  const lengths: number[] = []
  const postings = new Map<string, { doc: number; count: number }[]>()
  for (const { id, terms } of docs) {
    const doc = ids.length
    ids.push(id)
    lengths.push(terms.length)
    for (const t of terms) {
      const list = postings.get(t)
      const last = list?.at(-1)
      if (!list) postings.set(t, [{ doc, count: 1 }])
      else if (last?.doc === doc) last.count++
      else list.push({ doc, count: 1 })
    }
  }
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length)
  return {
    search(terms, limit) {
      const scores = new Map<number, number>()
      for (const t of new Set(terms)) {
        const list = postings.get(t)
        if (!list) continue
        const idf = Math.log(1 + (ids.length - list.length + 0.5) / (list.length + 0.5))
        for (const { doc, count } of list) {
          const norm = K1 * (1 - B + (B * (lengths[doc] ?? 0)) / mean)
          scores.set(doc, (scores.get(doc) ?? 0) + (idf * count * (K1 + 1)) / (count + norm))
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, limit)
        .map(([doc, score]) => ({ id: ids[doc] ?? '', score }))
    },
  }
}
