import { classAt, type Context } from './context.ts'
import type { Phrase } from './noun-phrase.ts'
import type { PredicateReading } from './readings.ts'

const SUBJECT_PRONOUNS = new Set(['هو', 'هي', 'هم', 'هما', 'نحن', 'انا', 'وهو', 'وهي', 'وهم'])
const WITH_PRONOUN = /^(?:ب|ل|ك)?ان(?:ه|ها|هم|هما|نا|ي|ني)$/

/** Does a pronoun right before the verb tell its subject: «وهو يتوعد», «إنها ترفض»? */
export const hasPronounSubject = (c: Context, at: number): boolean => pronounBefore(c, at) >= 0

/** «إن الجيش سيطر … وإنه سيواصل»: the pronoun goes on with whom the clause before it told of. */
export const goesOn = (c: Context, at: number): boolean => {
  const w = classAt(c, pronounBefore(c, at))
  return w.kind === 'comp' && w.conjunction
}

/** Where such a pronoun stands; -1 where none does. */
function pronounBefore(c: Context, at: number): number {
  let k = at - 1
  while (['negation', 'adverb'].includes(classAt(c, k).kind) || classAt(c, k).core === 'قد') k--
  const w = classAt(c, k)
  const is = w.kind === 'comp' ? WITH_PRONOUN.test(w.core) : SUBJECT_PRONOUNS.has(w.core)
  return is ? k : -1
}

/** May the verb have the phrase as its subject, as far as gender tells? */
export const agrees = (p: Phrase, r: PredicateReading): boolean => {
  if (r.entry.person !== 3) return true
  if (r.entry.number !== 's') return p.joined || !ALONE.has(p.type ?? '')
  return p.gender === '' || r.entry.gender === 'c' || p.gender === r.entry.gender
}

/** What is never several: a verb in the plural speaks of somebody else. */
const ALONE: ReadonlySet<string> = new Set(['PER', 'GPE', 'LOC', 'FAC'])
