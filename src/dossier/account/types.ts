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
  /** Whom and what the names layer takes them for. */
  readonly actorEntity?: string | null
  readonly targetEntity?: string | null
  readonly placeEntity?: string | null
}

/** What was done or said about a happening: who claimed it, condemned it, answered for it. */
export interface Reaction extends Told {
  readonly kind: ReactionKind
}

export type ReactionKind =
  /** Says that it did it. */
  'responsibility' | 'condemn' | 'praise' | 'accuse' | 'deny' | 'demand' | 'warn'

/** One event, in all articles that tell it. */
export interface Happening {
  readonly id: string
  readonly type: string
  /** EDTF: the day that most accounts give; without one the finest time told. */
  readonly date: string | null
  readonly families: readonly string[]
  /** In order of publication: the first report first. */
  readonly accounts: readonly HappeningAccount[]
  /** In order of publication, each speaker once a kind and an origin. */
  readonly reactions?: readonly Reaction[]
  /** The quantities of the ledger that count its dead, wounded, detained… */
  readonly quantities?: readonly string[]
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
  /** Told as agreed or done by one, as still to come by another, later. */
  | 'event-not-yet'
  | 'date-differs'
  /** Two towns that cannot hold each other. */
  | 'place-differs'
  /** Two known parties, each said to have done it. */
  | 'actor-differs'

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

/** How words judge what they name: for, against, milder than others do; grant or deny it standing. */
export type Stance = 'blames' | 'praises' | 'softens' | 'grants' | 'denies' | 'plain'

export interface FramingSide {
  readonly stance: Stance
  readonly articles: number
  /** The first passage of each article, some of them. */
  readonly told: readonly Told[]
}

/** One thing or event that articles name in words that judge it differently. */
export interface Framing {
  readonly id: string
  /** An entity or the id of a happening. */
  readonly about: string
  readonly name: string
  readonly sides: readonly FramingSide[]
}

export interface FactTold extends Told {
  /** EDTF: the time as this passage gives it. */
  readonly date: string
  readonly dateWords: Proof
}

/** Something past and dated that several origins give as background. */
export interface Fact {
  readonly id: string
  /** EDTF: the time that all of them leave. */
  readonly date: string
  readonly families: readonly string[]
  readonly told: readonly FactTold[]
}

/** What two outlets have in common. */
export interface OutletPair {
  readonly outlets: readonly [string, string]
  /** Texts that both printed. */
  readonly texts: number
  /** Happenings that both told. */
  readonly happenings: number
  /** Quantities that both gave: the last values of each can hold together, or not. */
  readonly figures: { readonly same: number; readonly differing: number }
  /** Entities that both named, most often in the same words, or not. */
  readonly names: { readonly same: number; readonly differing: number }
}

/** Outlets that printed something in the days of a happening, and nothing of it. */
export interface Silence {
  readonly happening: string
  readonly outlets: readonly string[]
}

export interface Agreement {
  readonly pairs: readonly OutletPair[]
  readonly silent: readonly Silence[]
}
