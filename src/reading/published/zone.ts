import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { nameKeyOf } from '../outlet.ts'

const zones = loadTable(new URL('./country-zones.tsv', import.meta.url)).rows

const zoneByCountry: ReadonlyMap<string, string> = new Map(
  zones.map((r) => [r['country'] ?? '', r['zone'] ?? '']),
)

/** Names of places as they stand after «بتوقيت», word by word, the longest first. */
const places: readonly (readonly [words: readonly string[], zone: string])[] = zones
  .flatMap((r) =>
    (r['names'] ?? '')
      .split('|')
      .map((name): [string[], string] => [fold(name).split(' '), r['zone'] ?? '']),
  )
  .sort((a, b) => b[0].length - a[0].length)

const zoneByOutlet: ReadonlyMap<string, string> = new Map(
  loadTable(new URL('./outlet-countries.tsv', import.meta.url)).rows.map((r) => [
    nameKeyOf(r['outlet'] ?? '').toLowerCase(),
    zoneByCountry.get(r['country'] ?? '') ?? '',
  ]),
)

/** The IANA zone of the place that folded words begin with: «القاهرة», «رام الله». */
export const findZoneOfPlace = (words: readonly string[]): string | undefined =>
  places.find(([name]) => name.every((w, k) => words[k] === w))?.[1]

/**
 * The IANA zone of the country where an outlet is at home: by its address (okaz.com.sa,
 * www.youm7.com), else by its name. Undefined for outlets of many countries and unknown ones.
 */
export function findZoneOfOutlet(url: string | null, outlet: string | null): string | undefined {
  const host = HOST.exec((url ?? '').replace(ARCHIVED, ''))?.[1]?.toLowerCase() ?? ''
  const labels = host.split('.')
  for (const label of labels.slice(0, -1)) {
    const zone = zoneByOutlet.get(label)
    if (zone !== undefined) return zone
  }
  const country = labels.length > 1 ? (labels.at(-1) ?? '').toUpperCase() : ''
  return (
    (country === '' ? undefined : zoneByCountry.get(country)) ??
    zoneByOutlet.get(nameKeyOf(outlet ?? '').toLowerCase())
  )
}

const HOST = /^[a-z]{3,6}:\/\/([^/?#:]{1,200})/i
/** The address of a copy that a web archive keeps, before that of the page itself. */
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\//

const MINUTE = 60_000

/** How far a zone's clocks are ahead of UTC at an instant, in minutes, summer time and all. */
export function offsetAtInstant(zone: string, instant: number): number {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  // The whole text is much cheaper to ask for than its parts.
  const m = /GMT([+-])(\d\d):(\d\d)$/.exec(format.format(instant))
  if (m === null) return 0
  return (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3]))
}

/** Formats are dear to make: one a zone, made when first asked for. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The same for a time as the zone's own clocks show it; of an hour told twice, the second. */
function offsetAtClock(zone: string, clock: number): number {
  const near = offsetAtInstant(zone, clock)
  return offsetAtInstant(zone, clock - near * MINUTE)
}

/** `+03:00`; `Z` for none. */
export function toOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const n = Math.abs(minutes)
  const two = (x: number): string => String(x).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(n / 60))}:${two(n % 60)}`
}

/** `2020-06-04T20:45` with the offset that a zone's clocks have then; other values as they are. */
export function withZone(value: string, zone: string): string {
  const m = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(value)
  if (m === null) return value
  const [y, mo, d, h, min] = m.slice(1).map(Number)
  const clock = Date.UTC(y ?? 0, (mo ?? 1) - 1, d, h, min)
  return `${value}${toOffset(offsetAtClock(zone, clock))}`
}
