import type { EntityType, EventStatus, StatementAct, StatementForm } from '../../analysis/layers.ts'
import type { Proof } from '../types.ts'

/** What a passage of an article was read as: an event, a statement, a name of somebody. */
export type PassageKind = 'event' | 'statement' | 'entity'

/** Groups of articles: one event and its reports, one course of events, one text and its copies. */
export type GroupKind = 'story' | 'affair' | 'family'

/**
 * What a person decided. A passage is told by the words that were read (`on`: article, offsets and the
 * words themselves), never by an id of an analysis, so that it is found again after the next.
 */
export type Change =
  /** It is as it was read; or nothing of the kind stands there. */
  | {
      readonly kind: PassageKind
      readonly action: 'accept' | 'reject'
      readonly on: Proof
      /** Where several of the kind stand at the same words: the type of the one that is meant. */
      readonly type?: string
    }
  | {
      readonly kind: 'event'
      readonly action: 'edit'
      readonly on: Proof
      readonly type?: string
      readonly to: EventEdit
    }
  | {
      readonly kind: 'statement'
      readonly action: 'edit'
      readonly on: Proof
      readonly to: StatementEdit
    }
  | {
      readonly kind: 'entity'
      readonly action: 'edit'
      readonly on: Proof
      readonly to: EntityEdit
    }
  /**
   * All of these are one: events one happening, statements one claim, names one bearer (every name
   * of the bearers joins, wherever it stands; the first gives the name that is kept).
   */
  | { readonly kind: PassageKind; readonly action: 'merge'; readonly on: readonly Proof[] }
  /** Those on one side are none of those on another; of names, only the ones given move away. */
  | {
      readonly kind: PassageKind
      readonly action: 'split'
      readonly sides: readonly (readonly Proof[])[]
    }
  /** Articles that belong together, whatever their words say: a merge, or a pin. */
  | { readonly kind: GroupKind; readonly action: 'merge'; readonly articles: readonly string[] }
  | {
      readonly kind: GroupKind
      readonly action: 'split'
      readonly sides: readonly (readonly string[])[]
    }

/** Only what is given changes; null takes away. */
export interface EventEdit {
  readonly type?: string
  readonly status?: EventStatus
  /** EDTF. */
  readonly date?: string | null
  readonly actor?: Proof | null
  readonly target?: Proof | null
  readonly place?: Proof | null
}

export interface StatementEdit {
  readonly speaker?: string | null
  readonly speakerEntity?: string | null
  readonly act?: StatementAct
  readonly form?: StatementForm
  /** Its own words, longer or shorter than was read. */
  readonly content?: Proof
}

export interface EntityEdit {
  readonly type?: EntityType
  readonly name?: string
  /** Whose name it is: an id of the knowledge base, or one of the user's own. */
  readonly entity?: string
  /** How far it goes: these words alone (also where absent), or every name of that bearer in the article. */
  readonly reach?: 'here' | 'article'
}

/** A line of the log: who decided what, and when. */
export interface Correction {
  readonly id: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly by: string
  readonly note: string | null
  readonly change: Change
  /** Who took it back, and when; null while it holds. */
  readonly undone: { readonly at: string; readonly by: string } | null
}

/** Words of a correction, or an article, that are no longer what they were. */
export interface LostPlace {
  readonly article: string
  /** Null where the correction names only the article. */
  readonly words: string | null
  /**
   * The article is gone; its text no longer has the words; the words are there and are no longer
   * read as anything of the kind.
   */
  readonly why: 'no-article' | 'no-words' | 'not-read'
}

/** What became of a correction when the account was made. */
export interface CorrectionOutcome {
  readonly correction: string
  /**
   * In force as it was made; in force for what moved to another place of its article; in force for a
   * part (see `lost`); no longer needed (what was rejected is not read any more, or what was edited is
   * read so now); nothing of it could be placed.
   */
  readonly state: 'applied' | 'moved' | 'partly' | 'moot' | 'lost'
  readonly lost: readonly LostPlace[]
}
