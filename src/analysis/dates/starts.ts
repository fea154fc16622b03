import { createFormCache } from '../../text/form-cache.ts'
import { numberWordsOf } from '../../arabic/numerals/number-words.ts'
import { DIGITS, WORD, type Form, type Words } from '../../text/words.ts'
import { FEAST_WORDS } from './read-feast.ts'
import { mayBeNumber } from './number-gate.ts'
import { dateClassOf, type TimeKind } from './time-words.ts'

/** What a token must be for a rule to be tried at it. */
export type StartKind =
  | TimeKind
  | 'digits'
  | 'month'
  | 'number'
  | 'part-number'
  | 'ordinal'
  | 'first-day'
  | 'article'
  | 'share'
  | 'early'
  | 'feast'

const SHARE = /^[وف]?[بلك]?(النصف|الثلث|الربع|الاسبوع|اليوم)$/
const EARLY = new Set(['ساعه', 'ساعات', 'وقت'])
const FIRST_DAY = new Set(['الفاتح', 'والفاتح', 'غره'])
const ARTICLE = new Set(['ال', 'وال', 'بال', 'لل'])

/** Kinds that only govern an expression, or end one. */
const BESIDE = new Set<StartKind>([
  'since',
  'until',
  'between',
  'from',
  'to',
  'every',
  'span',
  'within',
  'side',
  'recent',
  'same',
  'follow',
  'little',
  'some',
  'meridian',
  'rest',
])

/** Kinds of number words: they begin a time only where a word of time or a mark comes soon. */
const COUNTS = new Set<StartKind>(['digits', 'number', 'part-number', 'ordinal', 'article'])

const BEFORE = new Set<StartKind>(['this', 'from', 'between'])

/** What a spelling can do for a time, as bits. */
const TIME = 1
/** A number, in digits or words. */
const COUNT = 2
/** Nothing but a number, and no year by itself. */
const COUNT_ONLY = 4
/** Between numbers, or between a number and its word of time: «و», «من», a comma. */
const LINK = 8
/** «2019/11», «20:45»: what digits joined by it are may be a time. */
const MARK = 16
const ZONE = 32
/** Begins a time, and is no number. */
const TIME_WORD = 64
/** Says nothing but with a time right after it. */
const BEFORE_TIME = 128

const LINKS = new Set([
  'و',
  'من',
  'في',
  'او',
  'الي',
  'حتي',
  '،',
  ',',
  '-',
  '–',
  '—',
  '/',
  '.',
  '~',
  '٫',
])
const MARKS = new Set(['/', '-', '.', '\\', ':', ',', '–', '—', '،'])
const ZONES = new Set(['بتوقيت', 'توقيت', 'بالتوقيت', 'ت', 'gmt', 'utc'])

const bitsOf: (form: Form) => number = createFormCache((form) => {
  const f = form.fold
  let bits = (LINKS.has(f) ? LINK : 0) | (MARKS.has(f) ? MARK : 0) | (ZONES.has(f) ? ZONE : 0)
  const kinds = startKindsOf(form)
  let other = false
  for (const k of kinds) {
    if (!BESIDE.has(k)) bits |= COUNTS.has(k) ? TIME | COUNT : TIME | TIME_WORD
    if (!COUNTS.has(k)) other = true
  }
  if (kinds.size > 0 && [...kinds].every((k) => BEFORE.has(k))) bits |= BEFORE_TIME
  const year =
    form.kind === DIGITS ? form.clean.length === 4 : (bits & COUNT) !== 0 && mayBeYear(form)
  return (bits & COUNT) !== 0 && !other && !year ? bits | COUNT_ONLY : bits
})

/** A thousand in words, or two, may be a year. */
const mayBeYear = (form: Form): boolean =>
  numberWordsOf(form).some((w) => w.value === 1000 && /^(scale|pair|pair-or-scale)$/.test(w.kind))

/** Can an expression that names a time begin with the spelling? */
export const startsTime = (form: Form): boolean => (bitsOf(form) & TIME) !== 0

/**
 * Is token `i` a number after which no word of time comes, or «هذا», «من», «بين» before none? Then no
 * rule need be tried at it:
 *
 *     13، 14 و15 مايو        12 قتيلا و15 جريحا
 *     ^^^^^^^^^^ ^^^^        ^^ ^^^^^
 *     numbers    a month     not a word of time
 */
export function isIdle(words: Words, i: number): boolean {
  const { forms } = words
  const bits = (k: number): number => {
    const f = forms[k]
    return f === undefined ? 0 : bitsOf(f)
  }
  const here = bits(i)
  if ((here & BEFORE_TIME) !== 0) return (bits(i + 1) & TIME) === 0
  if ((here & COUNT_ONLY) === 0) return false
  if ((bits(i + 1) & MARK) !== 0 && forms[i + 2]?.kind === DIGITS) return false
  for (let k = i + 1; k < i + LONGEST; k++) {
    const b = bits(k)
    if ((b & (TIME_WORD | ZONE)) !== 0) return false
    if ((b & (COUNT | LINK)) === 0) return true
  }
  return false
}

/** No number with its joints is longer; beyond it the rules decide. */
const LONGEST = 24

/** All kinds that a spelling is. */
export function startKindsOf(form: Form): Set<StartKind> {
  const kinds = new Set<StartKind>()
  if (form.kind === DIGITS) kinds.add('digits')
  if (form.kind !== WORD) return kinds
  const of = dateClassOf(form)
  for (const w of of?.words ?? []) kinds.add(w.kind)
  if ((of?.months.length ?? 0) > 0) kinds.add('month')
  const numbers = mayBeNumber(form.fold) ? numberWordsOf(form) : []
  for (const n of numbers) {
    if (n.kind === 'ordinal' || (n.kind === 'ten' && n.definite)) kinds.add('ordinal')
    if (n.kind === 'part') kinds.add('part-number')
    if (n.kind !== 'ordinal' && n.kind !== 'part') kinds.add('number')
  }
  const f = form.fold
  if (ARTICLE.has(f)) kinds.add('article').add('ordinal')
  if (SHARE.test(f)) kinds.add('share')
  if (EARLY.has(f)) kinds.add('early')
  if (FIRST_DAY.has(f)) kinds.add('first-day')
  if (FEAST_WORDS.has(f)) kinds.add('feast')
  return kinds
}
