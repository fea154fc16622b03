import { describe, expect, it } from 'vitest'
import { layOut, type Box, type Spot } from './layout.ts'

const boxes = (n: number): Box[] =>
  Array.from({ length: n }, (_, i) => ({ id: `b${i}`, width: 90, height: 40 }))
const far = (a: Spot | undefined, b: Spot | undefined): number =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))

describe('layOut', () => {
  it('gives the same places for the same graph', () => {
    const ties = [{ from: 'b0', to: 'b3', pull: 1 }]
    expect(layOut(boxes(12), ties, 900, 500)).toEqual(layOut(boxes(12), ties, 900, 500))
  })
  it('keeps every box inside and none on another', () => {
    const all = boxes(24)
    const ties = all.slice(1).map((b, i) => ({ from: all[i >> 1]?.id ?? '', to: b.id, pull: 1 }))
    const spots = [...layOut(all, ties, 900, 560).values()]
    expect(spots).toHaveLength(all.length)
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(45)
      expect(x).toBeLessThanOrEqual(855)
      expect(y).toBeGreaterThanOrEqual(20)
      expect(y).toBeLessThanOrEqual(540)
    }
    spots.forEach((a, i) =>
      spots.slice(i + 1).forEach((b) => {
        expect(Math.abs(a.x - b.x) > 89 || Math.abs(a.y - b.y) > 39).toBe(true)
      }),
    )
  })
  it('sets what is tied nearer than what is not', () => {
    const ties = [
      { from: 'b0', to: 'b1', pull: 1 },
      { from: 'b2', to: 'b3', pull: 1 },
    ]
    const at = layOut(boxes(4), ties, 900, 560)
    expect(far(at.get('b0'), at.get('b1'))).toBeLessThan(far(at.get('b0'), at.get('b2')))
    expect(far(at.get('b2'), at.get('b3'))).toBeLessThan(far(at.get('b1'), at.get('b3')))
  })
  it('takes no box, one box and ties to none', () => {
    expect(layOut([], [], 100, 100).size).toBe(0)
    expect(layOut(boxes(1), [{ from: 'b0', to: 'x', pull: 1 }], 400, 300).get('b0')).toEqual({
      x: 200,
      y: 150,
    })
  })
})
