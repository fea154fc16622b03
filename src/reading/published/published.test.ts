import { describe, expect, it } from 'vitest'
import { findDates } from './found-date.ts'
import { dateInUrl, toEdtf } from './metadata.ts'

describe('findDates', () => {
  it.each([
    ['الخميس, 04 يونيو, 2020 - 08:45 مساءً', '2020-06-04T20:45'],
    ['نشر في 27 نوفمبر 2019', '2019-11-27'],
    ['27 نوفمبر (تشرين الثاني) 2019', '2019-11-27'],
    ['4 حزيران/يونيو 2020', '2020-06-04'],
    ['GMT 17:48 2021 الجمعة ,08 كانون الثاني / يناير', '2021-01-08T17:48Z'],
    ['الخميس ٤ يونيو ٢٠٢٠', '2020-06-04'],
    ['2019/11/27', '2019-11-27'],
    ['27/11/2019 10:05 ص', '2019-11-27T10:05'],
    ['03.12.2019 | 10:15 GMT', '2019-12-03T10:15Z'],
    ['11/27/2019', '2019-11-27'],
    ['2020-06-04T20:45:00+02:00', '2020-06-04T20:45+02:00'],
    ['June 4, 2020 at 8:45 pm', '2020-06-04T20:45'],
    ['Thu, 04 Jun 2020', '2020-06-04'],
    ['12 ديسمبر، 2019 الساعة 12:30 ص', '2019-12-12T00:30'],
    ['19 مايو 2020 - 18:22 بتوقيت أبوظبي', '2020-05-19T18:22+04:00'],
    ['5 جويلية 2021', '2021-07-05'],
    ['14 غشت 2018', '2018-08-14'],
    ['12 شوال 1441 هـ - 04 يونيو 2020 مـ', '2020-06-04'],
  ])('%s', (text, value) => expect(findDates(text).map((d) => d.value)).toEqual([value]))

  it.each([
    'آخر تحديث GMT 06:12:26',
    '31 فبراير 2020',
    '12 شوال 1441',
    'الإصدار 1.2.2019.4',
    '4 يونيو الماضي',
    '45/17/2020',
    '',
  ])('none in «%s»', (text) => expect(findDates(text)).toEqual([]))

  it('gives the place of the words', () => {
    const text = 'نُشر في: ٢٧ نوفمبر ٢٠١٩ - محليات'
    const [date] = findDates(text)
    expect(date && text.slice(date.range.from, date.range.to)).toBe('٢٧ نوفمبر ٢٠١٩')
  })
})

describe('toEdtf', () => {
  it.each([
    ['2018-06-03T18:53:22+04:00', '2018-06-03T18:53+04:00'],
    ['2015-07-21T02:29:07', '2015-07-21T02:29'],
    ['2019-12-19 20:45:00.123Z', '2019-12-19T20:45Z'],
    ['2019-12-19T20:45:00+0300', '2019-12-19T20:45+03:00'],
    ['2019-12-19', '2019-12-19'],
    ['2019-12', '2019-12'],
    ['Thu, 19 Dec 2019 20:45:00 GMT', '2019-12-19T20:45Z'],
    ['2019-02-30', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (text, value) => expect(toEdtf(text)).toBe(value))
})

describe('dateInUrl', () => {
  it.each([
    ['https://a.example/2019/12/19/x', '2019-12-19'],
    ['https://a.example/2018/6/3/', '2018-06-03'],
    ['https://a.example/ar/20180502-%D9%84', '2018-05-02'],
    ['https://a.example/news-2018-05-02.html', '2018-05-02'],
    ['https://a.example/article/20181399', undefined],
    ['https://a.example/43978663', undefined],
    ['https://a.example/world/1050748-2018', undefined],
  ])('%s', (url, value) => expect(dateInUrl(url)?.value).toBe(value))
})
