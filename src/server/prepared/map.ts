import type { z } from '@hono/zod-openapi'
import type { Proof } from '../../dossier/types.ts'
import type { Gathered, Happening } from '../../dossier/views/gather.ts'
import type { MapQuery } from '../account-schemas.ts'
import type { MapAnswer } from '../api-types.ts'
import type { ListItem } from '../lists/write-list.ts'
import { asksForAll, chosen } from './pages.ts'
import type { Ready } from './ready.ts'
import type { WrittenList } from './account-lists.ts'

/** What is kept of an event with a point; null of one without. */
interface KeptEvent {
  readonly place: string
  readonly name: string
  readonly trigger: Proof
}
type Point = Pick<MapAnswer['places'][number], 'latitude' | 'longitude' | 'precision'>
interface MapExtra {
  readonly points: readonly Point[]
  readonly places: readonly string[]
  readonly types: readonly string[]
}

/** Types that are named of a place. */
const TYPES = 4

/** All events as a map counts them: numbers for what is counted, words for what is shown. */
export function mapList({ happenings }: Gathered): WrittenList {
  const points = createNumbers<Point>()
  const families = createNumbers()
  const sentences = createNumbers()
  const places = createNumbers()
  const types = createNumbers()
  const days = createNumbers()
  const toItem = (h: Happening): ListItem => {
    const { event, family, sentence, trigger, place } = h
    const at = event.point && place?.entity ? event.point : null
    const entity = place?.entity ?? ''
    const row: KeptEvent | null =
      at === null || place === null ? null : { place: entity, name: place.name, trigger }
    return {
      row,
      date: event.date,
      marks: [
        ['type', event.type],
        ['status', event.status],
      ],
      keys: {
        point: at === null ? -1 : points.of(`${at.latitude} ${at.longitude}`, at),
        place: places.of(entity),
        family: families.of(family),
        told: sentences.of(`${family} ${sentence.words} ${event.type}`),
        type: types.of(event.type),
        day: days.of(event.date?.slice(0, 10) ?? ''),
      },
    }
  }
  return {
    items: happenings.map(toItem),
    extra: () => ({
      points: points.all().map(({ latitude, longitude, precision }) => ({
        latitude,
        longitude,
        precision,
      })),
      places: places.all(),
      types: types.all(),
      days: days.all(),
    }),
  }
}

/** Events by the point of their place. */
export async function preparedMap(
  ready: Ready,
  asked: z.output<typeof MapQuery>,
): Promise<MapAnswer> {
  if (asksForAll(asked)) return ready.answer('map')
  const list = await ready.list('map')
  const extra = list.head.extra as MapExtra & { readonly days: readonly string[] }
  const { from, to } = asked
  const found = await list.find({ from, to, marks: chosen(asked, ['type', 'status']) })
  const events = found ?? Uint32Array.from({ length: list.head.count }, (_, i) => i)
  const numbers = async (name: string): Promise<(event: number) => number> => {
    const all = await list.order(name)
    return (event) => all[event] ?? -1
  }
  const pointOf = await numbers('point')
  const placeOf = await numbers('place')
  const [familyOf, toldOf] = [await numbers('family'), await numbers('told')]
  const [typeOf, dayOf] = [await numbers('type'), await numbers('day')]
  const placed = Map.groupBy(
    [...events].filter((e) => pointOf(e) >= 0),
    pointOf,
  )
  const groups = [...placed].map(([point, all]) => {
    const [place] = mostOf(all, placeOf, extra.places)
    const named = all.find((e) => extra.places[placeOf(e)] === place?.name) ?? 0
    return { point, all, place: place?.name ?? '', named, first: all[0] ?? 0 }
  })
  const rows = await list.rows<KeptEvent>(groups.flatMap((g) => [g.first, g.named]))
  const answered = groups.flatMap(({ point, all, place }, i): MapAnswer['places'][number][] => {
    const at = extra.points[point]
    const [first, named] = [rows[2 * i], rows[2 * i + 1]]
    if (at === undefined || first === undefined || named === undefined) return []
    const dates = all.flatMap((e) => extra.days[dayOf(e)] || []).sort()
    const [low, high] = [dates[0], dates.at(-1)]
    return [
      {
        place,
        name: named.name,
        ...at,
        events: new Set(all.map(toldOf)).size,
        origins: new Set(all.map(familyOf)).size,
        types: mostOf(all, typeOf, extra.types).slice(0, TYPES),
        dates: low === undefined || high === undefined ? null : [low, high],
        first: first.trigger,
      },
    ]
  })
  const shown = groups.reduce((n, { all }) => n + all.length, 0)
  return {
    places: answered.sort((a, b) => b.events - a.events || (a.place < b.place ? -1 : 1)),
    unplaced: events.length - shown,
  }
}

/** How many have each name, the most frequent first. */
function mostOf(
  events: readonly number[],
  numberOf: (event: number) => number,
  names: readonly string[],
): { readonly name: string; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const e of events) counts.set(numberOf(e), (counts.get(numberOf(e)) ?? 0) + 1)
  return [...counts]
    .map(([n, count]) => ({ name: names[n] ?? '', count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

/** Gives each thing a number by its name, in the order in which they come. */
function createNumbers<T = string>(): {
  of(name: string, thing?: T): number
  all(): T[]
} {
  const numbers = new Map<string, number>()
  const things: unknown[] = []
  return {
    of(name, thing) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, things.length)
      things.push(thing ?? name)
      return things.length - 1
    },
    // Without a thing of its own a name stands for itself.
    all: () => things as T[],
  }
}
