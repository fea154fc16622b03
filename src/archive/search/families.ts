/** An article that answers a query. */
export interface Ranked {
  readonly id: string
  readonly number: number
  readonly family: string | null
  readonly score: number
}

/** A line of the answer: an article, and those of its family that rank below it. */
export interface RankedLine {
  readonly best: Ranked
  readonly copies: readonly string[]
}

/** Best first, equal ones by id; of a family the best stands for all. */
export function foldFamilies(articles: readonly Ranked[]): RankedLine[] {
  const order = [...articles].sort(
    (a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const lines: { best: Ranked; copies: string[] }[] = []
  const byFamily = new Map<string, string[]>()
  for (const article of order) {
    const copies = article.family === null ? undefined : byFamily.get(article.family)
    if (copies) {
      copies.push(article.id)
      continue
    }
    const line = { best: article, copies: [] }
    lines.push(line)
    if (article.family !== null) byFamily.set(article.family, line.copies)
  }
  return lines
}
