import type { EntityType } from '../layers.ts'
import type { Wording } from './entity.ts'

/** How a mention calls its entity. */
export type WordingKind = 'name' | 'office' | 'description'

/** What an office is: the role's word, of what, of which country. */
export interface OfficeRead {
  readonly role: string
  /** Folded words without article, and names inside; empty for «الرئيس». */
  readonly object: readonly (string | Found)[]
  readonly country: string
  /** «السابق»: held before, so the date of the article does not say by whom. */
  readonly former: boolean
}

/** A wording that a reader has found, before it is known whose it is. */
export interface Found {
  readonly first: number
  /** Where in the first token it begins, past و ف ب ل ك. */
  readonly skip: number
  readonly end: number
  readonly type: EntityType
  readonly wording: WordingKind
  readonly rule: string
  /** Whom the base knows by these words. */
  readonly known: readonly Wording[]
  /** The folded words without article and country: the same for two wordings of one thing. */
  readonly key: string
  /** The dictionary form of the head word; empty for bare names. */
  readonly head: string
  /** Every country has one: «وزارة الصحة». */
  readonly bound: boolean
  /** The country that the wording itself names. */
  readonly country: string
  /** Words of a person's name. */
  readonly names: readonly string[]
  readonly office: OfficeRead | null
  /** The name that stands beside an office inside a longer wording. */
  readonly beside: Found | null
  /** The name inside that tells what this is of: «حفتر» in «مقاتلي حفتر». Not in `key`. */
  readonly of: Found | null
  /** Nothing but a head word: «المجلس», «المدينة». */
  readonly bare: boolean
  /** Its head has the article. */
  readonly definite: boolean
}

const EMPTY: Found = {
  first: 0,
  skip: 0,
  end: 0,
  type: 'PER',
  wording: 'name',
  rule: '',
  known: [],
  key: '',
  head: '',
  bound: false,
  country: '',
  names: [],
  office: null,
  beside: null,
  of: null,
  bare: false,
  definite: false,
}

/** A finding with what is not said left empty. */
export const found = (
  f: Partial<Found> & Pick<Found, 'first' | 'end' | 'type' | 'rule'>,
): Found => ({
  ...EMPTY,
  ...f,
})
