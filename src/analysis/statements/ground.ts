import type { Quote } from '../../arabic/quotes.ts'
import type { Range } from '../../text/range.ts'
import { PUNCT, rangeOfTokens, rangeWithinToken, type Form, type Words } from '../../text/words.ts'
import type { Mention } from '../layers.ts'
import { cuesOf } from './cues.ts'
import { CARRIES_ON, maskOf } from './mask.ts'
import { nounOf } from './noun-cues.ts'
import { passesOn } from './openers.ts'
import { ADJ, AGENT, classOf, GIVEN, is, TITLE } from './word-class.ts'

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

/** What the rules look at, by token. */
export interface Ground {
  readonly words: Words
  /** Quotations by the token of their opening mark. */
  readonly quotes: ReadonlyMap<number, Quote>
  /** The same tokens in order. */
  readonly openings: Int32Array
  readonly mentions: readonly Mention[]
  /** Index + 1 of the mention that covers a token; 0 for none. */
  readonly mentionAt: Uint32Array
  /** Behind the last token of the innermost quotation around a token, and its opening mark; 0 for none. */
  readonly quoteEnd: Uint32Array
  readonly quoteOpen: Uint32Array
  /** 1 for tokens of an expression of time. */
  readonly dateAt: Uint8Array
  /** What the spelling of each token may be; see mask.ts. */
  readonly masks: Uint16Array
}

export function createGround(
  words: Words,
  quotes: readonly Quote[],
  mentions: readonly Mention[],
  dates: readonly Range[],
): Ground {
  const masks = new Uint16Array(words.count)
  for (let i = 0; i < words.count; i++) masks[i] = maskOf(words.forms[i] ?? NO_FORM)
  const mentionAt = new Uint32Array(words.count)
  const dateAt = new Uint8Array(words.count)
  cover(words, mentions, (i, n) => (mentionAt[i] ||= n + 1))
  sift(words, mentions, mentionAt, masks)
  cover(words, dates, (i) => (dateAt[i] = 1))
  const quoteEnd = new Uint32Array(words.count)
  const quoteOpen = new Uint32Array(words.count)
  // Outer quotations come before inner ones, at most four deep: each token is written four times at most.
  for (const q of quotes) {
    quoteEnd.fill(q.last + 1, q.open + 1, q.last + 1)
    quoteOpen.fill(q.open, q.open + 1, q.last + 1)
  }
  return {
    words,
    quotes: new Map(quotes.map((q) => [q.open, q])),
    openings: Int32Array.from(quotes, (q) => q.open).sort(),
    mentions,
    mentionAt,
    quoteEnd,
    quoteOpen,
    dateAt,
    masks,
  }
}

const PARTICLES = new Set('ان قد انه انها'.split(' ').flatMap((w) => [w, `و${w}`, `ف${w}`]))

/** «وأكد أوغلو», «المسؤول»: a verb is no part of a name, a common word alone is none. */
function sift(
  words: Words,
  mentions: readonly Mention[],
  mentionAt: Uint32Array,
  masks: Uint16Array,
): void {
  for (let k = 0; k < words.count; k++) {
    const n = mentionAt[k] ?? 0
    if (n === 0) continue
    const m = mentions[n - 1]
    const form = words.forms[k]
    if (!m || !form) continue
    // «على لسان الوزير»: the tongue is no name.
    if (form.fold === 'لسان') mentionAt[k] = 0
    const accusative = ((masks[k] ?? 0) & CARRIES_ON) !== 0
    if (passesOn(form.fold)) mentionAt[k] = 0
    if (accusative || PARTICLES.has(form.fold)) mentionAt[k] = 0
    if (m.type !== 'PER') continue
    const c = classOf(form)
    const verb = cuesOf(form)[0]
    if (k > 0 && mentionAt[k - 1] === n) {
      // «سالم النعيمي قوله»: what he said is no part of his name.
      if (accusative || (nounOf(form)?.pronoun ?? '') !== '') mentionAt[k] = 0
      continue
    }
    const alone = mentionAt[k + 1] !== n
    if (verb && (verb.joined !== '' || (verb.frames.size > 0 && !is(c, GIVEN)))) mentionAt[k] = 0
    else if (
      alone &&
      !m.entity.startsWith('person:') &&
      is(c, ADJ | TITLE | AGENT) &&
      !is(c, GIVEN)
    )
      mentionAt[k] = 0
  }
}

/** Calls `mark` for each token that shares a character with one of the sorted ranges. */
function cover(
  words: Words,
  ranges: readonly Range[],
  mark: (token: number, range: number) => void,
): void {
  let i = 0
  ranges.forEach((r, n) => {
    while (i > 0 && (words.to[i - 1] ?? 0) > r.from) i--
    while (i < words.count && (words.to[i] ?? 0) <= r.from) i++
    for (; i < words.count && (words.from[i] ?? 0) < r.to; i++) mark(i, n)
  })
}

/** May token `i` be what the bit of mask.ts says? */
export const marked = (g: Ground, i: number, bit: number): boolean =>
  ((g.masks[i] ?? 0) & bit) !== 0

const NO_FORM: Form = { id: -1, clean: '', fold: '', kind: PUNCT }

export const formAt = (g: Ground, i: number): Form => g.words.forms[i] ?? NO_FORM

/** Does a quotation open among these tokens? */
export function opensQuote(g: Ground, { first, end }: Span): boolean {
  let lo = 0
  let hi = g.openings.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((g.openings[mid] ?? 0) < first) lo = mid + 1
    else hi = mid
  }
  // Of a list of names in quotation marks the first ones tell enough.
  for (const last = lo + NAMES_LOOKED_AT; lo < g.openings.length && lo < last; lo++) {
    const at = g.openings[lo] ?? 0
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
  const n = g.mentionAt[i] ?? 0
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

export const isComma = (f: Form): boolean => f.clean === '،' || f.clean === ','

/** The place of a span; و joined to the first name is none of it. */
export function rangeOf(g: Ground, s: Span): Range {
  const whole = rangeOfTokens(g.words, s.first, s.end - 1)
  const m = mentionOf(g, s.first)
  const form = formAt(g, s.first)
  const lam = form.fold.startsWith('لل')
  if (m && !lam && m.from > whole.from && m.from < whole.to) return { from: m.from, to: whole.to }
  const joined = classOf(form).joined && /^[وف]/.test(form.fold)
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
