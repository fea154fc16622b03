import { describe, expect, it } from 'vitest'
import type { Published } from '../article.ts'
import { readBytes, readRecord } from '../read.ts'

const TITLE = 'مجلس المدينة يقر خطة لتوسيع المرفأ القديم'
const PROSE =
  'أقر مجلس المدينة خطة لتوسيع المرفأ القديم بعد نقاش طويل، وقال رئيسه إن العمل يبدأ في الخريف ويستمر عامين.'

const publishedOf = (record: object): Published | null => {
  const result = readRecord(record, 'test:1')
  if (!result.ok) throw result.error
  return result.article.published
}

const pageWith = (stamp: string): string =>
  `الرئيسية\nأخبار\n${TITLE}\n${stamp}\n${PROSE}\n${PROSE}\nاقرأ أيضا\nافتتاح سوق جديد للسمك\nمنذ 9 ساعات\n`

describe('the day of publication from a relative stamp', () => {
  it('needs the time at which the page was fetched', () => {
    const text = pageWith('قبل 3 ساعات')
    expect(publishedOf({ text })).toBeNull()
    expect(publishedOf({ text, fetched: 'no time' })).toBeNull()
    const published = publishedOf({ text, fetched: '2020-06-04T12:20:00Z' })
    expect(published).toMatchObject({
      value: '2020-06-04T09:00Z~',
      basis: 'text',
      rule: 'stamp/relative',
    })
    expect(published?.range && text.slice(published.range.from, published.range.to)).toBe(
      'قبل 3 ساعات',
    )
  })

  it('reads stamps without digits, and those that say what they are', () => {
    const fetched = '2020-06-04T12:20:00Z'
    expect(publishedOf({ text: pageWith('منذ يومين'), fetched })?.value).toBe('2020-06-02~')
    expect(publishedOf({ text: pageWith('نشر في: أمس 14:30'), fetched })).toMatchObject({
      value: '2020-06-03T14:30',
      rule: 'stamp/published-relative',
    })
    expect(publishedOf({ text: pageWith('آخر تحديث: قبل ساعتين'), fetched })).toMatchObject({
      value: '2020-06-04T10:00Z~',
      rule: 'stamp/updated-relative',
    })
  })

  it('takes no age of another article', () => {
    const fetched = '2020-06-04T12:20:00Z'
    expect(publishedOf({ text: pageWith('سياسة'), fetched })).toBeNull()
    const ticker = `افتتاح سوق جديد للسمك\nمنذ 9 ساعات\nالرئيسية\n${pageWith('قبل ساعتين')}`
    expect(publishedOf({ text: ticker, title: TITLE, fetched })?.value).toBe('2020-06-04T10:00Z~')
  })

  it('gives way to what is stated', () => {
    const text = pageWith('قبل 3 ساعات')
    const fetched = '2020-06-04T12:20:00Z'
    expect(publishedOf({ text, fetched, published: '2020-06-01' })?.value).toBe('2020-06-01')
    const stamped = pageWith('الثلاثاء 2 يونيو 2020\nقبل يومين')
    expect(publishedOf({ text: stamped, fetched })?.value).toBe('2020-06-02')
    const told = (stamp: string): string =>
      pageWith(stamp).replace('أقر مجلس', 'أقر اليوم الأربعاء 6 مايو 2020 مجلس')
    expect(publishedOf({ text: told('قبل 4 أسابيع'), fetched })?.value).toBe('2020-05-06')
    expect(publishedOf({ text: told('قبل 29 يوما'), fetched })).toMatchObject({
      value: '2020-05-06~',
      basis: 'text',
    })
  })
})

