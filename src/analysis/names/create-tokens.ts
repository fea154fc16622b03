import { idOfMark } from '../../text/form-marks.ts'
import type { Words } from '../../text/words.ts'
import type { Base } from './base.ts'
import { createReader } from './read-token.ts'
import { END, type Token } from './tokens.ts'

/** Puts the tokens of words, and their flags, into arrays. */
export type ReadTokens = (words: Words, tokens: Token[], flags: Int32Array) => void

/** Reads spellings against a base; holds a cache. */
export function createTokens(base: Base): ReadTokens {
  // By number, and only for the very same spelling: numbers are given anew, and with them marks.
  let known = new Int32Array(ROOM)
  const made: Token[] = new Array<Token>(ROOM).fill(END)
  // Beside the tokens, which lie all over the memory: most are asked for nothing else.
  let flagsOf = new Int32Array(ROOM)
  let table: Words['table'] | null = null
  const read = createReader(base)
  const makeRoom = (id: number): void => {
    let size = known.length
    while (size <= id) size *= 2
    known = copyOf(known, size)
    flagsOf = copyOf(flagsOf, size)
    while (made.length < size) made.push(END)
  }
  return (words, tokens, flags) => {
    const { count, forms, marks } = words
    if (words.table !== table) {
      // Another table gives the same marks to other spellings.
      known.fill(0)
      table = words.table
    }
    for (let i = 0; i < count; i++) {
      const mark = marks[i] ?? 0
      const id = idOfMark(mark)
      if (known[id] !== mark) {
        const form = forms[i]
        if (!form) continue
        if (id >= known.length) makeRoom(id)
        const token = read(form)
        known[id] = mark
        made[id] = token
        flagsOf[id] = token.flags
      }
      tokens[i] = made[id] ?? END
      flags[i] = flagsOf[id] ?? 0
    }
  }
}

/** Spellings that have room from the first. */
const ROOM = 1 << 12

function copyOf(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size)
  copy.set(array)
  return copy
}
