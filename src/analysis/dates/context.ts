import { parseDay, type Day } from '../../arabic/calendar/days.ts'
import type { Article } from '../../reading/article.ts'
import type { Words } from '../../text/words.ts'
import { call, type Call, type Expression } from './expression.ts'
import type { NumberContext } from './numbers.ts'
import { knownWord } from './known-words.ts'
import { marksOf } from './marks.ts'
import { COUNT, DIGIT, WORD_OF_TIME } from './starts.ts'
import type { Tense } from './tense.ts'
import { weekStartOf, type WeekStart } from './week-start.ts'
import type { DateClass, TimeKind, TimeWord } from './time-words.ts'

/** What the readers of dates know of one article. */
export interface DateContext extends NumberContext {
  /** The day of publication; null while unknown. */
  readonly published: Day | null
  /** Whose country says when weeks begin. */
  readonly article: Pick<Article, 'url' | 'outlet'>
  /** The last day or year that the text named, for «اليوم التالي», «العام نفسه». */
  lastDay: Expression | null
  /** The token that named `lastDay`. */
  lastDayAt: number
  lastYear: Expression | null
  /** The first day of the outlet's weeks, once somebody asked. */
  weekStart: WeekStart | null
  /** The tense looked for last, and before which token. */
  tense: Tense
  tenseIndex: number
}

export const contextOf = (
  words: Words,
  article: Pick<Article, 'published' | 'url' | 'outlet'>,
  marks = marksOf(words),
): DateContext => ({
  words,
  bits: marks.first,
  known: marks.third,
  places: marks.firstPlaces,
  count: marks.firstCount,
  countBit: COUNT,
  numberIndex: -1,
  number: undefined,
  published: article.published ? parseDay(article.published.value) : null,
  article,
  lastDay: null,
  lastDayAt: 0,
  lastYear: null,
  weekStart: null,
  tense: null,
  tenseIndex: -1,
})

/** The week `n` weeks from the publication's own, as the outlet's country counts weeks. */
export function weekCall(c: DateContext, n: number): Call {
  c.weekStart ??= weekStartOf(c.article.url, c.article.outlet)
  const first = c.weekStart
  return first === 1 ? call('week', n) : call('week', n, first)
}

/** What a reader found at a place: tokens up to before `end`, and what they say. */
export interface Found {
  readonly end: number
  readonly expression: Expression
  /** Units of the first token before the expression. */
  readonly skip: number
  /** The first token, where the expression begins before the one it was read from. */
  readonly first?: number
  readonly calendar?: 'islamic'
  readonly ambiguous?: boolean
  /** A weekday of which no verb says whether it has been or will be. */
  readonly guessed?: true
  /** How many days from the day of writing: 0 for «اليوم», -1 for «أمس». */
  readonly fromToday?: number
  /** Said in terms of another date of the text. */
  readonly fromText?: boolean
  /** A name that holds a date («ثورة 25 يناير»): its words are taken, nothing is said. */
  readonly name?: true
  /** The day so named, where it is known. */
  readonly day?: string
  /** An amount of time (P3D), not a place in it. */
  readonly duration?: string
}

/** The fold of token `i`; empty beyond the end and across the parts of an article. */
export const foldAt = (c: DateContext, i: number): string => c.words.forms[i]?.fold ?? ''

export const classAt = (c: DateContext, i: number): DateClass => knownWord(c.known[i] ?? 0).date

/** The reading of token `i` as one of the kinds of words of time. */
export function timeWord(
  c: DateContext,
  i: number,
  a: TimeKind,
  b: TimeKind = a,
  d: TimeKind = b,
): TimeWord | undefined {
  if (((c.bits[i] ?? 0) & WORD_OF_TIME) === 0) return undefined
  for (const w of classAt(c, i).words) if (w.kind === a || w.kind === b || w.kind === d) return w
  return undefined
}

/** The number of a digits token of at most `length` digits, if it lies within the bounds. */
export function digitsAt(c: DateContext, i: number, min: number, max: number): number | null {
  if (((c.bits[i] ?? 0) & DIGIT) === 0) return null
  const f = c.words.forms[i]
  if (f === undefined || f.clean.length > 4) return null
  const n = Number(f.clean)
  return n >= min && n <= max ? n : null
}

/** Does token `i` stand right after token `i - 1`, no space between? */
export const isJoined = (c: DateContext, i: number): boolean =>
  i > 0 && c.words.viewTo[i - 1] === c.words.viewFrom[i]

/** Is the word one of a set, with و ف and ب ل ك before it or without? */
export function isOneOf(set: ReadonlySet<string>, word: string): boolean {
  if (set.has(word)) return true
  const and = word.startsWith('و') || word.startsWith('ف') ? 1 : 0
  if (and === 1 && set.has(word.slice(1))) return true
  return 'بلك'.includes(word.charAt(and)) && set.has(word.slice(and + 1))
}

const COMMAS = new Set(['،', ','])
export const isComma = (c: DateContext, i: number): boolean => COMMAS.has(foldAt(c, i))

/** «الماضي» and its kin at token `i`: how far, -1 past, 0 this, 1 next; «قبل الماضي» is -2. */
export function sideAt(c: DateContext, i: number): { side: number; end: number } | null {
  const w = timeWord(c, i, 'side')
  if (w && !w.and && w.preposition === '') return { side: w.value, end: i + 1 }
  let k = i
  if (foldAt(c, k) === 'ما') k++
  const before = timeWord(c, k, 'before', 'after')
  const beyond = before && timeWord(c, k + 1, 'side')
  if (before && beyond && beyond.value === (before.kind === 'before' ? -1 : 1))
    return { side: 2 * beyond.value, end: k + 2 }
  return null
}