describe('when a page was fetched', () => {
  const body = `<h1>${TITLE}</h1><div>قبل 3 ساعات</div><p>${PROSE}</p><p>${PROSE}</p>`
  const valueOf = (html: string, more: object = {}): string | undefined =>
    publishedOf({ html, ...more })?.value

  it.each([
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://a.example/1 \n saved date: Thu Jun 04 2020 15:20:03 GMT+0300 (توقيت)\n-->',
      '2020-06-04T12:00+03:00~',
    ],
    [
      'HTTrack',
      "<!-- Mirrored from a.example/1.html by HTTrack Website Copier/3.x [XR&CO'2014], Thu, 04 Jun 2020 12:20:03 GMT -->",
      '2020-06-04T09:00Z~',
    ],
    [
      'the Internet Archive',
      '<!--\n     FILE ARCHIVED ON 12:20:03 Jun 04, 2020 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 09:10:11 Dec 01, 2021.\n-->',
      '2020-06-04T09:00Z~',
    ],
    [
      'a meta element',
      '<meta name="date-fetched" content="2020-06-04T12:20:00Z">',
      '2020-06-04T09:00Z~',
    ],
    [
      'another',
      '<meta name="savepage-date" content="Thu Jun 04 2020 15:20:03 GMT+0300 (AST)">',
      '2020-06-04T12:00+03:00~',
    ],
    ['a comment without a time', '<!-- saved from url=(0021)https://a.example/1 -->', undefined],
    ['a time of change', '<meta property="article:modified_time" content="2020-06-04">', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, mark, value) =>
    expect(valueOf(`<html><head>${mark}</head><body>${body}</body></html>`)).toBe(value),
  )

  it('is not told by the words of the page', () => {
    const words = `${PROSE} FILE ARCHIVED ON 12:20:03 Jun 04, 2020 AND RETRIEVED`
    expect(valueOf(`<html><body>${body}<p>${words}</p></body></html>`)).toBeUndefined()
  })

  it('by the address of an archived copy, and by the record before all', () => {
    const html = `<html><body>${body}</body></html>`
    const url = 'https://web.archive.org/web/20200604122003/https://news.example/1'
    expect(valueOf(html, { url })).toBe('2020-06-04T09:00Z~')
    expect(valueOf(html, { url, fetched: 'Thu, 04 Jun 2020 14:20:00 GMT' })).toBe(
      '2020-06-04T11:00Z~',
    )
  })

  it('by the head of the answer that was saved with the page', () => {
    const head = 'HTTP/1.1 200 OK\r\nDate: Thu, 04 Jun 2020 12:20:03 GMT\r\nServer: x\r\n\r\n'
    const bytes = new TextEncoder().encode(
      `${head}<!DOCTYPE html><html><body>${body}</body></html>`,
    )
    const [result] = readBytes(bytes, { origin: 'page.html' })
    expect(result?.ok === true && result.article.published?.value).toBe('2020-06-04T09:00Z~')
  })
})

describe('a time without a zone', () => {
  it('takes that of the country of the outlet, and says so', () => {
    const text = `${TITLE}\n\n${PROSE}`
    const published = '2023-06-04T20:45:00'
    expect(publishedOf({ text, published, url: 'https://www.youm7.com/1' })).toEqual({
      value: '2023-06-04T20:45+03:00',
      basis: 'metadata',
      rule: 'given+zone-of-outlet',
    })
    expect(publishedOf({ text, published, outlet: 'المرفأ' })?.value).toBe('2023-06-04T20:45')
    expect(publishedOf({ text, published: `${published}Z`, outlet: 'عكاظ' })).toEqual({
      value: '2023-06-04T20:45Z',
      basis: 'metadata',
      rule: 'given',
    })
    expect(publishedOf({ text, published: '2023-06-04', outlet: 'عكاظ' })?.rule).toBe('given')
  })

  it('in a stamp too, unless the stamp names a zone of its own', () => {
    const outlet = 'عكاظ'
    const stamp = 'الخميس 4 يونيو 2020 - 20:45'
    expect(publishedOf({ text: pageWith(stamp), outlet })).toMatchObject({
      value: '2020-06-04T20:45+03:00',
      rule: 'stamp/day-month-year+zone-of-outlet',
    })
    expect(publishedOf({ text: pageWith(`${stamp} بتوقيت تونس`), outlet })).toMatchObject({
      value: '2020-06-04T20:45+01:00',
      rule: 'stamp/day-month-year',
    })
    expect(publishedOf({ text: pageWith(`${stamp} بتوقيت المريخ`), outlet })?.value).toBe(
      '2020-06-04T20:45',
    )
    const record = { text: pageWith('أمس 14:30'), outlet, fetched: '2020-06-04T12:20:00Z' }
    expect(publishedOf(record)).toMatchObject({
      value: '2020-06-03T14:30+03:00',
      rule: 'stamp/relative+zone-of-outlet',
    })
  })
})
