import { describe, expect, it } from 'vitest'
import { parseFigure, writeFigure } from './figure-value.ts'

describe('the value of a side', () => {
  it.each([
    ['28', { value: 28, max: null, op: '=' }],
    ['>140000', { value: 140000, max: null, op: '>' }],
    ['<3.5', { value: 3.5, max: null, op: '<' }],
    ['~10–15', { value: 10, max: 15, op: '~' }],
    ['-4', { value: -4, max: null, op: '=' }],
  ] as const)('%s is written and read', (side, figure) => {
    expect(writeFigure(figure)).toBe(side)
    expect(parseFigure(side)).toEqual(figure)
  })
  it.each([[null], [''], ['2019-12-04'], ['happened'], ['سوق الحبال'], ['>']])(
    '%s is no figure',
    (side) => {
      expect(parseFigure(side)).toBeNull()
    },
  )
})
