import { createAligner } from '../../dossier/reuse/align.ts'
import { createTextReader, rangeOfWords } from '../../dossier/reuse/texts.ts'
import type { Passage } from '../../dossier/types.ts'
import type { Article } from '../../reading/article.ts'

/** Stretches that stand in both articles, in the order of the first: `a` in it, `b` in the other. */
export interface Shared {
  readonly passages: readonly Passage[]
  /** Share of the words of each that stand in the other too, 0…1. */
  readonly share: number
  readonly shareBack: number
}

/** What two articles have word for word in common, punctuation and spelling of hamza apart. */
export function sharedBetween(first: Article, second: Article): Shared {
  const read = createTextReader()
  const [a, b] = [read(first), read(second)]
  const aligner = createAligner()
  // The runs do not overlap in the text that is aligned: in the first.
  aligner.load(b)
  const runs = aligner.align(a)
  const share = (words: number, of: number): number => (of === 0 ? 0 : Math.min(1, words / of))
  const both = runs.reduce((n, r) => n + r.length, 0)
  return {
    passages: runs.map((r) => ({
      a: rangeOfWords(a, r.b, r.length),
      b: rangeOfWords(b, r.a, r.length),
    })),
    share: share(both, a.count),
    shareBack: share(both, b.count),
  }
}
