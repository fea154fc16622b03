import type { ArticleLine, Copy, Family, OutletLine } from './types.ts'

/** Outlets by name, each with the share of its words that stand in another outlet's article before it. */
export function createOutlets(
  articles: readonly ArticleLine[],
  families: readonly Family[],
): OutletLine[] {
  const lines = new Map(articles.map((a) => [a.id, a]))
  const copies = new Map(families.flatMap((f) => f.copies).map((c) => [c.article, c]))

  /** What an article has from another outlet, straight or through one of its own outlet's articles. */
  const foreignShare = (article: ArticleLine): number => {
    let share = 1
    const seen = new Set<string>()
    let copy: Copy | undefined = copies.get(article.id)
    while (copy && !seen.has(copy.article)) {
      seen.add(copy.article)
      share = Math.min(share, copy.share)
      const outlet = lines.get(copy.of)?.outlet ?? null
      if (outlet !== null && outlet !== article.outlet) return share
      copy = copies.get(copy.of)
    }
    return 0
  }

  const outlets = new Map<string, ArticleLine[]>()
  for (const a of articles) {
    if (a.outlet === null) continue
    const list = outlets.get(a.outlet) ?? []
    list.push(a)
    outlets.set(a.outlet, list)
  }
  return [...outlets]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([outlet, own]) => {
      const words = own.reduce((n, a) => n + a.words, 0)
      const copied = own.reduce((n, a) => n + a.words * foreignShare(a), 0)
      return { outlet, articles: own.map((a) => a.id), copied: copied / Math.max(1, words) }
    })
}
