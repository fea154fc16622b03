import type { Scored, StepTables } from './model.ts'

/** More candidates than these a word never has on the path. */
export const BREADTH = 8
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
    let k = 0
    while (k < out.length && (out[k]?.fine !== s.fine || out[k]?.coarse !== s.coarse)) k++
    if (k === out.length) out.push(s)
  }
  return out
}

/** A word's candidates in order, two numbers each: its score, its tags. */
export type Candidates = readonly number[]

/**
 * The best path through the candidates of a sentence's words: for each word the index of its candidate. A
 * word's list is never empty. `tables` say what two neighbouring tags are worth. Of equal paths the one
 * with earlier candidates wins. Linear in the number of words.
 */
export function choosePath(words: readonly Candidates[], tables: StepTables): Uint16Array {
  const { fineSteps, coarseSteps } = tables
  const fines = tables.fine.size + 1
  const coarses = tables.coarse.size + 1
  const starts = new Uint32Array(words.length + 1)
  let widest = 0
  for (let i = 0; i < words.length; i++) {
    const n = (words[i]?.length ?? 0) >> 1
    starts[i + 1] = (starts[i] ?? 0) + n
    if (n > widest) widest = n
  }
  /** For each candidate the one before it on its best path. */
  const back = new Uint16Array(starts[words.length] ?? 0)
  let sums = new Float64Array(widest)
  let next = new Float64Array(widest)
  let previous: Candidates = NONE
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? NONE
    const base = starts[i] ?? 0
    for (let a = 0; a < word.length; a += 2) {
      const fine = (word[a + 1] ?? 0) >> COARSE_BITS
      const coarse = (word[a + 1] ?? 0) & COARSE
      let best = 0
      let at = 0
      for (let b = 0; b < previous.length; b += 2) {
        const before = previous[b + 1] ?? 0
        const sum =
          (sums[b >> 1] ?? 0) +
          (fineSteps[(before >> COARSE_BITS) * fines + fine] ?? 0) +
          (coarseSteps[(before & COARSE) * coarses + coarse] ?? 0)
        if (b === 0 || sum > best) {
          best = sum
          at = b >> 1
        }
      }
      next[a >> 1] = best + (word[a] ?? 0)
      back[base + (a >> 1)] = at
    }
    const spare = sums
    sums = next
    next = spare
    previous = word
  }
  const path = new Uint16Array(words.length)
  let at = 0
  for (let k = 1; k < previous.length >> 1; k++) {
    if ((sums[k] ?? 0) > (sums[at] ?? 0)) at = k
  }
  for (let i = words.length - 1; i >= 0; i--) {
    path[i] = at
    at = back[(starts[i] ?? 0) + at] ?? 0
  }
  return path
}

const NONE: Candidates = []

/** Room for more coarse tags than there are. */
const COARSE_BITS = 10
const COARSE = (1 << COARSE_BITS) - 1

/** Two tags in one number, as a candidate has them. */
export const packTags = (s: Pick<Scored, 'fine' | 'coarse'>): number =>
  (s.fine << COARSE_BITS) | s.coarse

export const tagsOf = (packed: number): Pick<Scored, 'fine' | 'coarse'> => ({
  fine: packed >> COARSE_BITS,
  coarse: packed & COARSE,
})
