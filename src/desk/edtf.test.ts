import { describe, expect, it } from 'vitest'
import { parseDuration, startOf, toDateWords, type DateWords } from './edtf.ts'

const words: DateWords = {
  about: 'نحو {a}',
  from: 'منذ {a}',
  until: 'حتى {a}',
  span: 'من {a} إلى {b}',
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
}
const say = (value: string, style: 'long' | 'short' = 'short') =>
  toDateWords(value, 'ar-u-nu-latn', words, style)

describe('toDateWords', () => {
  it.each([
    ['2019-11-27', '27 نوفمبر 2019'],
    ['2019-11', 'نوفمبر 2019'],
    ['2019', '2019'],
    ['2019-04~', 'نحو أبريل 2019'],
    ['2020-22', 'صيف 2020'],
    ['2018-05-01/2018-05-10', 'من 1 مايو 2018 إلى 10 مايو 2018'],
    ['2018-05-01/..', 'منذ 1 مايو 2018'],
    ['../2018-05', 'حتى مايو 2018'],
    ['2020-01-02T21:45+02:00', '2 يناير 2020'],
    ['2020-01-02T21:45:11Z', '2 يناير 2020'],
  ])('%s is %s', (value, expected) => expect(say(value)).toBe(expected))

  it('names the day of the week in the long form', () =>
    expect(say('2019-11-27', 'long')).toBe('الأربعاء، 27 نوفمبر 2019'))
  it('does not move a day by the zone of the reader', () =>
    expect(say('2020-03-01T00:30:00Z')).toBe('1 مارس 2020'))
  it('shows what it cannot read as it is', () => expect(say('بعد حين')).toBe('بعد حين'))
})

describe('startOf', () => {
  it('files a span under its beginning, else under its end', () => {
    expect(startOf('2018-05-03/2018-06-10')).toMatchObject({ year: 2018, month: 5, day: 3 })
    expect(startOf('../2018-06-10')).toMatchObject({ month: 6, day: 10 })
  })
  it('finds none in a duration', () => expect(startOf('P257D')).toBeUndefined())
})

it('reads durations of one unit', () => {
  expect(parseDuration('P257D')).toEqual({ n: 257, unit: 'day' })
  expect(parseDuration('P3M')).toEqual({ n: 3, unit: 'month' })
  expect(parseDuration('2019')).toBeUndefined()
})
