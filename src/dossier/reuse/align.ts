import { SHINGLE } from './shingles.ts'
import { mix, type ReuseText } from './texts.ts'

/** A run of words that stands in both texts, by word number. */
export interface SharedRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Places of one text that share a shingle's hash are tried up to this many: a text of one word repeated stays linear. */
const MAX_PLACES = 12

/** Compares one text with others, exactly: `load(a)` once, then `align(b)` for each. */
export interface Aligner {
  load(a: ReuseText): void
  /** Shared runs of at least a shingle's length, in order of `b`, not overlapping in `b`. */
  align(b: ReuseText): SharedRun[]
}

export function createAligner(): Aligner {
  let slots = new Int32Array(1 << 10)
  let next = new Int32Array(1 << 10)
  let a: ReuseText | undefined

  const same = (x: Uint32Array, i: number, y: Uint32Array, j: number): number => {
    let n = 0
    while (i + n < x.length && j + n < y.length && x[i + n] === y[j + n]) n++
    return n
  }
  return {
    load(text) {
      a = text
      const { words, count } = text
      let size = 1 << 10
      while (size < count * 2) size *= 2
      if (slots.length < size) slots = new Int32Array(size)
      slots.fill(-1)
      if (next.length < count) next = new Int32Array(size)
      // From the last to the first, so that chains run from left to right.
      for (let i = count - SHINGLE; i >= 0; i--) {
        const at = hashAt(words, i) & (slots.length - 1)
        next[i] = slots[at] ?? -1
        slots[at] = i
      }
    },
    align(b) {
      if (!a) return []
      const x = a.words
      const y = b.words
      if (x.length < SHINGLE || y.length < SHINGLE) {
        const whole = x.length === y.length && x.length > 0 && same(x, 0, y, 0) === x.length
        return whole ? [{ a: 0, b: 0, length: x.length }] : []
      }
      const runs: SharedRun[] = []
      let done = 0
      let j = 0
      while (j + SHINGLE <= y.length) {
        let place = -1
        let length = SHINGLE - 1
        let tried = 0
        let i = slots[hashAt(y, j) & (slots.length - 1)] ?? -1
        while (i !== -1 && tried < MAX_PLACES) {
          const n = same(x, i, y, j)
          if (n > length) {
            length = n
            place = i
          }
          tried++
          i = next[i] ?? -1
        }
        if (place === -1) {
          j++
          continue
        }
        // Backwards over words that belong to no shingle of their own.
        let back = 0
        while (place - back > 0 && j - back > done && x[place - back - 1] === y[j - back - 1])
          back++
        runs.push({ a: place - back, b: j - back, length: length + back })
        j += length
        done = j
      }
      return runs
    },
  }
}

/** Hash of the shingle at word `i`. */
function hashAt(words: Uint32Array, i: number): number {
  let h = 0x9e3779b9
  for (let k = i; k < i + SHINGLE; k++) h = Math.imul(h ^ (words[k] ?? 0), 0x01000193)
  return mix(h)
}
