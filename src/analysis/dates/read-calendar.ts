import { dayOf, isDay, isoDay, isoMonth, yearOf } from '../../arabic/calendar/days.ts'
import { fromIslamic, toIslamic } from '../../arabic/calendar/islamic.ts'
import { DIGITS } from '../../text/words.ts'
import {
  foldAt,
  isComma,
  isJoined,
  sideAt,
  timeWord,
  type DateContext,
  type Found,
} from './context.ts'
import { call, type Expression, type Side } from './expression.ts'
import { libyanMonthAt, monthAt, monthWordAt, type MonthFound } from './read-month.ts'
import { dayNumberAt, type DayNumber } from './read-day.ts'
import { namedYearAt, yearNumberAt, type YearFound } from './read-year.ts'
import { DAY_NUMBER, DIGIT, MARK, MONTH, MONTH_WORD } from './starts.ts'
import { hijriMonth } from './sighted.ts'
import { tenseBefore, tenseBehind } from './tense.ts'

/** What follows a month: a year, «الماضي», or nothing. */
interface Tail {
  readonly year: YearFound | null
  readonly side: number | null
  readonly end: number
}

function tailAt(c: DateContext, k: number): Tail {
  const comma = isComma(c, k) || foldAt(c, k) === '.' ? k + 1 : k
  const plain = yearNumberAt(c, comma, false)
  if (plain) return { year: plain, side: null, end: plain.end }
  if (foldAt(c, k) === '/' || foldAt(c, k) === '-') {
    const marked = yearNumberAt(c, k + 1, false)
    if (marked) return { year: marked, side: null, end: marked.end }
  }
  const side = sideAt(c, k)
  if (side) return { year: null, side: side.side, end: side.end }
  const from = foldAt(c, k) === 'من' || foldAt(c, k) === 'في' ? k + 1 : k
  const named = namedYearAt(c, from)
  if (named) return { year: named, side: null, end: named.end }
  return { year: null, side: null, end: k }
}

/** Which year is meant where none is named: by «الماضي», else by the tense before. */
function sideOf(c: DateContext, i: number, side: number | null, end = -1): Side {
  if (side !== null) return side < 0 ? 'past' : side > 0 ? 'next' : 'this'
  // «منذ يونيو» began.
  if (isSince(c, i - 1) || (isSince(c, i - 2) && timeWord(c, i - 1, 'unit'))) return 'on-or-before'
  const tense = tenseBefore(c, i) ?? (end < 0 ? null : tenseBehind(c, i, end))
  return tense === 'future' ? 'near-next' : tense === 'past' ? 'near-past' : 'near'
}

const isSince = (c: DateContext, k: number): boolean => timeWord(c, k, 'since') !== undefined

/** After these two days are the ends of a stretch. */
const BEFORE_TWO = new Set(['بين', 'من', 'يومي', 'ايام', 'وبين', 'ومن'])

/** «27 نوفمبر (تشرين الثاني) 2019», «الخامس والعشرين من الشهر الماضي», «8 أو 9 يناير», «12 رمضان». */
export function dayMonthAt(c: DateContext, i: number): Found | null {
  if (((c.bits[i] ?? 0) & DAY_NUMBER) === 0) return null
  const day = dayNumberAt(c, i)
  if (!day) return null
  const apart = day.next !== null && !BEFORE_TWO.has(foldAt(c, i - 1))
  const found = wholeDay(c, i, day)
  // «9 و30 أبريل»: two days that share the month's name.
  if (found && apart && typeof found.expression !== 'string' && found.expression.op === 'range') {
    return { ...found, end: day.firstEnd, expression: found.expression.args[0] ?? found.expression }
  }
  return found
}

