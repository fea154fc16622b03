import type { Scored, WordModel } from './model.ts'

/** More candidates than these a word never has on the path. */
const BREADTH = 8
/** A reading this much worse than the best is not rescued by its neighbours. */
const MARGIN = 900

/**
 * The readings of a word that can lie on a best path: of readings with one tag only the best can, and a
 * few suffice. `scored` is sorted, best first.
 */
export function pathReadings(scored: readonly Scored[]): readonly Scored[] {
  const [best] = scored
  if (!best) return scored
  const out: Scored[] = []
  for (const s of scored) {
    if (out.length === BREADTH || best.score - s.score > MARGIN) break
    if (!out.some((o) => o.fine === s.fine && o.coarse === s.coarse)) out.push(s)
  }
  return out
}

/**
 * The best path through the readings of a sentence's words: for each word the index of its reading. A
 * word's list is never empty. Of equal paths the one with earlier readings wins.
 */
export function choosePath(model: WordModel, words: readonly (readonly Scored[])[]): number[] {
  const { fineSteps, coarseSteps } = model
  const fines = model.fine.size + 1
  const coarses = model.coarse.size + 1
  const back: number[][] = []
  let scores: number[] = []
  let previous: readonly Scored[] = NONE
  for (const word of words) {
    const next: number[] = []
    const from: number[] = []
    for (const after of word) {
      let best = previous.length === 0 ? 0 : -Infinity
      let at = 0
      for (let j = 0; j < previous.length; j++) {
        const before = previous[j]
        if (!before) continue
        const score =
          (scores[j] ?? 0) +
          (fineSteps[before.fine * fines + after.fine] ?? 0) +
          (coarseSteps[before.coarse * coarses + after.coarse] ?? 0)
        if (score > best) {
          best = score
          at = j
        }
      }
      next.push(best + after.score)
      from.push(at)
    }
    back.push(from)
    scores = next
    previous = word
  }
  let at = 0
  for (let k = 1; k < scores.length; k++) {
    if ((scores[k] ?? -Infinity) > (scores[at] ?? -Infinity)) at = k
  }
  const path = new Array<number>(back.length).fill(0)
  for (let i = back.length - 1; i >= 0; i--) {
    path[i] = at
    at = back[i]?.[at] ?? 0
  }
  return path
}

const NONE: readonly Scored[] = []
