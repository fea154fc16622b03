import type { EventStatus } from '../../analysis/layers.ts'
import type { TimelineEntry } from '../../dossier/types.ts'
import { eventsWithin, type EventRow } from '../../dossier/views/events.ts'
import type { Shelf } from '../../dossier/views/shelf.ts'

/** By what lines of the timeline are told apart beside their words and time. */
export interface FacetsAsked {
  readonly type?: string | undefined
  readonly status?: EventStatus | undefined
  /** Entities. */
  readonly actor?: string | undefined
  readonly place?: string | undefined
  readonly outlet?: string | undefined
}

export interface Named {
  readonly name: string
  readonly count: number
}
export interface NamedEntity extends Named {
  readonly entity: string
}

/** How many lines each choice would leave, of those that pass all other choices. */
export interface Facets {
  readonly types: readonly Named[]
  readonly statuses: readonly { readonly name: EventStatus; readonly count: number }[]
  readonly actors: readonly NamedEntity[]
  readonly places: readonly NamedEntity[]
  readonly outlets: readonly Named[]
}

export interface Told {
  readonly types: ReadonlySet<string>
  readonly statuses: ReadonlySet<EventStatus>
  readonly actors: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
}

/** Of each kind so many are named. */
export const NAMED = 40
const CHOICES = [
  ['type', 'types'],
  ['status', 'statuses'],
  ['actor', 'actors'],
  ['place', 'places'],
  ['outlet', 'outlets'],
] as const
type Choice = (typeof CHOICES)[number][0]

export interface FacetIndex {
  /** What a line is chosen by. */
  toldBy(line: TimelineEntry): Told
  /** The name of an entity that some line told. */
  nameOf(entity: string): string
  filter(lines: readonly TimelineEntry[], asked: FacetsAsked): readonly TimelineEntry[]
  count(lines: readonly TimelineEntry[], asked: FacetsAsked): Facets
}

/** Sets of names, each of which is made once: ten thousands of lines tell the same few. */
function createSets(): <N extends string>(names: readonly N[]) => ReadonlySet<N> {
  const known = new Map<string, ReadonlySet<string>>()
  return <N extends string>(names: readonly N[]) => {
    const key = names.join('\n')
    const same = known.get(key) ?? new Set(names)
    known.set(key, same)
    // A key has the names of one set in it.
    return same as ReadonlySet<N>
  }
}

/** Is anything asked for that only the events of a line tell? */
export const asksForEvents = (a: FacetsAsked): boolean =>
  [a.type, a.status, a.actor, a.place].some((x) => x !== undefined)

/** Filters lines by what their events tell and by who prints them. */
export function createFacets(
  shelf: Shelf,
  eventsIn: ReadonlyMap<string, readonly EventRow[]>,
): FacetIndex {
  const known = new WeakMap<TimelineEntry, Told>()
  const names = new Map<string, string>()
  const shared = createSets()
  const read = (entry: TimelineEntry): Told => {
    const [words] = entry.proofs
    const events = words === undefined ? [] : eventsWithin(eventsIn, words)
    const entities = (side: 'actor' | 'place'): ReadonlySet<string> => {
      const ids: string[] = []
      for (const e of events) {
        const party = e[side]
        if (party === null || party.entity === null) continue
        ids.push(party.entity)
        names.set(party.entity, party.name)
      }
      return shared(ids)
    }
    return {
      types: shared(events.map((e) => e.type)),
      statuses: shared(events.map((e) => e.status)),
      actors: entities('actor'),
      places: entities('place'),
      outlets: shared(entry.proofs.flatMap((p) => shelf.articles.get(p.article)?.outlet ?? [])),
    }
  }
  const toldBy = (entry: TimelineEntry): Told => {
    const told = known.get(entry) ?? read(entry)
    known.set(entry, told)
    return told
  }
  /** The choice that alone keeps a line out; `pass` where none does, null where several do. */
  const hindrance = (told: Told, asked: FacetsAsked): Choice | 'pass' | null => {
    let only: Choice | 'pass' = 'pass'
    for (const [choice, set] of CHOICES) {
      const wanted = asked[choice]
      if (wanted === undefined || (told[set] as ReadonlySet<string>).has(wanted)) continue
      if (only !== 'pass') return null
      only = choice
    }
    return only
  }
  const ordered = <N extends string>(
    counts: ReadonlyMap<N, number>,
  ): { name: N; count: number }[] =>
    [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, NAMED)
  const entitiesOf = (all: readonly Named[]): NamedEntity[] =>
    all.map(({ name, count }) => ({ entity: name, name: names.get(name) ?? name, count }))
  return {
    toldBy,
    nameOf: (entity) => names.get(entity) ?? entity,
    filter: (lines, asked) =>
      CHOICES.every(([choice]) => asked[choice] === undefined)
        ? lines
        : lines.filter((line) => hindrance(toldBy(line), asked) === 'pass'),
    count(lines, asked) {
      const types = new Map<string, number>()
      const statuses = new Map<EventStatus, number>()
      const actors = new Map<string, number>()
      const places = new Map<string, number>()
      const outlets = new Map<string, number>()
      const counts = {
        type: types,
        status: statuses,
        actor: actors,
        place: places,
        outlet: outlets,
      }
      for (const line of lines) {
        const told = toldBy(line)
        const but = hindrance(told, asked)
        if (but === null) continue
        // What a choice would leave is told by all other choices.
        for (const [choice, set] of CHOICES)
          if (but === 'pass' || but === choice) {
            const of = counts[choice] as Map<string, number>
            for (const name of told[set]) of.set(name, (of.get(name) ?? 0) + 1)
          }
      }
      return {
        types: ordered(types),
        statuses: ordered(statuses),
        actors: entitiesOf(ordered(actors)),
        places: entitiesOf(ordered(places)),
        outlets: ordered(outlets),
      }
    },
  }
}