function wholeDay(c: DateContext, i: number, day: DayNumber): Found | null {
  let k = day.end
  const mark = foldAt(c, k)
  if (mark === 'من' || (mark === 'في' && day.last > day.first)) k++
  else if (mark === '-' || mark === '.' || mark === '/') k++
  else if (
    day.ordinal &&
    day.end - i <= 1 &&
    !/^(غره|اول)$/.test(foldAt(c, i)) &&
    !monthWordAt(c, k)
  ) {
    // «الثاني يناير» is no way to write a day, save for digits after the article.
    return null
  }
  const relative = dayOfMonthAt(c, k)
  if (relative) {
    const of = (d: number): Expression => call('day-of', d, relative.expression)
    return { end: relative.end, skip: day.skip, expression: between(day.first, day.last, of) }
  }
  if (monthWordAt(c, k)) k++
  const month = monthAt(c, k, true) ?? libyanMonthAt(c, k)
  if (!month || month.skip > 0) return null
  // «1-صفر» is a score.
  if (/^[-./]$/.test(mark) && month.calendar === 'islamic') return null
  const tail = tailAt(c, month.end)
  if (month.calendar === 'islamic') return islamicDay(c, i, day, month, tail)
  const of = (d: number): Expression | null => dayExpression(c, i, month.month, d, tail)
  const [first, last] = [of(day.first), of(day.last)]
  if (first === null || last === null) return null
  return {
    end: tail.end,
    skip: day.skip,
    expression: day.first === day.last ? first : call('range', first, last),
    ...(tail.year?.fromText === true ? { fromText: true } : {}),
  }
}

const between = (a: number, b: number, of: (d: number) => Expression): Expression =>
  a === b ? of(a) : call('range', of(a), of(b))

/** «الشهر الماضي», «الشهر الجاري», «هذا الشهر» after a day's number. */
function dayOfMonthAt(c: DateContext, k: number): { expression: Expression; end: number } | null {
  const that = timeWord(c, k, 'this')
  const at = that ? k + 1 : k
  const w = timeWord(c, at, 'unit')
  if (w?.of !== 'month' || w.value !== 1 || !w.definite) return null
  if (that) return { expression: call('month', 0), end: at + 1 }
  const side = sideAt(c, at + 1)
  return side && { expression: call('month', side.side), end: side.end }
}

function dayExpression(
  c: DateContext,
  i: number,
  month: number,
  day: number,
  tail: Tail,
): Expression | null {
  const { year } = tail
  if (year) {
    if (typeof year.expression !== 'string')
      return call('day-of', day, call('month-in', month, year.expression))
    const y = Number(year.expression)
    return isDay(y, month, day) ? isoDay(dayOf(y, month, day)) : null
  }
  if (!isDay(2000, month, day)) return null
  return call('date', month, day, sideOf(c, i, tail.side))
}

function islamicDay(
  c: DateContext,
  i: number,
  day: { first: number; last: number; skip: number },
  month: MonthFound,
  tail: Tail,
): Found | null {
  const of = (d: number): Expression | null => {
    if (tail.year === null) {
      const side = sideOf(c, i, tail.side)
      return call('hijri', month.month, d, side)
    }
    const year = islamicYear(tail.year, month.month)
    if (year === null) return null
    const at = fromIslamic({ year, month: month.month, day: d })
    return at === null ? null : call('approx', isoDay(at))
  }
  const [first, last] = [of(day.first), of(day.last)]
  if (first === null || last === null || day.last > 30) return null
  return {
    end: tail.end,
    skip: day.skip,
    calendar: 'islamic',
    expression: day.first === day.last ? first : call('range', first, last),
  }
}

/** «رمضان هذا العام», «رمضان العام الماضي»: years from this one. Null where a number names the year. */
function relativeYear(year: YearFound): Expression | null {
  const e = year.expression
  return typeof e === 'string' || e.op !== 'year' ? null : (e.args[0] ?? null)
}

/** The Hijri year of a Hijri month, where the year beside it may be a Gregorian one. */
function islamicYear(year: YearFound, month: number): number | null {
  if (year.number === null) return null
  if (year.calendar === 'islamic' || year.number < 1700) return year.number
  for (let y = toIslamic(dayOf(year.number, 1, 1)).year; y < year.number; y++) {
    const first = fromIslamic({ year: y, month, day: 1 })
    if (first !== null && yearOf(first) >= year.number) return y
  }
  return null
}

