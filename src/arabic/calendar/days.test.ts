import { expect, test } from 'vitest'
import { asSmall, dayOf, isoDay } from './days.ts'

test('a day is the same number however it is kept, millions of years away too', () => {
  for (const n of [0, -719_468, 18_000.0, 2 ** 31, -(2 ** 40), 0.5]) expect(asSmall(n)).toBe(n)
  expect(asSmall(NaN)).toBeNaN()
  expect(dayOf(-65_000_000, 1, 1)).toBeLessThan(-(2 ** 31))
  expect(isoDay(dayOf(2019, 11, 27))).toBe('2019-11-27')
})
