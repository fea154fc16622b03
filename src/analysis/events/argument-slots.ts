import type { Role } from './frames.ts'
import type { Phrase } from './noun-phrase.ts'

/** The parts of a happening while they are being found. */
export interface Found {
  actor: Phrase | null
  target: Phrase | null
  thing: Phrase | null
  place: Phrase | null
  elided: 'actor' | 'target' | null
  pronoun: 'actor' | 'target' | null
  /** The pronoun itself, where it hangs on a preposition: «عليها». */
  bound: string
  /** A pronoun before the verb is its subject: «أنه التقى». */
  implied: boolean
  /** «سنواصل دعم»: the speaker acts. */
  first: boolean
  end: number
}

/** Nothing found yet; reading begins at token `end`. */
export const nothingFound = (end: number): Found => ({
  actor: null,
  target: null,
  thing: null,
  place: null,
  elided: null,
  pronoun: null,
  bound: '',
  implied: false,
  first: false,
  end,
})

/** Fills a part that is still empty. */
export function give(found: Found, role: Role, phrase: Phrase | null): void {
  if (!phrase || role === null || found[role] !== null) return
  found[role] = phrase
}
