import {
  digitsAt,
  foldAt,
  isComma,
  timeWord,
  weekCall,
  type DateContext,
  type Found,
} from './context.ts'
import { call, type Expression } from './expression.ts'
import { dayMonthAt, dayMonthDigitsAt, monthYearAt, numericAt } from './read-calendar.ts'
import { withOtherCalendar } from './read-other-calendar.ts'
import { clockAt, clockDigitsAt } from './read-clock.ts'
import { dayAt, unitSideAt, weekdayAt } from './read-relative.ts'
import { decadeAt, seasonAt } from './read-season.ts'
import { HOURS, TIME } from './starts.ts'
import { bareYearAt, namedYearAt, type YearFound } from './read-year.ts'
import { amountAt, unitAt } from './read-amount.ts'
import { monthAt, monthWordAt } from './read-month.ts'
import { isArticle, numberWords, readOrdinal } from './numbers.ts'

export type Reader = (c: DateContext, i: number) => Found | null

const ofYear = (y: YearFound | null): Found | null =>
  y && {
    end: y.end,
    skip: y.skip,
    expression: y.expression,
    ...(y.fromText === true ? { fromText: true } : {}),
    ...(y.calendar === 'islamic' ? { calendar: 'islamic' as const } : {}),
  }

/** A year in a Hijri number is told in the Gregorian years that it lies in. */
function hijriYear(y: YearFound | null): YearFound | null {
  if (y?.calendar !== 'islamic' || y.number === null) return y
  const from = Math.floor((y.number - 1) * 0.970224 + 622.54)
  const to = Math.floor(y.number * 0.970224 + 622.54)
  const year = (n: number): string => String(n).padStart(4, '0')
  const expression = call('approx', from === to ? year(from) : call('range', year(from), year(to)))
  return { ...y, expression }
}

/** A date of the calendar: day and month, digits, month, year. */
export function calendarAt(c: DateContext, i: number): Found | null {
  const dated = dayMonthAt(c, i) ?? numericAt(c, i) ?? namedDigitsAt(c, i)
  if (dated) return withClock(c, withOtherCalendar(c, dated))
  return monthYearAt(c, i) ?? ofYear(hijriYear(namedYearAt(c, i) ?? bareYearAt(c, i)))
}

/** «يوم 14/5», «بتاريخ 3/6»: two numbers are a day and a month only where the word before says so. */
function namedDigitsAt(c: DateContext, i: number): Found | null {
  return foldAt(c, i + 1) === '/' && BEFORE_DIGITS.has(foldAt(c, i - 1))
    ? dayMonthDigitsAt(c, i)
    : null
}
const BEFORE_DIGITS = new Set(['يوم', 'بتاريخ', 'ليوم', 'تاريخ', 'الموافق'])

/** Any expression that names a time by itself, with no preposition and no part of it cut out. */
export function plainAt(c: DateContext, i: number): Found | null {
  if (!mayStart(c, i)) return null
  return longest(
    calendarAt(c, i),
    withClock(c, weekdayAt(c, i)),
    withClock(c, dayAt(c, i)),
    unitSideAt(c, i),
    decadeAt(c, i),
    seasonAt(c, i),
  )
}

/** As `plainAt`, or a part of such a time: «مساء الخميس», «نهاية 2006». */
export const timeAt: Reader = (c, i) =>
  mayStart(c, i) ? longest(plainAt(c, i), partAt(c, i), hoursAt(c, i), shareAt(c, i)) : null

/** Can any expression of time begin at the token? */
function mayStart(c: DateContext, i: number): boolean {
  return ((c.bits[i] ?? 0) & TIME) !== 0
}

/** The second of two times: a bare year needs nothing before it. */
export const secondAt: Reader = (c, i) => timeAt(c, i) ?? ofYear(bareYearAt(c, i, true))

/** The word يوم before a weekday or a date is no part of it. */
export const skipDayWord = (c: DateContext, i: number): number => {
  const w = timeWord(c, i, 'unit')
  return w?.of === 'day' && w.value === 1 && !w.definite ? i + 1 : i
}

/** The longer of what was found; of two as long the first. */
export function longest(...found: readonly (Found | null)[]): Found | null {
  let best: Found | null = null
  for (const f of found) if (f && (!best || f.end > best.end)) best = f
  return best
}

