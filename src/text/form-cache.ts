import type { Form } from './words.ts'

/**
 * Computes something once a spelling. Kept by the form's number, and only for the very same form: a
 * table of spellings that began anew, or another table, gives the number to another form.
 */
export function createFormCache<T>(compute: (form: Form) => T): (form: Form) => T {
  const forms: (Form | undefined)[] = []
  const values: T[] = []
  return (form) => {
    const { id } = form
    if (forms[id] === form) return values[id] as T
    const value = compute(form)
    if (id >= 0 && id <= forms.length + GAP) {
      while (forms.length < id) {
        forms.push(undefined)
        values.push(value)
      }
      forms[id] = form
      values[id] = value
    }
    return value
  }
}

/** How far a number may lie beyond the last one kept; farther ones are computed each time. */
const GAP = 1 << 17
