import { describe, expect, it } from 'vitest'
import { outOf, spanOf, stepsAround } from './zoom.ts'

describe('zooming', () => {
  it.each([
    ['2020', { from: '2020-01-01', to: '2020-12-31' }],
    ['2020-02', { from: '2020-02-01', to: '2020-02-29' }],
    ['2020-02-03', { from: '2020-02-03', to: '2020-02-03' }],
    ['2020-02-03T09', null],
  ])('%s covers its days', (key, span) => expect(spanOf(key)).toEqual(span))

  it.each([
    [{ from: '2020-02-03', to: '2020-02-03' }, ['2020', '2020-02', '2020-02-03']],
    [{ from: '2020-02-01', to: '2020-02-29' }, ['2020', '2020-02']],
    [{ from: '2020-02-03', to: '2020-02-09' }, ['2020', '2020-02', '2020-02-03/2020-02-09']],
    [{ from: '2019-12-03', to: '2020-02-09' }, ['2019-12-03/2020-02-09']],
  ])('%o lies in the steps that hold it', (span, steps) => expect(stepsAround(span)).toEqual(steps))

  it('goes from a day to its month, its year, and all of time', () => {
    const month = outOf({ from: '2020-02-03', to: '2020-02-03' })
    expect(month).toEqual({ from: '2020-02-01', to: '2020-02-29' })
    expect(month && outOf(month)).toEqual({ from: '2020-01-01', to: '2020-12-31' })
    expect(outOf({ from: '2020-01-01', to: '2020-12-31' })).toBeNull()
  })
})