const BEFORE_CLOCK = new Set(['عند', 'في', 'علي', 'تمام'])

/** A time of day right after a day: «، الساعة 8 مساء», « - 08:45 مساءً», «صباحا». */
export function withClock(c: DateContext, found: Found | null): Found | null {
  if (!found || found.calendar === 'islamic') return found
  let k = found.end
  const mark = foldAt(c, k)
  if (mark === '-' || mark === '–' || mark === '|' || isComma(c, k)) k++
  const marked = k > found.end
  if (BEFORE_CLOCK.has(foldAt(c, k))) k++
  if (foldAt(c, k) === 'تمام') k++
  const clock = clockAt(c, k) ?? (marked || k === found.end ? clockDigitsAt(c, k, true) : null)
  if (clock) {
    return { ...found, end: clock.end, expression: call('clock', found.expression, clock.clock) }
  }
  const half = timeWord(c, found.end, 'meridian')
  return half && half.skip === 0 ? { ...found, end: found.end + 1 } : found
}

/** «من», «في» before the whole. */
function isOf(c: DateContext, k: number): boolean {
  const f = foldAt(c, k)
  return f === 'من' || f === 'في'
}

/** «مطلع 2024», «أواخر آذار», «منتصف شهر سبتمبر», «نهاية العام», «بداية الأسبوع المقبل». */
export function partAt(c: DateContext, i: number): Found | null {
  const part = timeWord(c, i, 'part')
  if (!part) return null
  const of = wholeAt(c, i + 1)
  if (!of) return null
  if (isWeekend(part.of, of.expression)) {
    const args = typeof of.expression === 'string' ? ['0'] : of.expression.args
    return { ...of, skip: part.skip, expression: { op: 'weekend', args } }
  }
  return { ...of, skip: part.skip, expression: call('part', part.of, of.expression) }
}

const isWeekend = (part: string, e: Expression): boolean =>
  part === 'end' && typeof e !== 'string' && e.op === 'week'

/** What a part can be part of: a month, a year, a week, a decade; «العام» alone is this one. */
function wholeAt(c: DateContext, k: number): Found | null {
  const at = foldAt(c, k) === 'من' ? k + 1 : k
  const found = longest(
    monthYearAt(c, at),
    ofYear(namedYearAt(c, at) ?? bareYearAfter(c, at)),
    unitSideAt(c, at),
    decadeAt(c, at),
    seasonAt(c, at),
  )
  if (found) return found.skip === 0 ? found : { ...found, skip: 0 }
  const unit = unitAt(c, at)
  if (!unit?.definite || unit.number !== 1) return null
  if (unit.unit !== 'week' && unit.unit !== 'month' && unit.unit !== 'year') return null
  // «نهاية العام الدراسي» is another end.
  if (/^ال(دراسي|مالي|هجري|ميلادي|جامعي|شهر)/.test(foldAt(c, unit.end))) return null
  const expression = unit.unit === 'week' ? weekCall(c, 0) : call(unit.unit, 0)
  return { end: unit.end, skip: 0, expression }
}

/** Four digits after «نهاية», «مطلع»: no further word is needed. */
function bareYearAfter(c: DateContext, k: number): YearFound | null {
  const found = bareYearAt(c, k, true)
  return found?.calendar === 'gregorian' ? found : null
}

const SHARES = new Map<string, string>([
  ['النصف', 'half'],
  ['الثلث', 'third'],
  ['الربع', 'quarter'],
  ['الفصل', 'quarter'],
  ['الاسبوع', 'week'],
  ['اليوم', 'day'],
])
const PROCLITIC = /^[وف]?[بلك]?/

