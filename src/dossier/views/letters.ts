import { fold } from '../../arabic/fold.ts'

/** Marks that say nothing of which words these are: harakat, tatweel, quotation marks, bidi controls. */
const MARKS = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069«»"“”„‟']/g

/**
 * Words as lists compare and search them: spellings that a reader takes for one are one. Only for
 * equality and containment: its offsets mean nothing.
 */
export const lettersOf = (words: string): string =>
  fold(words.replaceAll(MARKS, '')).toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** Do all words that are asked for stand in the text? Nothing asked for is in every text. */
export function wordsIn(asked: string): (letters: string) => boolean {
  const words = lettersOf(asked)
    .split(' ')
    .filter((w) => w !== '')
  return (letters) => words.every((w) => letters.includes(w))
}

/** The letters of a thing: remembered, for what is searched again and again. */
export interface Letters<T> {
  (item: T): string
  /** The same and not remembered, for who goes through all things one time. */
  readonly once: (item: T) => string
}

/** The letters of things, each made once as long as the thing is held. */
export function rememberLetters<T extends object>(textOf: (item: T) => string): Letters<T> {
  const known = new WeakMap<T, string>()
  const once = (item: T): string => lettersOf(textOf(item))
  const remembered = (item: T): string => {
    const letters = known.get(item) ?? once(item)
    known.set(item, letters)
    return letters
  }
  return Object.assign(remembered, { once })
}
