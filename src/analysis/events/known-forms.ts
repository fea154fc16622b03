import { idOfMark } from '../../text/form-marks.ts'
import type { Form, Words } from '../../text/words.ts'

/** Spellings with a few bits each, kept by the numbers of their forms. */
export interface KnownForms<T> {
  /**
   * Writes the bits of each token, by its spelling. Nothing is read of a spelling met before but its mark
   * and its bits: most tokens are looked at no closer.
   */
  bitsOf(words: Words): Int32Array
  /** What is known of the spelling of token `i`, which is one of the words. */
  at(words: Words, i: number): T | undefined
}

/** Computes something once a spelling, with the bits that every article asks of each of its tokens. */
export function createKnownForms<T extends { readonly bits: number }>(
  compute: (form: Form) => T,
): KnownForms<T> {
  /** By the form's number: the mark of the form that the rest is of. */
  let known = new Int32Array(FIRST)
  let bits = new Int32Array(FIRST)
  const values: T[] = []
  let table: Words['table'] | null = null

  const meet = (form: Form, id: number, mark: number): T => {
    const value = compute(form)
    if (id >= known.length) {
      const size = Math.max(2 * known.length, id + 1)
      known = widened(known, size)
      bits = widened(bits, size)
    }
    while (values.length < id) values.push(value)
    known[id] = mark
    bits[id] = value.bits
    values[id] = value
    return value
  }
  /** Another table gives the same marks to other spellings. */
  const turnTo = (words: Words): void => {
    if (words.table === table) return
    known.fill(0)
    table = words.table
  }
  return {
    bitsOf(words) {
      const { forms, marks, count } = words
      turnTo(words)
      const found = new Int32Array(count)
      for (let i = 0; i < count; i++) {
        const mark = marks[i] ?? 0
        const id = idOfMark(mark)
        if (known[id] === mark) found[i] = bits[id] ?? 0
        else {
          const form = forms[i]
          if (form !== undefined) found[i] = meet(form, id, mark).bits
        }
      }
      return found
    },
    at(words, i) {
      turnTo(words)
      const mark = words.marks[i] ?? 0
      const id = idOfMark(mark)
      // Within an article a number may pass from one form to another.
      if (known[id] === mark) return values[id]
      const form = words.forms[i]
      return form === undefined ? undefined : meet(form, id, mark)
    },
  }
}

const FIRST = 1 << 14

function widened(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(size)
  next.set(numbers)
  return next
}
