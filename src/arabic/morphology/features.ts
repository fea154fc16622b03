import type { Tense, Voice } from './verb-types.ts'

/** Parts of speech of the lexicon; `toUpos` maps them to the universal ones. */
export type Pos =
  | 'noun'
  | 'adj'
  | 'elative'
  | 'quant'
  | 'verb'
  | 'name'
  | 'num'
  | 'prep'
  | 'conj'
  | 'comp'
  | 'neg'
  | 'rel'
  | 'dem'
  | 'pron'
  | 'interrog'
  | 'part'
  | 'cond'
  | 'time-adv'
  | 'place-adv'
  | 'adv'
  | 'ma'
  | 'voc'
  | 'except'
  | 'abbr'

/**
 * What the form of a word says of itself. `link` tells of pronouns joined to its end: free = takes
 * none, bound = never stands without one, both.
 */
export interface Features {
  readonly pos: Pos
  readonly link: 'free' | 'bound' | 'both'
  /** May ال stand before it? Not before verbs, construct duals, indefinite accusatives. */
  readonly article: boolean
  readonly tense: Tense | null
  readonly voice: Voice | null
  readonly person: 1 | 2 | 3 | null
  readonly gender: 'm' | 'f' | 'c' | null
  readonly number: 's' | 'd' | 'p' | null
  /** construct = only before a genitive or pronoun; indefinite = only without ال (كتابا). */
  readonly state: 'construct' | 'indefinite' | null
  readonly case: 'nom' | 'obl' | 'acc' | null
}

/** A nominal's features, the rest left empty. */
export const nominal = (f: Partial<Features> & Pick<Features, 'pos'>): Features => ({
  link: 'both',
  article: true,
  tense: null,
  voice: null,
  person: null,
  gender: null,
  number: null,
  state: null,
  case: null,
  ...f,
})

/** Features of a word that neither inflects nor takes anything at its end. */
export const bare = (pos: Pos): Features => nominal({ pos, link: 'free', article: false })

/** Numbers each distinct set of features; the table is stored with the lexicon. */
export function createFeatureTable(): {
  idOf(f: Features): number
  readonly all: readonly Features[]
} {
  const ids = new Map<string, number>()
  const all: Features[] = []
  return {
    all,
    idOf(f) {
      const key = JSON.stringify([
        f.pos,
        f.link,
        f.article,
        f.tense,
        f.voice,
        f.person,
        f.gender,
        f.number,
        f.state,
        f.case,
      ])
      let id = ids.get(key)
      if (id === undefined) {
        id = all.length
        ids.set(key, id)
        all.push(f)
      }
      return id
    },
  }
}
