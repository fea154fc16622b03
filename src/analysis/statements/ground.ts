import type { Quote } from '../../arabic/quotes.ts'
import type { Range } from '../../text/range.ts'
import { PUNCT, rangeOfTokens, rangeWithinToken, type Form, type Words } from '../../text/words.ts'
import type { Mention } from '../layers.ts'
import { complementiserOf, type Complementiser } from './complementiser.ts'
import { cuesOf, type Cue } from './cues.ts'
import { COMMA, CUE, NOUN_CUE, PARTICLE } from './mask.ts'
import { nounOf, type Noun } from './noun-cues.ts'
import { PREPOSITIONS, PREPOSITIVE } from './cue.ts'
import { classNumbered, NO_CLASS, type WordClass } from './word-class.ts'
import { learnClass } from './word-facts.ts'
import { rowHas, type WordSet } from './word-set.ts'

/** Tokens, half-open. */
export interface Span {
  readonly first: number
  readonly end: number
}

/**
 * How far a rule looks that has no narrower bound of its own. No sentence of news is as long; on a text
 * without stops it keeps the work linear.
 */
export const FAR = 300

/** What the rules look at, by token. The arrays may be longer than the tokens are many; they hold 0 there. */
export interface Ground {
  readonly words: Words
  /** The forms of the words, at hand. */
  readonly forms: readonly Form[]
  /** In the order of their opening marks. */
  readonly quotes: readonly Quote[]
  /** Index + 1 of the quotation whose opening mark a token is; 0 for none. */
  readonly quoteAt: Int32Array
  readonly mentions: readonly Mention[]
  /** Index + 1 of the mention that covers a token; 0 for none. */
  readonly mentionAt: Uint32Array
  /** Behind the last token of the innermost quotation around a token, and its opening mark; 0 for none. */
  readonly quoteEnd: Uint32Array
  readonly quoteOpen: Uint32Array
  /** 1 for tokens of an expression of time. */
  readonly dateAt: Uint8Array
  /** What the spelling of each token may be; see mask.ts. */
  readonly masks: Int32Array
  /** The number of the class of each token; see word-class.ts. */
  readonly classes: Int32Array
  /** For each token the row of the word sets that hold it; see word-set.ts. */
  readonly rows: Int32Array
  /** For each token of the sentence that is read now the next place where another report begins; see content.ts. */
  readonly cuts: Int32Array
}

/** May token `i` be what the bit of mask.ts says? */
export const marked = (g: Ground, i: number, bit: number): boolean =>
  i >= 0 && ((g.masks[i] ?? 0) & bit) !== 0

/** Is the folded spelling of token `i` one of these words? */
export function isOneOf(g: Ground, i: number, set: WordSet): boolean {
  const row = i < 0 ? 0 : (g.rows[i] ?? 0)
  return row !== 0 && rowHas(row, set)
}

/** The frame that token `i` opens where it is a preposition by itself; 0 where it is none. */
export const frameAt = (g: Ground, i: number): number =>
  isOneOf(g, i, PREPOSITIVE) ? (PREPOSITIONS.get(formAt(g, i).fold) ?? 0) : 0

/** What token `i` can be. */
export function classAt(g: Ground, i: number): WordClass {
  const n = i < 0 ? NO_CLASS : (g.classes[i] ?? NO_CLASS)
  return classNumbered(n === 0 ? learnClass(g.words, g.classes, i) : n)
}

/** The ways in which token `i` can be a cue. */
export const cuesAt = (g: Ground, i: number): readonly Cue[] =>
  marked(g, i, CUE) ? cuesOf(formAt(g, i)) : NO_CUES
const NO_CUES: readonly Cue[] = []

/** The noun of speech that token `i` is. */
export const nounAt = (g: Ground, i: number): Noun | null =>
  marked(g, i, NOUN_CUE) ? nounOf(formAt(g, i)) : null

