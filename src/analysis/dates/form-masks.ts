import type { Form, Words } from '../../text/words.ts'

/** A mask for each token of an article, by its spelling; zero beyond the last. */
export type Masks = Int32Array

/** Three masks of each token: one pass over the tokens serves all. */
export interface ThreeMasks {
  readonly first: Masks
  readonly second: Masks
  readonly third: Masks
}

/**
 * Masks for each token, by its spelling. They are computed once a spelling and written into arrays that
 * are used again: what is returned holds until another article is asked for. A number of a spelling is
 * believed only with the very same form, for tables of spellings give numbers anew.
 */
export function createFormMasks(
  compute: (form: Form, out: Int32Array) => void,
): (words: Words) => ThreeMasks {
  let known: (Form | null)[] = new Array<Form | null>(FIRST).fill(null)
  let masks = new Int32Array(3 * FIRST)
  let first = new Int32Array(FIRST)
  let second = new Int32Array(FIRST)
  let third = new Int32Array(FIRST)
  let result: ThreeMasks = { first, second, third }
  let last: Words | null = null
  const out = new Int32Array(3)
  const meet = (form: Form): void => {
    const { id } = form
    compute(form, out)
    if (id < 0 || id >= MOST) return
    if (id >= known.length) {
      const size = Math.max(2 * known.length, id + 1)
      known = [...known, ...new Array<null>(size - known.length).fill(null)]
      const wider = new Int32Array(3 * size)
      wider.set(masks)
      masks = wider
    }
    known[id] = form
    masks.set(out, 3 * id)
  }
  return (words) => {
    if (words === last) return result
    const { forms, count } = words
    if (first.length < count + BEYOND) {
      first = new Int32Array(2 * count + BEYOND)
      second = new Int32Array(2 * count + BEYOND)
      third = new Int32Array(2 * count + BEYOND)
      result = { first, second, third }
    }
    for (let i = 0; i < count; i++) {
      const form = forms[i]
      if (form === undefined) break
      const { id } = form
      if (known[id] === form) {
        first[i] = masks[3 * id] ?? 0
        second[i] = masks[3 * id + 1] ?? 0
        third[i] = masks[3 * id + 2] ?? 0
      } else {
        meet(form)
        first[i] = out[0] ?? 0
        second[i] = out[1] ?? 0
        third[i] = out[2] ?? 0
      }
    }
    first.fill(0, count, count + BEYOND)
    second.fill(0, count, count + BEYOND)
    third.fill(0, count, count + BEYOND)
    last = words
    return result
  }
}

const FIRST = 1 << 14
/** Numbers beyond this are computed each time. */
const MOST = 1 << 20
/** So many tokens beyond the last readers may look. */
const BEYOND = 64
