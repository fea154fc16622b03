import type { Day } from '../../arabic/calendar/days.ts'
import type { Proof } from '../types.ts'

/** Why an article can only have been published on certain days. */
export type DatingCode =
  /** «the 69th anniversary of independence»: a landmark and a count of years. */
  | 'anniversary'
  /** «257 days since the offensive began»: a landmark and a length of time. */
  | 'since-landmark'
  /** «last month … signed the memorandum»: a landmark at a time told from the day of publication. */
  | 'landmark-then'
  /** «today (Sunday)», «yesterday, Thursday»: the day's own name. */
  | 'named-today'
  /** The first weekday of a report is its own day or the day before. */
  | 'first-weekday'
  /** A date with a year in it, of what has been. */
  | 'not-before'
  /** A copy of the text, with a date. */
  | 'copy'
  /** Another report of the same happening, in nearly the same words, with a date. */
  | 'same-happening'

/** One reason: the days that it leaves, from first to last; both are `null` where it names a weekday only. */
export interface DatingReason {
  readonly code: DatingCode
  readonly from: string | null
  readonly to: string | null
  /** The landmark counted from, or the article compared with. */
  readonly by: string | null
  readonly proofs: readonly Proof[]
}

/** When an undated article was published, as far as it can be told. */
export interface Dating {
  readonly article: string
  /** EDTF: a day, a month, an interval; null where nothing says. */
  readonly value: string | null
  readonly reasons: readonly DatingReason[]
  /** Reasons that do not go with the others. */
  readonly against: readonly DatingReason[]
}

/** A reason as a test of days; `span` bounds it where it can. */
export interface Constraint {
  readonly code: DatingCode
  readonly by: string | null
  readonly proofs: readonly Proof[]
  /** First and last day that may be; infinite where open. */
  readonly from: Day
  readonly to: Day
  /** Whether a day between them may be. */
  readonly allows: (day: Day) => boolean
}

/** What an expression such as `weekday(4,on-or-before)` names, told on a day: EDTF, or null. */
export type ResolveSymbolic = (symbolic: string, published: Day) => string | null
