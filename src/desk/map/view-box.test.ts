import { describe, expect, it } from 'vitest'
import { boxAround, labelled, moved, SHAPE, toX, toY, WORLD, zoomed } from './view-box.ts'

const tripoli = { latitude: 32.9, longitude: 13.2, name: 'طرابلس' }
const hadba = { latitude: 32.82, longitude: 13.23, name: 'الهضبة' }
const ankara = { latitude: 39.9, longitude: 32.9, name: 'أنقرة' }

describe('the part of the world that is shown', () => {
  it('holds every point with room round it, and has the shape of the page', () => {
    const box = boxAround([tripoli, ankara])
    for (const p of [tripoli, ankara]) {
      expect(toX(p.longitude)).toBeGreaterThan(box.x)
      expect(toX(p.longitude)).toBeLessThan(box.x + box.width)
      expect(toY(p.latitude)).toBeGreaterThan(box.y)
      expect(toY(p.latitude)).toBeLessThan(box.y + box.height)
    }
    expect(box.height / box.width).toBeCloseTo(SHAPE)
  })
  it('is the whole world where nothing is known, and not too near a single point', () => {
    expect(boxAround([]).width).toBe(WORLD.width)
    expect(boxAround([tripoli]).width).toBe(80)
  })
  it('zooms about its middle and does not leave the map', () => {
    const box = boxAround([tripoli])
    const near = zoomed(box, 0.5)
    expect(near.x + near.width / 2).toBeCloseTo(box.x + box.width / 2)
    expect(zoomed(box, 1000).width).toBe(WORLD.width)
    const far = Array.from({ length: 500 }).reduce<typeof box>((b) => moved(b, -0.5, 0), box)
    expect(far.x + far.width / 2).toBe(0)
  })
})

it('writes no name over another', () => {
  const shown = labelled([tripoli, hadba, ankara], boxAround([tripoli, ankara]), 850)
  expect([...shown].map((p) => p.name)).toEqual(['طرابلس', 'أنقرة'])
})
