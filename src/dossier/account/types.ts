import type { EventStatus, FigureOp, FigureWhat } from '../../analysis/layers.ts'
import type { Proof } from '../types.ts'

/** Where a line of the account comes from: its words, the sentence round them, and whose they are. */
export interface Told {
  readonly article: string
  readonly family: string
  readonly outlet: string | null
  /** EDTF; when the article was published. */
  readonly published: string | null
  /** Who says so; null in the outlet's own voice. */
  readonly claimant: string | null
  readonly proof: Proof
  readonly sentence: Proof
}

/** How a figure stands to those told before it. */
export type FigureRelation =
  /** The first told. */
  | 'first'
  /** As told before, by others or again. */
  | 'same'
  /** A later state from the same claimant or outlet. */
  | 'update'
  /** Told as what was thought before. */
  | 'superseded'
  /** Cannot hold together with what another claimant says. */
  | 'differs'

export interface QuantityEntry extends Told {
  readonly value: number
  readonly max: number | null
  readonly op: FigureOp
  readonly relation: FigureRelation
}

/** One quantity (the killed of one attack) in all reports. */
export interface Quantity {
  readonly id: string
  readonly what: FigureWhat
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly latest: number
  /** Origins behind it. */
  readonly families: readonly string[]
  /** In order of publication. */
  readonly entries: readonly QuantityEntry[]
}

export interface HappeningAccount extends Told {
  readonly status: EventStatus
  readonly date: string | null
  /** Whether the sentence itself gives the date. */
  readonly isDateOwn: boolean
  /** Words that name who did it, to whom, and where, in this account. */
  readonly actor: Proof | null
  readonly target: Proof | null
  readonly place: Proof | null
}

/** One event, in all articles that tell it. */
export interface Happening {
  readonly id: string
  readonly type: string
  /** EDTF day that most accounts give. */
  readonly date: string | null
  readonly families: readonly string[]
  /** In order of publication: the first report first. */
  readonly accounts: readonly HappeningAccount[]
}

/** A statement that somebody makes and others repeat or deny. */
export interface Claim {
  readonly id: string
  /** In order of publication. */
  readonly said: readonly Told[]
  readonly denied: readonly Told[]
}

export type DisputeCode =
  | 'figure-differs'
  /** A copy gives another figure than the text it copies. */
  | 'figure-changed-in-copy'
  | 'claim-denied'
  /** Told as done by one, as not done by another. */
  | 'event-denied'
  | 'date-differs'

export interface DisputeSide {
  /** What this side holds: a value, a date; null for affirmed or denied. */
  readonly value: string | null
  readonly told: readonly Told[]
}

/** Passages that cannot both hold. */
export interface Dispute {
  readonly id: string
  readonly code: DisputeCode
  /** The quantity, claim or happening that it is about. */
  readonly about: string
  readonly sides: readonly DisputeSide[]
}
