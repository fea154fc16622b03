import type { WordClass } from './word-class.ts'
import type { WordSet } from './word-set.ts'

export interface Phrase {
  readonly first: number
  readonly end: number
  /** Can it speak: a name, an office, a group, or a word that the lexicon does not know? */
  readonly agent: boolean
}

export interface PhraseOptions {
  /** Nothing but the speaker and adjuncts stand in this stretch: a noun behind a noun belongs to it. */
  readonly loose: boolean
  /** Prepositions that open the content, folded; the phrase ends before them. */
  readonly stops: WordSet
  /** The verb before it has an object too, which may stand right behind it. */
  readonly object?: boolean
}

export const CONSTRUCT = 1
export const DEFINITE = 2
export const INDEFINITE = 3
export const NAME = 4
export type State = typeof CONSTRUCT | typeof DEFINITE | typeof INDEFINITE | typeof NAME

/** How a phrase begins. */
export interface Head {
  readonly k: number
  readonly state: State
  readonly agent: boolean
  readonly named: boolean
}

/** What is known of the phrase so far: one object, which each step brings up to date. */
export interface Context {
  state: State
  agent: boolean
  named: boolean
  readonly headAgent: boolean
  readonly headClass: WordClass
  readonly endsAsNisba: boolean
  readonly options: PhraseOptions
  readonly first: number
}

/** One step on. */
export interface Step {
  readonly end: number
  readonly state: State
  readonly named?: boolean
}
