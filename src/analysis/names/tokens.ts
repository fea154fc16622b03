import { WORD, type Form, type Words } from '../../text/words.ts'
import type { Base } from './base.ts'
import type { Nisba } from './countries.ts'
import type { Found } from './found.ts'
import { isForeignToLanguage } from './new-words.ts'
import { wordClasses, type HeadEntry, type HeadWord } from './word-classes.ts'

/** One way to read a word: what is joined before it, and the rest. */
export interface Way {
  /** With its article, as names are looked up. */
  readonly word: string
  /** Without its article. */
  readonly bare: string
  readonly definite: boolean
  /** «مسؤولا»: indefinite for sure; `bare` is without the ending. */
  readonly accusative: boolean
  /** Where the word begins in the token. */
  readonly skip: number
  readonly classes: number
  /** The nodes of the base that it opens; 0 for none. */
  readonly node: number
  readonly foreign: number
  readonly nisba: Nisba | undefined
  /** What `lemmaOf` and `headOf` have found; undefined until they are asked. */
  lemma: string | undefined
  heads: readonly HeadEntry[] | undefined
  /** What `natureOf` has found; -1 until it is asked. */
  nature: number
}

/** What the readers ask of a token; made once a spelling. */
export interface Token {
  readonly form: Form
  /** The whole word first; none for digits and signs. */
  readonly ways: readonly Way[]
  /** Bits of all ways. */
  readonly classes: number
  /** Bits of the whole word. */
  readonly whole: number
  /** Nothing is known of the whole word: perhaps a name. */
  readonly unknown: boolean
  /** «قواته»: a head word with a pronoun behind it. */
  readonly owned: Owned | undefined
  /** Opens names of the base. */
  readonly opens: boolean
  /** May go on with a name of the base: as these words of it; -1 for none. */
  readonly follows: boolean
  readonly word: number
  readonly foreign: number
  /** What is asked of every token, in one number: STARTS and the others. */
  readonly flags: number
  /** What `isNewWord` has said; undefined until it is asked. */
  isNew: boolean | undefined
  /** What `isStrange` has said; undefined until it is asked. */
  strange: boolean | undefined
  /** What `runsAt` has said: no name begins with it anywhere; undefined until it is asked. */
  noName: boolean | undefined
  /** What `kindOf` has found; -1 until it is asked. */
  kind: number
}

/** A reader may begin here, whatever follows. */
export const STARTS = 1
/** `unknown`. */
export const UNKNOWN = 2
/** One of its ways is a loaded word. */
export const LOADED = 4
/** A phrase of standing may begin with it. */
export const STANDS = 8
/** It has ways; it may open a part of a name with the next. */
export const READ = 16
export const OPENS_PART = 32
/** A verb of speaking, and no preposition or noun that is spelt so. */
export const SPEAKS = 64
/** A name of a person, or nothing known. */
export const NAMES = 128
/** `follows`, and no sign. */
export const FOLLOWS = 1 << 13
/** A quotation mark. */
export const QUOTES = 1 << 14
/** It opens names of the base; one of them it is by itself. */
export const OPENS = 1 << 15
export const ALONE = 1 << 16
/** «في», «قرب», «شمالي»: where something is. */
export const PLACES = 1 << 17
/** Of its place in the article, not of its spelling. A finding holds it, a family name, a body or place. */
export const TAKEN = 1 << 27
export const SURNAMED = 1 << 28
export const COVERED = 1 << 29
/** Quotation marks keep it at a distance. */
export const SCARED = 1 << 30
/** From these bits on: the last five bits of its last letter, and of the one before it. */
export const ENDING_SHIFT = 8
export const PENULT_SHIFT = 22
/** «البلاد»: one of its ways is the country written about, without its name. */
export const HOMES = 1 << 18
/** «قال», «عن»: whoever stands behind it is told of. */
export const TELLS = 1 << 19
/** A word of spoken Arabic; one of its ways is a word of sport. */
export const SPOKEN = 1 << 20
export const SPORTY = 1 << 21

