import type { ShingleIndex } from './shingle-index.ts'

/** A later text and an earlier one that share sampled shingles. */
export interface Candidate {
  readonly text: number
  readonly other: number
  /** How many sampled shingles both hold. */
  readonly shared: number
}

/**
 * Of a shingle that more texts than this hold, a text meets the first few and the last few before
 * it: never all pairs, and copies of one text still meet through them.
 */
const CROWD = 24
const FIRST = 12
const LAST = 8

/**
 * For each text in turn, the earlier texts that share shingles with it. `passed(shingle)` leaves a
 * shingle out. Linear in the index: no pair of texts is looked at that shares nothing.
 */
export function* findCandidates(
  index: ShingleIndex,
  passed: (shingle: number) => boolean,
): Generator<readonly Candidate[]> {
  const { starts, shingles, heads, texts } = index
  const count = starts.length - 1
  const shared = new Uint32Array(count)
  const touched: number[] = []
  // How far each shingle's list of texts has been read: those before stand before `t`.
  const read = new Uint32Array(heads.length)
  const meet = (from: number, to: number): void => {
    for (let p = from; p < to; p++) {
      const other = texts[p] ?? 0
      const n = shared[other] ?? 0
      if (n === 0) touched.push(other)
      shared[other] = n + 1
    }
  }
  for (let t = 0; t < count; t++) {
    for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i++) {
      const s = shingles[i] ?? 0
      const before = read[s] ?? 0
      read[s] = before + 1
      if (before === 0 || passed(s)) continue
      const head = heads[s] ?? 0
      if (before <= CROWD) meet(head, head + before)
      else {
        meet(head, head + FIRST)
        meet(head + before - LAST, head + before)
      }
    }
    const found = touched.map((other) => ({ text: t, other, shared: shared[other] ?? 0 }))
    for (const other of touched) shared[other] = 0
    touched.length = 0
    yield found
  }
}
