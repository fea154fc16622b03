import { compiled } from './compiled.ts'
import { featuresOf, MOST, runsAt, type Around, type Run } from './learned-features.ts'

/** What a learnt name may be; the order is that of the weights. */
export const LABELS = ['person', 'body', 'place'] as const

/** A stretch that is rather a name than not. */
export interface Guess {
  readonly run: Run
  /** How many words of the run. */
  readonly words: number
  /** An index of LABELS. */
  readonly label: number
  /** How much speaks for it; above 0. */
  readonly score: number
}

const features = new Uint32Array(MOST)

/** The likeliest name that begins at token `i`, where it is likelier than none. */
export function guessAt(around: Around, i: number): Guess | undefined {
  return bestOf(around, compiled.weights, runsAt(around, i), NEEDED)
}

/**
 * By how much a person, a body, a place must be likelier than no name: what is told wrong costs more than
 * what is not told, and persons are the likeliest.
 */
const NEEDED = [100, 150, 220]
/** Nothing needed. */
export const NO_NEED: readonly number[] = [0, 0, 0]

/** The best of all stretches of some runs, above what its label needs. */
export function bestOf(
  around: Around,
  weights: Int32Array,
  runs: readonly Run[],
  needed: readonly number[],
  lead = 0,
): Guess | undefined {
  let best: Guess | undefined
  for (const run of runs) {
    for (let words = 1; words <= run.natures.length; words++) {
      const n = featuresOf(around, run, words, features)
      for (let label = 0; label < LABELS.length; label++) {
        let score = -(needed[label] ?? 0)
        for (let k = 0; k < n; k++)
          score += weights[(features[k] ?? 0) * LABELS.length + label] ?? 0
        if (score > (best?.score ?? lead)) best = { run, words, label, score }
      }
    }
  }
  return best
}
