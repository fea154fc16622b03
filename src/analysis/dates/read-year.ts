import { nounReadings } from '../../arabic/numerals/counted-nouns.ts'
import { DIGITS, WORD } from '../../text/words.ts'
import { yearOf } from '../../arabic/calendar/days.ts'
import { digitsAt, foldAt, isJoined, sideAt, timeWord, type DateContext } from './context.ts'
import { call, type Expression } from './expression.ts'
import { COUNT, DIGIT, THIS, THOUSAND, YEAR_WORD } from './starts.ts'
import { isoYear } from './time.ts'
import { numberWords, readNumber } from './numbers.ts'

export interface YearFound {
  /** `2011`, or `year(-1)`. */
  readonly expression: Expression
  readonly end: number
  /** The number that stands there, by its calendar. */
  readonly number: number | null
  readonly calendar: 'gregorian' | 'islamic'
  readonly skip: number
  readonly fromText?: boolean
}

const HIJRI = new Set(['هـ', 'ه', 'هجري', 'هجريه', 'الهجري', 'للهجره'])
const GREGORIAN = new Set(['م', 'ميلادي', 'ميلاديه', 'الميلادي', 'للميلاد'])

/** A year as a number at token `i`: four digits, or words for one («ألفين وثمانية عشر»). */
export function yearNumberAt(c: DateContext, i: number, after: boolean): YearFound | null {
  const form = c.words.forms[i]
  let year: number | null = null
  let end = i + 1
  if (form?.kind === DIGITS) {
    if (isDecimal(c, i)) return null
    year = digitsAt(c, i, after ? 1 : 1000, 2200)
    if (year !== null && form.clean.length === 2)
      year = beforeChrist(c, end) ? year : fullYear(c, year)
    else if (year !== null && form.clean.length !== 4 && !(after && form.clean.length === 3))
      return null
  } else if (numberWords(c, i).length > 0) {
    const n = readNumber(c, i)
    const scaled = n !== undefined && n.scaled && !n.vague && n.style === 'words'
    const whole = n?.style === 'words' && after && n.value >= 100 && n.value < 1000
    if (n && (whole || (scaled && n.value > (after ? 999 : 1000) && n.value <= 2200))) {
      year = n.value
      end = n.end
    }
  }
  if (year === null) return null
  const mark = foldAt(c, end)
  const past = beforeChrist(c, end)
  if (past !== null) {
    const number = 1 - year
    return { expression: isoYear(number), end: past, number, calendar: 'gregorian', skip: 0 }
  }
  if (HIJRI.has(mark) && (isJoined(c, end) || mark.length > 1 || year < 1500)) {
    return { expression: String(year), end: end + 1, number: year, calendar: 'islamic', skip: 0 }
  }
  if (GREGORIAN.has(mark)) end++
  return { expression: isoYear(year), end, number: year, calendar: 'gregorian', skip: 0 }
}

/** The end of «ق.م», «ق م», «قبل الميلاد» at token `k`. */
function beforeChrist(c: DateContext, k: number): number | null {
  const next = foldAt(c, k + 1)
  if (foldAt(c, k) === 'قبل') return next === 'الميلاد' ? k + 2 : null
  if (foldAt(c, k) !== 'ق') return null
  const dotted = next === '.'
  if ((dotted ? foldAt(c, k + 2) : next) !== 'م') return null
  return dotted ? k + 3 : k + 2
}

/** 73 is 1973, 11 is 2011: a year not long after the article's own. */
function fullYear(c: DateContext, short: number): number {
  const now = c.published === null ? 2030 : yearOf(c.published)
  const near = Math.floor(now / 100) * 100 + short
  return near > now + 10 ? near - 100 : near
}

function isDecimal(c: DateContext, i: number): boolean {
  const mark = foldAt(c, i + 1)
  if (mark !== '.' && mark !== ',' && mark !== '٫') return false
  return isJoined(c, i + 1) && c.words.forms[i + 2]?.kind === DIGITS && isJoined(c, i + 2)
}

