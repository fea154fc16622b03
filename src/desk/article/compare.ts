import type { ArticleAnswer, Range } from '../../server/api-types.ts'
import { toSegments } from '../segments.ts'

/** A paragraph cut where what the other article has too begins and ends. */
export interface ComparedBlock {
  readonly from: number
  readonly kind: string
  readonly pieces: readonly {
    readonly from: number
    readonly words: string
    /** Stands in the other article too. */
    readonly shared: boolean
  }[]
}

/** The article's own blocks, what the page put around it left out; no character is lost in a block. */
export function compareBlocks(
  article: Pick<ArticleAnswer, 'text' | 'blocks'>,
  shared: readonly Range[],
): ComparedBlock[] {
  const ranges = shared.map(({ from, to }) => ({ from, to }))
  return article.blocks
    .filter((b) => b.kind !== 'boilerplate' && b.kind !== 'stamp')
    .map((b) => ({
      from: b.from,
      kind: b.kind,
      pieces: toSegments(b, ranges).flatMap((s) => {
        const words = article.text.slice(s.from, s.to)
        if (s.covers.length > 0) return [{ from: s.from, words, shared: true }]
        // Space and marks at the edges of what differs make no difference.
        const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0
        const end = trailingFrom(words, lead)
        return [
          { from: s.from, words: words.slice(0, lead), shared: true },
          { from: s.from + lead, words: words.slice(lead, end), shared: false },
          { from: s.from + end, words: words.slice(end), shared: true },
        ].filter((p) => p.words !== '')
      }),
    }))
}

/** Where what is no letter or digit begins at the end. */
function trailingFrom(words: string, least: number): number {
  let end = words.length
  while (end > least && !/[\p{L}\p{N}\p{M}]/u.test(words[end - 1] ?? '')) end--
  return end
}
