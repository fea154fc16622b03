import type { Published } from '../article.ts'
import type { Hints } from '../format.ts'

/** The first date that can be read: the record's own, the page's metadata, the address. */
export function datesOf(
  hints: Hints,
  metadata: readonly Published[],
  url: string | null,
): Published | null {
  if (hints.published !== undefined) {
    const value = toEdtf(hints.published)
    if (value !== undefined) return { value, basis: 'metadata', rule: 'given' }
  }
  return metadata[0] ?? (url === null ? null : dateInUrl(url))
}

/**
 * A machine-written date as EDTF to the minute, with the zone it states: ISO 8601 in whole or in
 * part, or the date of an HTTP or mail header. Undefined for anything else.
 */
export function toEdtf(s: string): string | undefined {
  const m = ISO.exec(s.trim())
  if (m !== null) {
    const [, year, month, day, hour, minute, zone] = m
    if (year === undefined || !isRealDate(year, month, day)) return undefined
    if (month === undefined) return year
    if (day === undefined) return `${year}-${month}`
    const date = `${year}-${month}-${day}`
    if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
      return date
    return `${date}T${hour}:${minute}${toZone(zone)}`
  }
  if (HTTP.test(s.trim())) {
    const time = Date.parse(s)
    if (!Number.isNaN(time)) return `${new Date(time).toISOString().slice(0, 16)}Z`
  }
  return undefined
}

const ISO =
  /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2})(?:[T ]+(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?)?)?$/

const HTTP =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(:\d{2})? (GMT|UTC|[+-]\d{4})$/

function toZone(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (zone === 'z' || zone === 'Z') return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function isRealDate(year: string, month?: string, day?: string): boolean {
  const y = Number(year)
  const m = Number(month ?? '1')
  const d = Number(day ?? '1')
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1) return false
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}

/** `/2019/12/19/`, `/20180502-`, `-2018-05-02`: the day that many addresses carry. */
export function dateInUrl(url: string): Published | null {
  for (const [shape, pattern] of URL_DATES) {
    const m = pattern.exec(url)
    if (m === null) continue
    const [, year, month, day] = m
    if (year === undefined || month === undefined || day === undefined) continue
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (toEdtf(value) !== undefined) return { value, basis: 'metadata', rule: `url/${shape}` }
  }
  return null
}

const URL_DATES: readonly (readonly [shape: string, pattern: RegExp])[] = [
  ['path', /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=[/?#-]|$)/],
  ['dashes', /[/_-]((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?=[/?#_.-]|$)/],
  ['digits', /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/?#_.-]|$)/],
]