/** إن, أن and the like at token `i`. */
export const particleAt = (g: Ground, i: number): Complementiser | null =>
  marked(g, i, PARTICLE) ? complementiserOf(formAt(g, i)) : null

/** The quotation whose opening mark token `i` is. */
export const quoteAt = (g: Ground, i: number): Quote | undefined => {
  const n = i < 0 ? 0 : (g.quoteAt[i] ?? 0)
  return n === 0 ? undefined : g.quotes[n - 1]
}

/** Is token `i` the opening mark of a quotation? */
export const quotesFrom = (g: Ground, i: number): boolean => i >= 0 && (g.quoteAt[i] ?? 0) !== 0

const NO_FORM: Form = { id: -1, clean: '', fold: '', kind: PUNCT }

/** The engine reads a place before the first token by a slow road, and all others by it from then on. */
export const formAt = (g: Ground, i: number): Form => (i < 0 ? NO_FORM : (g.forms[i] ?? NO_FORM))

/** Does a quotation open among these tokens? */
export function opensQuote(g: Ground, { first, end }: Span): boolean {
  let lo = 0
  let hi = g.quotes.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((g.quotes[mid]?.open ?? 0) < first) lo = mid + 1
    else hi = mid
  }
  // Of a list of names in quotation marks the first ones tell enough.
  for (const last = lo + NAMES_LOOKED_AT; lo < g.quotes.length && lo < last; lo++) {
    const at = g.quotes[lo]?.open ?? end
    if (at >= end) return false
    if (!quotesName(g, at)) return true
  }
  return false
}

/** A name in quotation marks quotes nobody: «تنظيم "القاعدة"». */
function quotesName(g: Ground, at: number): boolean {
  if ((g.mentionAt[at] ?? 0) > 0) return true
  const named = mentionOf(g, at + 1)
  if (!named) return false
  // «"القاعدة"» is one, «"سرقة منظمة"» and «"المجرم"» are none.
  const isThing = named.type === 'ORG' || named.type === 'FAC'
  if (named.wording === 'description' && !(isThing && formAt(g, at + 1).fold.startsWith('ال')))
    return false
  return CLOSING.test(formAt(g, mentionEnd(g, at + 1)).clean)
}

const NAMES_LOOKED_AT = 32
const CLOSING = /^["»”“]$/

export function mentionOf(g: Ground, i: number): Mention | null {
  const n = i < 0 ? 0 : (g.mentionAt[i] ?? 0)
  return n === 0 ? null : (g.mentions[n - 1] ?? null)
}

/** The token behind the mention that token `i` belongs to; behind the token itself where it is in none. */
export function mentionEnd(g: Ground, i: number): number {
  const n = g.mentionAt[i]
  let k = i + 1
  if (n === 0) return k
  while (k < g.words.count && g.mentionAt[k] === n) k++
  return k
}

export const commaAt = (g: Ground, i: number): boolean => marked(g, i, COMMA)
export const isComma = (f: Form): boolean => f.clean === '،' || f.clean === ','

/** The place of a span; و joined to the first name is none of it. */
export function rangeOf(g: Ground, s: Span): Range {
  const whole = rangeOfTokens(g.words, s.first, s.end - 1)
  const m = mentionOf(g, s.first)
  const form = formAt(g, s.first)
  const lam = form.fold.startsWith('لل')
  if (m && !lam && m.from > whole.from && m.from < whole.to) return { from: m.from, to: whole.to }
  const joined = classAt(g, s.first).joined
  return joined
    ? { ...whole, from: rangeWithinToken(g.words, s.first, 1, form.clean.length).from }
    : whole
}

/** Without marks at either end; null when nothing is left. */
export function trimmed(words: Words, first: number, end: number): Span | null {
  let a = first
  let b = end
  while (a < b && words.forms[a]?.kind === PUNCT) a++
  while (b > a && words.forms[b - 1]?.kind === PUNCT) b--
  return b > a ? { first: a, end: b } : null
}
