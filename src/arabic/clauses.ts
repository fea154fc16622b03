import { DIGITS, type Words } from '../text/words.ts'
import { CUT, HEAD, JOINED_HEAD, OPENER, PREDICATE, READ, WITH_PRONOUN } from './roles.ts'
import type { Stretch } from './sentences.ts'

/**
 * The clauses of a sentence: cut at ، ؛ : – and brackets, outside numbers, and where a new predicate
 * starts after و ف or a word such as بينما, once the clause has one. Without readings (a table of forms
 * that was given no lexicon) only signs cut. `roles` says what each token does (see roles.ts),
 * `quoted` marks the tokens inside quotations: a predicate in there cuts nothing. Every token belongs to
 * one clause.
 */
export function findClauses(
  words: Words,
  first: number,
  end: number,
  roles: Uint8Array,
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
    const role = roles[i] ?? 0
    if (role === 0) continue
    if ((role & CUT) !== 0) {
      if (i < end - 1 && !isBetweenDigits(words, i)) cut(i + 1)
    } else if ((role & READ) !== 0 && quoted[i] !== 1) {
      if (predicates > 0 && opensClause(roles, i)) cut(i)
      if ((role & PREDICATE) !== 0) predicates++
    }
  }
  cut(end)
  return clauses
}

/** 10،5 and 3,000: the sign belongs to the number. */
const isBetweenDigits = (words: Words, i: number): boolean =>
  words.forms[i - 1]?.kind === DIGITS &&
  words.forms[i + 1]?.kind === DIGITS &&
  words.from[i + 1] === words.to[i]

/** Does token `i` begin a clause of its own? وأعلن, وأن, فيما أكد; not the و of مصر والسعودية. */
function opensClause(roles: Uint8Array, i: number): boolean {
  const role = roles[i] ?? 0
  if ((role & JOINED_HEAD) !== 0) return true
  if ((role & OPENER) === 0) return false
  // كما before a noun compares, before a predicate it joins.
  return (role & WITH_PRONOUN) !== 0 || ((roles[i + 1] ?? 0) & (PREDICATE | HEAD)) !== 0
}
