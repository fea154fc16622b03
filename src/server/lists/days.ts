import { dateKey } from '../../dossier/views/date-key.ts'

/** Later than any day. */
export const NEVER = 2_000_000_000

/** The days that a date reaches over, as `dateKey` counts them; what has no date is on none. */
export function toDays(date: string | null): readonly [first: number, last: number] {
  const key = date === null ? null : dateKey(date)
  if (key === null) return [NEVER, -1]
  // A month or year passes when it reaches into a span.
  return [key, key % 10_000 === 0 ? key + 1231 : key % 100 === 0 ? key + 31 : key]
}
