import { describe, expect, it } from 'vitest'
import { createHeights } from './heights.ts'

describe('heights of rows', () => {
  it('takes the usual height until a row is measured', () => {
    const h = createHeights(4, 100)
    expect(h.before(4)).toBe(400)
    expect(h.set(1, 250)).toBe(true)
    expect(h.before(1)).toBe(100)
    expect(h.before(2)).toBe(350)
    expect(h.before(4)).toBe(550)
    expect(h.set(1, 250.2)).toBe(false)
    expect(h.set(9, 10)).toBe(false)
  })
  it('finds the rows between two heights', () => {
    const h = createHeights(5000, 100)
    expect(h.between(0, 250)).toEqual({ from: 0, to: 3 })
    expect(h.between(499_900, 600_000)).toEqual({ from: 4999, to: 5000 })
    h.set(0, 1000)
    expect(h.between(950, 1050)).toEqual({ from: 0, to: 2 })
    expect(h.between(-500, -1)).toEqual({ from: 0, to: 1 })
  })
  it('has no rows in an empty list', () => {
    expect(createHeights(0, 100).between(0, 1000)).toEqual({ from: 0, to: 0 })
    expect(createHeights(0, 100).before(3)).toBe(0)
  })
  it('starts from what was measured before', () => {
    expect(createHeights(3, 100, [50, 0, 70, 9]).before(3)).toBe(220)
  })
})
