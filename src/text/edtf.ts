/** A stretch of time as half-open milliseconds since 1970, UTC; infinite where an end is open. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

const PART =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d):?(\d\d)?(?::?(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?[~?%]?$/

/**
 * The time that an EDTF value covers: a year, month, day, minute, or an interval of them; `~`, `?`
 * and `%` do not widen it. Time without a zone counts as UTC. Null for what is no such value
 * (durations, symbols).
 */
export function edtfSpan(value: string): TimeSpan | null {
  if (value.length > 80) return null
  const slash = value.indexOf('/')
  if (slash === -1) return partSpan(value)
  const open = (s: string): boolean => s === '' || s === '..'
  const left = value.slice(0, slash)
  const right = value.slice(slash + 1)
  if (open(left) && open(right)) return null
  const a = open(left) ? spanOf(-Infinity, -Infinity) : partSpan(left)
  const b = open(right) ? spanOf(Infinity, Infinity) : partSpan(right)
  return a && b && a.from < b.to ? spanOf(a.from, b.to) : null
}

/**
 * Made in this order of properties: ranges of texts, which are everywhere, are `{ from, to }`, and an engine
 * that once sees milliseconds or infinity in such an object takes the places of all ranges for fractions.
 */
const spanOf = (from: number, to: number): TimeSpan => ({ to, from })

function partSpan(part: string): TimeSpan | null {
  const m = PART.exec(part)
  if (!m) return null
  const [, year = '', month, day, hour, minute, second, zone] = m
  const low = Number(year.replaceAll('X', '0'))
  const high = Number(year.replaceAll('X', '9'))
  if (month === undefined || month === 'XX' || low !== high) {
    return spanOf(utc(low, 0, 1), utc(high + 1, 0, 1))
  }
  const mm = Number(month)
  if (mm < 1 || mm > 12) return null
  if (day === undefined || day === 'XX') return spanOf(utc(low, mm - 1, 1), utc(low, mm, 1))
  const dd = Number(day)
  const from = utc(low, mm - 1, dd)
  if (dd < 1 || new Date(from).getUTCDate() !== dd) return null
  if (hour === undefined) return spanOf(from, from + DAY)
  const at =
    from +
    Number(hour) * HOUR +
    Number(minute ?? 0) * 60_000 +
    Number(second ?? 0) * 1000 -
    shift(zone)
  const length = minute === undefined ? HOUR : second === undefined ? 60_000 : 1000
  return spanOf(at, at + length)
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Midnight of a day, for years below 100 too. */
function utc(year: number, month: number, day: number): number {
  const d = new Date(0)
  d.setUTCFullYear(year, month, day)
  return d.getTime()
}

function shift(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  const digits = zone.slice(1).replace(':', '')
  return sign * (Number(digits.slice(0, 2)) * HOUR + Number(digits.slice(2) || 0) * 60_000)
}

/** Order in time: by beginning, then the more exact first; what has no time last. For `Array.sort`. */
export function byTime(a: TimeSpan | null, b: TimeSpan | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  if (a.to !== b.to) return a.to < b.to ? -1 : 1
  return 0
}

/** The day part of a value that names a day or a time of a day, as it stands there; else null. */
export function dayOf(value: string): string | null {
  const day = value.slice(0, 10)
  return /^\d{4}-\d\d-\d\d$/.test(day) && !value.includes('/') ? day : null
}
