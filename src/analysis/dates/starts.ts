import { numberWordsOf } from '../../arabic/numerals/number-words.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { DIGITS, type Form, type Words } from '../../text/words.ts'
import type { DateRule } from './rules.ts'
import { kindsOf, NO_KINDS, type StartKind } from './start-kinds.ts'

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
/** Joins two times to a stretch. */
const JOINT = 256

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
const JOINTS = new Set(['-', '–', '—', 'الي', 'حتي', 'وحتي', 'لغايه'])
const MARKS = new Set(['/', '-', '.', '\\', ':', ',', '–', '—', '،'])
const ZONES = new Set(['بتوقيت', 'توقيت', 'بالتوقيت', 'ت', 'gmt', 'utc'])

/** What a spelling can begin. */
interface Start {
  readonly kinds: ReadonlySet<StartKind>
  readonly bits: number
  /** The rules that begin with one of the kinds, once somebody asked for them. */
  rules: readonly DateRule[] | null
}

const NOTHING: Start = { kinds: NO_KINDS, bits: 0, rules: [] }

const startOf: (form: Form) => Start = createFormCache((form) => {
  const f = form.fold
  let bits = (LINKS.has(f) ? LINK : 0) | (MARKS.has(f) ? MARK : 0) | (ZONES.has(f) ? ZONE : 0)
  if (JOINTS.has(f)) bits |= JOINT
  const kinds = kindsOf(form)
  if (kinds.size === 0) return bits === 0 ? NOTHING : { kinds, bits, rules: [] }
  let other = false
  for (const k of kinds) {
    if (!BESIDE.has(k)) bits |= COUNTS.has(k) ? TIME | COUNT : TIME | TIME_WORD
    if (!COUNTS.has(k)) other = true
  }
  if ([...kinds].every((k) => BEFORE.has(k))) bits |= BEFORE_TIME
  const year =
    form.kind === DIGITS ? form.clean.length === 4 : (bits & COUNT) !== 0 && mayBeYear(form)
  if ((bits & COUNT) !== 0 && !other && !year) bits |= COUNT_ONLY
  return { kinds, bits, rules: null }
})

const bitsOf = (form: Form): number => startOf(form).bits

/** Those of the rules that can begin at a spelling. */
export function rulesFrom(form: Form, all: readonly DateRule[]): readonly DateRule[] {
  const start = startOf(form)
  start.rules ??= all.filter((r) => r.starts.some((k) => start.kinds.has(k)))
  return start.rules
}

/** A thousand in words, or two, may be a year. */
const mayBeYear = (form: Form): boolean =>
  numberWordsOf(form).some((w) => w.value === 1000 && /^(scale|pair|pair-or-scale)$/.test(w.kind))

/** Is the spelling a number, or a word of one? */
export const isNumber = (form: Form | undefined): boolean =>
  form !== undefined && (bitsOf(form) & COUNT) !== 0

/** Does the spelling join two times: «الأحد إلى الثلاثاء»? */
export const isJoint = (form: Form | undefined): boolean =>
  form !== undefined && (bitsOf(form) & JOINT) !== 0

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
