import type { z } from '@hono/zod-openapi'
import type { EventStatus } from '../../analysis/layers.ts'
import { NAMED, type Facets } from '../account/facets.ts'
import { keyFor, keysBetween, startOf, unitFor, type Scale } from '../account/scale.ts'
import type { TimelineAnswer, TimelineEventsAnswer } from '../api-types.ts'
import { eachPlace } from '../lists/postings.ts'
import type { Counted, PreparedList, Wanted } from '../lists/read-list.ts'
import type { TimelineQuery } from '../page-schemas.ts'
import { asksForAll, chosen, foundPart, partOf } from './pages.ts'
import type { Ready } from './ready.ts'

type Asked = z.output<typeof TimelineQuery>

const CHOICES = ['type', 'status', 'actor', 'place', 'outlet'] as const

const wantedOf = (asked: Asked, kinds: readonly string[] = CHOICES): Wanted => ({
  q: asked.q,
  from: asked.from,
  to: asked.to,
  marks: chosen(asked, kinds),
})

export async function preparedTimeline(ready: Ready, asked: Asked): Promise<TimelineAnswer> {
  return foundPart(await ready.list('timeline'), wantedOf(asked), asked)
}

export async function preparedLineEvents(
  ready: Ready,
  asked: Asked,
): Promise<TimelineEventsAnswer> {
  const found = await (await ready.list('timeline')).find(wantedOf(asked))
  return partOf(await ready.list('timeline/events'), found, asked)
}

/** How many of the lines each choice would leave, of those that pass all other choices. */
export async function preparedFacets(ready: Ready, asked: Asked): Promise<Facets> {
  if (asksForAll(asked)) return ready.answer('facets')
  const lines = await ready.list('timeline')
  const { names } = lines.head.extra as { readonly names: Readonly<Record<string, string>> }
  const count = async (kind: (typeof CHOICES)[number]): Promise<Counted[]> => {
    const others = CHOICES.filter((k) => k !== kind)
    return (await lines.count(kind, await lines.find(wantedOf(asked, others)))).slice(0, NAMED)
  }
  const entities = async (kind: 'actor' | 'place') =>
    (await count(kind)).map((c) => ({
      entity: c.name,
      name: names[c.name] ?? c.name,
      count: c.count,
    }))
  return {
    types: await count('type'),
    // Marks of this kind are written of statuses alone.
    statuses: (await count('status')) as { name: EventStatus; count: number }[],
    actors: await entities('actor'),
    places: await entities('place'),
    outlets: await count('outlet'),
  }
}

/** The same lines cut into steps of time. */
export async function preparedScale(ready: Ready, asked: Asked): Promise<Scale> {
  if (asksForAll(asked)) return ready.answer('scale')
  const lines = await ready.list('timeline')
  const span = { from: asked.from, to: asked.to }
  const places =
    (await lines.find(wantedOf(asked))) ??
    Uint32Array.from({ length: lines.head.count }, (_, i) => i)
  const times = await timesOf(lines)
  const reads = Array.from(places, times)
  const unit = unitFor(
    reads.flatMap(({ start }) => start ?? []),
    span,
  )
  const stepOf = reads.map((read) => keyFor(read, unit))
  const keys = keysBetween([...new Set(stepOf)].filter((k) => k !== null).sort(), unit, span)
  const numbers = new Map(keys.map((key, i) => [key, i]))
  // By place the number of its step and one; nothing for what is in none.
  const steps = new Uint16Array(lines.head.count)
  const told = keys.map(() => ({ lines: 0, figures: 0, first: -1 }))
  const figures = await lines.order('figures')
  places.forEach((place, i) => {
    const n = numbers.get(stepOf[i] ?? '')
    const step = n === undefined ? undefined : told[n]
    if (n === undefined || step === undefined) return
    steps[place] = n + 1
    step.lines++
    step.figures += figures[place] ?? 0
    if (step.first < 0) step.first = place
  })
  const [origins, disputes] = [
    await countInSteps(lines, 'family', steps, keys.length),
    await countInSteps(lines, 'dispute', steps, keys.length),
  ]
  const firsts = await lines.rows<TimelineAnswer['rows'][number]>(
    told.flatMap(({ first }) => (first < 0 ? [] : [first])),
  )
  let next = 0
  return {
    unit,
    steps: keys.map((key, i) => ({
      key,
      lines: told[i]?.lines ?? 0,
      origins: origins[i] ?? 0,
      disputes: disputes[i] ?? 0,
      figures: told[i]?.figures ?? 0,
      first: (told[i]?.first ?? -1) < 0 ? null : (firsts[next++]?.words ?? null),
    })),
    vague: stepOf.filter((key) => key === null).length,
  }
}

/** When each line is, by its place. */
async function timesOf(
  lines: PreparedList,
): Promise<(place: number) => { readonly start: string | null; readonly hour: string | null }> {
  const [days, hours] = [await lines.days(), await lines.order('hour')]
  const known = new Map<number, string | null>()
  return (place) => {
    const day = days[2 * place] ?? 0
    const start = known.has(day) ? (known.get(day) ?? null) : startOf(dateOf(day))
    known.set(day, start)
    const hour = hours[place] ?? -1
    return { start, hour: hour < 0 || start === null ? null : `${start}T${two(hour)}` }
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
/** The date that has this key. */
const dateOf = (key: number): string =>
  key > 99_999_999
    ? ''
    : `${String(Math.floor(key / 10_000)).padStart(4, '0')}-${two(Math.floor(key / 100) % 100)}-${two(key % 100)}`

/** How many marks of a kind stand in each step, each once a step. */
async function countInSteps(
  lines: PreparedList,
  kind: string,
  steps: Uint16Array,
  count: number,
): Promise<number[]> {
  const counts = Array.from({ length: count }, () => 0)
  const seen = new Int32Array(count).fill(-1)
  ;(await lines.postings(kind)).forEach((bytes, mark) => {
    eachPlace(bytes, (place) => {
      const step = (steps[place] ?? 0) - 1
      if (step < 0 || seen[step] === mark) return
      seen[step] = mark
      counts[step] = (counts[step] ?? 0) + 1
    })
  })
  return counts
}
