import { WORD, type Form } from '../text/words.ts'
import type { Reading } from './morphology/readings.ts'

/**
 * What the cutting of sentences and clauses asks of a spelling, as bits of one number: it is asked for
 * every token, so that a form keeps it.
 */
export const ENDER = 1
/** A sign that cuts clauses. */
export const CUT = 2
/** A word with a reading. */
export const READ = 4
export const PREDICATE = 8
/** و or ف with a verb or a head behind it: وأعلن, وأن, ولم. */
export const JOINED_HEAD = 16
/** A word that opens a clause by itself where a predicate follows: بينما, فيما, كما. */
export const OPENER = 32
/** An opener with its subject joined to it: لكنه. */
export const WITH_PRONOUN = 64
/** What may begin a clause behind an opener. */
export const HEAD = 128

const ENDERS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…', '۔'])
const CUTS: ReadonlySet<string> = new Set(['،', ',', '؛', ';', ':', '(', ')', '–', '—', '['])
/** What follows و or ف at the head of a clause, besides a verb: وأن, وقد, ولم, فإن, ولكن. */
const HEADS: ReadonlySet<string> = new Set(['comp', 'part', 'neg', 'conj', 'cond'])
/** Words that open a clause by themselves. */
const OPENERS: ReadonlySet<string> = new Set('بينما فيما لكن حيث ثم بل عندما مما كما'.split(' '))

/** The role of a sign, or of a word whose likeliest reading is given. */
export function roleOf(form: Form, reading: Reading | undefined): number {
  if (form.kind !== WORD) {
    return (ENDERS.has(form.clean) ? ENDER : 0) | (CUTS.has(form.clean) ? CUT : 0)
  }
  if (!reading) return 0
  const { pos } = reading.features
  const lead = reading.proclitics[0]
  const isVerb = pos === 'verb'
  const isHead = HEADS.has(pos)
  const joins = lead === 'و' || lead === 'ف'
  let role = READ
  if (isVerb) role |= PREDICATE
  if (isHead) role |= HEAD
  if (joins) return isVerb || isHead ? role | JOINED_HEAD : role
  if (OPENERS.has(reading.lemma?.text ?? '')) role |= OPENER
  if (reading.enclitic !== '') role |= WITH_PRONOUN
  return role
}
