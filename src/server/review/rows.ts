import type { EntityType, EventStatus, StatementAct, StatementForm } from '../../analysis/layers.ts'
import type { PassageKind } from '../../dossier/corrections/types.ts'
import type { Proof } from '../../dossier/types.ts'

/** Why a line is doubtful. */
export type ReviewReason =
  | 'disputed'
  | 'no-source'
  | 'shared-wording'
  | 'date-of-publication'
  | 'no-date'
  | 'no-actor'
  | 'unknown-name'

/** A line that a person should look at, with what was read there. */
export interface ReviewRow {
  readonly id: string
  readonly kind: PassageKind
  readonly on: Proof
  /** The same words in copies of the text. */
  readonly copies: readonly Proof[]
  readonly sentence: Proof
  /** Articles that carry it; of a name its doubtful uses. */
  readonly uses: number
  readonly reasons: readonly ReviewReason[]
  readonly event: {
    readonly type: string
    readonly status: EventStatus
    readonly date: string | null
    /** In the words of the sentence. */
    readonly actor: string | null
    readonly target: string | null
    readonly place: string | null
  } | null
  readonly statement: {
    readonly speaker: string
    readonly act: StatementAct
    readonly form: StatementForm
  } | null
  readonly entity: {
    readonly id: string
    readonly name: string
    readonly type: EntityType
    /** Who else bears the words. */
    readonly other: string | null
  } | null
}