/** «النصف الأول من 2023», «الربع الثالث من العام الجاري», «أول جمعة من يوليو», «آخر يوم من رمضان». */
export function shareAt(c: DateContext, i: number): Found | null {
  const few = fewAt(c, i)
  if (few) return few
  const first = timeWord(c, i, 'first')
  if (first) return nthAt(c, i, first.value, first.skip)
  const word = foldAt(c, i)
  const skip = SHARES.has(word) ? 0 : (PROCLITIC.exec(word)?.[0].length ?? 0)
  const kind = SHARES.get(word.slice(skip))
  if (kind === undefined) return null
  const last = timeWord(c, i + 1, 'recent')
  const rank = last ? { value: -1, end: i + 2 } : readOrdinal(c, i + 1)
  if (!rank) return null
  // «الفصل الرابع والأخير من 2017»
  const end = /^والاخيره?$/.test(foldAt(c, rank.end)) ? rank.end + 1 : rank.end
  const k = /^(من|في|ل)$/.test(foldAt(c, end)) ? end + 1 : end
  const of = wholeAt(c, k)
  const bare = k === end && !/^ل|^ال/.test(foldAt(c, k))
  // «النصف الأول 2015»
  if (!of || (bare && digitsAt(c, k, 1900, 2100) === null)) return null
  // «الفصل» is a quarter of a year, and a chapter or a court's term else.
  if (word.endsWith('الفصل') && (rank.value > 4 || !isYear(of.expression))) return null
  return { ...of, skip, expression: call('part', `${kind}-${rank.value}`, of.expression) }
}

const isYear = (e: Expression): boolean =>
  typeof e === 'string' ? e.length === 4 : e.op === 'year'

/** «الأشهر التسعة الأولى من 2017», «الأسبوعين الأخيرين من رمضان», «أول ثلاثة أشهر من العام». */
function fewAt(c: DateContext, i: number): Found | null {
  const ten = tenDaysAt(c, i)
  if (ten) return ten
  const before = timeWord(c, i, 'first')
  if (!before && !isDefinite(c, i)) return null
  const amount = amountAt(c, before ? i + 1 : i)
  const [one] = amount?.amounts ?? []
  if (!amount || !one || amount.amounts.length !== 1 || !amount.counted || amount.vague) return null
  if (!FEW_UNITS.has(one.unit) || !Number.isInteger(one.n)) return null
  let k = amount.end
  let first = before?.value !== -1
  if (before) {
    if (before.value > 1) return null
  } else {
    if (!amount.definite) return null
    const rank = /^(الاولي|الاول|الاوليين|الاولين)$/.test(foldAt(c, k))
    const last = timeWord(c, k, 'recent') !== undefined
    if (!rank && !last) return null
    first = rank
    k++
  }
  if (!isOf(c, k)) return null
  const of = wholeAt(c, k + 1)
  if (!of) return null
  const part = `${first ? 'first' : 'last'}-${one.n}-${one.unit}`
  return { ...of, skip: before?.skip ?? amount.skip, expression: call('part', part, of.expression) }
}

/** «الأشهر», «الثلاثة», «الـ»: can «الأولى» follow? */
const isDefinite = (c: DateContext, i: number): boolean =>
  unitAt(c, i)?.definite === true || numberWords(c, i).some((w) => w.definite) || isArticle(c, i)

/** «العشر الأواخر من رمضان»: its last ten days. */
function tenDaysAt(c: DateContext, i: number): Found | null {
  const word = foldAt(c, i)
  if (!word.endsWith('العشر') || !/^[وفبل]{0,2}العشر$/.test(word)) return null
  const last = /^(الاواخر|الاخيره)$/.test(foldAt(c, i + 1))
  if (!last && !/^(الاوايل|الاولي|الاول)$/.test(foldAt(c, i + 1))) return null
  const month = foldAt(c, i + 2) === 'من' ? monthAt(c, i + 3, true) : null
  if (month?.calendar !== 'islamic') return null
  const dated = monthYearAt(c, i + 3)
  const of = dated?.expression ?? call('hijri', month.month, 0, 'near')
  const expression = call('part', last ? 'last-10-day' : 'first-10-day', of)
  return { end: dated?.end ?? month.end, skip: word.length - 5, calendar: 'islamic', expression }
}
const FEW_UNITS = new Set(['day', 'week', 'month'])

/** «أول جمعة من», «آخر يوم من», «أول أسبوع من». */
function nthAt(c: DateContext, i: number, n: number, skip: number): Found | null {
  let k = i + 1
  const day = timeWord(c, k, 'unit')
  const bare = timeWord(c, day?.of === 'day' ? k + 1 : k, 'weekday-bare')
  const unit = bare ? null : unitAt(c, k)
  if (bare) k = day?.of === 'day' ? k + 2 : k + 1
  else if (unit?.number === 1 && !unit.definite && /^(day|week)$/.test(unit.unit)) k++
  else return null
  if (!isOf(c, k)) return null
  const of =
    monthWordAt(c, k + 1) || timeWord(c, k + 1, 'this')
      ? (monthYearAt(c, k + 1) ?? wholeAt(c, k + 1))
      : wholeAt(c, k + 1)
  if (!of) return null
  const expression = bare
    ? call('nth-weekday', n, bare.value, of.expression)
    : call('part', `${unit?.unit ?? 'day'}-${n}`, of.expression)
  return { ...of, skip, expression }
}

