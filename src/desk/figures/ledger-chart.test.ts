import { describe, expect, it } from 'vitest'
import { toChart } from './ledger-chart.ts'

const at = (value: number, published: string | null, by: string) => ({
  value,
  max: null,
  published,
  by,
})

describe('toChart', () => {
  it('places values by time and size and joins what one source tells', () => {
    const chart = toChart([
      at(6, '2022-06-10', 'أ'),
      at(11, '2022-06-11', 'ب'),
      at(8, '2022-06-14', 'أ'),
    ])
    expect(chart.series).toEqual(['أ', 'ب'])
    expect(chart.points.map((p) => p.y)).toEqual([0, 1, 0.4])
    expect(chart.points[0]?.x).toBe(0)
    expect(chart.points[2]?.x).toBe(1)
    expect(chart.lines.map(([a, b]) => [a.point.value, b.point.value])).toEqual([[6, 8]])
    expect(chart.days).toEqual(['2022-06-10', '2022-06-14'])
  })
  it('keeps apart what is told on one day, and what has no day at the end', () => {
    const chart = toChart([at(5, null, 'أ'), at(5, '2022-06-10', 'ب'), at(5, '2022-06-10', 'ج')])
    const xs = chart.points.map((p) => p.x)
    expect(new Set(xs).size).toBe(3)
    expect(chart.points.at(-1)?.point.published).toBeNull()
    expect(chart.points.every((p) => p.y === 0.5)).toBe(true)
  })
})
