import { toEdtf } from './metadata.ts'

/** When a page was fetched or saved: what the clock showed, and where it stood if that is known. */
export interface Fetched {
  /** The clock's reading as milliseconds, as if it were UTC. */
  readonly clock: number
  /** Is the time of day known, or only the day? */
  readonly hasTime: boolean
  /** Minutes ahead of UTC; undefined where no zone was stated. */
  readonly offset: number | undefined
}

/** ISO 8601, an HTTP date, or a date as scripts print it; undefined for less than a day. */
export function parseFetched(s: string): Fetched | undefined {
  const m = VALUE.exec(toEdtf(s) ?? fromScript(s) ?? '')
  if (m === null) return undefined
  const [, day = '', hour, minute, zone] = m
  const offset = zone === undefined ? undefined : zone === 'Z' ? 0 : minutesOf(zone)
  const clock = Date.parse(`${day}T${hour ?? '00'}:${minute ?? '00'}Z`)
  return { clock, hasTime: hour !== undefined, offset }
}

const VALUE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?)?$/

const minutesOf = (zone: string): number =>
  (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)))

/** `Thu Jun 04 2020 14:20:03 GMT+0300 (…)` */
function fromScript(s: string): string | undefined {
  const m = SCRIPT.exec(s.trim())
  const month = MONTHS.indexOf(m?.[1] ?? '-')
  if (m === null || month < 0) return undefined
  return toEdtf(`${m[3]}-${String(month / 3 + 1).padStart(2, '0')}-${m[2]}T${m[4]}${m[5]}`)
}

const SCRIPT =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d:\d\d):\d\d (?:GMT|UTC)([+-]\d{4})(?: \(|$)/
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/**
 * When a page was saved, as what saved it wrote into a comment: SingleFile («saved date:»), HTTrack
 * («Mirrored from … by HTTrack …»), the Internet Archive («FILE ARCHIVED ON»).
 */
export function fetchedInComment(comment: string): string | undefined {
  if (comment.includes('SingleFile')) return /saved date: *([^\n\r]{1,100})/.exec(comment)?.[1]
  if (comment.includes('HTTrack'))
    return /\], ([A-Z][a-z]{2}, [^\n\r]{1,40}?) *$/.exec(comment)?.[1]
  const m = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) ([A-Z][a-z]{2}) (\d\d), (\d{4})/.exec(comment)
  return m === null ? undefined : `${m[3]} ${m[2]} ${m[4]} ${m[1]} GMT`
}

/** How long the head of a server's answer is that was saved before the page; it is no text of it. */
export function headLength(source: string): number {
  if (!/^HTTP\/\d/.test(source)) return 0
  const end = /\r?\n\r?\n/.exec(source.slice(0, MAX_HEAD))
  return end === null ? 0 : end.index + end[0].length
}

const MAX_HEAD = 1 << 14

/** The `Date` of that head. */
export function fetchedInHead(source: string): string | undefined {
  const lines = source.slice(0, headLength(source)).split('\n')
  return lines
    .find((line) => /^date:/i.test(line))
    ?.slice(5)
    .trim()
}

/** The time in the address of a copy that a web archive keeps; UTC. */
export function fetchedInUrl(url: string): string | undefined {
  const m = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d/.exec(url)
  return m === null ? undefined : `${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}Z`
}

/** Meta elements by which those who save pages say when. */
export const FETCHED_KEYS: readonly string[] = [
  'date-fetched',
  'date_fetched',
  'fetched',
  'fetch-date',
  'date-crawled',
  'crawl-date',
  'date-saved',
  'savepage-date',
]
