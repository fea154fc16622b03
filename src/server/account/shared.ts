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
  const runs = aligner.align(a).map((r) => ({ a: r.b, b: r.a, length: r.length }))
  const both = wordsIn(runs)
  // Of what is mostly one text single words between the runs are its own, too; of others, chance.
  const all = both * 2 >= Math.min(a.count, b.count) ? withBetween(runs, a.words, b.words) : runs
  const share = (of: number): number => (of === 0 ? 0 : Math.min(1, wordsIn(all) / of))
  return {
    passages: all.map((r) => ({
      a: rangeOfWords(a, r.a, r.length),
      b: rangeOfWords(b, r.b, r.length),
    })),
    share: share(a.count),
    shareBack: share(b.count),
  }
}

/** Words shared in a row: by number, in each text. */
interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

const wordsIn = (runs: readonly Run[]): number => runs.reduce((n, r) => n + r.length, 0)

/** Gaps of more pairs of words than this are left as they are. */
const MOST_PAIRS = 250_000

/** The runs with what is shared, in order, between each and the next that follows it in both texts. */
function withBetween(runs: readonly Run[], a: Uint32Array, b: Uint32Array): Run[] {
  const all: Run[] = []
  let [fromA, fromB] = [0, 0]
  for (const run of [...runs, { a: a.length, b: b.length, length: 0 }]) {
    // A passage that stands elsewhere in the other text ends no gap.
    if (run.b >= fromB) {
      all.push(...longestCommon(a.subarray(fromA, run.a), b.subarray(fromB, run.b), fromA, fromB))
      fromB = run.b + run.length
    }
    fromA = run.a + run.length
    if (run.length > 0) all.push(run)
  }
  return all
}

/** The longest common subsequence of two stretches, as runs. */
function longestCommon(a: Uint32Array, b: Uint32Array, fromA: number, fromB: number): Run[] {
  const [n, m] = [a.length, b.length]
  if (n === 0 || m === 0 || n * m > MOST_PAIRS) return []
  const width = m + 1
  const best = new Uint16Array((n + 1) * width)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < n && j < m) {
    if (a[i] === b[j]) {
      const last = runs.at(-1)
      if (last && last.a + last.length === fromA + i && last.b + last.length === fromB + j)
        runs[runs.length - 1] = { ...last, length: last.length + 1 }
      else runs.push({ a: fromA + i, b: fromB + j, length: 1 })
      i++
      j++
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return runs
}
