import type { Form } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'

/** إن، أن، بأن and the like: `pronoun` where one is joined (أنه). */
export interface Complementiser {
  readonly pronoun: string
  readonly joined: boolean
  /** ألا: what it opens is denied, and it belongs to it. */
  readonly denies?: boolean
}

const PRONOUNS = ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'ني', 'نا', 'ي', 'ك', 'كم']

/** By their fold, with و or nothing and ب, ل or nothing before ان. */
const spellings: ReadonlyMap<string, Complementiser> = new Map(
  ['', 'و'].flatMap((and) =>
    ['', 'ب', 'ل'].flatMap((to) =>
      PRONOUNS.map((pronoun): [string, Complementiser] => [
        `${and}${to}ان${pronoun}`,
        { pronoun, joined: and !== '' },
      ]),
    ),
  ),
)

const NOT_THAT: Complementiser = { pronoun: '', joined: false, denies: true }

export const COMPLEMENTISERS: readonly string[] = [...spellings.keys(), 'الا']

export const isComplementiserSpelling = (fold: string): boolean => spellings.has(fold)

const isReason = (fold: string): boolean => fold.startsWith('لان') || fold.startsWith('ولان')

/** «لأن» gives a reason and «آن» is another word: neither opens speech. */
export const complementiserOf: (form: Form) => Complementiser | null = createFormCache((form) => {
  if (form.clean === 'ألا') return NOT_THAT
  const found = form.clean.length > 6 ? undefined : spellings.get(form.fold)
  return !found || form.clean.includes('آ') || isReason(form.fold) ? null : found
})
