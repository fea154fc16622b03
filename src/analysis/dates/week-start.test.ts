import { describe, expect, it } from 'vitest'
import { dayOf } from '../../arabic/calendar/days.ts'
import { articleOf, groundLayers } from '../testing.ts'
import { datesStage } from './stage.ts'
import { resolveSymbolic } from './symbolic.ts'
import { weekStartOf } from './week-start.ts'

/** The first date of a text published on Thursday, 4 June 2020 at an address. */
function dateOf(text: string, url: string | null) {
  const article = { ...articleOf(text), url }
  return datesStage.run(groundLayers(article)).dates[0]
}

describe('the first day of the week', () => {
  it.each([
    ['https://www.okaz.com.sa/news/1', null, 0],
    ['http://www.youm7.com/story/1', null, 6],
    ['https://news.example.ly/a', null, 6],
    ['https://news.example.tn/a', null, 1],
    [null, 'alriyadh', 0],
    [null, 'BBC', 1],
    ['no address', null, 1],
    [null, null, 1],
  ])('%s %s: %i', (url, outlet, first) => expect(weekStartOf(url, outlet)).toBe(first))

  it.each([
    ['وصل الوفد الأسبوع الماضي', 'https://a.example.sa/', '2020-05-24/2020-05-30'],
    ['وصل الوفد الأسبوع الماضي', 'https://a.example.eg/', '2020-05-23/2020-05-29'],
    ['وصل الوفد الأسبوع الماضي', null, '2020-05-25/2020-05-31'],
    ['يصل الوفد نهاية هذا الأسبوع', 'https://a.example.sa/', '2020-06-05/2020-06-06'],
    ['يصل الوفد نهاية هذا الأسبوع', 'https://a.example.eg/', '2020-06-05/2020-06-06'],
    ['يصل الوفد نهاية هذا الأسبوع', null, '2020-06-06/2020-06-07'],
  ])('%s at %s: %s', (text, url, value) => expect(dateOf(text, url)?.value).toBe(value))

  it('stands in the symbolic value', () => {
    const symbolic = dateOf('وصل الوفد الأسبوع الماضي', 'https://a.example.sa/')?.symbolic
    expect(symbolic).toBe('week(-1,0)')
    expect(resolveSymbolic('week(-1,0)', dayOf(2020, 6, 4))).toBe('2020-05-24/2020-05-30')
  })
})