/** «نوفمبر/تشرين الثاني 2019», «يونيو الماضي», «شهر رمضان», «مارس» where it is one. */
export function monthYearAt(c: DateContext, i: number): Found | null {
  if (((c.bits[i] ?? 0) & (MONTH | MONTH_WORD)) === 0) return null
  const word = monthWordAt(c, i)
  const month = monthAt(c, word ? i + 1 : i, word)
  const dayAfter = month && monthDay(c, month)
  if (dayAfter) return dayAfter
  const tail = month && tailAt(c, month.end)
  const found = month ?? monthAt(c, i, true)
  if (!found) return null
  if (!month) {
    // A common word as a month: only with a year after it.
    const t = tailAt(c, found.end)
    if (t.end === found.end || (t.year === null && found.calendar === 'gregorian')) return null
    return monthFound(c, i, found, t, found.skip)
  }
  if (!tail) return null
  const skip = word ? (timeWord(c, i, 'unit')?.skip ?? 0) : month.skip
  if (month.calendar === 'islamic' && !word && tail.end === month.end) {
    const phrase =
      month.end - i > 1 || /^(في|خلال|قبل|بعد|منذ|حتي|بعيد|طوال|طيله)$/.test(foldAt(c, i - 1))
    if (!phrase) return null
  }
  return monthFound(c, i, month, tail, skip)
}

function monthFound(
  c: DateContext,
  i: number,
  m: MonthFound,
  tail: Tail,
  skip: number,
): Found | null {
  const { year } = tail
  const base = { end: tail.end, skip }
  const of = year === null ? null : relativeYear(year)
  if (m.calendar === 'islamic' && of !== null) {
    return { ...base, calendar: 'islamic', expression: call('hijri', m.month, 0, of) }
  }
  if (m.calendar === 'islamic') {
    if (year === null) {
      const side = tail.side === null ? 'near' : sideOf(c, i, tail.side)
      // Blessings that belong to the month's name.
      const end = BLESSED.has(foldAt(c, tail.end)) ? tail.end + 1 : tail.end
      return { skip, end, calendar: 'islamic', expression: call('hijri', m.month, 0, side) }
    }
    const y = islamicYear(year, m.month)
    const days = y === null ? null : hijriMonth(y, m.month)
    if (days === null) return null
    const expression = call('approx', call('range', isoDay(days.from), isoDay(days.to)))
    return { ...base, calendar: 'islamic', expression }
  }
  if (year) {
    const expression =
      typeof year.expression === 'string'
        ? isoMonth(Number(year.expression), m.month)
        : call('month-in', m.month, year.expression)
    return { ...base, expression, ...(year.fromText === true ? { fromText: true } : {}) }
  }
  return { ...base, expression: call('month-named', m.month, sideOf(c, i, tail.side, tail.end)) }
}
/** «نوفمبر 27, 2019», «يناير الثاني والعشرين 2018»: the month first, a year at the end. */
export function monthDayAt(c: DateContext, i: number): Found | null {
  const month = monthAt(c, i, true)
  return month && monthDay(c, month)
}

function monthDay(c: DateContext, month: MonthFound): Found | null {
  const day = dayNumberAt(c, month.end)
  if (!day || day.first !== day.last || day.skip > 0 || month.calendar !== 'gregorian') return null
  const of = isComma(c, day.end) || foldAt(c, day.end) === 'من'
  const year = yearNumberAt(c, of ? day.end + 1 : day.end, false)
  const y = year?.number ?? null
  if (year === null || y === null || !isDay(y, month.month, day.first)) return null
  return { end: year.end, skip: month.skip, expression: isoDay(dayOf(y, month.month, day.first)) }
}

const BLESSED = new Set(['المبارك', 'الكريم', 'الفضيل', 'المعظم'])

const NUMERIC_MARKS = new Set(['/', '-', '.', '\\'])

/**
 * «2019/11/27», «27-11-2019», «27.11.19», «4-10-1436»: day before month unless only the other order is
 * a day. A year of the fourteenth or fifteenth century is of the Hijra.
 */
export function numericAt(c: DateContext, i: number): Found | null {
  if (((c.bits[i] ?? 0) & DIGIT) === 0 || ((c.bits[i + 1] ?? 0) & MARK) === 0) return null
  const mark = foldAt(c, i + 1)
  if (!NUMERIC_MARKS.has(mark)) return null
  // A longer chain of numbers is a version or a telephone number.
  if (NUMERIC_MARKS.has(foldAt(c, i - 1)) && isJoined(c, i)) return null
  const numbers = numbersAt(c, i, mark)
  const end = i + 2 * numbers.length - 1
  if (numbers.length === 2) return yearPair(numbers, mark, end)
  if (numbers.length !== 3) return null
  const [a = '', b = '', z = ''] = numbers
  const era = eraAt(c, end)
  if (a.length === 4) return numericDay(Number(a), Number(b), Number(z), era)
  if (a.length > 2 || b.length > 2) return null
  if (z.length === 4) return dayFirst(Number(a), Number(b), Number(z), era)
  const short = z.length === 2 && a.length === 2 && b.length === 2 && mark !== '.'
  return short && Number(z) <= 40 ? dayFirst(Number(a), Number(b), 2000 + Number(z), era) : null
}

