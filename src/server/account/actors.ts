import type { EventStatus } from '../../analysis/layers.ts'
import type { Proof } from '../../dossier/types.ts'
import type { EventRow } from '../../dossier/views/events.ts'

/** What one party does to another, as far as the type of an event tells. */
export type Relation = 'meets' | 'supports' | 'asks' | 'against'
export const RELATIONS: readonly Relation[] = ['meets', 'supports', 'asks', 'against']

/** Types that say nothing of how two parties stand are left out: RETREAT, OTHER. */
const RELATION_OF: Readonly<Record<string, Relation>> = {
  CONSULT: 'meets',
  AGREE: 'meets',
  COOPERATE: 'supports',
  SUPPORT: 'supports',
  AID: 'supports',
  CONCEDE: 'supports',
  REQUEST: 'asks',
  ACCUSE: 'against',
  REJECT: 'against',
  THREATEN: 'against',
  SANCTION: 'against',
  PROTEST: 'against',
  MOBILIZE: 'against',
  COERCE: 'against',
  ASSAULT: 'against',
}
/** What is planned, asked for or denied has not been done to anybody. */
const DONE: ReadonlySet<EventStatus> = new Set(['happened', 'ongoing'])

export interface ActorNode {
  readonly entity: string
  readonly name: string
  /** In how many events it has a part. */
  readonly events: number
}

/** All events in which one party does a kind of thing to another. */
export interface ActorEdge {
  readonly actor: string
  readonly target: string
  readonly relation: Relation
  readonly events: number
  readonly outlets: number
  /** Events by month (`2023-05`); those without a month count in `events` alone. */
  readonly months: readonly { readonly month: string; readonly events: number }[]
  readonly types: readonly string[]
  /** The first words that tell one. */
  readonly first: Proof
}

export interface Actors {
  /** Those with most events first. */
  readonly nodes: readonly ActorNode[]
  /** Those of most events first. */
  readonly edges: readonly ActorEdge[]
  /** Parties and relations that there was no room for. */
  readonly left: { readonly nodes: number; readonly edges: number }
}

/** Parties and relations that a picture has room for. */
const NODES = 28
const EDGES = 120

/** Of an event: what its actor does to its target; null where it says nothing of both. */
export function relationOf(e: EventRow): Relation | null {
  const [a, b] = [e.actor?.entity, e.target?.entity]
  if (!a || !b || a === b || !DONE.has(e.status)) return null
  return RELATION_OF[e.type] ?? null
}

/** Who meets, supports, asks and stands against whom. Each event of an origin counts once. */
export function actorsOf(events: readonly EventRow[]): Actors {
  const edges = new Map<string, EventRow[]>()
  const names = new Map<string, Map<string, number>>()
  const parts = new Map<string, number>()
  for (const e of events) {
    const relation = relationOf(e)
    if (relation === null || !e.actor?.entity || !e.target?.entity) continue
    for (const { entity, name } of [e.actor, e.target])
      if (entity) {
        parts.set(entity, (parts.get(entity) ?? 0) + 1)
        const known = names.get(entity) ?? new Map<string, number>()
        names.set(entity, known.set(name, (known.get(name) ?? 0) + 1))
      }
    const key = `${e.actor.entity}\0${e.target.entity}\0${relation}`
    const same = edges.get(key)
    if (same === undefined) edges.set(key, [e])
    else same.push(e)
  }
  const nodes = [...parts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([entity, count]) => ({ entity, name: mostOf(names.get(entity), entity), events: count }))
  const shown = new Set(nodes.slice(0, NODES).map((n) => n.entity))
  const all = [...edges].flatMap(([key, rows]) => toEdge(key, rows))
  const among = all
    .filter((e) => shown.has(e.actor) && shown.has(e.target))
    .sort((a, b) => b.events - a.events || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, EDGES)
  const joined = new Set(among.flatMap((e) => [e.actor, e.target]))
  const kept = nodes.filter((n) => joined.has(n.entity))
  return {
    nodes: kept,
    edges: among,
    left: { nodes: nodes.length - kept.length, edges: all.length - among.length },
  }
}

const keyOf = (e: ActorEdge): string => `${e.actor} ${e.target} ${e.relation}`

function toEdge(key: string, rows: readonly EventRow[]): ActorEdge[] {
  const [actor, target, relation] = key.split('\0')
  const [first] = rows
  const known = RELATIONS.find((r) => r === relation)
  if (actor === undefined || target === undefined || known === undefined || !first) return []
  const months = new Map<string, number>()
  for (const { date } of rows) {
    const month = /^\d{4}-(?:0[1-9]|1[0-2])/.exec(date ?? '')?.[0]
    if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1)
  }
  return [
    {
      actor,
      target,
      relation: known,
      events: rows.length,
      outlets: new Set(rows.flatMap((r) => r.told.map((t) => t.outlet))).size,
      months: [...months]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, n]) => ({ month, events: n })),
      types: [...new Set(rows.map((r) => r.type))],
      first: first.trigger,
    },
  ]
}

function mostOf(counts: ReadonlyMap<string, number> | undefined, otherwise: string): string {
  let [best, most] = [otherwise, 0]
  for (const [name, n] of counts ?? []) if (n > most) [best, most] = [name, n]
  return best
}
