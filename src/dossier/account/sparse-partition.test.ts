import { describe, expect, it } from 'vitest'
import { createPartition } from '../stories/partition.ts'
import { createSparsePartition } from './sparse-partition.ts'

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
      const sparse = createSparsePartition(MISSING, weight)
      const nodes = Array.from({ length: 80 }, (_, i) => i)
      for (const node of nodes) {
        const all = nodes.slice(0, node).map((other) => [other, weight(other, node)] as const)
        whole.add(new Map(all.filter(([, w]) => w !== MISSING)))
        const kept = all.filter(([, w]) => w > MISSING)
        sparse.add(
          kept.map(([other]) => other),
          kept.map(([, w]) => w),
        )
      }
      const groups = (of: Pick<typeof sparse, 'groupOf'>): number[] =>
        nodes.map((node) => nodes.findIndex((other) => of.groupOf(other) === of.groupOf(node)))
      expect(groups(sparse)).toEqual(groups(whole))
      expect(new Set(groups(sparse)).size).toBeLessThan(80)
    }
  })

  it('joins nobody whom a member of the group rules out', () => {
    const sparse = createSparsePartition(MISSING, (a, b) => (a + b === 2 ? -1e6 : MISSING))
    sparse.add([], [])
    sparse.add([0], [0.9])
    sparse.add([1], [0.8])
    expect(sparse.groupOf(0)).toBe(sparse.groupOf(1))
    expect(sparse.groupOf(2)).not.toBe(sparse.groupOf(1))
  })
})
