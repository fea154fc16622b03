import { rangeWithinToken, type Words } from '../../text/words.ts'

/** Where in the article an expression begins that leaves out the first `skip` letters of token `i`. */
export const beginOf = (words: Words, i: number, skip: number): number =>
  skip === 0 ? (words.from[i] ?? 0) : rangeWithinToken(words, i, skip, skip + 1).from
