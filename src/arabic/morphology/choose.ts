import { stepScore, type Scored, type WordModel } from './model.ts'

/**
 * The best path through the readings of a sentence's words: for each word the index of its reading. A
 * word's list is never empty. Of equal paths the one with earlier readings wins.
 */
export function choosePath(model: WordModel, words: readonly (readonly Scored[])[]): number[] {
  const back: Int32Array[] = []
  let scores: number[] = []
  let previous: readonly Scored[] = []
  for (const word of words) {
    const next: number[] = []
    const from = new Int32Array(word.length)
    word.forEach((after, k) => {
      let best = previous.length === 0 ? 0 : -Infinity
      previous.forEach((before, j) => {
        const score = (scores[j] ?? 0) + stepScore(model, before, after)
        if (score > best) {
          best = score
          from[k] = j
        }
      })
      next.push(best + after.score)
    })
    back.push(from)
    scores = next
    previous = word
  }
  let at = 0
  scores.forEach((s, k) => {
    if (s > (scores[at] ?? -Infinity)) at = k
  })
  const path: number[] = []
  for (let i = back.length - 1; i >= 0; i--) {
    path.push(at)
    at = back[i]?.[at] ?? 0
  }
  return path.reverse()
}
