import type { PackedWords } from './word-table.ts'

/** What the lexicons know of folded words without their article, as arrays. */
export interface ClassTable {
  readonly words: PackedWords
  /** By word: its line of `profiles`. */
  readonly profile: Uint16Array
  /** Lines of PROFILE numbers; words that are known for the same share one. */
  readonly profiles: Int32Array
  /** By word: the word that is its dictionary form, or -1. */
  readonly lemmas: Int32Array
}

/** The numbers of a profile: bits of the word as listed, as a noun, as the plural that an ending makes… */
export const EXACT = 0
export const ONE = 1
export const MANY = 2
/** …as a verb's past, as what stands behind ي of its present, and which endings it takes. */
export const PAST = 3
export const PRESENT = 4
export const TAKES = 5
export const PROFILE = 6

/**
 * Bits of TAKES: is a noun; takes ـة, ـون, ـات; names people; is a nisba of a country;
 * is a loaded word; opens a phrase of standing; and of single words that readers ask for.
 */
export const NOUN = 1
export const FEMININE = 2
export const SOUND = 4
export const ATS = 8
export const PEOPLE = 16
export const NISBA = 32
export const LOADED = 64
export const STANCE = 128
/** «امر», «امام»: spelt alike, and only one of the two is an office. */
export const SPELT = 256
/** أبو in its other cases. */
export const CASED = 512
/** The country written about: «البلاد». */
export const HOME = 1024
/** Written with إ it names no people: «إجراء». */
export const DEED = 2048
/** Of spoken Arabic, of matches and those who play them. */
export const SPOKEN = 1 << 12
export const SPORT = 1 << 13
/** Before whoever said or did something: «عن»; before where something is: «في». */
export const TELLING = 1 << 14
export const PLACING = 1 << 15
/** A given name of women and no men. */
export const FEMALE = 1 << 16
