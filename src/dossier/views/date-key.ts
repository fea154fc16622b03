const START = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/

/**
 * A number that puts EDTF values in order, year × 10000 + month × 100 + day, by where they begin, or
 * end where that is all they tell; the vaguer stands before the finer. Seasons count as their year.
 * Null for what is no date.
 */
export function dateKey(value: string): number | null {
  const slash = value.indexOf('/')
  if (slash < 0) return keyOf(value)
  return keyOf(value.slice(0, slash)) ?? keyOf(value.slice(slash + 1))
}

function keyOf(value: string): number | null {
  const m = START.exec(value)
  if (m === null) return null
  const month = Number(m[2] ?? 0)
  return Number(m[1]) * 10_000 + (month > 12 ? 0 : month * 100 + Number(m[3] ?? 0))
}

/** Is the value's beginning on or between two days? What has no date is in no span. */
export function isBetween(value: string | null, from?: string, to?: string): boolean {
  if (from === undefined && to === undefined) return true
  const key = value === null ? null : dateKey(value)
  if (key === null) return false
  // A month or year passes when it reaches into the span.
  const end = key % 10_000 === 0 ? key + 1231 : key % 100 === 0 ? key + 31 : key
  if (from !== undefined && end < (dateKey(from) ?? 0)) return false
  return to === undefined || key <= (dateKey(to) ?? Infinity)
}
