import { describe, expect, it } from 'vitest'
import { createPartition } from './partition.ts'

/** A group of `size` that fit one another well, and one that leans a little away from each of them. */
function newcomer(size: number, away: number, crowd: number): boolean {
  const partition = createPartition(-1, crowd)
  const first = partition.add(new Map())
  for (let i = 1; i < size; i++)
    partition.add(new Map(Array.from({ length: i }, (_, k) => [first + k, 3])))
  const late = partition.add(new Map(Array.from({ length: size }, (_, k) => [first + k, away])))
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
