import type { Token } from './tokens.ts'
import { findZoneOfPlace } from './zone.ts'

export interface Time {
  /** `20:45` */
  readonly clock: string
  /** `Z`, `+03:00`, or nothing where the line names no zone. */
  readonly zone: string
  /** The IANA zone of the place named («بتوقيت القاهرة»): how far ahead it is depends on the day. */
  readonly place: string | undefined
  /** Does the line name a zone, known or not? Then it is not that of the outlet. */
  readonly isZoned: boolean
  /** How many tokens it takes, from its hour to the end of its zone. */
  readonly length: number
}

/** The first time of day in a line: «08:45 مساءً», «20:45», 8:45 PM, T20:45:00+02:00. */
export function findTime(tokens: readonly Token[]): Time | undefined {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const hour = tokens[i]
    const minute = tokens[i + 2]
    if (hour?.number === undefined || minute?.number === undefined || tokens[i + 1]?.text !== ':')
      continue
    if (hour.to - hour.from > 2 || minute.to - minute.from !== 2) continue
    if (hour.number > 23 || minute.number > 59) continue
    let next = i + 3
    if (tokens[next]?.text === ':' && tokens[next + 1]?.number !== undefined) next += 2
    if (tokens[next]?.text === '.' && tokens[next + 1]?.number !== undefined) next += 2
    const half = halfOf(tokens, next)
    const h = half === undefined ? hour.number : (hour.number % 12) + (half === 'pm' ? 12 : 0)
    const clock = `${String(h).padStart(2, '0')}:${minute.text}`
    if (half !== undefined) next++
    const after = zoneAt(tokens, next)
    const zone = after?.zone ?? zoneBefore(tokens, i) ?? ''
    const isZoned = after !== undefined || zone !== ''
    return { clock, zone, place: after?.place, isZoned, length: (after?.next ?? next) - i }
  }
  return undefined
}

function halfOf(tokens: readonly Token[], i: number): 'am' | 'pm' | undefined {
  const word = tokens[i]?.text ?? ''
  if (AM.has(word)) return 'am'
  if (PM.has(word)) return 'pm'
  return undefined
}

const AM: ReadonlySet<string> = new Set(['ص', 'صباحا', 'صباح', 'am', 'فجرا'])
const PM: ReadonlySet<string> = new Set(['م', 'مساء', 'مساءا', 'pm', 'عصرا', 'ظهرا'])

interface Zone {
  readonly zone: string
  readonly place?: string
  readonly next: number
}

/** After the time: Z, GMT, +02:00, «بتوقيت غرينتش», «ت.غ», «بتوقيت مكة المكرمة». */
function zoneAt(tokens: readonly Token[], i: number): Zone | undefined {
  let at = i
  while (tokens[at]?.text === '(' || tokens[at]?.text === ',' || tokens[at]?.text === '-') {
    // A minus before digits is an offset, not a dash.
    if (tokens[at]?.text === '-' && offsetAt(tokens, at) !== undefined) break
    at++
  }
  const offset = offsetAt(tokens, at)
  if (offset !== undefined) return { zone: offset, next: tokens.length }
  const word = tokens[at]?.text ?? ''
  if (word === 'z') return { zone: 'Z', next: at + 1 }
  if (word === 'gmt' || word === 'utc') {
    return { zone: offsetAt(tokens, at + 1) ?? 'Z', next: tokens.length }
  }
  if (word === 'ت' && (tokens[at + 1]?.text === 'غ' || tokens[at + 2]?.text === 'غ')) {
    return { zone: 'Z', next: tokens.length }
  }
  if (word === 'بتوقيت' || word === 'توقيت') return zoneOfPlace(tokens, at + 1)
  return undefined
}

/** The clocks of the place named; of an unknown one it is known that they are not the outlet's. */
function zoneOfPlace(tokens: readonly Token[], at: number): Zone {
  const next = tokens.length
  const words = tokens.slice(at, at + 3).map((t) => t.text)
  if (GREENWICH.has(words[0] ?? '')) return { zone: 'Z', next }
  const place = findZoneOfPlace(words)
  return { zone: '', ...(place === undefined ? {} : { place }), next }
}

const GREENWICH: ReadonlySet<string> = new Set(['غرينتش', 'جرينتش', 'غرينيتش', 'جرينيتش'])

/** «GMT 17:48» */
const zoneBefore = (tokens: readonly Token[], i: number): string | undefined =>
  tokens[i - 1]?.text === 'gmt' || tokens[i - 1]?.text === 'utc' ? 'Z' : undefined

/** +02:00, +0200, +3 */
function offsetAt(tokens: readonly Token[], i: number): string | undefined {
  const sign = tokens[i]?.text
  const hours = tokens[i + 1]
  if ((sign !== '+' && sign !== '-') || hours?.number === undefined) return undefined
  const digits = hours.to - hours.from
  if (digits === 4 && hours.number <= 1400)
    return `${sign}${hours.text.slice(0, 2)}:${hours.text.slice(2)}`
  if (digits > 2 || hours.number > 14) return undefined
  const minutes = tokens[i + 2]?.text === ':' ? (tokens[i + 3]?.text ?? '00') : '00'
  return `${sign}${hours.text.padStart(2, '0')}:${minutes}`
}