/** «مساء الخميس», «فجر اليوم», «بعد ظهر أمس», «ليل الأربعاء الخميس», «ساعة مبكرة من صباح أمس». */
export function hoursAt(c: DateContext, i: number): Found | null {
  const early = earlyAt(c, i)
  if (early) return early
  const middle = middleAt(c, i)
  if (middle) return middle
  if ((((c.bits[i] ?? 0) | (c.bits[i + 1] ?? 0)) & HOURS) === 0) return null
  let k = i
  let skip = 0
  const next = foldAt(c, i + 1)
  if (next === 'ظهر' && /^(بعد|قبل|وسط)$/.test(foldAt(c, i))) k++
  else if (/^(ليل|ليله|نهار)$/.test(next) && foldAt(c, i).endsWith('منتصف')) k++
  const word = timeWord(c, k, 'hours', 'eve')
  if (!word || word.definite) return null
  if (k === i) skip = word.skip
  const at = skipDayWord(c, foldAt(c, k + 1) === 'من' ? k + 2 : k + 1)
  const day = longest(dayAt(c, at), weekdayAt(c, at), dayMonthAt(c, at), numericAt(c, at))
  if (!day || day.skip > 0) return null
  if (word.kind === 'eve') {
    return { ...day, skip, expression: call('plus', day.expression, '-P1D') }
  }
  const night = /ليله?$/.test(foldAt(c, k)) ? nightOf(c, day) : null
  return withClock(c, { ...(night ?? day), skip })
}

/** «منتصف يوم السبت», «منتصف الليلة الماضية»: a part of that day. */
function middleAt(c: DateContext, i: number): Found | null {
  const part = timeWord(c, i, 'part')
  if (part?.of !== 'mid') return null
  const k = skipDayWord(c, i + 1)
  const night = timeWord(c, i + 1, 'tonight')
  const day = night ? dayAt(c, i + 1) : k > i + 1 ? (weekdayAt(c, k) ?? dayAt(c, k)) : null
  return day && day.skip === 0 ? { ...day, skip: part.skip } : null
}

/** «ليل الأربعاء الخميس», «ليلة السبت/الأحد»: one night of two days. */
function nightOf(c: DateContext, day: Found): Found | null {
  const mark = /^[-–/]$/.test(foldAt(c, day.end)) ? day.end + 1 : day.end
  const second = timeWord(c, mark, 'weekday')
  if (!second || second.skip > 0 || typeof day.expression === 'string') return null
  if (day.expression.op !== 'weekday') return null
  const next = call('weekday-in', second.value, day.expression)
  return { ...day, end: mark + 1, expression: call('range', day.expression, next) }
}

const EARLY_OR_LATE = new Set(['مبكر', 'مبكره', 'متاخر', 'متاخره', 'الاولي'])

/** «(في) ساعة مبكرة من صباح أمس», «وقت متأخر من مساء الخميس». */
function earlyAt(c: DateContext, i: number): Found | null {
  const first = foldAt(c, i)
  const hours = first === 'الساعات'
  if (first !== 'ساعه' && first !== 'ساعات' && first !== 'وقت' && !hours) return null
  let k = i + 1
  if (/^(الصباح|الفجر)$/.test(foldAt(c, k))) k++
  if (!EARLY_OR_LATE.has(foldAt(c, k)) && k === i + 1) return null
  if (EARLY_OR_LATE.has(foldAt(c, k))) k++
  // «ساعة متأخرة ليل الأحد»
  if (!hours && timeWord(c, k, 'hours')) {
    const night = hoursAt(c, k)
    return night && { ...night, skip: 0 }
  }
  if (foldAt(c, k) !== 'من') return null
  const word = timeWord(c, k + 1, 'hours')
  const day = word ? hoursAt(c, k + 1) : plainAt(c, skipDayWord(c, k + 1))
  return day && { ...day, skip: 0 }
}
