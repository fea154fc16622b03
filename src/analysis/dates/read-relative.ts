import {
  digitsAt,
  foldAt,
  isComma,
  isOneOf,
  sideAt,
  timeWord,
  weekCall,
  type DateContext,
  type Found,
} from './context.ts'
import { toIsoDuration, type Amount } from './duration.ts'
import { call, type Expression, type Side } from './expression.ts'
import { unitAt } from './read-amount.ts'
import { dayMonthAt, dayMonthDigitsAt, monthDayAt, numericAt } from './read-calendar.ts'
import { withOtherCalendar } from './read-other-calendar.ts'
import { namedYearAt } from './read-year.ts'
import { DAY_WORD } from './starts.ts'
import { tenseBefore } from './tense.ts'
import { readNumber, readOrdinal } from './numbers.ts'

/** Words that make the weekday after them part of something else: «صلاة الجمعة», «سوق الثلاثاء». */
const NOT_BEFORE_WEEKDAY = new Set(
  'صلاه صلاتي خطبه خطب خطبتي خطيب خطباء مجله جريده برنامج قناه مصلي سوق جماعه نادي صحيفه مؤسسه ابو بن مسجد جامع'.split(
    ' ',
  ),
)
const NOT_AFTER_WEEKDAY = new Set([
  'السوداء',
  'الاسود',
  'البيضاء',
  'الدامي',
  'الحزينه',
  'العظيمه',
  'الزراعي',
  'الكبير',
])

/** «الخميس», «الأحد المقبل», «الخميس 4 يونيو», «الجمعة من الأسبوع المقبل». */
export function weekdayAt(c: DateContext, i: number): Found | null {
  const word = timeWord(c, i, 'weekday')
  if (!word) return null
  const weekday = word.value
  if (isOneOf(NOT_BEFORE_WEEKDAY, foldAt(c, i - 1)) || NOT_AFTER_WEEKDAY.has(foldAt(c, i + 1)))
    return null
  const dated = dateAfterWeekday(c, i + 1)
  if (dated) return { ...dated, skip: word.skip }
  const base = { skip: word.skip }
  const side = sideAt(c, i + 1)
  if (side) return { ...base, end: side.end, expression: bySide(weekday, side.side) }
  // «الأحد من كل أسبوع»
  if (foldAt(c, i + 1) === 'من' && foldAt(c, i + 2) === 'كل') {
    const of = timeWord(c, i + 3, 'unit')
    const every = call('every', call('weekday', weekday, 'on-or-after'))
    if (of?.of === 'week' && of.value === 1) return { ...base, end: i + 4, expression: every }
  }
  const week = weekAfter(c, i + 1)
  if (week)
    return { ...base, end: week.end, expression: call('weekday-in', weekday, week.expression) }
  const tense = tenseBefore(c, i)
  const last: Side = tense === 'future' ? 'on-or-after' : 'on-or-before'
  const expression = call('weekday', weekday, last)
  return tense === null
    ? { ...base, end: i + 1, expression, guessed: true }
    : { ...base, end: i + 1, expression }
}

function bySide(weekday: number, side: number): Expression {
  if (side === -2) return call('plus', call('weekday', weekday, 'past'), '-P7D')
  if (side === 2) return call('plus', call('weekday', weekday, 'next'), 'P7D')
  return call('weekday', weekday, side < 0 ? 'past' : side > 0 ? 'next' : 'this')
}

/** «، 4 يونيو 2020», «(4 يونيو)», «الموافق 4 يونيو», «4/6». */
function dateAfterWeekday(c: DateContext, k: number): Found | null {
  const mark = foldAt(c, k)
  const open = mark === '('
  let at = k
  if (isComma(c, k) || open || mark === 'الموافق' || mark === '-' || mark === 'في') at++
  if (foldAt(c, at) === 'الموافق') at++
  const found =
    dayMonthAt(c, at) ?? numericAt(c, at) ?? monthDayAt(c, at) ?? dayMonthDigitsAt(c, at)
  if (!found) return null
  if (!open) return withOtherCalendar(c, found)
  return foldAt(c, found.end) === ')' ? { ...found, end: found.end + 1 } : null
}

/** «من الأسبوع المقبل», «الأسبوع المقبل», «من هذا الأسبوع». */
function weekAfter(c: DateContext, k: number): { expression: Expression; end: number } | null {
  const at = foldAt(c, k) === 'من' ? k + 1 : k
  const that = timeWord(c, at, 'this') ? at + 1 : at
  const unit = timeWord(c, that, 'unit')
  if (unit?.of !== 'week' || unit.value !== 1 || !unit.definite) return null
  if (that > at) return { expression: weekCall(c, 0), end: that + 1 }
  const side = sideAt(c, that + 1)
  return side && { expression: weekCall(c, side.side), end: side.end }
}

