import { parseDuration } from '../../../src/analysis/dates/duration.ts'
import { edtfSpan } from '../../../src/text/edtf.ts'

/** A resolution as the cases give it: `date`, `startDate` and `endDate`, or seconds of `duration`. */
type Resolution = Readonly<Record<string, string>>

export interface Timex {
  readonly Timex: string
  readonly FutureResolution: Resolution
  readonly PastResolution: Resolution
}

/**
 * The EDTF values that a case allows: its resolution in the future and in the past are both right, for
 * the cases leave the tense open; a period's end is given as the day after it, a range's as its last.
 */
export function expectedValues(value: Timex): string[] {
  const values = new Set<string>()
  for (const r of [value.FutureResolution, value.PastResolution]) {
    const { date, startDate, endDate, duration } = r
    if (date !== undefined) values.add(date)
    if (startDate !== undefined && endDate !== undefined) values.add(`${startDate}/${endDate}`)
    if (duration !== undefined) values.add(value.Timex)
  }
  if (values.size === 0) values.add(value.Timex)
  return [...values]
}

const DAY = 86_400_000
const SEASONS: Readonly<Record<string, string>> = {
  SP: '03/05',
  SU: '06/08',
  FA: '09/11',
  WI: '12/02',
}

/** `PT1H30M` and `PT1.5H` are one duration. */
function sameHours(a: string, b: string): boolean {
  const hours = (s: string): number =>
    parseDuration(s).reduce((sum, { n, unit }) => sum + n * (HOURS_IN[unit] ?? NaN), 0)
  return hours(a) === hours(b)
}
const HOURS_IN: Readonly<Record<string, number>> = { hour: 1, minute: 1 / 60, second: 1 / 3600 }

/** Does an EDTF value name what a case wants? `~` says only how surely. */
export function alike(wanted: string, found: string | null): boolean {
  if (found === null) return false
  const plain = found.replaceAll('~', '')
  if (plain === wanted || (plain.startsWith('PT') && sameHours(plain, wanted))) return true
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(wanted)
  if (season) {
    const [from, to] = (SEASONS[season[2] ?? ''] ?? '').split('/')
    return plain === `${season[1]}-${from}/${season[1]}-${to}`
  }
  const [a, b] = [edtfSpan(plain), edtfSpan(wanted)]
  if (!a || !b || a.from !== b.from) return false
  return a.to === b.to || a.to === b.to - DAY
}
