import type { Commitment, StatementAct } from '../layers.ts'
import type { Span } from './ground.ts'

/** Where a speaker who is not named here is to be looked for. */
export type Inherit =
  | 'none'
  /** The subject of the sentence so far: مضيفا، وتوقع after a comma. */
  | 'sentence'
  /** Whoever spoke last: وأضاف. */
  | 'last'
  /** Whoever's words these are: «نبشركم بأن» inside a quotation. */
  | 'outer'

/** A statement by tokens, before speakers are known. */
export interface Draft {
  readonly rule: string
  readonly cue: Span | null
  readonly source: Span | null
  /** Those between the outlet and the source, outermost first. */
  readonly via: readonly Span[]
  /** The paper in which the source speaks: «بيان» of «بيان صدر عن المجلس». */
  readonly paper: Span | null
  readonly content: Span
  /** Marks that the content was given in quotation marks as a whole. */
  readonly direct: boolean
  /** A pronoun that the particle carries (أنه) is part of what is said: never a direct quotation. */
  readonly pronoun: boolean
  readonly act: StatementAct
  readonly commitment: Commitment
  readonly negated: boolean
  readonly inherits: Inherit
  readonly gender: 'm' | 'f' | 'c'
  readonly number: 's' | 'd' | 'p'
  readonly addressee: Span | null
  /** The medium that was told: a link of the chain, unless it is the outlet itself. */
  readonly told: { readonly span: Span; readonly key: string } | null
  readonly medium: Span | null
  readonly place: Span | null
  readonly time: Span | null
}

export const NO_PARTS = {
  via: [],
  paper: null,
  direct: false,
  pronoun: false,
  commitment: 'neutral',
  negated: false,
  inherits: 'none',
  gender: 'm',
  number: 's',
  addressee: null,
  told: null,
  medium: null,
  place: null,
  time: null,
} as const satisfies Partial<Draft>