/** After اليوم these speak of a day of something, not of today. */
const NOT_TODAY = new Set(
  (
    'العالمي الدولي الوطني الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي ' +
    'الاخير الواحد المفتوح الدراسي الافتتاحي الختامي الاعلامي التاريخي الثقافي الاسود الموعود الذي التي ' +
    'الموالي السابق الرياضي العلمي التشاوري التدريبي الطبي العربي الافريقي الاسلامي المقبل القادم الماضي ' +
    'الاكثر الاشد الاسوا الافضل الاهم الابرز الاطول الاكبر الاعنف الاصعب الاخطر الاجمل ' +
    'المحدد المقرر المذكور ذلك المشهود الاخر السعوديه'
  ).split(' '),
)
/** Before اليوم these make it a name: «المصري اليوم», «روسيا اليوم». */
const NAMES_TODAY = new Set([
  'المصري',
  'عين',
  'روسيا',
  'صحيفه',
  'جريده',
  'الاردن',
  'ليبيا24',
  'حديث',
  'ذلك',
  'نفس',
  'هذه',
  'راي',
])

/** So many tokens further on, «اليوم التالي» no more means the day after the one named. */
const REMEMBERED = 120

/** «اليوم», «أمس الأول», «أول من أمس», «غدا», «اليوم (الأحد)», «الليلة الماضية». */
export function dayAt(c: DateContext, i: number): Found | null {
  const near = (c.bits[i] ?? 0) | (c.bits[i + 1] ?? 0) | (c.bits[i + 2] ?? 0)
  if ((near & DAY_WORD) === 0) return null
  const before = firstBefore(c, i)
  if (before) return before
  const word = timeWord(c, i, 'day', 'morrow', 'tonight')
  if (!word) return null
  const next = foldAt(c, i + 1)
  if (word.kind === 'tonight') return tonight(c, i, word.skip)
  if (word.kind === 'morrow') {
    const said = foldAt(c, i - 1)
    const day = /^(يوم|مساء|صباح|فجر|ظهر|ليل|ليله|من|حتي|الي|بعد)$/.test(said)
    if (word.definite && !day) return null
    if (!word.definite && !day && !timeWord(c, i + 1, 'weekday')) return null
    if (said === 'بعد') {
      return { end: withWeekday(c, i + 1), first: i - 1, skip: 0, expression: call('day', 2) }
    }
  }
  if (word.value === 0 && word.kind === 'day') {
    if (NOT_TODAY.has(next) || NAMES_TODAY.has(foldAt(c, i - 1))) return null
    if (next === 'من' && foldAt(c, i + 2) === 'كل') return null
    if (word.preposition === 'ب' || readOrdinal(c, i + 1)?.definite === true) return null
    const textual = timeWord(c, i + 1, 'same', 'follow')
    if (textual) {
      if (c.lastDay === null || i - c.lastDayAt > REMEMBERED) return null
      const n = textual.kind === 'same' ? '' : textual.value > 0 ? 'P1D' : '-P1D'
      const expression = n === '' ? c.lastDay : call('plus', c.lastDay, n)
      return { end: i + 2, skip: word.skip, expression, fromText: true }
    }
  }
  if (word.value === -1) {
    if (next === 'الاول' || next === 'الاولي')
      return {
        end: withWeekday(c, i + 2),
        skip: word.skip,
        expression: weekdayBeside(c, -2, i + 2),
        fromToday: -2,
      }
    if (next === 'القريب') return null
  }
  return {
    end: withWeekday(c, i + 1),
    skip: word.skip,
    expression: weekdayBeside(c, word.value, i + 1),
    fromToday: word.value,
  }
}

/** «أول من أمس», «أول أمس»; «بعد غد» begins at بعد. */
function firstBefore(c: DateContext, i: number): Found | null {
  const first = timeWord(c, i, 'first')
  if (first?.value === 1 && !first.definite) {
    const k = foldAt(c, i + 1) === 'من' ? i + 2 : i + 1
    const yesterday = timeWord(c, k, 'day')
    if (yesterday?.value === -1 && yesterday.skip === 0)
      return {
        end: withWeekday(c, k + 1),
        skip: first.skip,
        expression: weekdayBeside(c, -2, k + 1),
        fromToday: -2,
      }
  }
  const after = timeWord(c, i, 'after')
  if (after && timeWord(c, i + 1, 'morrow', 'day')?.value === 1)
    return { end: withWeekday(c, i + 2), skip: after.skip, expression: call('day', 2) }
  return null
}

