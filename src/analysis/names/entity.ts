import type { EntityType } from '../layers.ts'

/** Somebody or something that the press names. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** head word of what it is: agency, channel, paper, city, party, armed…; may be empty. */
  readonly kind: string
  /** ISO 3166 code, or empty. */
  readonly country: string
  readonly name: string
  readonly english: string
}

/** A wording of an entity, as the base lists it. */
export interface Wording {
  readonly entity: Entity
  /** Also a common word or shared: counts only beside a title or where the article names it in full. */
  readonly weak: boolean
}

/** Who held an office, and when. */
export interface Tenure {
  readonly person: string
  /** EDTF years, months or days; empty: unknown or still. */
  readonly from: string
  readonly to: string
}