/** The bits of flags for the two last letters of a word. */
export const endingOf = (penult: number, last: number): number =>
  ((last & 31) << ENDING_SHIFT) | ((penult & 31) << PENULT_SHIFT)

/** A word that belongs to somebody named before. */
export interface Owned {
  readonly skip: number
  readonly lemma: string
  readonly classes: number
}

/** The country written about, without its name. */
export const HOME: ReadonlySet<string> = new Set(['البلاد', 'البلد', 'الوطن'])

/** The dictionary form of a way's word; the word itself where no list has one. */
export const lemmaOf = (w: Way): string => (w.lemma ??= wordClasses.lemmaOf(w.bare) ?? w.bare)

/** The head word that a way is for one of the classes ORG, FAC, PLACE, DIRECTION, ROLE, ROLES, HONORIFIC. */
export function headOf(w: Way, cls: number): HeadWord | undefined {
  w.heads ??= wordClasses.headsOf(w.bare)
  for (const h of w.heads) if (h.cls === cls) return h.head
  return undefined
}

/** The first way of a token that has one of the classes. */
export function wayOf(t: Token, cls: number): Way | undefined {
  if ((t.classes & cls) === 0) return undefined
  for (const w of t.ways) if ((w.classes & cls) !== 0) return w
  return undefined
}

/** A word that nothing explains, in no cut and no form of it. */
export const isNewWord = (t: Token): boolean =>
  (t.isNew ??=
    t.unknown && t.owned === undefined && isUncut(t) && isForeignToLanguage(t.form.clean))

/** No word joined to و, ل or ب: «وأتباعه», «لسكاي» are known behind them. */
export const isUncut = (t: Token): boolean =>
  !t.ways.some((w) => w.skip > 0 && w.word.length > 2 && explains(w, t.form.fold))

function explains(w: Way, fold: string): boolean {
  const first = fold[0]
  if (first === 'و') return w.node !== 0 || w.classes !== 0
  if (first !== 'ل' && first !== 'ب') return false
  return w.node !== 0 || (w.definite && w.classes !== 0)
}

/** The way in which nothing is joined before the word. */
export const wholeOf = (t: Token): Way | undefined =>
  t.ways[0]?.skip === 0 ? t.ways[0] : undefined

/** An article's tokens, with what each may be. */
export interface Scan {
  readonly words: Words
  readonly tokens: readonly Token[]
  readonly base: Base
  /** The flags of the tokens, and nothing behind the last one. */
  readonly flags: Int32Array
  /** What was found at each token (MARKS of learned-kinds.ts); nothing yet. */
  readonly marks: Uint8Array
  /** What `readBase` has read at each token; null: nothing. Filled as it is asked. */
  readonly known: (Found | null | undefined)[]
}

/** A token that is nothing. */
export const END: Token = {
  form: Object.freeze({ id: -1, clean: '', fold: '', kind: WORD }),
  ways: [],
  classes: 0,
  whole: 0,
  unknown: false,
  owned: undefined,
  opens: false,
  follows: false,
  word: -1,
  foreign: -1,
  flags: 0,
  isNew: false,
  strange: false,
  noName: true,
  kind: -1,
}

/** Raises a flag of the tokens `from` … `to - 1`. */
export function raise(flags: Int32Array, flag: number, from: number, to: number): void {
  for (let k = from; k < to; k++) flags[k] = (flags[k] ?? 0) | flag
}

/** The flags of token `i` where it stands in the same part as token `with`, else none. */
export const flagsBeside = (scan: Scan, i: number, beside: number): number =>
  scan.words.part[i] === scan.words.part[beside] ? (scan.flags[i] ?? 0) : 0

/** Token `i` where it stands in the same part as token `with`, else a token that is nothing. */
export function tokenBeside(scan: Scan, i: number, beside: number): Token {
  return scan.words.part[i] === scan.words.part[beside] ? (scan.tokens[i] ?? END) : END
}