/** عام, سنة, العام at token `i`. */
function yearWordAt(c: DateContext, i: number): { skip: number; definite: boolean } | null {
  const w = timeWord(c, i, 'unit')
  if (w?.of !== 'year' || w.value === 3) return null
  return w.value === 1 ? w : null
}

/** «عام 2011», «سنة ١٤٠٠ هـ», «العام الماضي», «هذا العام», «العام نفسه». */
export function namedYearAt(c: DateContext, i: number): YearFound | null {
  if (((c.bits[i] ?? 0) & (THIS | YEAR_WORD)) === 0) return null
  const that = timeWord(c, i, 'this', 'that')
  const k = that ? i + 1 : i
  const w = yearWordAt(c, k)
  if (!w) return null
  const skip = that ? that.skip : w.skip
  if (that) {
    if (!w.definite) return null
    if (that.kind === 'this') return relativeYear(0, k + 1, skip)
    return c.lastYear === null ? null : { ...textYear(c.lastYear, k + 1, skip) }
  }
  const number = yearNumberAt(c, k + 1, true)
  if (number) return { ...number, skip }
  if (!w.definite) return null
  const side = sideAt(c, k + 1)
  if (side) {
    // «العام الماضي 2014م»
    const told = c.words.forms[side.end]?.kind === DIGITS ? yearNumberAt(c, side.end, false) : null
    if (told?.calendar === 'gregorian' && !isCounted(c, told.end, told.number ?? 0))
      return { ...told, skip }
    return relativeYear(side.side, side.end, skip)
  }
  const same = timeWord(c, k + 1, 'same', 'follow')
  if (same && c.lastYear !== null) {
    const base = same.kind === 'same' ? c.lastYear : null
    if (base !== null) return textYear(base, k + 2, skip)
    const shifted = shiftedYear(c.lastYear, same.value)
    return shifted === null ? null : textYear(shifted, k + 2, skip)
  }
  return null
}

const relativeYear = (n: number, end: number, skip: number): YearFound => ({
  expression: call('year', n),
  end,
  number: null,
  calendar: 'gregorian',
  skip,
})
const textYear = (e: Expression, end: number, skip: number): YearFound => ({
  expression: e,
  end,
  number: null,
  calendar: 'gregorian',
  skip,
  fromText: true,
})

/** The year after or before one of the text. */
function shiftedYear(e: Expression, n: number): Expression | null {
  if (typeof e === 'string') return /^\d{4}$/.test(e) ? isoYear(Number(e) + n) : null
  return e.op === 'year' ? call('year', Number(e.args[0]) + n) : null
}

const BEFORE_BARE = new Set(
  (
    'في وفي منذ ومنذ حتي قبل بعد بين من الي او بحلول مطلع نهايه بدايه منتصف اواخر اوائل خلال ' +
    'صيف شتاء ربيع خريف انتخابات حرب موازنه ميزانيه حدود موسم اتفاق اتفاقيه دستور ازمه ' +
    'مواليد مواليده لمواليد عامي سنتي اعوام سنوات لانتخابات بانتخابات احداث عدوان نكبه نكسه العامين لموازنه لموسم'
  ).split(' '),
)
const PARENTHESES = new Set(['(', '[', '،', ',', '-', '–'])

/**
 * Four digits that stand as a year with no word for it: «في 2011», «(1990-2003)», «انتخابات 2014». Where
 * a year is expected («مطلع …», «عامي … و…») nothing before it need say so.
 */
