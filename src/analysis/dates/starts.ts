import { DIGITS, WORD, type Form } from '../../text/words.ts'
import { BETWEEN, type Between } from './between.ts'
import type { Masks } from './form-masks.ts'
import { knownWord, type KnownWord } from './known-words.ts'
import type { StartKind } from './start-kinds.ts'

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
  'calendar-unit',
  'definite-unit',
  'many-unit',
  'hour-word',
])

/** Kinds of number words: they begin a time only where a word of time or a mark comes soon. */
const COUNTS = new Set<StartKind>([
  'digits',
  'number',
  'definite-number',
  'part-number',
  'ordinal',
  'article',
])

const BEFORE = new Set<StartKind>(['this', 'from', 'between'])
/** Words of which all kinds are these say nothing but with a time soon after. */
const GOVERNS = new Set<StartKind>(['to', 'after', 'before', 'since'])

/** What a spelling can do for a time, as bits of one number. */
export const TIME = 1
/** A number, in digits or words. */
export const COUNT = 1 << 1
/** Nothing but a number, and no year by itself. */
export const COUNT_ONLY = 1 << 2
/** Between numbers, or between a number and its word of time: «و», «من», a comma. */
export const LINK = 1 << 3
/** «2019/11», «20:45»: what digits joined by it are may be a time. */
export const MARK = 1 << 4
export const ZONE = 1 << 5
/** Begins a time, and is no number. */
const TIME_WORD = 1 << 6
/** Says nothing but with a time right after it. */
const BEFORE_TIME = 1 << 7
/** Joins two times to a stretch. */
export const JOINT = 1 << 8
/** A rule can begin here. */
export const START = 1 << 9
/** A word of time-words.tsv. */
export const WORD_OF_TIME = 1 << 10
/** The first word of a month's name. */
export const MONTH = 1 << 11
export const DIGIT = 1 << 12
/** The number of a day, or of several. */
export const DAY_NUMBER = 1 << 13
/** «يوم», «ساعات», «عامين» */
export const UNIT = 1 << 14
/** «عام», «السنة» */
export const YEAR_WORD = 1 << 15
/** «شهر» */
export const MONTH_WORD = 1 << 16
/** «هذا», «ذلك» */
export const THIS = 1 << 17
/** «الماضي», «المقبلة», «الأخيرة» */
export const SIDE = 1 << 18
export const WEEKDAY = 1 << 19
/** «اليوم», «أمس», «غدا», «الليلة» */
export const DAY_WORD = 1 << 20
/** «الساعة» */
export const HOUR_WORD = 1 << 21
/** «صيف», «التسعينيات» */
const SEASON = 1 << 22
/** «نهاية», «مساء», «النصف»: a part of a time comes after. */
export const PART = 1 << 23
/** A name of Libya's months of 1977 to 2011. */
export const RARE_MONTH = 1 << 24
/** «ألف», «ألفين» */
export const THOUSAND = 1 << 25
/** «التالي», «نفسه» */
export const FOLLOW = 1 << 26
/** «فجر», «عشية» */
export const HOURS = 1 << 27
/** «النصف», «أول» */
export const SHARE = 1 << 28
/** «القرن» */
export const CENTURY = 1 << 29
/** Has a time soon after or is idle: «إلى», «بعد», «قبل», «منذ». */
const GOVERNOR = 1 << 30
/** «إلى», «حتى» between two times. */
const TO = 1 << 31

/** Signs and little words that stand between. */
const betweenBits: ReadonlyMap<string, number> = readBetween({
  to: TO,
  link: LINK,
  joint: JOINT,
  mark: MARK,
  zone: ZONE,
})

function readBetween(bits: Readonly<Record<Between, number>>): Map<string, number> {
  const map = new Map<string, number>()
  for (const [of, words] of Object.entries(BETWEEN))
    for (const w of words.split(' ')) map.set(w, (map.get(w) ?? 0) | bits[of as Between])
  return map
}

const BITS: Partial<Record<StartKind, number>> = {
  digits: DIGIT | DAY_NUMBER,
  month: MONTH,
  'rare-month': RARE_MONTH,
  ordinal: DAY_NUMBER,
  'first-day': DAY_NUMBER,
  article: DAY_NUMBER,
  this: THIS,
  that: THIS,
  side: SIDE,
  recent: SIDE,
  weekday: WEEKDAY,
  'weekday-bare': WEEKDAY,
  same: FOLLOW,
  follow: FOLLOW,
  day: DAY_WORD,
  morrow: DAY_WORD,
  tonight: DAY_WORD,
  first: SHARE,
  season: SEASON,
  tens: SEASON,
  part: PART,
  share: SHARE,
  hours: HOURS,
  eve: HOURS,
  meridian: HOURS,
  unit: UNIT,
  'hour-word': HOUR_WORD,
}

