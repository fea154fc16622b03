import { describe, expect, it } from 'vitest'
import { parseFetched } from './fetched.ts'
import { resolveRelative } from './publication.ts'
import { readRelative } from './relative.ts'

/** What a line says of a page fetched then, by an outlet whose clocks are in that zone. */
function valueOf(line: string, told: string, zone?: string): string | undefined {
  const relative = readRelative(line)
  const fetched = parseFetched(told)
  if (relative === undefined || fetched === undefined) return undefined
  return resolveRelative({ ...relative, rule: 'stamp/relative' }, fetched, zone)?.value
}

const NOON = '2020-06-04T12:20:00Z'

describe('relative stamps', () => {
  it.each([
    ['قبل 3 ساعات', '2020-06-04T09:00Z~'],
    ['منذ ٣ ساعات', '2020-06-04T09:00Z~'],
    ['منذ ثلاث ساعات', '2020-06-04T09:00Z~'],
    ['نُشر: قبل 5 دقائق', '2020-06-04T12:15Z~'],
    ['قبل ساعة و20 دقيقة', '2020-06-04T11:00Z~'],
    ['قبل ساعة ونصف', '2020-06-04T10:50Z~'],
    ['منذ ساعتين | اقتصاد', '2020-06-04T10:00Z~'],
    ['قبل 13 ساعة تقريبا', '2020-06-03T23:00Z~'],
    ['قبل دقائق', '2020-06-04T12:00Z~'],
    ['منذ قليل', '2020-06-04T12:00Z~'],
    ['قبل ساعات', '2020-06-04~'],
    ['منذ يومين', '2020-06-02~'],
    ['قبل 4 أيام', '2020-05-31~'],
    ['قبل أسبوعين', '2020-05~'],
    ['منذ شهرين', '2020-04~'],
    ['منذ 3 سنوات', '2017~'],
    ['3 hours ago', '2020-06-04T09:00Z~'],
    ['an hour ago', '2020-06-04T11:00Z~'],
    ['6 ساعات مضت', '2020-06-04T06:00Z~'],
    ['أمس', '2020-06-03'],
    ['أول أمس', '2020-06-02'],
    ['أمس 14:30', '2020-06-03T14:30'],
    ['أمس، الساعة 02:30 مساءً', '2020-06-03T14:30'],
    ['اليوم 09:15', '2020-06-04T09:15'],
    ['آخر تحديث: اليوم 09:15 ص', '2020-06-04T09:15'],
    ['اليوم 09:15 بتوقيت القاهرة', '2020-06-04T09:15+02:00'],
    ['أمس 17:00 GMT', '2020-06-03T17:00Z'],
  ])('%s', (line, value) => expect(valueOf(line, NOON)).toBe(value))

  it.each([
    'قبل 3 أيام من الانتخابات',
    'قبل أيام',
    'اليوم',
    'اليوم السابع',
    'ثلاث ساعات',
    'منذ 1948',
    'أمس كان يوما طويلا',
    'قبل ساعة من الآن وقع انفجار',
    'وصل الوفد قبل 3 ساعات',
    'منذ اليوم الأول',
    'قبل',
  ])('«%s» says nothing', (line) => expect(valueOf(line, NOON)).toBeUndefined())

  it('gives the place of the words', () => {
    const line = 'نشر في: قبل ٣ ساعات - سياسة'
    const range = readRelative(line)?.range
    expect(range && line.slice(range.from, range.to)).toBe('قبل ٣ ساعات')
  })

  it('counts in the clock of the outlet where it is known, across midnight and summer time', () => {
    expect(valueOf('قبل 3 ساعات', '2020-06-04T01:20Z', 'Asia/Riyadh')).toBe(
      '2020-06-04T01:00+03:00~',
    )
    expect(valueOf('قبل 3 ساعات', '2020-06-04T01:20Z')).toBe('2020-06-03T22:00Z~')
    expect(valueOf('منذ يوم', '2020-06-03T22:20Z', 'Asia/Riyadh')).toBe('2020-06-03~')
    expect(valueOf('اليوم 01:10', '2020-06-03T22:20Z', 'Asia/Riyadh')).toBe(
      '2020-06-04T01:10+03:00',
    )
    expect(valueOf('أمس 22:10', '2023-08-02T10:00Z', 'Africa/Cairo')).toBe('2023-08-01T22:10+03:00')
    expect(valueOf('أمس 22:10', '2023-12-02T10:00Z', 'Africa/Cairo')).toBe('2023-12-01T22:10+02:00')
  })

  it('is less sure of the day where the clock of fetching and that of the outlet may differ', () => {
    expect(valueOf('أمس', '2020-06-03T22:20Z')).toBe('2020-06-02~')
    expect(valueOf('أمس', '2020-06-03T22:20')).toBe('2020-06-02')
  })

  it('is no more exact than the time of fetching', () => {
    expect(valueOf('قبل 3 ساعات', '2020-06-04')).toBe('2020-06-04~')
    expect(valueOf('قبل 5 دقائق', '2020-06-04')).toBe('2020-06-04~')
    expect(valueOf('قبل 3 ساعات', '2020-06-04T12:20')).toBe('2020-06-04T09:00~')
    expect(valueOf('قبل 3 ساعات', '2020-06')).toBeUndefined()
    expect(valueOf('قبل 3 ساعات', 'this morning')).toBeUndefined()
  })

  it('a month before the last of March is February', () => {
    expect(valueOf('قبل شهر', '2021-03-31T12:00Z')).toBe('2021-02~')
  })
})
