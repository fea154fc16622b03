import type { Form } from './words.ts'

/**
 * Computes something once a spelling: of a form `compute` may look at nothing but how it is spelt. Kept
 * by the form's number with the spelling, since a table gives a number again, and another table gives it
 * to another form. The form itself is not kept: of most numbers it would be one that its table let go.
 */
export function createFormCache<T>(compute: (form: Form) => T): (form: Form) => T {
  /** As long as the usual table from the first: what grows has room for half as many again. */
  const spelt = new Array<string | undefined>(FIRST).fill(undefined)
  const values = new Array<T | undefined>(FIRST).fill(undefined)
  return (form) => {
    const { id, clean } = form
    if (spelt[id] === clean) return values[id] as T
    const value = compute(form)
    if (id >= 0 && id <= spelt.length + GAP) {
      while (spelt.length <= id) {
        spelt.push(undefined)
        values.push(undefined)
      }
      spelt[id] = clean
      values[id] = value
    }
    return value
  }
}

const FIRST = 1 << 14
/** How far a number may lie beyond the last one kept; farther ones are computed each time. */
const GAP = 1 << 17
