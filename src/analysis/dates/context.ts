import { parseDay, type Day } from '../../arabic/calendar/days.ts'
import { monthNames, type MonthName } from '../../arabic/calendar/months.ts'
import { stemsOf } from '../../arabic/proclitics.ts'
import type { Published } from '../../reading/article.ts'
import { DIGITS, type Form, type Words } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'

/** What the date rules know of one article. */
export interface DateContext {
  readonly words: Words
  /** The day of publication; null while unknown. */
  readonly published: Day | null
}

export const contextOf = (words: Words, published: Published | null): DateContext => ({
  words,
  published: published ? parseDay(published.value) : null,
})

/** A word of time as a dictionary has it, and how many units of its form stand before it. */
interface Entry {
  readonly kind: 'weekday' | 'day' | 'unit' | 'side' | 'year'
  /** weekday 0–6 from Sunday; day: offset from publication; side: -1, 0, +1. */
  readonly n: number
  /** For units. */
  readonly unit?: 'day' | 'week' | 'month' | 'year'
}

export interface TimeWord extends Entry {
  readonly skip: number
}

const WORDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...(
    [
      ['الاحد', 0],
      ['الاثنين', 1],
      ['الثلاثاء', 2],
      ['الثلثاء', 2],
      ['الاربعاء', 3],
      ['الخميس', 4],
      ['الجمعه', 5],
      ['السبت', 6],
    ] as const
  ).map(([w, n]): [string, Entry] => [w, { kind: 'weekday', n }]),
  ['اليوم', { kind: 'day', n: 0 }],
  ['امس', { kind: 'day', n: -1 }],
  ['غدا', { kind: 'day', n: 1 }],
  ['الاسبوع', { kind: 'unit', n: 0, unit: 'week' }],
  ['الشهر', { kind: 'unit', n: 0, unit: 'month' }],
  ['العام', { kind: 'unit', n: 0, unit: 'year' }],
  ['السنه', { kind: 'unit', n: 0, unit: 'year' }],
  ['عام', { kind: 'year', n: 0 }],
  ['سنه', { kind: 'year', n: 0 }],
  ...['الماضي', 'الماضيه', 'الفائت', 'المنصرم', 'المنصرمه', 'الفايت'].map((w): [string, Entry] => [
    w,
    { kind: 'side', n: -1 },
  ]),
  ...['المقبل', 'المقبله', 'القادم', 'القادمه'].map((w): [string, Entry] => [
    w,
    { kind: 'side', n: 1 },
  ]),
  ...['الجاري', 'الجاريه', 'الحالي', 'الحاليه'].map((w): [string, Entry] => [
    w,
    { kind: 'side', n: 0 },
  ]),
])

/** The word of time that a token is, its proclitics (و ف ب ل ك) set aside. */
const timeWordOf = createFormCache<TimeWord | null>((form) => {
  const whole = WORDS.get(form.fold)
  if (whole) return { ...whole, skip: 0 }
  for (const s of stemsOf(form.fold)) {
    // The article is part of the entries: give it back.
    const at = s.definite && form.fold.startsWith('ال', s.at - 2) ? s.at - 2 : s.at
    const entry = at > 0 ? WORDS.get(form.fold.slice(at)) : undefined
    if (entry) return { ...entry, skip: at }
  }
  return null
})

export function timeWord(c: DateContext, i: number): TimeWord | null {
  const f = c.words.forms[i]
  return f ? timeWordOf(f) : null
}

/** The number of a digits token, if it lies within the bounds. */
export function digits(c: DateContext, i: number, min: number, max: number): number | null {
  const f = c.words.forms[i]
  if (f?.kind !== DIGITS || f.clean.length > 4) return null
  const n = Number(f.clean)
  return n >= min && n <= max ? n : null
}

/** The clean text of token `i`; empty beyond the end. */
export const clean = (c: DateContext, i: number): string => c.words.forms[i]?.clean ?? ''

interface MonthHit {
  readonly month: number
  readonly calendar: 'gregorian' | 'islamic'
  readonly end: number
  readonly skip: number
}

/** Names that are ordinary words as often: they need a number before them or a dual after. */
const WEAK = new Set(['اب', 'مارس', 'صفر', 'رجب', 'شعبان', 'رمضان', 'ماي', 'محرم', 'شوال', 'ناصر'])
const RARE = new Set(['libya-1977'])

const monthsAt = createFormCache<readonly { names: readonly MonthName[]; skip: number }[]>(
  (form) => {
    const hits: { names: readonly MonthName[]; skip: number }[] = []
    for (const skip of [0, 1]) {
      if (skip === 1 && !/^[وبلف]/.test(form.fold)) continue
      const names = monthNames.get(form.fold.slice(skip))
      if (names) hits.push({ names: names.filter((n) => !RARE.has(n.tradition)), skip })
    }
    return hits
  },
)

/**
 * A month's name at token `i`, with the second name of a dual form: «نوفمبر/تشرين الثاني»,
 * «نوفمبر (تشرين الثاني)», «أبريل نيسان». `strong`: something before says that it is a month.
 */
export function monthAt(c: DateContext, i: number, strong: boolean): MonthHit | null {
  const one = oneMonth(c, i)
  if (!one) return null
  const second = secondMonth(c, one)
  if (second) return { ...one, end: second }
  if (!strong && WEAK.has((c.words.forms[i]?.fold ?? '').slice(one.skip))) return null
  return one
}

function oneMonth(c: DateContext, i: number): MonthHit | null {
  const form = c.words.forms[i]
  if (!form) return null
  for (const { names, skip } of monthsAt(form)) {
    for (const n of names) {
      if (n.words.every((w, k) => k === 0 || c.words.forms[i + k]?.fold === w)) {
        return { month: n.month, calendar: n.calendar, end: i + n.words.length, skip }
      }
    }
  }
  return null
}

/** The end of «/تشرين الثاني», «(تشرين الثاني)» or «تشرين الثاني» naming the same month. */
function secondMonth(c: DateContext, first: MonthHit): number | null {
  const mark = clean(c, first.end)
  const open = mark === '/' || mark === '(' || mark === '-' || mark === '،'
  const second = oneMonth(c, open ? first.end + 1 : first.end)
  if (second?.month !== first.month || second.calendar !== first.calendar) return null
  if (mark === '(') return clean(c, second.end) === ')' ? second.end + 1 : null
  return second.end
}

/** A year at token `i`: four digits, or عام/سنة before them. */
export function yearAt(c: DateContext, i: number): { year: number; end: number } | null {
  const plain = digits(c, i, 1200, 2200)
  if (plain !== null && clean(c, i).length === 4) {
    return { year: plain, end: clean(c, i + 1) === 'م' ? i + 2 : i + 1 }
  }
  const word = timeWord(c, i)
  if (word?.kind === 'year' || (word?.unit === 'year' && word.kind === 'unit')) {
    const y = digits(c, i + 1, 1200, 2200)
    if (y !== null && clean(c, i + 1).length === 4) return { year: y, end: i + 2 }
  }
  return null
}

/** «الماضي» and its kin at token `i`, a comma allowed before: -1, 0, +1. */
export function sideAt(c: DateContext, i: number): { side: number; end: number } | null {
  const w = timeWord(c, i)
  return w?.kind === 'side' ? { side: w.n, end: i + 1 } : null
}

export type { Form }