export function bareYearAt(c: DateContext, i: number, expected = false): YearFound | null {
  if (!mayBeYear(c, i)) return null
  const found = yearNumberAt(c, i, false)
  if (found === null) return null
  if (c.words.forms[i]?.kind !== DIGITS) {
    // «في ألف وتسعمئة وعشرين»: a round number of thousands is an amount more often.
    const told = (found.number ?? 0) % 100 !== 0 && BEFORE_BARE.has(foldAt(c, i - 1))
    return told && !isCounted(c, found.end, found.number ?? 0) ? found : null
  }
  if (found.calendar === 'islamic') return found
  const year = found.number ?? 0
  if (year < 1900 || year > 2100) return null
  const before = foldAt(c, i - 1)
  const joined = isJoined(c, i)
  if (expected) return isCounted(c, found.end, year) ? null : found
  if (isEntry(c, i)) return found
  const runs = c.words.forms[i - 1]?.kind === WORD && before.length > 1 && BEFORE_BARE.has(before)
  if (
    joined &&
    !runs &&
    !(before === 'و' || before === 'ب' || before === 'ل' || PARENTHESES.has(before))
  )
    return null
  const opened = before === '(' || before === '['
  const listed = before === 'و' && isYearBefore(c, i - 2)
  const said = BEFORE_BARE.has(before) || (before === 'ب' && joined) || isHappening(c, i - 1)
  const closed = opened && [')', ']', '-', '–', '/', '،'].includes(foldAt(c, found.end))
  if (!said && !listed && !closed) return null
  return isCounted(c, found.end, year) ? null : found
}

/** A line of a chronicle: «1956 - تأميم القناة». */
function isEntry(c: DateContext, i: number): boolean {
  if (i > 0 && c.words.part[i - 1] === c.words.part[i]) return false
  return ENTRY_MARKS.has(foldAt(c, i + 1)) && c.words.forms[i + 2]?.kind === WORD
}
const ENTRY_MARKS = new Set(['-', '–', '—', ':'])

/** «انقلاب 1995», «زلزال 1985»: one thing that happened, named by its year. */
function isHappening(c: DateContext, i: number): boolean {
  const form = c.words.forms[i]
  if (form?.kind !== WORD || form.fold.startsWith('ال')) return false
  const nouns = nounReadings(form)
  return nouns.length > 0 && nouns.every((r) => r.pos === 'noun' && r.tags.includes('event'))
}

/** «ألف وتسعمئة وخمسة وعشرون» */
const LONGEST_YEAR = 8

/** Four digits, or words for a number with a thousand in it? */
function mayBeYear(c: DateContext, i: number): boolean {
  if (((c.bits[i] ?? 0) & DIGIT) !== 0) return (c.words.forms[i]?.clean.length ?? 0) >= 2
  for (let k = i; k < i + LONGEST_YEAR && ((c.bits[k] ?? 0) & COUNT) !== 0; k++)
    if (((c.bits[k] ?? 0) & THOUSAND) !== 0) return true
  return false
}

/** Does what stands after it show that a number is an amount? */
function isCounted(c: DateContext, k: number, value: number): boolean {
  const next = c.words.forms[k]
  if (next?.fold === '%' || next?.fold === '$') return true
  if (next?.kind !== WORD || isJoined(c, k)) return next?.kind === WORD
  if (numberWords(c, k).some((w) => w.kind === 'scale' && !w.and)) return true
  // «منذ 2011 علما أن …»
  if (next.fold === 'علما') return false
  const readings = nounReadings(next)
  const noun = readings.find((r) => r.number !== 'many' && r.pos === 'noun' && !r.construct)
  if (!noun) return false
  const counted = noun.tags.some((t) => COUNTED_TAGS.has(t))
  return (
    counted &&
    (next.fold.endsWith('ا') ||
      value % 50 === 0 ||
      noun.tags.includes('unit') ||
      noun.tags.includes('money'))
  )
}
const COUNTED_TAGS = new Set([
  'person',
  'role',
  'unit',
  'money',
  'vehicle',
  'weapon',
  'military',
  'facility',
  'time',
  'thing',
])

const isYearBefore = (c: DateContext, i: number): boolean => digitsAt(c, i, 1900, 2100) !== null
