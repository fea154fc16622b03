import { describe, expect, it } from 'vitest'
import { groupByDate } from './group-by-date.ts'

describe('groupByDate', () => {
  it('goes from year to day, the vaguer first, what has no date last', () => {
    const groups = groupByDate(
      ['2020-02-03', '2019', '2020-02', '2020', '2020-01-31/2020-02-02', 'P3D', '2020-22'].map(
        (date) => ({ entry: { date } }),
      ),
    )
    const flat = groups.flatMap((y) =>
      y.months.flatMap((m) =>
        m.days.map((d) => [y.year, m.month, d.day, d.entries.map((e) => e.entry.date).join(' ')]),
      ),
    )
    expect(flat).toEqual([
      [2019, null, null, '2019'],
      [2020, null, null, '2020 2020-22'],
      [2020, 1, 31, '2020-01-31/2020-02-02'],
      [2020, 2, null, '2020-02'],
      [2020, 2, 3, '2020-02-03'],
      [null, null, null, 'P3D'],
    ])
  })
})
