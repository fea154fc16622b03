import { expect, it } from 'vitest'
import { headsOf } from './date-heads.ts'

const news = (date: string, above: string | null): string => {
  const h = headsOf(date, above)
  return [h.isNewYear && 'year', h.isNewMonth && 'month', h.isNewDay && 'day']
    .filter(Boolean)
    .join(' ')
}

it('says what changes from one line to the next', () => {
  expect(news('2020-02-03', null)).toBe('year month day')
  expect(news('2020-02-03', '2019-02-03')).toBe('year month day')
  expect(news('2020-03-03', '2020-02-03')).toBe('month day')
  expect(news('2020-02-04', '2020-02-03')).toBe('day')
  expect(news('2020-02-03', '2020-02-03/2020-02-09')).toBe('')
})

it('files the vague and the undated under what is known of them', () => {
  expect(headsOf('2020-22', '2020')).toMatchObject({ year: 2020, month: null, isNewMonth: false })
  expect(headsOf('2020-02', '2020')).toMatchObject({ month: 2, day: null, isNewMonth: true })
  expect(headsOf('P3M', '2020')).toMatchObject({ year: null, isNewYear: true })
})