/** Kinds of which a rule of dates is tried. */
const NO_RULE = new Set<StartKind>([
  'weekday-bare',
  'side',
  'recent',
  'same',
  'follow',
  'little',
  'some',
  'that',
  'meridian',
  'rare-month',
])

/** The bits of a spelling. */
export function timeBits(form: Form, word: KnownWord): number {
  if (form.kind === DIGITS) {
    const only = form.clean.length === 4 ? 0 : COUNT_ONLY
    return TIME | COUNT | START | DIGIT | DAY_NUMBER | only
  }
  const f = form.fold
  let bits = betweenBits.get(f) ?? 0
  if (form.kind !== WORD) return bits
  const { kinds } = word
  if (kinds.size === 0) return bits
  let other = false
  let before = true
  let governs = true
  for (const k of kinds) {
    if (!BESIDE.has(k)) bits |= COUNTS.has(k) ? TIME | COUNT : TIME | TIME_WORD
    if (!COUNTS.has(k)) other = true
    if (!BEFORE.has(k)) before = false
    if (!GOVERNS.has(k)) governs = false
    if (!NO_RULE.has(k)) bits |= START
    bits |= BITS[k] ?? 0
  }
  if (before) bits |= BEFORE_TIME
  if (governs) bits |= GOVERNOR
  if (mayBeYear(word)) bits |= THOUSAND
  if ((bits & (COUNT | THOUSAND)) === COUNT && !other) bits |= COUNT_ONLY
  const { words } = word.date
  if (words.length > 0) {
    bits |= WORD_OF_TIME
    const unit = words.find((w) => w.kind === 'unit')
    if (unit?.of === 'century') bits |= CENTURY
    if (unit?.value === 1) {
      if (unit.of === 'year') bits |= YEAR_WORD
      if (unit.of === 'month') bits |= MONTH_WORD
    }
  }
  return bits
}

/** All bits of a token and of those that an expression beginning with it may hold. */
export function bitsFrom(bits: Masks, i: number): number {
  let near = 0
  for (let k = i; k < i + 16; k++) near |= bits[k] ?? 0
  return near
}

/** A thousand in words, or two, may be a year. */
const mayBeYear = (word: KnownWord): boolean =>
  word.numbers.some(
    (w) =>
      w.value === 1000 && (w.kind === 'scale' || w.kind === 'pair' || w.kind === 'pair-or-scale'),
  )

/**
 * Is token `i` a number after which no word of time comes, or «هذا», «من», «بين», «بعد» before none? Then
 * no rule need be tried at it:
 *
 *     13، 14 و15 مايو        12 قتيلا و15 جريحا
 *     ^^^^^^^^^^ ^^^^        ^^ ^^^^^
 *     numbers    a month     not a word of time
 */
export function isIdle(c: { readonly bits: Masks; readonly known: Masks }, i: number): boolean {
  const { bits } = c
  const here = bits[i] ?? 0
  if ((here & (BEFORE_TIME | GOVERNOR)) !== 0) return isIdleBefore(c, i)
  if ((here & COUNT_ONLY) === 0) return false
  if (((bits[i + 1] ?? 0) & MARK) !== 0 && ((bits[i + 2] ?? 0) & DIGIT) !== 0) return false
  for (let k = i + 1; k < i + LONGEST; k++) {
    const b = bits[k] ?? 0
    if ((b & (TIME_WORD | ZONE)) !== 0) return false
    if ((b & (COUNT | LINK)) === 0) return true
  }
  return false
}

/** No number with its joints is longer; beyond it the rules decide. */
export const LONGEST = 24

function isIdleBefore(c: { readonly bits: Masks; readonly known: Masks }, i: number): boolean {
  const { bits } = c
  const { kinds } = knownWord(c.known[i] ?? 0)
  const next = bits[i + 1] ?? 0
  if (kinds.has('from') && kinds.size === 1)
    return (next & TIME) === 0 || (bitsFrom(bits, i + 1) & TO) === 0
  if (((bits[i] ?? 0) & BEFORE_TIME) !== 0) return (next & TIME) === 0
  // «إلى غاية نهاية العام», «قبل حلول يوم الجمعة»
  const soon = next | (bits[i + 2] ?? 0) | (bits[i + 3] ?? 0)
  if (kinds.has('to')) return (soon & TIME) === 0
  if ((bitsFrom(bits, i + 1) & UNIT) !== 0) return false
  return kinds.has('after') ? (next & (DAY_WORD | HOURS)) === 0 : (soon & TIME) === 0
}