/** Up to four numbers with one mark between them; spaces round the mark only before a whole year. */
function numbersAt(c: DateContext, i: number, mark: string): string[] {
  const numbers: string[] = []
  let spaced = false
  for (let k = i; numbers.length < 4; k += 2) {
    const f = c.words.forms[k]
    if (f?.kind !== DIGITS || f.clean.length > 4) break
    if (k > i && !(isJoined(c, k) && isJoined(c, k - 1))) spaced = true
    numbers.push(f.clean)
    if (foldAt(c, k + 1) !== mark) break
  }
  // «2007- 2012»
  const years = mark === '-' && numbers.length === 2 && numbers.every((x) => x.length === 4)
  if (spaced && years && (isJoined(c, i + 1) || isJoined(c, i + 2))) return numbers
  if (spaced && (mark !== '/' || numbers.length !== 3 || numbers[2]?.length !== 4)) return []
  return numbers
}

/** «هـ», «م» after the digits, and where they end. */
interface Era {
  readonly end: number
  readonly hijri: boolean
}

function eraAt(c: DateContext, k: number): Era {
  const f = foldAt(c, k)
  const hijri = f === 'هـ' || f === 'ه'
  return { end: hijri || f === 'م' ? k + 1 : k, hijri }
}

function dayFirst(x: number, y: number, year: number, era: Era): Found | null {
  const first = numericDay(year, y, x, era)
  const second = numericDay(year, x, y, era)
  const found = first ?? second
  return found && { ...found, ambiguous: first !== null && second !== null && x !== y }
}

function numericDay(year: number, month: number, day: number, era: Era): Found | null {
  const { end } = era
  if (era.hijri || (year >= 1300 && year < 1500)) {
    const d = month <= 12 && day <= 30 ? fromIslamic({ year, month, day }) : null
    if (d === null) return null
    return { end, skip: 0, calendar: 'islamic', expression: call('approx', isoDay(d)) }
  }
  if (year < 1000 || !isDay(year, month, day)) return null
  return { end, skip: 0, expression: isoDay(dayOf(year, month, day)) }
}

/** «2017/2018», «2011-2013»; «2015/3» is a month. */
function yearPair(numbers: readonly string[], mark: string, end: number): Found | null {
  const [a = '', b = ''] = numbers
  if (a.length !== 4 || mark === '.') return null
  const [x, y] = [Number(a), Number(b)]
  if (x < 1000 || x > 2200) return null
  if (b.length === 4 && y > x && y - x < 1000)
    return { end, skip: 0, expression: call('range', a, b) }
  if (b.length <= 2 && y >= 1 && y <= 12 && mark === '/')
    return { end, skip: 0, expression: isoMonth(x, y) }
  return null
}

/** «4/6» beside a weekday or after يوم, بتاريخ: a day and a month. */
export function dayMonthDigitsAt(c: DateContext, i: number): Found | null {
  if (((c.bits[i + 1] ?? 0) & MARK) === 0) return null
  const mark = foldAt(c, i + 1)
  if (mark !== '/' && mark !== '-') return null
  const { words } = c
  if (words.viewTo[i] !== words.viewFrom[i + 1] || words.viewTo[i + 1] !== words.viewFrom[i + 2])
    return null
  const [a, b] = [Number(words.forms[i]?.clean), Number(words.forms[i + 2]?.clean)]
  if (words.forms[i + 2]?.kind !== words.forms[i]?.kind) return null
  const side = sideOf(c, i, null)
  if (isDay(2000, b, a)) {
    return {
      end: i + 3,
      skip: 0,
      expression: call('date', b, a, side),
      ambiguous: isDay(2000, a, b) && a !== b,
    }
  }
  return isDay(2000, a, b) ? { end: i + 3, skip: 0, expression: call('date', a, b, side) } : null
}
