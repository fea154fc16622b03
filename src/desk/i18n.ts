import { toDateWords, parseDuration, type DateWords } from './edtf.ts'
import { ar } from './locale/ar.ts'
import { en } from './locale/en.ts'
import { fill, pluralOf, type Message } from './locale/message.ts'
import { currentDigits, currentLang, type Lang } from './settings.svelte.ts'

type Table = typeof ar
type Key = keyof Table
export type CountKey = { [K in Key]: Table[K] extends string ? never : K }[Key]
export type TextKey = Exclude<Key, CountKey>

const TABLES: Readonly<Record<Lang, Readonly<Record<Key, Message>>>> = { ar, en }
/** European digits unless others are chosen: they are what most of the quoted articles print. */
const locale = (): string =>
  currentLang() === 'en' ? 'en-GB' : currentDigits() === 'arab' ? 'ar-u-nu-arab' : 'ar-u-nu-latn'

const wording = (key: TextKey): string => {
  const m = TABLES[currentLang()][key]
  return typeof m === 'string' ? m : m.other
}

/** A text of the interface in the chosen language. */
export const t = (key: TextKey, values: Readonly<Record<string, string>> = {}): string =>
  fill(wording(key), values)

/** A name from an article inside a sentence of the interface: keeps its own direction. */
export const isolate = (name: string): string => `\u2068${name}\u2069`

/** Several short things in a row. */
export const listed = (...parts: readonly string[]): string => parts.join(t('list.comma'))

/** A count in words: «12 مقالًا». */
export function count(key: CountKey, n: number): string {
  const m: Message = TABLES[currentLang()][key]
  return typeof m === 'string' ? m : pluralOf(m, n, number(n), locale())
}

export const number = (n: number): string => new Intl.NumberFormat(locale()).format(n)

/** A number that is a name, such as a year: not grouped. */
export const plain = (n: number): string =>
  new Intl.NumberFormat(locale(), { useGrouping: false }).format(n)

export const percent = (share: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share)

/** The text of a key made of a prefix and a name that came from outside; the name where there is none. */
export function tName(prefix: string, name: string): string {
  const m = (TABLES[currentLang()] as Readonly<Record<string, Message>>)[`${prefix}.${name}`]
  return typeof m === 'string' ? m : name
}

/** What has a text under a prefix: all acts, all types of events. */
export const namesOf = (prefix: string): string[] =>
  Object.keys(ar)
    .filter((key) => key.startsWith(`${prefix}.`))
    .map((key) => key.slice(prefix.length + 1))

const dateWords = (): DateWords => ({
  about: wording('date.about'),
  from: wording('date.from'),
  until: wording('date.until'),
  span: wording('date.span'),
  seasons: [t('date.spring'), t('date.summer'), t('date.autumn'), t('date.winter')],
})

/** An EDTF date or a duration in words. */
export function dateInWords(value: string, style: 'long' | 'short' = 'long'): string {
  const duration = parseDuration(value)
  if (duration !== undefined) return count(`count.${duration.unit}s`, duration.n)
  return toDateWords(value, locale(), dateWords(), style)
}

/** An instant, to the minute, where the reader is. */
export const dateTimeInWords = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  )

/** Parts of a day as the timeline sets them. */
export function dayParts(
  year: number,
  month: number,
  day: number,
): { day: string; weekday: string } {
  const date = new Date(Date.UTC(year, month - 1, day))
  const say = (o: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale(), { ...o, timeZone: 'UTC' }).format(date)
  return { day: number(day), weekday: say({ weekday: 'long' }) }
}

export const monthName = (year: number, month: number): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, 1)),
  )
