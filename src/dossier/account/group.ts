import type { Day } from '../../arabic/calendar/days.ts'
import { createBound, type Kin } from './kin.ts'
import { createPartition } from '../stories/partition.ts'
import { createPostings, type Postings } from '../stories/postings.ts'
import { cosine as cosineOf, type Vector } from '../stories/vectors.ts'

/** What is compared: only with others of its key, and of days near its own. */
export interface Item {
  readonly key: string
  readonly day: Day | null
  /** The days among which it lies, first and last, where no single one is told; then `day` is null. */
  readonly among?: Days | null
  readonly vector: Vector
}

export interface Days {
  readonly from: Day
  readonly to: Day
}

export interface Grouping<T> {
  /** Days that may lie between two of a group. */
  readonly days: number
  /** How much speaks for two being one, below 0 against; from the cosine of their vectors. */
  readonly weigh: (a: T, b: T, cosine: number) => number
  /** Cosines below this make no edge, whatever else holds: most neighbours need not be looked at. */
  readonly least?: number
  /** What `weigh` goes by beside the cosine: most pairs have a common word or two and nothing else. */
  readonly kin?: Kin<T>
}

/** Groups items that are about one thing, each fitting the whole of its group; in the order given. */
export function groupItems<T extends Item>(items: readonly T[], how: Grouping<T>): T[][] {
  const keys = new Map<string, T[]>()
  for (const item of items) {
    const list = keys.get(item.key)
    if (list) list.push(item)
    else keys.set(item.key, [item])
  }
  return [...keys.values()].flatMap((list) => groupList(list, how))
}

/** Two that share next to nothing. */
export const STRANGERS = -0.3
/** Weaker edges are as if they were not there. */
export const NO_EDGE = -0.15

/** Two that cannot be one, whatever else they are in one group with. */
const NEVER = -1e6

/** Spans longer than this are looked for among all days. */
const LONG = 800

/** From this cosine on two of one day are the same words: copies, which stand for one item. */
const TWINS = 0.98

function groupList<T extends Item>(
  items: readonly T[],
  { days, weigh, least = 0, kin }: Grouping<T>,
): T[][] {
  const postings: Postings = createPostings()
  // Copies of one text would all be neighbours of one another; one of them is a node for all.
  const nodes: T[] = []
  const nodeOf = new Int32Array(items.length)
  const bound = createBound(kin)
  /** Two that are looked at once more because others of a group speak for them. */
  const against = (a: number, b: number): number => {
    const [before, item] = [nodes[Math.min(a, b)], nodes[Math.max(a, b)]]
    if (!before || !item || !isNear(before, item, days)) return STRANGERS
    const cosine = cosineOf(before.vector, item.vector)
    if (cosine <= 0 || cosine < least) return STRANGERS
    return canMeet(before, item) ? Math.min(STRANGERS, weigh(before, item, cosine)) : NEVER
  }
  const partition = createPartition(STRANGERS, { against })
  const place = (item: T): number => {
    const others: number[] = []
    const weights: number[] = []
    const head = headOf(item.vector, least)
    bound.ask(item)
    const near = postings.near(
      head,
      daysNear(item, days),
      Math.max(0, least - REST, NO_EDGE - bound.most() - ROUNDING),
    )
    for (let i = 0; i < near.places.length; i++) {
      const [other, sum] = [near.places[i] ?? -1, near.cosines[i] ?? 0]
      if (least === 0 && sum + bound.with(other) <= NO_EDGE - ROUNDING) continue
      const before = nodes[other]
      if (!before) continue
      const cosine = least > 0 ? cosineOf(before.vector, item.vector) : sum
      if (cosine < least) continue
      if (!canMeet(before, item)) continue
      const weight = weigh(before, item, cosine)
      if (weight > 0 && cosine >= TWINS && isOneDay(before, item)) return other
      if (weight <= NO_EDGE) continue
      others.push(other)
      weights.push(weight)
    }
    partition.add(others, weights)
    postings.add(nodes.length, placedOn(item), item.vector)
    bound.add()
    return nodes.push(item) - 1
  }
  // The vaguer come after the finer, so that they are looked for among what they may be.
  for (const [i, item] of byWidth(items)) nodeOf[i] = place(item)
  const groups = new Map<number, T[]>()
  items.forEach((item, i) => {
    const g = partition.groupOf(nodeOf[i] ?? -1)
    const list = groups.get(g)
    if (list) list.push(item)
    else groups.set(g, [item])
  })
  return [...groups.values()]
}

/** Days on which others may be one with it; null for all. */
function daysNear({ day, among }: Item, slack: number): Days | null {
  if (among) return among.to - among.from > LONG ? null : among
  return day === null ? null : { from: day - slack, to: day + slack }
}

/** Where it is found by those whose days reach into its own; null where all come by. */
const dayFor = ({ from, to }: Days): Day | null => (to - from > LONG ? null : from)
const placedOn = ({ day, among }: Item): Day | null => (among ? dayFor(among) : day)

/** Is `before` found among the days near `item`? What has no day always is. */
function isNear(before: Item, item: Item, slack: number): boolean {
  const [at, near] = [placedOn(before), daysNear(item, slack)]
  return at === null || near === null || (near.from <= at && at <= near.to)
}

/** Items with their places: those of one day or of no time first, then by how many days they lie among. */
function byWidth<T extends Item>(items: readonly T[]): readonly (readonly [number, T])[] {
  const width = ({ among }: Item): number => (among ? among.to - among.from : 0)
  const placed = items.map((item, i) => [i, item] as const)
  return items.some((item) => item.among)
    ? placed.sort(([i, a], [j, b]) => width(a) - width(b) || i - j)
    : placed
}

/** False where their times exclude each other; of two single days, how near they are was asked before. */
export function canMeet(a: Pick<Item, 'day' | 'among'>, b: Pick<Item, 'day' | 'among'>): boolean {
  const [x, y] = [a.among ?? onDay(a), b.among ?? onDay(b)]
  return !x || !y || (!a.among && !b.among) || (x.from <= y.to && y.from <= x.to)
}

const onDay = ({ day }: Pick<Item, 'day'>): Days | null =>
  day === null ? null : { from: day, to: day }

const isOneDay = (a: Item, b: Item): boolean =>
  a.day === b.day && a.among?.from === b.among?.from && a.among?.to === b.among?.to

/**
 * The heaviest terms of a vector: what is left out adds less than REST to any cosine. The lightest terms
 * are the common ones, whose holders are many.
 */
function headOf(vector: Vector, least: number): Vector {
  if (least <= REST) return vector
  const { terms, weights } = vector
  const lightest = [...weights.keys()].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0))
  const isOut = new Uint8Array(terms.length)
  let left = 0
  for (const i of lightest) {
    left += (weights[i] ?? 0) ** 2
    if (left >= (REST - ROUNDING) ** 2) break
    isOut[i] = 1
  }
  return {
    terms: terms.filter((_, i) => isOut[i] === 0),
    weights: weights.filter((_, i) => isOut[i] === 0),
  }
}
const REST = 0.25
/** Weights are kept in 32 bits. */
const ROUNDING = 1e-4
