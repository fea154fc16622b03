import { DIGITS, PUNCT, WORD, type Form, type Words } from '../text/words.ts'
import { findClauses } from './clauses.ts'
import type { ArabicForm } from './forms.ts'
import type { Quote } from './quotes.ts'
import { ENDER, roleOf } from './roles.ts'

/** A stretch of tokens, half-open: `first` … `end - 1`. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

export interface Sentence extends Stretch {
  /** Cut at signs and where a new predicate starts; every token belongs to one clause. */
  readonly clauses: readonly Stretch[]
}

/** Words that a full stop follows without ending a sentence: titles and measures. */
const ABBREVIATIONS = new Set([
  'د',
  'م',
  'أ',
  'ا',
  'ص',
  'ق',
  'ج',
  'ب',
  'ت',
  'هـ',
  'ه',
  'ف',
  'ي',
  'ر',
  'ن',
  'س',
  'ع',
])

/**
 * Sentences of the analysed parts, with their clauses. A stop inside a quotation, after a one-letter
 * abbreviation, between digits or in a run of dots ends none; the end of a part always does.
 */
export function findSentences(words: Words, quotes: readonly Quote[]): Sentence[] {
  const inside = insideQuotes(words, quotes)
  const roles = rolesOf(words)
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < words.count; i++) {
    const last = i === words.count - 1 || words.part[i + 1] !== words.part[i]
    const mayEnd = ((roles[i] ?? 0) & ENDER) !== 0 || inside[i] === CLOSING
    if (!last && !(mayEnd && endsSentence(words, i, roles, inside))) continue
    sentences.push({ first, end: i + 1, clauses: findClauses(words, first, i + 1, roles, inside) })
    first = i + 1
  }
  return sentences
}

function rolesOf(words: Words<Form | ArabicForm>): Uint8Array {
  const { forms, count } = words
  const roles = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const form = forms[i]
    // Forms of a table that knows no roles are signs or words without a reading.
    if (form) roles[i] = ('role' in form ? form.role : undefined) ?? roleOf(form, undefined)
  }
  return roles
}

function endsSentence(words: Words, i: number, roles: Uint8Array, inside: Uint8Array): boolean {
  const mark = words.forms[i]
  const isEnder = (k: number): boolean => ((roles[k] ?? 0) & ENDER) !== 0
  // A closing quotation mark right after a stop ends the sentence, where a new one begins after it.
  if (!mark || !isEnder(i)) return i > 0 && isEnder(i - 1) && startsAnew(words, i + 1)
  if (inside[i] === 1) return false
  const before = words.forms[i - 1]
  const after = words.forms[i + 1]
  if (mark.clean === '.') {
    const glued = words.from[i + 1] === words.to[i]
    if (after && (after.clean === '.' || before?.clean === '.')) return false
    if (before?.clean === '.') return false
    if (glued && before?.kind === DIGITS && after?.kind === DIGITS) return false
    if (glued && after?.kind === WORD && /^[a-z]/.test(after.fold)) return false
    if (before?.kind === WORD && ABBREVIATIONS.has(before.clean)) return false
    // بي.بي.سي: short pieces that the stop joins.
    if (glued && after?.kind === WORD && before?.kind === WORD && before.clean.length <= 2)
      return false
  }
  // «؟!» and «."» stay with the sentence before them.
  return !(after && (isEnder(i + 1) || inside[i + 1] === CLOSING))
}

/** May a sentence begin at token `i`? Not before a comma or a small connective of the same sentence. */
function startsAnew(words: Words, i: number): boolean {
  const f = words.forms[i]
  return f !== undefined && f.kind !== PUNCT
}

/** The closing mark of an outermost quotation. */
const CLOSING = 2

/** 1 for tokens inside a closed quotation, CLOSING for its end, else 0. */
function insideQuotes(words: Words, quotes: readonly Quote[]): Uint8Array {
  const inside = new Uint8Array(words.count)
  for (const q of quotes) {
    if (q.close === null || q.depth > 0) continue
    inside.fill(1, q.open, q.close)
    inside[q.close] = CLOSING
  }
  return inside
}
