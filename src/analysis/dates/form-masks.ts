import type { Form, Words } from '../../text/words.ts'

/** A mask for each token of an article, by its spelling; zero beyond the last. */
export type Masks = Int32Array

/**
 * Computes a mask once a spelling and writes those of an article's tokens into one array, which is used
 * again: what it returns holds until the next call. A number of a spelling is believed only with the very
 * same form, for tables of spellings give numbers anew.
 */
export function createFormMasks(compute: (form: Form) => number): (words: Words) => Masks {
  let known: (Form | null)[] = new Array<Form | null>(FIRST).fill(null)
  let masks = new Int32Array(FIRST)
  let out = new Int32Array(FIRST)
  const meet = (form: Form): number => {
    const { id } = form
    const mask = compute(form)
    if (id < 0 || id >= MOST) return mask
    if (id >= masks.length) {
      const size = Math.max(2 * masks.length, id + 1)
      known = [...known, ...new Array<null>(size - known.length).fill(null)]
      const wider = new Int32Array(size)
      wider.set(masks)
      masks = wider
    }
    known[id] = form
    masks[id] = mask
    return mask
  }
  return (words) => {
    const { forms, count } = words
    if (out.length < count + BEYOND) out = new Int32Array(2 * count + BEYOND)
    for (let i = 0; i < count; i++) {
      const form = forms[i]
      if (form === undefined) break
      out[i] = known[form.id] === form ? (masks[form.id] ?? 0) : meet(form)
    }
    out.fill(0, count, count + BEYOND)
    return out
  }
}

const FIRST = 1 << 14
/** Numbers beyond this are computed each time. */
const MOST = 1 << 20
/** So many tokens beyond the last readers may look. */
const BEYOND = 64