/** «الليلة الماضية» is yesterday's; «الليلة الثانية» and «الليلة التي …» are none. */
function tonight(c: DateContext, i: number, skip: number): Found | null {
  const side = sideAt(c, i + 1)
  if (side) return { end: side.end, skip, expression: call('day', Math.max(side.side, -1)) }
  const next = foldAt(c, i + 1)
  if (next.startsWith('ال') && !timeWord(c, i + 1, 'weekday')) return null
  return { end: withWeekday(c, i + 1), skip, expression: call('day', 0) }
}

/**
 * «أمس الأحد»: the weekday tells the day better than the time of publication does, which may be that of
 * a copy.
 */
function weekdayBeside(c: DateContext, n: number, k: number): Expression {
  const at = foldAt(c, k) === '(' || isComma(c, k) ? k + 1 : k
  const weekday = timeWord(c, at, 'weekday')
  if (!weekday || withWeekday(c, k) === k) return call('day', n)
  return call('weekday', weekday.value, sideOfDay(n))
}

/** On which side of the day of publication the day so many days from the writing lies. */
export const sideOfDay = (n: number): Side =>
  n > 0 ? 'near-next' : n < 0 ? 'on-or-before' : 'near-past'

/** The end of «الخميس», «(الخميس)», «، الخميس» after a day already named. */
function withWeekday(c: DateContext, k: number): number {
  const open = foldAt(c, k) === '('
  const at = open || isComma(c, k) ? k + 1 : k
  const weekday = timeWord(c, at, 'weekday')
  if (!weekday || weekday.skip > 0) return k
  if (open) return foldAt(c, at + 1) === ')' ? at + 2 : k
  if (isComma(c, k) && timeWord(c, at + 1, 'weekday')) return k
  const dated = dateAfterWeekday(c, at + 1)
  return dated && (isComma(c, at + 1) || dated.expression !== '') ? dated.end : at + 1
}

const RECENT = new Set<string>(['week', 'month', 'year'])
export const SIDED: ReadonlySet<string> = new Set(['week', 'month', 'year', 'decade', 'century'])

/** «الشهر الماضي», «هذا الأسبوع», «الأيام الثلاثة الماضية», «القرن العشرين», «نهاية الأسبوع». */
export function unitSideAt(c: DateContext, i: number): Found | null {
  const that = timeWord(c, i, 'this')
  const k = that ? i + 1 : i
  const year = namedYearAt(c, i)
  if (year && (typeof year.expression !== 'string' || year.fromText === true)) {
    const { end, skip, expression } = year
    return { end, skip, expression, ...(year.fromText === true ? { fromText: true } : {}) }
  }
  const unit = unitAt(c, k)
  if (!unit) return that ? thisHour(c, k, that.skip) : countedSideAt(c, i)
  if (!unit.definite) return unit.number === 3 ? null : countedSideAt(c, i)
  const skip = that ? that.skip : unit.skip
  if (unit.number === 1) {
    const side = that ? { side: 0, end: unit.end } : sideAt(c, unit.end)
    if (side && unit.unit === 'day')
      return { end: side.end, skip, expression: call('day', side.side) }
    const within = side && unit.unit === 'week' ? weekdayWithin(c, side.end) : null
    if (side && within) {
      const week = weekCall(c, side.side)
      return { end: within.end, skip, expression: call('weekday-in', within.weekday, week) }
    }
    if (side && SIDED.has(unit.unit)) {
      return { end: side.end, skip, expression: sided(c, unit.unit as 'week', side.side) }
    }
    // «الأسبوع الأخير» is the last seven days, but «الأسبوع الأخير من رمضان».
    const recent = that || foldAt(c, unit.end + 1) === 'من' ? null : recentAt(c, unit.end)
    if (recent && RECENT.has(unit.unit)) return counted(1, unit.unit, recent, skip)
    if (unit.unit === 'century') return centuryAt(c, unit.end, skip)
    const textual = timeWord(c, unit.end, 'follow', 'same')
    if (textual && c.lastDay !== null && unit.unit === 'week' && textual.kind === 'follow') {
      const n = textual.value > 0 ? 'P7D' : '-P7D'
      return { end: unit.end + 1, skip, expression: call('plus', c.lastDay, n), fromText: true }
    }
    return null
  }
  return manySideAt(c, unit.end, unit.unit, unit.number, skip)
}

export const sided = (c: DateContext, unit: 'week' | 'month' | 'year', n: number): Expression =>
  unit === 'week' ? weekCall(c, n) : call(unit, n)

/** «الأسبوع المقبل يوم الجمعة»: the weekday after its week. */
function weekdayWithin(c: DateContext, k: number): { weekday: number; end: number } | null {
  const day = timeWord(c, k, 'unit')
  const at = day?.of === 'day' && day.value === 1 ? k + 1 : k
  const weekday = timeWord(c, at, 'weekday')
  return weekday && weekday.skip === 0 ? { weekday: weekday.value, end: at + 1 } : null
}

