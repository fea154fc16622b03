import { DIGITS, WORD, type Form, type Words } from '../text/words.ts'
import type { Reading } from './morphology/readings.ts'
import type { Stretch } from './sentences.ts'

const CUTS = new Set(['،', ',', '؛', ';', ':', '(', ')', '–', '—', '['])

/**
 * The clauses of a sentence: cut at ، ؛ : – and brackets, outside numbers, and where a new predicate
 * starts after و ف or a word such as بينما, once the clause has one. Without readings (a table of forms
 * that was given no lexicon) only signs cut. `quoted` marks the tokens inside quotations: a predicate in
 * there cuts nothing. Every token belongs to one clause.
 */
export function findClauses(
  words: Words,
  first: number,
  end: number,
  quoted: Uint8Array,
): Stretch[] {
  const clauses: Stretch[] = []
  let from = first
  let predicates = 0
  const cut = (at: number): void => {
    if (at > from) clauses.push({ first: from, end: at })
    from = at
    predicates = 0
  }
  for (let i = first; i < end; i++) {
    const f = words.forms[i]
    if (!f) continue
    if (f.kind !== WORD) {
      if (i < end - 1 && CUTS.has(f.clean) && !isBetweenDigits(words, i)) cut(i + 1)
      continue
    }
    const reading = bestReading(f)
    if (!reading || quoted[i] === 1) continue
    if (predicates > 0 && opensClause(words, i, reading)) cut(i)
    if (reading.features.pos === 'verb') predicates++
  }
  cut(end)
  return clauses
}

/** 10،5 and 3,000: the sign belongs to the number. */
const isBetweenDigits = (words: Words, i: number): boolean =>
  words.forms[i - 1]?.kind === DIGITS &&
  words.forms[i + 1]?.kind === DIGITS &&
  words.from[i + 1] === words.to[i]

const bestReading = (f: Form): Reading | undefined =>
  'readings' in f ? (f as Form & { readings: readonly Reading[] }).readings[0] : undefined

/** What follows و or ف at the head of a clause, besides a verb: وأن, وقد, ولم, فإن, ولكن. */
const HEADS = new Set(['comp', 'part', 'neg', 'conj', 'cond'])
/** Words that open a clause by themselves. */
const OPENERS = new Set(['بينما', 'فيما', 'لكن', 'حيث', 'ثم', 'بل', 'عندما', 'مما', 'كما'])

/** Does token `i` begin a clause of its own? وأعلن, وأن, فيما أكد; not the و of مصر والسعودية. */
function opensClause(words: Words, i: number, r: Reading): boolean {
  const lead = r.proclitics[0]
  const { pos } = r.features
  if (lead === 'و' || lead === 'ف') return pos === 'verb' || HEADS.has(pos)
  if (!OPENERS.has(r.lemma?.text ?? '')) return false
  const next = words.forms[i + 1]
  const after = next ? bestReading(next)?.features.pos : undefined
  // كما before a noun compares, before a predicate it joins.
  return r.enclitic !== '' || after === 'verb' || (after !== undefined && HEADS.has(after))
}
