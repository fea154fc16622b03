import { describe, expect, it } from 'vitest'
import { byTime, dayOf, edtfSpan } from './edtf.ts'

const days = (value: string): string | null => {
  const s = edtfSpan(value)
  const iso = (n: number): string => (Number.isFinite(n) ? new Date(n).toISOString() : String(n))
  return s && `${iso(s.from)} ${iso(s.to)}`
}

describe('edtfSpan', () => {
  it.each([
    ['2019', '2019-01-01T00:00:00.000Z 2020-01-01T00:00:00.000Z'],
    ['2019-12', '2019-12-01T00:00:00.000Z 2020-01-01T00:00:00.000Z'],
    ['2019-04~', '2019-04-01T00:00:00.000Z 2019-05-01T00:00:00.000Z'],
    ['2019-12-19', '2019-12-19T00:00:00.000Z 2019-12-20T00:00:00.000Z'],
    ['2019-12-XX', '2019-12-01T00:00:00.000Z 2020-01-01T00:00:00.000Z'],
    ['201X', '2010-01-01T00:00:00.000Z 2020-01-01T00:00:00.000Z'],
    ['2020-06-04T20:45+02:00', '2020-06-04T18:45:00.000Z 2020-06-04T18:46:00.000Z'],
    ['2020-06-04T20:45:10.250Z', '2020-06-04T20:45:10.000Z 2020-06-04T20:45:11.000Z'],
    ['2018-05-01/2018-05-10', '2018-05-01T00:00:00.000Z 2018-05-11T00:00:00.000Z'],
    ['2018-05-01/..', '2018-05-01T00:00:00.000Z Infinity'],
    ['../2018', '-Infinity 2019-01-01T00:00:00.000Z'],
  ])('%s', (value, expected) => expect(days(value)).toBe(expected))

  it.each([
    '',
    'P257D',
    '2019-13',
    '2019-02-30',
    'weekday=4',
    '../..',
    '2020/2019',
    '١٢',
    '2019-12-19T',
  ])('has no time for %j', (value) => expect(edtfSpan(value)).toBeNull())
})

describe('byTime', () => {
  it('puts the earlier first, the exact before the vague, the undated last', () => {
    const values = ['', '2019-12-19', '2019', '2019-01-01', '2018-05-02T10:00']
    const sorted = values.toSorted((a, b) => byTime(edtfSpan(a), edtfSpan(b)))
    expect(sorted).toEqual(['2018-05-02T10:00', '2019-01-01', '2019', '2019-12-19', ''])
  })
})

describe('dayOf', () => {
  it('gives the day as it stands', () => {
    expect(dayOf('2020-06-04T23:45+02:00')).toBe('2020-06-04')
    expect(dayOf('2020-06')).toBeNull()
    expect(dayOf('2018-05-01/2018-05-10')).toBeNull()
  })
})