/** «هذا المساء», «هذا الصباح». */
function thisHour(c: DateContext, k: number, skip: number): Found | null {
  const hours = timeWord(c, k, 'hours')
  return hours?.definite === true && /(صباح|مساء|ليله|ظهيره|فجر)$/.test(foldAt(c, k))
    ? { end: k + 1, skip, expression: call('day', 0) }
    : null
}

/** «القرن العشرين», «القرن التاسع عشر», «القرن الـ19». */
function centuryAt(c: DateContext, k: number, skip: number): Found | null {
  const rank = readOrdinal(c, k)
  if (!rank?.definite || rank.value < 1 || rank.value > 22) return null
  let { end } = rank
  if (/^(الميلادي|الهجري)$/.test(foldAt(c, end))) {
    if (foldAt(c, end) === 'الهجري') return null
    end++
  }
  const first = 100 * (rank.value - 1) + 1
  const year = (n: number): string => String(n).padStart(4, '0')
  return { end, skip, expression: call('range', year(first), year(first + 99)) }
}

/** «الأيام القليلة الماضية», «الأشهر الستة الماضية», «العامين الماضيين», «السنوات الأخيرة». */
function manySideAt(
  c: DateContext,
  k: number,
  unit: string,
  number: number,
  skip: number,
): Found | null {
  let at = k
  let n = number === 2 ? 2 : 0
  if (timeWord(c, at, 'little')) at++
  else {
    const count = readNumber(c, at)
    const rank = count ? null : digitsAfterArticle(c, at)
    if (count?.definite === true && !count.vague) {
      n = count.value
      at = count.end
    } else if (rank) {
      n = rank.n
      at = rank.end
    }
  }
  if (timeWord(c, at, 'little')) at++
  const side = sideAt(c, at) ?? recentAt(c, at)
  if (!side || side.side === 0) return null
  if (n === 0) {
    const known = unit === 'decade' || unit === 'century' ? 'year' : unit
    if (known === 'minute' || known === 'second') return null
    const name = known === 'week' ? 'month' : known
    return { end: side.end, skip, expression: call('vague', name, side.side) }
  }
  return counted(n, unit, side, skip)
}

export function counted(
  n: number,
  unit: string,
  side: { side: number; end: number },
  skip: number,
): Found | null {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0
  const amount = years > 0 ? { n: n * years, unit: 'year' as const } : { n, unit: unit as 'day' }
  return { end: side.end, skip, expression: lastOrNext(amount, side.side < 0 ? -1 : 1) }
}

/** Days leave the day of publication out: «اليومين المقبلين» are tomorrow and the day after it. */
function lastOrNext({ n, unit }: Amount, sign: 1 | -1): Expression {
  if (Number.isInteger(n) && (unit === 'day' || unit === 'year')) {
    const far = call(unit, sign * n)
    const near = call(unit, unit === 'day' ? sign : 0)
    return sign < 0 ? call('range', far, near) : call('range', near, far)
  }
  const duration = toIsoDuration([{ n, unit }])
  const now = call('day', 0)
  return sign < 0
    ? call('range', call('ago', duration), now)
    : call('range', now, call('ahead', duration))
}

/** «24 ساعة الماضية», «الـ24 ساعة المقبلة», «3 أيام الماضية». */
function countedSideAt(c: DateContext, i: number): Found | null {
  if (!sideWithin(c, i)) return null
  const article = digitsAfterArticle(c, i)
  const n = article ? { value: article.n, end: article.end, skip: 0 } : readNumber(c, i)
  if (!n || n.end - i > 4) return null
  const unit = unitAt(c, n.end)
  // «بالمئة الأسبوع الماضي»: the number counts something else.
  if (!unit || unit.number === 2 || (unit.definite && unit.number === 1)) return null
  const side = sideAt(c, unit.end) ?? recentAt(c, unit.end)
  return side && side.side !== 0 ? counted(n.value, unit.unit, side, n.skip) : null
}

/** Is there a «الماضية» or its kin soon after? */
function sideWithin(c: DateContext, i: number): boolean {
  for (let k = i + 2; k <= i + 5; k++) if (timeWord(c, k, 'side', 'recent')) return true
  return false
}

function digitsAfterArticle(c: DateContext, k: number): { n: number; end: number } | null {
  if (!/^(ال|وال|بال|لل)$/.test(foldAt(c, k))) return null
  const n = digitsAt(c, k + 1, 1, 9999)
  return n === null ? null : { n, end: k + 2 }
}

function recentAt(c: DateContext, k: number): { side: number; end: number } | null {
  const w = timeWord(c, k, 'recent')
  return w ? { side: -1, end: k + 1 } : null
}
