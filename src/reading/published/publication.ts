import type { Published } from '../article.ts'
import type { Hints } from '../format.ts'
import type { Layout } from '../page/lay-out.ts'
import { fetchedInUrl, parseFetched, type Fetched } from './fetched.ts'
import { datesOf } from './metadata.ts'
import type { Relative, Unit } from './relative.ts'
import { findZoneOfOutlet, offsetAtInstant, toOffset, withZone } from './zone.ts'

/** All that is known of when an article was published. */
export interface Evidence {
  readonly hints: Hints
  readonly metadata: readonly Published[]
  readonly layout: Pick<Layout, 'published' | 'namesZone' | 'relative'>
  readonly url: string | null
  readonly outlet: string | null
  /** When the page was fetched, as the file itself says. */
  readonly fetched: string | null
}

/**
 * When an article was published: as stated, else as its page's stamps write it, else as its relative
 * stamp says of the time at which it was fetched. A time without a zone takes that of its outlet's
 * country, and its rule says so; where that is unknown too it stays without.
 */
export function findPublished(e: Evidence): Published | null {
  const zone = findZoneOfOutlet(e.url, e.outlet)
  const stated = datesOf(e.hints, e.metadata, e.url)
  if (stated !== null) return inZone(stated, zone)
  const written = e.layout.published
  if (written === null || written.basis === 'inferred') {
    const told = e.hints.fetched ?? e.fetched ?? (e.url === null ? undefined : fetchedInUrl(e.url))
    const fetched = told === undefined ? undefined : parseFetched(told)
    const { relative } = e.layout
    const found = relative && fetched ? resolveRelative(relative, fetched, zone) : null
    // A day that the text itself tells is worth more than a month.
    if (found !== null && (written === null || NAMES_DAY.test(found.value))) return found
  }
  return written === null || e.layout.namesZone ? written : inZone(written, zone)
}

const NAMES_DAY = /^\d{4}-\d\d-\d\d/

const OF_OUTLET = '+zone-of-outlet'

function inZone(published: Published, zone: string | undefined): Published {
  const value = zone === undefined ? published.value : withZone(published.value, zone)
  return value === published.value
    ? published
    : { ...published, value, rule: published.rule + OF_OUTLET }
}

const HOUR = 3_600_000
const MINUTE = 60_000

/** A relative stamp against the time of fetching, as exact as its unit; null where it says too little. */
export function resolveRelative(
  { says, range, rule }: Relative & { readonly rule: string },
  fetched: Fetched,
  zone: string | undefined,
): Published | null {
  // The outlet's clocks can be read only where it is known which clock told the time of fetching.
  const { offset } = fetched
  const home = fetched.hasTime && offset !== undefined ? zone : undefined
  const published = (value: string, ofOutlet: boolean): Published => ({
    value,
    basis: 'text',
    range,
    rule: ofOutlet ? rule + OF_OUTLET : rule,
  })
  const there = (clock: number): { clock: number; offset: number | undefined } => {
    if (home === undefined || offset === undefined) return { clock, offset }
    const instant = clock - offset * MINUTE
    const own = offsetAtInstant(home, instant)
    return { clock: instant + own * MINUTE, offset: own }
  }
  if (says.kind === 'ago') {
    const unit = precisionOf(says.unit, says.amount === null, fetched.hasTime)
    if (unit === null) return null
    const at = there(back(fetched, says.amount))
    const isClock = unit === 'minute' || unit === 'hour'
    const suffix = isClock && at.offset !== undefined ? toOffset(at.offset) : ''
    // Ages are rounded down, so that the full hour lies within the time that they leave open.
    const value =
      new Date(at.clock).toISOString().slice(0, LENGTH[unit]) + (unit === 'hour' ? ':00' : '')
    return published(`${value}${suffix}~`, home !== undefined)
  }
  const now = there(fetched.clock).clock
  const day = new Date(now - says.back * 24 * HOUR).toISOString().slice(0, 10)
  // Late in the evening of UTC it may be tomorrow already where the page was made.
  const late =
    home === undefined && offset !== undefined && (fetched.clock - offset * MINUTE) % DAY >= LATE
  const { time } = says
  if (time === undefined) return published(late ? `${day}~` : day, home !== undefined)
  const bare = `${day}T${time.clock}`
  const own = time.place ?? (time.isZoned ? undefined : zone)
  const value = time.zone === '' && own !== undefined ? withZone(bare, own) : bare + time.zone
  const ofOutlet = home !== undefined || (own !== undefined && time.place === undefined)
  return published(late ? `${value}~` : value, ofOutlet)
}

const DAY = 24 * HOUR
/** The Arab world's clocks are up to four hours ahead of UTC. */
const LATE = 20 * HOUR

const LENGTH = { minute: 16, hour: 13, day: 10, month: 7, year: 4 } as const

/** «قبل دقائق» tells the hour, «قبل ساعات» the day, «قبل أيام» nothing; weeks tell no day. */
function precisionOf(unit: Unit, vague: boolean, hasTime: boolean): keyof typeof LENGTH | null {
  if (unit === 'minute') return hasTime ? (vague ? 'hour' : 'minute') : 'day'
  if (unit === 'hour') return hasTime && !vague ? 'hour' : 'day'
  if (vague) return null
  return unit === 'week' ? 'month' : unit
}

/** An age before the time of fetching; where only its day is known, in whole days. */
function back(fetched: Fetched, amount: { months: number; ms: number } | null): number {
  if (amount === null) return fetched.clock
  const ms = fetched.hasTime ? amount.ms : amount.ms - (amount.ms % DAY)
  const date = new Date(fetched.clock - ms)
  if (amount.months === 0) return date.getTime()
  // The month alone will be told: the first day keeps 31 March less one month in February.
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - amount.months)
  return date.getTime()
}
