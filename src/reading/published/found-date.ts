import { cleanView } from '../../arabic/clean.ts'
import { fold } from '../../arabic/fold.ts'
import type { Range } from '../../text/range.ts'
import { monthAt } from './months.ts'
import { findTime, type Time } from './time.ts'
import { toTokens, type Token } from './tokens.ts'
import { withZone } from './zone.ts'

/** A whole calendar day written out in a line, with the time of day where the line has one. */
export interface FoundDate {
  /** EDTF: `2020-06-04`, `2020-06-04T20:45`, with `Z` or `+03:00` when the line names a zone. */
  readonly value: string
  /** The words of the day (not of the time), in the text given. */
  readonly range: Range
  /** `day-month-year`, `month-day-year`, `numeric`, `year-weekday-day-month`. */
  readonly form: string
  /** Does the line name a zone, known or not? */
  readonly namesZone: boolean
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** The token after the last one used. */
  readonly next: number
  readonly form: string
}

/** The full dates in a short text, in order. A date without its year is none. */
export function findDates(text: string): FoundDate[] {
  const view = cleanView(text)
  const tokens = toTokens(fold(view.text))
  const found: FoundDate[] = []
  let time: Time | undefined | null = null
  for (let i = 0; i < tokens.length;) {
    const day = dayAt(tokens, i)
    if (day === undefined || !isRealDay(day)) {
      i++
      continue
    }
    // One line has one time; it is looked for only where there is a date to go with it.
    if (time === null) time = findTime(tokens)
    const last = tokens[day.next - 1]
    const first = tokens[i]
    if (first !== undefined && last !== undefined) {
      found.push({
        value: toValue(day, time),
        range: view.map.toSource({ from: first.from, to: last.to }),
        form: day.form,
        namesZone: time?.isZoned === true,
      })
    }
    i = day.next
  }
  return found
}

function toValue(day: Day, time: Time | undefined): string {
  if (time === undefined) return toIsoDay(day)
  const value = `${toIsoDay(day)}T${time.clock}`
  return time.place === undefined ? value + time.zone : withZone(value, time.place)
}

function dayAt(tokens: readonly Token[], i: number): Day | undefined {
  return (
    numericAt(tokens, i) ??
    dayMonthYearAt(tokens, i) ??
    monthDayYearAt(tokens, i) ??
    yearFirstAt(tokens, i)
  )
}

/** 2019/11/27, 2019-11-27T…, 27/11/2019, 27.11.2019: one kind of sign between the three. */
function numericAt(tokens: readonly Token[], i: number): Day | undefined {
  const [a, s, b, r, c] = tokens.slice(i, i + 5)
  if (a?.number === undefined || b?.number === undefined || c?.number === undefined)
    return undefined
  if (s === undefined || s.text !== r?.text || !'/-.\\'.includes(s.text)) return undefined
  // A longer chain of numbers is no date: a version, a telephone number.
  if (isSign(tokens[i - 1], s.text) || isSign(tokens[i + 5], s.text)) return undefined
  const form = 'numeric'
  if (isYear(a)) return { year: a.number, month: b.number, day: c.number, next: i + 5, form }
  if (!isYear(c)) return undefined
  const monthFirst = b.number > 12 && a.number <= 12
  return monthFirst
    ? { year: c.number, month: a.number, day: b.number, next: i + 5, form }
    : { year: c.number, month: b.number, day: a.number, next: i + 5, form }
}

/** «27 نوفمبر 2019», «27 نوفمبر (تشرين الثاني) 2019», «08 كانون الثاني / يناير, 2021», 27-Nov-2019. */
function dayMonthYearAt(tokens: readonly Token[], i: number): Day | undefined {
  const day = tokens[i]
  if (day?.number === undefined || day.to - day.from > 2) return undefined
  const month = monthsAt(tokens, skip(tokens, i + 1, BEFORE_MONTH))
  if (month === undefined) return undefined
  const at = skip(tokens, month.next, BEFORE_YEAR)
  const year = tokens[at]
  if (year?.number === undefined || !isYear(year)) return undefined
  return {
    year: year.number,
    month: month.month,
    day: day.number,
    next: at + 1,
    form: 'day-month-year',
  }
}

/** «نوفمبر 27, 2019», November 27, 2019. */
function monthDayYearAt(tokens: readonly Token[], i: number): Day | undefined {
  const month = monthAt(tokens, i)
  const day = month && tokens[month.next]
  if (month === undefined || day?.number === undefined || day.to - day.from > 2) return undefined
  const at = skip(tokens, month.next + 1, BEFORE_YEAR)
  const year = tokens[at]
  if (year?.number === undefined || !isYear(year)) return undefined
  return {
    year: year.number,
    month: month.month,
    day: day.number,
    next: at + 1,
    form: 'month-day-year',
  }
}

/** «2021 الجمعة ,08 كانون الثاني / يناير»: the year, a weekday, the day and its month. */
function yearFirstAt(tokens: readonly Token[], i: number): Day | undefined {
  const year = tokens[i]
  const weekday = tokens[i + 1]
  if (year?.number === undefined || !isYear(year) || !WEEKDAYS.has(weekday?.text ?? ''))
    return undefined
  const at = skip(tokens, i + 2, COMMA)
  const day = tokens[at]
  const month = day?.number === undefined ? undefined : monthsAt(tokens, at + 1)
  if (day?.number === undefined || month === undefined) return undefined
  const form = 'year-weekday-day-month'
  return { year: year.number, month: month.month, day: day.number, next: month.next, form }
}

/** A month, or one month by two names: «نوفمبر/تشرين الثاني», «نوفمبر (تشرين الثاني)». */
function monthsAt(
  tokens: readonly Token[],
  i: number,
): { month: number; next: number } | undefined {
  const first = monthAt(tokens, i)
  if (first === undefined) return undefined
  const sign = tokens[first.next]?.text
  const joined = sign === '/' || sign === '(' || sign === '-' || sign === '\\'
  const second = monthAt(tokens, joined ? first.next + 1 : first.next)
  if (second?.month !== first.month) return first
  return { month: first.month, next: skip(tokens, second.next, CLOSE) }
}

const COMMA: ReadonlySet<string> = new Set([',', '،'])
const CLOSE: ReadonlySet<string> = new Set([')'])
const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'من',
  'شهر',
  '-',
  '/',
  ',',
  '،',
  'th',
  'st',
  'nd',
  'rd',
])
const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ',',
  '،',
  'عام',
  'سنه',
  'لعام',
  '-',
  '/',
  'من',
  '.',
])

export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'السبت الاحد الاثنين الإثنين الثلاثاء الاربعاء الخميس الجمعه سبت احد اثنين ثلاثاء اربعاء خميس جمعه ' +
    'saturday sunday monday tuesday wednesday thursday friday sat sun mon tue wed thu fri'
  ).split(' '),
)

function skip(tokens: readonly Token[], from: number, set: ReadonlySet<string>): number {
  let i = from
  while (i < from + 3 && set.has(tokens[i]?.text ?? '')) i++
  return i
}

const isSign = (t: Token | undefined, sign: string): boolean => t?.text === sign

const isYear = (t: Token): boolean =>
  t.number !== undefined && t.to - t.from === 4 && t.number >= 1900 && t.number <= 2100

function isRealDay(d: Day): boolean {
  if (d.month < 1 || d.month > 12 || d.day < 1) return false
  return d.day <= new Date(Date.UTC(d.year, d.month, 0)).getUTCDate()
}

function toIsoDay(d: Day): string {
  return `${d.year}-${String(d.month).padStart(2, '0')}-${String(d.day).padStart(2, '0')}`
}
