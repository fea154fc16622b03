import { classAt, digitsAt, foldAt, isJoined, timeWord, type DateContext } from './context.ts'

import { MONTH, RARE_MONTH } from './starts.ts'

export interface MonthFound {
  /** 1 … 12 */
  readonly month: number
  readonly calendar: 'gregorian' | 'islamic'
  readonly end: number
  readonly skip: number
}

/** Names that are common words as well: something near must say that they are months. */
const WEAK = new Set(['اب', 'مارس', 'صفر', 'رجب', 'شعبان', 'محرم', 'شوال', 'ماي', 'جوان', 'نيسان'])
/** Before a weak name these say that it is a month. */
const TIME_BEFORE = new Set([
  'في',
  'وفي',
  'منذ',
  'حتي',
  'خلال',
  'بحلول',
  'قبل',
  'بعد',
  'منتصف',
  'نهايه',
  'بدايه',
  'مطلع',
  'اواخر',
  'اوائل',
])
const MARKS = new Set(['/', '(', '-', '–', '\\', '،', ',', '«', '"'])

/**
 * A month's name at token `i`, with a second name of the same month: «نوفمبر/تشرين الثاني»,
 * «نوفمبر (تشرين الثاني)», «أبريل نيسان». A common word is a month only where `strong` says that
 * something before it does, or where what is around it does.
 */
export function monthAt(c: DateContext, i: number, strong: boolean): MonthFound | null {
  const one = oneMonth(c, i)
  if (!one) return null
  const second = secondMonth(c, one)
  if (second !== null) return { ...one, end: second }
  if (strong || !isWeak(c, i, one)) return one
  return null
}

function isWeak(c: DateContext, i: number, m: MonthFound): boolean {
  if (m.end - i > 1) return false
  const form = c.words.forms[i]
  if (!form) return false
  const name = form.fold.slice(m.skip)
  if (!WEAK.has(name) && m.calendar === 'gregorian') return false
  // In the fold آب is one with أب; its madda tells them apart.
  const known =
    form.clean === 'آب' ||
    name === 'مارس' ||
    name === 'نيسان' ||
    name === 'جوان' ||
    name === 'رمضان'
  return !(known && m.skip === 0 && TIME_BEFORE.has(foldAt(c, i - 1)))
}

function oneMonth(c: DateContext, i: number): MonthFound | null {
  if (((c.bits[i] ?? 0) & MONTH) === 0) return null
  const starts = classAt(c, i).months
  for (const { names, skip } of starts) {
    for (const n of names) {
      if (n.words.every((w, k) => k === 0 || foldAt(c, i + k) === w)) {
        return { month: n.month, calendar: n.calendar, end: i + n.words.length, skip }
      }
    }
  }
  return null
}

/** Years in which Libya named the months itself. */
const LIBYAN = { first: 1977, last: 2011 } as const

/** «الطير 1987»: one of Libya's names, everyday words else, with a year of theirs after it. */
export function libyanMonthAt(c: DateContext, i: number): MonthFound | null {
  const month = rareMonth(c, i)
  const year = month && digitsAt(c, month.end, LIBYAN.first, LIBYAN.last)
  return year === null ? null : month
}

function rareMonth(c: DateContext, i: number): MonthFound | null {
  if (((c.bits[i] ?? 0) & RARE_MONTH) === 0) return null
  for (const n of classAt(c, i).rareMonths) {
    if (n.words.every((w, k) => k === 0 || foldAt(c, i + k) === w))
      return { month: n.month, calendar: n.calendar, end: i + n.words.length, skip: 0 }
  }
  return null
}

/** The end of «/تشرين الثاني», «(تشرين الثاني)» or «تشرين الثاني» naming the same month. */
function secondMonth(c: DateContext, first: MonthFound): number | null {
  const mark = foldAt(c, first.end)
  const marked = MARKS.has(mark)
  const at = marked ? first.end + 1 : first.end
  const second = oneMonth(c, at) ?? (marked ? rareMonth(c, at) : null)
  if (second?.month !== first.month || second.calendar !== first.calendar || second.skip > 0)
    return null
  if (mark === '(') return foldAt(c, second.end) === ')' ? second.end + 1 : null
  // A list is no dual form: «أبريل، أبريل»; «أغسطس،آب» is one.
  const listed = mark === '،' || mark === ','
  if (listed && (!isJoined(c, at) || foldAt(c, at) === foldAt(c, first.end - 1))) return null
  return second.end
}

/** The word شهر before a month's name. */
export const monthWordAt = (c: DateContext, i: number): boolean => {
  const w = timeWord(c, i, 'unit')
  return w?.of === 'month' && w.value === 1
}
