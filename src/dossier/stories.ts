/** An article as grouping sees it. */
export interface StoryInput {
  readonly id: string
  /** Day number of publication; null when unknown. */
  readonly day: number | null
  /** Search terms of title and body, the title's first; repeated as they occur. */
  readonly titleTerms: readonly string[]
  readonly terms: readonly string[]
}

/** How alike two articles must be to tell one story, and how many days may lie between them. */
const ALIKE = 0.22
const DAYS = 4
/** Terms of an article that count: the heaviest ones. */
const KEPT = 60
/** A term in more articles than this share says nothing. */
const COMMON = 0.05

/**
 * A first plain grouping: each article, in order of time, joins the story of the most similar article
 * of the last days (cosine of tf-idf, the title three times), or begins its own. Returns story ids,
 * the id of a story's first article, by article.
 */
export function groupStories(articles: readonly StoryInput[]): Map<string, string> {
  const order = [...articles].sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.id < b.id ? -1 : 1))
  const df = new Map<string, number>()
  for (const a of order) {
    for (const t of new Set([...a.titleTerms, ...a.terms])) df.set(t, (df.get(t) ?? 0) + 1)
  }
  const common = Math.max(50, order.length * COMMON)
  const vectors = order.map((a) => vectorOf(a, df, order.length, common))
  const story: string[] = []
  const postings = new Map<string, number[]>()
  const result = new Map<string, string>()
  order.forEach((a, i) => {
    const mine = vectors[i] ?? new Map<string, number>()
    const dots = new Map<number, number>()
    for (const [t, w] of mine) {
      const list = postings.get(t) ?? []
      for (let k = list.length - 1; k >= 0; k--) {
        const j = list[k] ?? 0
        const other = order[j]
        if (!other || (a.day ?? 0) - (other.day ?? 0) > DAYS) break
        dots.set(j, (dots.get(j) ?? 0) + w * (vectors[j]?.get(t) ?? 0))
      }
      list.push(i)
      postings.set(t, list)
    }
    let best = -1
    let alike = ALIKE
    for (const [j, dot] of dots) {
      if (dot > alike || (dot === alike && j < best)) {
        best = j
        alike = dot
      }
    }
    story.push(best < 0 ? a.id : (story[best] ?? a.id))
    result.set(a.id, story[i] ?? a.id)
  })
  return result
}

function vectorOf(
  a: StoryInput,
  df: ReadonlyMap<string, number>,
  n: number,
  common: number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const t of a.terms) counts.set(t, (counts.get(t) ?? 0) + 1)
  for (const t of a.titleTerms) counts.set(t, (counts.get(t) ?? 0) + 3)
  const weighted: [string, number][] = []
  for (const [t, c] of counts) {
    const d = df.get(t) ?? 1
    if (d < 2 || d > common) continue
    weighted.push([t, (1 + Math.log(c)) * Math.log(n / d)])
  }
  weighted.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  const kept = weighted.slice(0, KEPT)
  const norm = Math.sqrt(kept.reduce((s, [, w]) => s + w * w, 0)) || 1
  return new Map(kept.map(([t, w]) => [t, w / norm]))
}
