import { describe, expect, it } from 'vitest'
import { findDates } from './found-date.ts'
import { findZoneOfOutlet, withZone } from './zone.ts'

describe('the zone of an outlet', () => {
  it.each([
    ['https://www.okaz.com.sa/news/1', null, 'Asia/Riyadh'],
    ['http://www.youm7.com/story/1', null, 'Africa/Cairo'],
    ['https://news.example.ly/a', null, 'Africa/Tripoli'],
    ['https://web.archive.org/web/20200604112003/https://news.example.tn/a', null, 'Africa/Tunis'],
    [null, 'صحيفة عكاظ', 'Asia/Riyadh'],
    [null, 'عكاظ', 'Asia/Riyadh'],
    [null, 'Hespress', 'Africa/Casablanca'],
    ['https://www.example.com/a', 'BBC', undefined],
    ['https://www.bbc.co.uk/arabic/1', null, undefined],
    ['no address', 'المرفأ', undefined],
    [null, null, undefined],
  ])('%s %s: %s', (url, outlet, zone) => expect(findZoneOfOutlet(url, outlet)).toBe(zone))
})

describe('the offset of a time', () => {
  it.each([
    ['2020-06-04T20:45', 'Asia/Riyadh', '2020-06-04T20:45+03:00'],
    // Egypt had summer time in 2014 and again from 2023, not between.
    ['2014-06-04T20:45', 'Africa/Cairo', '2014-06-04T20:45+03:00'],
    ['2020-06-04T20:45', 'Africa/Cairo', '2020-06-04T20:45+02:00'],
    ['2023-06-04T20:45', 'Africa/Cairo', '2023-06-04T20:45+03:00'],
    ['2023-01-04T20:45', 'Africa/Cairo', '2023-01-04T20:45+02:00'],
    // Morocco goes back to UTC for Ramadan.
    ['2021-04-20T20:45', 'Africa/Casablanca', '2021-04-20T20:45Z'],
    ['2021-06-20T20:45', 'Africa/Casablanca', '2021-06-20T20:45+01:00'],
    ['2020-06-04T20:45', 'Asia/Tehran', '2020-06-04T20:45+04:30'],
    // Either side of the night of 25 October 2020 in Beirut.
    ['2020-10-24T22:30', 'Asia/Beirut', '2020-10-24T22:30+03:00'],
    ['2020-10-25T00:30', 'Asia/Beirut', '2020-10-25T00:30+02:00'],
    // What has a zone, and what has no time, stays.
    ['2020-06-04T20:45Z', 'Asia/Riyadh', '2020-06-04T20:45Z'],
    ['2020-06-04', 'Asia/Riyadh', '2020-06-04'],
  ])('%s %s', (value, zone, told) => expect(withZone(value, zone)).toBe(told))

  it.each([
    ['4 يونيو 2020 - 18:22 بتوقيت بيروت', '2020-06-04T18:22+03:00'],
    ['4 يناير 2020 - 18:22 بتوقيت بيروت', '2020-01-04T18:22+02:00'],
    ['4 يونيو 2020 - 18:22 بتوقيت رام الله', '2020-06-04T18:22+03:00'],
    ['4 يونيو 2020 - 18:22 بتوقيت لندن', '2020-06-04T18:22+01:00'],
    ['4 يونيو 2020 - 18:22 بتوقيت المريخ', '2020-06-04T18:22'],
  ])('%s', (line, value) => {
    const [date] = findDates(line)
    expect(date).toMatchObject({ value, namesZone: true })
  })
})
