import { idOfMark } from '../../text/form-marks.ts'
import type { Form, Words } from '../../text/words.ts'

/** A mask for each token of an article, by its spelling; zero beyond the last. */
export type Masks = Int32Array

/** Three masks of each token: one pass over the tokens serves all. */
export interface ThreeMasks {
  readonly first: Masks
  readonly second: Masks
  readonly third: Masks
  /** The tokens with a bit of `firstStarts` in their first mask, in order: so many as `firstCount` says. */
  readonly firstPlaces: Int32Array
  readonly firstCount: number
  /** The same of `secondStarts` in the second. */
  readonly secondPlaces: Int32Array
  readonly secondCount: number
}

/**
 * Masks for each token, by its spelling. They are computed once a spelling and written into arrays that
 * are used again: what is returned holds until another article is asked for. Most spellings have no bits
 * at all: for them nothing is read but their marks, no form, and nothing is written.
 */
export function createFormMasks(
  compute: (form: Form, out: Int32Array) => void,
  firstStarts: number,
  secondStarts: number,
): (words: Words) => ThreeMasks {
  /** By the form's number: the mark of the form that the masks are of. */
  let known = new Int32Array(FIRST)
  let marked = new Uint8Array(FIRST)
  let masks = new Int32Array(3 * FIRST)
  let first = new Int32Array(FIRST)
  let second = new Int32Array(FIRST)
  let third = new Int32Array(FIRST)
  let firstPlaces = new Int32Array(FIRST)
  let secondPlaces = new Int32Array(FIRST)
  /** The tokens that have something in the masks. */
  let written = new Int32Array(FIRST)
  let writtenCount = 0
  let result: ThreeMasks | null = null
  let last: Words | null = null
  let table: Words['table'] | null = null
  const out = new Int32Array(3)
  /** Computes the masks of a spelling into `out`; are there any? */
  const meet = (form: Form, id: number, mark: number): boolean => {
    compute(form, out)
    const any = (out[0] ?? 0) !== 0 || (out[1] ?? 0) !== 0 || (out[2] ?? 0) !== 0
    if (id >= known.length) {
      const size = Math.max(2 * known.length, id + 1)
      known = widened(known, size)
      masks = widened(masks, 3 * size)
      const more = new Uint8Array(size)
      more.set(marked)
      marked = more
    }
    known[id] = mark
    marked[id] = any ? 1 : 0
    if (any) {
      masks[3 * id] = out[0] ?? 0
      masks[3 * id + 1] = out[1] ?? 0
      masks[3 * id + 2] = out[2] ?? 0
    }
    return any
  }
  /** Takes back what was written for the article before; room for so many tokens. */
  const clear = (count: number): void => {
    if (first.length < count + BEYOND) {
      const size = 2 * count + BEYOND
      first = new Int32Array(size)
      second = new Int32Array(size)
      third = new Int32Array(size)
      firstPlaces = new Int32Array(size)
      secondPlaces = new Int32Array(size)
      written = new Int32Array(size)
      return
    }
    for (let n = 0; n < writtenCount; n++) {
      const i = written[n] ?? 0
      first[i] = 0
      second[i] = 0
      third[i] = 0
    }
  }
  return (words) => {
    if (words === last && result !== null) return result
    const { forms, marks, count } = words
    clear(count)
    if (words.table !== table) {
      // Another table gives the same marks to other spellings.
      known.fill(0)
      table = words.table
    }
    let n = 0
    let firstCount = 0
    let secondCount = 0
    for (let i = 0; i < count; i++) {
      const mark = marks[i] ?? 0
      const id = idOfMark(mark)
      let a: number
      let b: number
      if (known[id] === mark) {
        if (marked[id] === 0) continue
        a = masks[3 * id] ?? 0
        b = masks[3 * id + 1] ?? 0
        third[i] = masks[3 * id + 2] ?? 0
      } else {
        const form = forms[i]
        if (form === undefined || !meet(form, id, mark)) continue
        a = out[0] ?? 0
        b = out[1] ?? 0
        third[i] = out[2] ?? 0
      }
      first[i] = a
      second[i] = b
      written[n++] = i
      if ((a & firstStarts) !== 0) firstPlaces[firstCount++] = i
      if ((b & secondStarts) !== 0) secondPlaces[secondCount++] = i
    }
    writtenCount = n
    last = words
    result = { first, second, third, firstPlaces, firstCount, secondPlaces, secondCount }
    return result
  }
}

const FIRST = 1 << 14
/** So many tokens beyond the last readers may look. */
const BEYOND = 64

function widened(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(size)
  next.set(numbers)
  return next
}
