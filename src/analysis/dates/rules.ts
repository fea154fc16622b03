import {
  dayOf,
  isDay,
  isoDay,
  isoMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../arabic/calendar/days.ts'
import type { DateAnchor } from '../layers.ts'
import type { Rule } from '../rule.ts'
import { clean, digits, monthAt, sideAt, timeWord, yearAt, type DateContext } from './context.ts'

/** What a rule says of an expression; the range comes from the match. */
export interface DateReading {
  readonly value: string | null
  readonly calendar: 'gregorian' | 'islamic'
  readonly anchor: DateAnchor
  readonly symbolic: string | null
  readonly ambiguous?: boolean
}

type DateRule = Rule<DateContext, DateReading>

const absolute = (value: string): DateReading => ({
  value,
  calendar: 'gregorian',
  anchor: 'absolute',
  symbolic: null,
})
const relative = (value: string | null, symbolic: string): DateReading => ({
  value,
  calendar: 'gregorian',
  anchor: value === null ? 'none' : 'published',
  symbolic,
})

/** The year of a month named without one: the nearest such month not long after publication. */
function yearOfMonth(c: DateContext, month: number, side: number | null): number | null {
  if (c.published === null) return null
  const y = yearOf(c.published)
  const now = monthOf(c.published)
  if (side === 0) return y
  if (side === -1) return month < now ? y : y - 1
  if (side === 1) return month > now ? y : y + 1
  return month > now + 1 ? y - 1 : y
}

/** «27 نوفمبر (تشرين الثاني) 2019», «5 من يوليو (تموز) الماضي». */
const dayMonthYear: DateRule = {
  name: 'dates/day-month',
  match(c, i) {
    const day = digits(c, i, 1, 31)
    if (day === null) return undefined
    let k = i + 1
    if (clean(c, k) === 'من') k++
    if (clean(c, k) === 'شهر') k++
    const month = monthAt(c, k, true)
    if (month?.calendar !== 'gregorian') return undefined
    let end = month.end
    if (clean(c, end) === '،' || clean(c, end) === ',') {
      if (yearAt(c, end + 1)) end++
    }
    const year = yearAt(c, end)
    if (year) {
      if (!isDay(year.year, month.month, day)) return undefined
      return { end: year.end, value: absolute(isoDay(dayOf(year.year, month.month, day))) }
    }
    const side = sideAt(c, month.end)
    const y = yearOfMonth(c, month.month, side?.side ?? null)
    const value =
      y !== null && isDay(y, month.month, day) ? isoDay(dayOf(y, month.month, day)) : null
    const symbolic = `month=${month.month};day=${day}${side ? `;side=${side.side}` : ''}`
    return { end: side?.end ?? month.end, value: relative(value, symbolic) }
  },
  examples: {
    '27 نوفمبر 2019': '2019-11-27',
    '٢٧ نوفمبر (تشرين الثاني) 2019': '2019-11-27',
    '4 أبريل/نيسان 2019': '2019-04-04',
    '17 تشرين الأول 2019': '2019-10-17',
    '12 جويلية 2018': '2018-07-12',
    '20 غشت 2017': '2017-08-20',
    '5 من يوليو (تموز) الماضي': '2019-07-05',
    '2 كانون الثاني المقبل': '2021-01-02',
    '3 ماي 2020': '2020-05-03',
  },
  counter: ['17 مليون دولار', '31 فبراير 2019', 'مارس 12 لاعبا'],
}

/** «نوفمبر/تشرين الثاني 2019», «يونيو الماضي». */
const monthYear: DateRule = {
  name: 'dates/month',
  match(c, i) {
    const before = clean(c, i - 1)
    const strong = before === 'شهر' || before === 'في' || before === 'منذ'
    const month = monthAt(c, i, strong)
    if (month?.calendar !== 'gregorian') return undefined
    const year = yearAt(c, month.end)
    if (year) {
      return { end: year.end, skip: month.skip, value: absolute(isoMonth(year.year, month.month)) }
    }
    const side = sideAt(c, month.end)
    const y = yearOfMonth(c, month.month, side?.side ?? null)
    const symbolic = `month=${month.month}${side ? `;side=${side.side}` : ''}`
    return {
      end: side?.end ?? month.end,
      skip: month.skip,
      value: relative(y === null ? null : isoMonth(y, month.month), symbolic),
    }
  },
  examples: {
    'نوفمبر/تشرين الثاني 2019': '2019-11',
    'نوفمبر تشرين الثاني 2019': '2019-11',
    'كانون الأول 2018': '2018-12',
    'فيفري 2016': '2016-02',
    'يونيو (حزيران) الماضي': '2019-06',
    'أكتوبر المقبل': '2020-10',
  },
  counter: ['مارس ضغوطا على الحكومة', 'قال رجب طيب أردوغان', 'آب وأم'],
}

/** «2019/11/27», «27-11-2019»: day before month unless only the other order is a day. */
const numeric: DateRule = {
  name: 'dates/numeric',
  match(c, i) {
    const mark = clean(c, i + 1)
    if (!['/', '-', '.'].includes(mark) || clean(c, i + 3) !== mark) return undefined
    const glued = [0, 1, 2, 3].every((k) => c.words.to[i + k] === c.words.from[i + k + 1])
    if (!glued) return undefined
    const [a, b] = [digits(c, i, 1, 2200), digits(c, i + 2, 1, 31)]
    const z = digits(c, i + 4, 1, 2200)
    if (a === null || b === null || z === null) return undefined
    if (clean(c, i).length === 4) {
      if (!isDay(a, b, z)) return undefined
      return { end: i + 5, value: absolute(isoDay(dayOf(a, b, z))) }
    }
    if (clean(c, i + 4).length !== 4) return undefined
    const dayFirst = isDay(z, b, a)
    const monthFirst = isDay(z, a, b)
    if (!dayFirst && !monthFirst) return undefined
    const value = dayFirst ? isoDay(dayOf(z, b, a)) : isoDay(dayOf(z, a, b))
    return {
      end: i + 5,
      value: { ...absolute(value), ambiguous: dayFirst && monthFirst && a !== b },
    }
  },
  examples: { '2019/11/27': '2019-11-27', '27-11-2019': '2019-11-27', '٠٣/٠٤/٢٠٢٤': '2024-04-03' },
  counter: ['10-12-3', '2019/13/40'],
}

/** «عام 2011». */
const year: DateRule = {
  name: 'dates/year',
  match(c, i) {
    const word = timeWord(c, i)
    if (!word || (word.kind !== 'year' && word.unit !== 'year')) return undefined
    const y = yearAt(c, i)
    return y ? { end: y.end, skip: word.skip, value: absolute(String(y.year)) } : undefined
  },
  examples: { 'عام 2011': '2011', 'سنة ٢٠١٤': '2014', 'العام 2016': '2016' },
  counter: ['عام كامل', '2011 جنديا'],
}

/** A weekday: the last on or before publication; with المقبل the next after it. */
const weekday: DateRule = {
  name: 'dates/weekday',
  match(c, i) {
    const word = timeWord(c, i)
    if (word?.kind !== 'weekday') return undefined
    const side = sideAt(c, i + 1)
    const symbolic = `weekday=${word.n}${side ? `;side=${side.side}` : ''}`
    let value: string | null = null
    if (c.published !== null) {
      const back = (weekdayOf(c.published) - word.n + 7) % 7
      if (side?.side === 1) value = isoDay(c.published + (7 - back))
      else if (side?.side === -1) value = isoDay(c.published - (back === 0 ? 7 : back))
      else value = isoDay(c.published - back)
    }
    return { end: side?.end ?? i + 1, skip: word.skip, value: relative(value, symbolic) }
  },
  examples: {
    الخميس: '2020-06-04',
    الأربعاء: '2020-06-03',
    'الأحد المقبل': '2020-06-07',
    'الثلاثاء الماضي': '2020-06-02',
  },
  counter: ['العدد واحد'],
}

/** اليوم، أمس، غدا; with a weekday after them, one expression. */
const day: DateRule = {
  name: 'dates/day',
  match(c, i) {
    const word = timeWord(c, i)
    if (word?.kind !== 'day') return undefined
    // «أول من أمس», «أمس الأول»: the day before yesterday.
    const firstOf = word.n === -1 && clean(c, i - 1) === 'من' && clean(c, i - 2) === 'أول'
    const beforeIt = word.n === -1 && clean(c, i + 1) === 'الأول'
    let end = i + 1
    const n = firstOf || beforeIt ? -2 : word.n
    if (beforeIt) end++
    if (word.n === 0 && clean(c, i + 1) !== '' && c.words.forms[i + 1]?.fold === 'الاول')
      return undefined
    const next = timeWord(c, end)
    if (next?.kind === 'weekday' && next.skip === 0) end++
    const value = c.published === null ? null : isoDay(c.published + n)
    const match = { end, skip: word.skip, value: relative(value, `day=${n}`) }
    return firstOf ? { ...match, skip: 0, first: i - 2 } : match
  },
  examples: {
    أمس: '2020-06-03',
    'اليوم الخميس': '2020-06-04',
    'أول من أمس': '2020-06-02',
    'أمس الأول': '2020-06-02',
    غدا: '2020-06-05',
  },
  counter: ['اليوم الأول من المعركة'],
}

/** «الشهر الماضي», «الأسبوع المقبل», «العام الجاري». */
const unitSide: DateRule = {
  name: 'dates/unit-side',
  match(c, i) {
    const word = timeWord(c, i)
    if (word?.kind !== 'unit' || !word.unit) return undefined
    const side = sideAt(c, i + 1)
    if (!side) return undefined
    const d = c.published
    let value: string | null = null
    if (d !== null) {
      if (word.unit === 'month') value = isoMonth(yearOf(d), monthOf(d) + side.side)
      else if (word.unit === 'year') value = String(yearOf(d) + side.side)
      else {
        const monday = d - ((weekdayOf(d) + 6) % 7) + 7 * side.side
        value = `${isoDay(monday)}/${isoDay(monday + 6)}`
      }
    }
    return { end: side.end, skip: word.skip, value: relative(value, `${word.unit}=${side.side}`) }
  },
  examples: {
    'الشهر الماضي': '2020-05',
    'العام المقبل': '2021',
    'الأسبوع الماضي': '2020-05-25/2020-05-31',
  },
  counter: ['العام للأمم المتحدة', 'الشهر الكريم'],
}

/** In this order; the longest reading of a place wins, at equal length the first. */
export const dateRules: readonly DateRule[] = [
  dayMonthYear,
  numeric,
  monthYear,
  year,
  weekday,
  day,
  unitSide,
]
