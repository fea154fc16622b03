import type { Form } from '../../text/words.ts'

/**
 * Computes something once a spelling. A form's number is its place in the table that made it: a slot
 * holds the form as well, so that forms of several tables never answer for one another.
 */
export function createFormCache<T>(compute: (form: Form) => T): (form: Form) => T {
  const forms: (Form | undefined)[] = []
  const values: T[] = []
  return (form) => {
    const { id } = form
    if (forms[id] === form) return values[id] as T
    const value = compute(form)
    forms[id] = form
    values[id] = value
    return value
  }
}
