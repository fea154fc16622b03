import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSegments } from './segments.ts'

const named = (name: string, from: number, to: number) => ({ name, from, to })
const show = (segments: ReturnType<typeof toSegments<ReturnType<typeof named>>>): string[] =>
  segments.map((s) => `${s.from}-${s.to} ${s.covers.map((c) => c.name).join('')}`.trim())

describe('toSegments', () => {
  it('makes neighbours of what overlaps', () => {
    expect(show(toSegments({ from: 0, to: 10 }, [named('A', 1, 6), named('B', 4, 8)]))).toEqual([
      '0-1',
      '1-4 A',
      '4-6 AB',
      '6-8 B',
      '8-10',
    ])
  })
  it('keeps the order of the items, not of their places', () => {
    expect(show(toSegments({ from: 0, to: 4 }, [named('B', 2, 4), named('A', 0, 4)]))).toEqual([
      '0-2 A',
      '2-4 BA',
    ])
  })
  it('cuts off what hangs over and leaves out what lies outside or is empty', () => {
    const items = [named('A', 0, 12), named('B', 20, 30), named('C', 6, 6)]
    expect(show(toSegments({ from: 5, to: 10 }, items))).toEqual(['5-10 A'])
  })
  it('covers the whole without gap or overlap, and each item exactly where it lies', () => {
    const range = fc
      .tuple(fc.nat(60), fc.nat(20))
      .map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (items) => {
        const whole = { from: 10, to: 50 }
        const segments = toSegments(whole, items)
        let at = whole.from
        for (const s of segments) {
          expect(s.from).toBe(at)
          expect(s.to).toBeGreaterThan(s.from)
          at = s.to
          expect(s.covers).toEqual(items.filter((i) => i.from <= s.from && s.to <= i.to))
        }
        expect(at).toBe(whole.to)
      }),
    )
  })
})
