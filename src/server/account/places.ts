import type { EventStatus } from '../../analysis/layers.ts'
import type { Proof } from '../../dossier/types.ts'
import { isBetween } from '../../dossier/views/date-key.ts'
import type { Gathered, Happening } from '../../dossier/views/gather.ts'
import { countBy } from '../../dossier/views/shelf.ts'

/** A place of the map with what the articles tell of it. */
export interface MapPlace {
  /** The entity by which the timeline is filtered. */
  readonly place: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  /** How well the point stands for the place: `site`, `settlement`, `near`, `area`. */
  readonly precision: string
  readonly events: number
  readonly origins: number
  readonly types: readonly { readonly name: string; readonly count: number }[]
  readonly dates: readonly [string, string] | null
  /** The first words that tell an event there. */
  readonly first: Proof
}

export interface EventsMap {
  /** Those with most events first. */
  readonly places: readonly MapPlace[]
  /** Events that name no place whose point is known. */
  readonly unplaced: number
}

export interface MapAsked {
  readonly type?: string | undefined
  readonly status?: EventStatus | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Events by the point of their place. A copied text counts once an origin. */
export function eventsMap({ happenings }: Gathered, asked: MapAsked): EventsMap {
  const found = happenings.filter(
    ({ event }) =>
      (asked.type === undefined || event.type === asked.type) &&
      (asked.status === undefined || event.status === asked.status) &&
      isBetween(event.date, asked.from, asked.to),
  )
  const placed = Map.groupBy(
    found.filter((h) => h.event.point && h.place?.entity),
    ({ event }) => `${event.point?.latitude ?? ''} ${event.point?.longitude ?? ''}`,
  )
  const places = [...placed.values()].flatMap(toPlace)
  return {
    places: places.sort((a, b) => b.events - a.events || (a.place < b.place ? -1 : 1)),
    unplaced: found.length - [...placed.values()].reduce((n, all) => n + all.length, 0),
  }
}

function toPlace(all: readonly Happening[]): MapPlace[] {
  const [first] = all
  const point = first?.event.point
  const [entity] = countBy(all, (h) => h.place?.entity ?? '')
  const named = all.find((h) => h.place?.entity === entity?.name)?.place
  if (!first || !point || !entity || !named) return []
  const dates = all.flatMap((h) => h.event.date?.slice(0, 10) ?? []).sort()
  const [from, to] = [dates[0], dates.at(-1)]
  return [
    {
      place: entity.name,
      name: named.name,
      latitude: point.latitude,
      longitude: point.longitude,
      precision: point.precision,
      events: new Set(all.map((h) => `${h.family} ${h.sentence.words} ${h.event.type}`)).size,
      origins: new Set(all.map((h) => h.family)).size,
      types: countBy(all, (h) => h.event.type).slice(0, 4),
      dates: from === undefined || to === undefined ? null : [from, to],
      first: first.trigger,
    },
  ]
}
