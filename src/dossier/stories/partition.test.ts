import { describe, expect, it } from 'vitest'
import { createPartition } from './partition.ts'

/** A group of `size` that fit one another well, and one that leans a little away from each of them. */
function newcomer(size: number, away: number, crowd: number): boolean {
  const partition = createPartition(-1, { crowd })
  const first = partition.add([], [])
  const members = Array.from({ length: size }, (_, k) => first + k)
  for (let i = 1; i < size; i++)
    partition.add(
      members.slice(0, i),
      members.slice(0, i).map(() => 3),
    )
  const late = partition.add(
    members,
    members.map(() => away),
  )
  expect(partition.members(partition.groupOf(first)).size).toBeGreaterThanOrEqual(size)
  return partition.groupOf(late) === partition.groupOf(first)
}

describe('the size of a group', () => {
  it('speaks for joining a large one, not a small one', () => {
    expect(newcomer(12, -0.15, 0.08)).toBe(true)
    expect(newcomer(2, -0.15, 0.08)).toBe(false)
  })
  it('says nothing where it is not asked to, nor against what does not fit', () => {
    expect(newcomer(12, -0.15, 0)).toBe(false)
    expect(newcomer(12, -0.5, 0.08)).toBe(false)
    expect(newcomer(60, -0.5, 0.08)).toBe(false)
  })
})

const MISSING = -0.3

/** Weights of all pairs of nodes, the same in every run: a few for, many against, most missing. */
function createWeights(seed: number): (a: number, b: number) => number {
  return (a, b) => {
    const [x, y] = a < b ? [a, b] : [b, a]
    let h =
      Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 7, 0x85ebca6b) ^ Math.imul(seed, 0xc2b2ae35)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    h = (h ^ (h >>> 13)) >>> 0
    const part = h / 2 ** 32
    const alike = x % 7 === y % 7 ? 0.6 : 0.02
    return part < alike ? 0.2 + part / 3 : part < 0.7 ? -0.4 - part : MISSING
  }
}

describe('a partition that keeps only what speaks for', () => {
  it('parts nodes as one that keeps all edges does', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const weight = createWeights(seed)
      const whole = createPartition(MISSING)
      const sparse = createPartition(MISSING, { against: weight })
      const nodes = Array.from({ length: 80 }, (_, i) => i)
      for (const node of nodes) {
        const all = nodes.slice(0, node).map((other) => [other, weight(other, node)] as const)
        for (const [partition, edges] of [
          [whole, all.filter(([, w]) => w !== MISSING)],
          [sparse, all.filter(([, w]) => w > MISSING)],
        ] as const)
          partition.add(
            edges.map(([other]) => other),
            edges.map(([, w]) => w),
          )
      }
      const groups = (of: Pick<typeof sparse, 'groupOf'>): number[] =>
        nodes.map((node) => nodes.findIndex((other) => of.groupOf(other) === of.groupOf(node)))
      expect(groups(sparse)).toEqual(groups(whole))
      expect(new Set(groups(sparse)).size).toBeLessThan(80)
    }
  })

  it('joins nobody whom a member of the group rules out', () => {
    const sparse = createPartition(MISSING, {
      against: (a, b) => (a + b === 2 ? -1e6 : MISSING),
    })
    sparse.add([], [])
    sparse.add([0], [0.9])
    sparse.add([1], [0.8])
    expect(sparse.groupOf(0)).toBe(sparse.groupOf(1))
    expect(sparse.groupOf(2)).not.toBe(sparse.groupOf(1))
  })
})
