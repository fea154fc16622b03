import type { Form, Words } from '../../text/words.ts'

/** A mask for each token of an article, by its spelling; zero beyond the last. */
export type Masks = Int32Array

/** Three masks of each token: one pass over the tokens serves all. */
export interface ThreeMasks {
  readonly first: Masks
  readonly second: Masks
  readonly third: Masks
  /** The tokens of which any mask is not zero, in order: so many as `count` says. */
  readonly places: Int32Array
  readonly count: number
}

/**
 * Masks for each token, by its spelling. They are computed once a spelling and written into arrays that
 * are used again: what is returned holds until another article is asked for. A number of a spelling is
 * believed only with the very same form, for tables of spellings give numbers anew. Most spellings have
 * no bits at all: for them nothing is read but the spelling, and nothing written.
 */
export function createFormMasks(
  compute: (form: Form, out: Int32Array) => void,
): (words: Words) => ThreeMasks {
  let known: (Form | null)[] = new Array<Form | null>(FIRST).fill(null)
  let marked = new Uint8Array(FIRST)
  let masks = new Int32Array(3 * FIRST)
  let first = new Int32Array(FIRST)
  let second = new Int32Array(FIRST)
  let third = new Int32Array(FIRST)
  let places = new Int32Array(FIRST)
  let result: ThreeMasks = { first, second, third, places, count: 0 }
  let last: Words | null = null
  const out = new Int32Array(3)
  /** Computes the masks of a spelling into `out`; are there any? */
  const meet = (form: Form): boolean => {
    const { id } = form
    compute(form, out)
    const any = (out[0] ?? 0) !== 0 || (out[1] ?? 0) !== 0 || (out[2] ?? 0) !== 0
    if (id < 0 || id >= MOST) return any
    if (id >= known.length) {
      const size = Math.max(2 * known.length, id + 1)
      known = [...known, ...new Array<null>(size - known.length).fill(null)]
      const wider = new Int32Array(3 * size)
      wider.set(masks)
      masks = wider
      const more = new Uint8Array(size)
      more.set(marked)
      marked = more
    }
    known[id] = form
    marked[id] = any ? 1 : 0
    if (any) masks.set(out, 3 * id)
    return any
  }
  /** Takes back what was written for the article before; room for so many tokens. */
  const clear = (count: number): void => {
    if (first.length < count + BEYOND) {
      first = new Int32Array(2 * count + BEYOND)
      second = new Int32Array(2 * count + BEYOND)
      third = new Int32Array(2 * count + BEYOND)
      places = new Int32Array(2 * count + BEYOND)
      return
    }
    for (let n = 0; n < result.count; n++) {
      const i = places[n] ?? 0
      first[i] = 0
      second[i] = 0
      third[i] = 0
    }
  }
  return (words) => {
    if (words === last) return result
    const { forms, count } = words
    clear(count)
    let n = 0
    for (let i = 0; i < count; i++) {
      const form = forms[i]
      if (form === undefined) break
      const { id } = form
      if (known[id] === form) {
        if (marked[id] === 0) continue
        first[i] = masks[3 * id] ?? 0
        second[i] = masks[3 * id + 1] ?? 0
        third[i] = masks[3 * id + 2] ?? 0
      } else {
        if (!meet(form)) continue
        first[i] = out[0] ?? 0
        second[i] = out[1] ?? 0
        third[i] = out[2] ?? 0
      }
      places[n++] = i
    }
    result = { first, second, third, places, count: n }
    last = words
    return result
  }
}

const FIRST = 1 << 14
/** Numbers beyond this are computed each time. */
const MOST = 1 << 20
/** So many tokens beyond the last readers may look. */
const BEYOND = 64
