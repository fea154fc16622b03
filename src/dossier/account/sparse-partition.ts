/** The number of a group; it never means anything but itself. */
type Group = number

/**
 * Nodes parted into groups as in a `Partition`, for graphs in which most edges speak against: only
 * edges that weigh more than a missing one are kept, so that memory grows with what is alike and not
 * with all that was compared. What speaks against is asked for where a move would else be a gain.
 */
export interface SparsePartition {
  /** Adds the next node with those of its edges to earlier ones that weigh more than `missing`. */
  add(others: readonly number[], weights: readonly number[]): void
  groupOf(node: number): Group
}

interface Edges {
  readonly others: number[]
  readonly weights: number[]
}

interface Pull {
  sum: number
  count: number
}

/** `against` weighs two nodes with no edge kept: `missing` or less. */
export function createSparsePartition(
  missing: number,
  against: (a: number, b: number) => number,
): SparsePartition {
  const edges: Edges[] = []
  const group: Group[] = []
  const members = new Map<Group, Set<number>>()
  let next = 0
  /** The neighbours of the node looked at last carry the latest mark. */
  const marks: number[] = []
  let mark = 0

  /** What a node's edges to each group near it sum to, the missing ones not counted. */
  const pulls = (node: number): Map<Group, Pull> => {
    const near = new Map<Group, Pull>()
    const { others, weights } = edges[node] ?? NO_EDGES
    mark++
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? -1
      marks[other] = mark
      const g = group[other] ?? -1
      const pull = near.get(g)
      if (!pull) near.set(g, { sum: weights[i] ?? 0, count: 1 })
      else {
        pull.sum += weights[i] ?? 0
        pull.count++
      }
    }
    return near
  }
  const sizeOf = (g: Group): number => members.get(g)?.size ?? 0

  /** What a group holds against a node, beyond what strangers do; after `pulls(node)`. */
  const heldAgainst = (node: number, g: Group): number => {
    let sum = 0
    for (const other of members.get(g) ?? [])
      if (other !== node && marks[other] !== mark) sum += against(node, other) - missing
    return sum
  }
  const leave = (node: number): void => {
    const from = group[node] ?? -1
    const set = members.get(from)
    set?.delete(node)
    if (set?.size === 0) members.delete(from)
  }
  const enter = (node: number, g: Group): void => {
    group[node] = g
    const set = members.get(g)
    if (set) set.add(node)
    else members.set(g, new Set([node]))
  }
  /** Moves a node to the group that it fits best, its own or a new one included; true when it moved. */
  const settle = (node: number): boolean => {
    const own = group[node] ?? -1
    let [best, gain] = [-1, 0]
    for (const [g, { sum, count }] of pulls(node)) {
      const others = sizeOf(g) - (g === own ? 1 : 0)
      const most = sum + missing * (others - count)
      if (most <= TINY || most <= gain - TINY) continue
      const total = others === count ? most : most + heldAgainst(node, g)
      if (total > gain + TINY || (total > gain - TINY && total > TINY && g < best)) {
        ;[best, gain] = [g, total]
      }
    }
    if (best === own || (best < 0 && sizeOf(own) === 1)) return false
    leave(node)
    enter(node, best < 0 ? next++ : best)
    return true
  }
  /** Joins a group with the neighbour it gains most by; true when it did. */
  const merge = (g: Group): boolean => {
    const near = new Map<Group, Pull>()
    for (const node of members.get(g) ?? [])
      for (const [other, { sum, count }] of pulls(node)) {
        if (other === g) continue
        const pull = near.get(other)
        if (!pull) near.set(other, { sum, count })
        else {
          pull.sum += sum
          pull.count += count
        }
      }
    let [best, gain] = [-1, TINY]
    for (const [other, { sum, count }] of near) {
      const pairs = sizeOf(g) * sizeOf(other)
      let total = sum + missing * (pairs - count)
      if (total <= gain) continue
      if (pairs > count)
        for (const node of members.get(g) ?? []) {
          pulls(node)
          total += heldAgainst(node, other)
        }
      if (total > gain) [best, gain] = [other, total]
    }
    if (best < 0) return false
    const [into, from] = sizeOf(g) >= sizeOf(best) ? [g, best] : [best, g]
    for (const node of [...(members.get(from) ?? [])]) enter(node, into)
    members.delete(from)
    return true
  }

  /**
   * Settles the nodes, and with each that moves the groups that it left and joined: what fitted there
   * before may not now. Groups that changed are merged where that is a gain.
   */
  const settleAround = (start: readonly number[]): void => {
    let wave = new Set(start)
    for (let round = 0; round < ROUNDS && wave.size > 0; round++) {
      const touched = new Set<Group>()
      for (const node of wave) {
        const from = group[node] ?? -1
        if (settle(node)) touched.add(from).add(group[node] ?? -1)
      }
      if (round === 0 && start[0] !== undefined) touched.add(group[start[0]] ?? -1)
      for (const g of [...touched]) {
        while (members.has(g) && merge(g));
      }
      wave = new Set()
      for (const g of touched) for (const node of members.get(g) ?? []) wave.add(node)
    }
  }

  return {
    add(others, weights) {
      const node = edges.length
      edges.push({ others: [...others], weights: [...weights] })
      others.forEach((other, i) => {
        edges[other]?.others.push(node)
        edges[other]?.weights.push(weights[i] ?? 0)
      })
      marks.push(0)
      enter(node, next++)
      settleAround([node, ...others.filter((_, i) => (weights[i] ?? 0) > 0)])
    },
    groupOf: (node) => group[node] ?? -1,
  }
}

const NO_EDGES: Edges = { others: [], weights: [] }
const TINY = 1e-9
const ROUNDS = 4
