/** A day as its number since 1970-01-01, in the proleptic Gregorian calendar. */
export type Day = number

const MS = 86_400_000

export const dayOf = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month - 1, day) / MS)

/** `2019-11-27` */
export const isoDay = (d: Day): string => new Date(d * MS).toISOString().slice(0, 10)

export const yearOf = (d: Day): number => new Date(d * MS).getUTCFullYear()
/** 1 … 12 */
export const monthOf = (d: Day): number => new Date(d * MS).getUTCMonth() + 1
/** 0 = Sunday … 6 = Saturday */
export const weekdayOf = (d: Day): number => (((d + 4) % 7) + 7) % 7

/** Is there such a day? */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day an EDTF value begins with; null for a value that names none. */
export function parseDay(value: string): Day | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  if (!m) return null
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])]
  return isDay(y, mo, d) ? dayOf(y, mo, d) : null
}

/** `2019-11` */
export const isoMonth = (year: number, month: number): string => {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`
}
