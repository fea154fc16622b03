/** A day as its number since 1970-01-01, in the proleptic Gregorian calendar. */
export type Day = number

/** Days of 400 years, after which all comes again. */
const ERA = 146_097
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468

/** Months beyond 1 … 12 are those of the years before and after. */
export function dayOf(year: number, month: number, day: number): Day {
  const y0 = year + Math.floor((month - 1) / 12)
  const m = month - 12 * (y0 - year)
  // Years that begin with March have their leap day at the end.
  const y = m > 2 ? y0 : y0 - 1
  const era = Math.floor(y / 400)
  const inEra = y - 400 * era
  const inYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1
  const leaps = Math.floor(inEra / 4) - Math.floor(inEra / 100)
  return asSmall(era * ERA + 365 * inEra + leaps + inYear - EPOCH)
}

/**
 * The same number, and where it is a small whole one kept as the engine keeps those. A day that comes out
 * of fractions may be kept as a fraction; the first that is put into an object makes the engine do so with
 * all that begins with the same fields (`from`, `to`: every place in a text), and compile anew what reads
 * them.
 */
export const asSmall = (n: number): number => (n === (n | 0) ? n | 0 : n)

/** Year, month and day as one number: 512 × year + 32 × month + day. */
function civil(d: Day): number {
  const z = d + EPOCH
  const era = Math.floor(z / ERA)
  const inEra = z - era * ERA
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  )
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const m = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * m + 2) / 5) + 1
  const month = m < 10 ? m + 3 : m - 9
  return 512 * (year + 400 * era + (month <= 2 ? 1 : 0)) + 32 * month + day
}

/** `2019-11-27` */
export function isoDay(d: Day): string {
  const c = civil(d)
  const year = Math.floor(c / 512)
  const sign = year < 0 ? '-' : ''
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two((c >> 5) & 15)}-${two(c & 31)}`
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

export const yearOf = (d: Day): number => Math.floor(civil(d) / 512)
/** 1 … 12 */
export const monthOf = (d: Day): number => (civil(d) >> 5) & 15
/** 0 = Sunday … 6 = Saturday */
export const weekdayOf = (d: Day): number => (((d + 4) % 7) + 7) % 7

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Is there such a day? */
export function isDay(year: number, month: number, day: number): boolean {
  if (day >= 1 && day <= 28) return month >= 1 && month <= 12
  const length = LENGTHS[month - 1] ?? 0
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= length
}

/** The day an EDTF value begins with; null for a value that names none. */
export function parseDay(value: string): Day | null {
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return null
  const [y, m, d] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)]
  return isDay(y, m, d) ? dayOf(y, m, d) : null
}

const DASH = 45

/** The number in a piece of text; NaN where there is anything but digits, or too little. */
function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const d = text.charCodeAt(i) - 48
    if (!(d >= 0 && d <= 9)) return NaN
    n = 10 * n + d
  }
  return n
}

/** `2019-11` */
export const isoMonth = (year: number, month: number): string => {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`
}
