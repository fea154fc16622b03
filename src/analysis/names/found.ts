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
  /** Whose wording it is, while names are linked (`Links`): on the finding, for speed. */
  link: Link | null | undefined
}

/** Whose wording a finding is, and how that was told. */
export interface Link {
  readonly entity: string
  readonly rule: string
}

const NO_WORDS: readonly never[] = []

/** A finding with what is not said left empty. One shape for all: readers of one shape are quick. */
export const found = (
  f: Partial<Found> & Pick<Found, 'first' | 'end' | 'type' | 'rule'>,
): Found => ({
  first: f.first,
  skip: f.skip ?? 0,
  end: f.end,
  type: f.type,
  wording: f.wording ?? 'name',
  rule: f.rule,
  known: f.known ?? NO_WORDS,
  key: f.key ?? '',
  head: f.head ?? '',
  bound: f.bound ?? false,
  country: f.country ?? '',
  names: f.names ?? NO_WORDS,
  office: f.office ?? null,
  beside: f.beside ?? null,
  of: f.of ?? null,
  bare: f.bare ?? false,
  definite: f.definite ?? false,
  link: undefined,
})
