import { describe, expect, it } from 'vitest'
import { isoDay } from '../../arabic/calendar/days.ts'
import { fromIslamic } from '../../arabic/calendar/islamic.ts'
import { articleOf, groundLayers } from '../testing.ts'
import { hijriMonth } from './sighted.ts'
import { datesStage } from './stage.ts'

const valueOf = (text: string, published: string) =>
  datesStage.run(groundLayers(articleOf(text, published))).dates[0]?.value

describe('Hijri months', () => {
  it('are as they were sighted where that is known', () => {
    // Umm al-Qura has Ramadan 1439 begin a day earlier.
    const days = hijriMonth(1439, 9)
    expect(days && [isoDay(days.from), isoDay(days.to)]).toEqual(['2018-05-17', '2018-06-14'])
  })
  it('lie within a day of Umm al-Qura and of the civil calendar where they were sighted', () => {
    const civil = new Intl.DateTimeFormat('en-u-ca-islamic-civil', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    const firstOf = (near: number, month: number): number | undefined =>
      [-2, -1, 0, 1, 2]
        .map((n) => near + n)
        .find((d) => {
          const parts = civil.formatToParts(new Date(d * 86_400_000))
          const of = (type: string) => Number(parts.find((p) => p.type === type)?.value)
          return of('month') === month && of('day') === 1
        })
    for (let year = 1430; year <= 1446; year++)
      for (const month of [9, 10, 12]) {
        const from = hijriMonth(year, month)?.from ?? NaN
        const told = fromIslamic({ year, month, day: 1 }) ?? NaN
        expect(Math.abs(from - told)).toBeLessThanOrEqual(1)
        expect(Math.abs(from - (firstOf(from, month) ?? NaN))).toBeLessThanOrEqual(1)
      }
  })
  it('have 29 or 30 days', () => {
    for (let year = 1400; year <= 1460; year++)
      for (let month = 1; month <= 12; month++) {
        const days = hijriMonth(year, month)
        expect(days && days.to - days.from + 1).toBeOneOf([29, 30])
      }
  })
  it.each([
    ['خلال شهر رمضان', '2018-06-01', '2018-05-17~/2018-06-14~'],
    ['وصل قبل عيد الفطر', '2018-06-10', '../2018-06-15~'],
    ['وصل بعد عيد الأضحى', '2015-10-01', '2015-09-24~'],
    ['وصل في رمضان 1435 هـ', '2020-01-01', '2014-06-29~/2014-07-27~'],
    // A whole date is the civil calendar's.
    ['وصل في 1 رمضان 1439 هـ', '2020-01-01', '2018-05-16~'],
  ])('%s, %s: %s', (text, published, value) => expect(valueOf(text, published)).toBe(value))
})
