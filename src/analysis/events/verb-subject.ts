import { classAt, type Context } from './context.ts'
import type { Phrase } from './noun-phrase.ts'
import type { PredicateReading } from './readings.ts'

const SUBJECT_PRONOUNS = new Set(['هو', 'هي', 'هم', 'هما', 'نحن', 'انا', 'وهو', 'وهي', 'وهم'])
const WITH_PRONOUN = /^(?:ب|ل|ك)?ان(?:ه|ها|هم|هما|نا|ي|ني)$/

/** Does a pronoun right before the verb tell its subject: «وهو يتوعد», «إنها ترفض»? */
export function hasPronounSubject(c: Context, at: number): boolean {
  let k = at - 1
  while (['negation', 'adverb'].includes(classAt(c, k).kind) || classAt(c, k).core === 'قد') k--
  const w = classAt(c, k)
  return w.kind === 'comp' ? WITH_PRONOUN.test(w.core) : SUBJECT_PRONOUNS.has(w.core)
}

/** May the verb have the phrase as its subject, as far as gender tells? */
export const agrees = (p: Phrase, r: PredicateReading): boolean => {
  if (r.entry.person !== 3) return true
  if (r.entry.number !== 's') return p.joined || !ALONE.has(p.type ?? '')
  return p.gender === '' || r.entry.gender === 'c' || p.gender === r.entry.gender
}

/** What is never several: a verb in the plural speaks of somebody else. */
const ALONE: ReadonlySet<string> = new Set(['PER', 'GPE', 'LOC', 'FAC'])
