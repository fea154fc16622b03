import { describe, expect, it } from 'vitest'
import type { ArticleLine, Dossier, TimelineEntry } from '../../dossier/types.ts'
import { createShelf } from '../../dossier/views/shelf.ts'
import { createMarks } from './marks.ts'
import { createScale } from './scale.ts'

const article = (id: string, published: string): ArticleLine => ({
  id,
  title: '',
  outlet: null,
  published,
  publishedBasis: null,
  url: null,
  family: id,
  words: 9,
})
const line = (date: string, of = 'a'): TimelineEntry => ({
  id: `${of} ${date}`,
  date,
  kind: 'sentence',
  speaker: null,
  proofs: [{ article: of, from: 0, to: 3, words: 'خبر' }],
  families: [of],
})
const dossier: Dossier = {
  articles: [article('a', '2021-03-04T09:20:00+02:00'), article('b', '2021-03-04')],
  families: [],
  timeline: [],
  speakers: [],
  figures: [],
  outlets: [],
}
const scale = createScale(createShelf(dossier), createMarks(dossier))
const keys = (dates: readonly string[], span = {}): [string, number][] =>
  scale(
    dates.map((d) => line(d)),
    span,
  ).steps.map((s) => [s.key, s.lines])

describe('the scale of a timeline', () => {
  it('cuts many years into years, without a gap', () => {
    expect(keys(['2013-05-01', '2016', '2016-11'])).toEqual([
      ['2013', 1],
      ['2014', 0],
      ['2015', 0],
      ['2016', 2],
    ])
  })
  it('cuts a year into months and says what is known to the year only', () => {
    const of = scale([line('2020'), line('2020-03-05'), line('2020-06')], {
      from: '2020-01-01',
      to: '2020-12-31',
    })
    expect(of.unit).toBe('month')
    expect(of.vague).toBe(1)
    expect(of.steps.length).toBe(12)
    expect(of.steps[2]).toMatchObject({ key: '2020-03', lines: 1, origins: 1 })
  })
  it('cuts a month into all its days', () => {
    const days = keys(['2020-02-03', '2020-02-03/2020-02-09', '2020-02'], {
      from: '2020-02-01',
      to: '2020-02-29',
    })
    expect(days.length).toBe(29)
    expect(days[2]).toEqual(['2020-02-03', 2])
  })
  it('cuts a day into the hours in which the first report came out', () => {
    const of = scale([line('2021-03-04'), line('2021-03-04', 'b')], {
      from: '2021-03-04',
      to: '2021-03-04',
    })
    expect(of.unit).toBe('hour')
    expect(of.steps.length).toBe(24)
    expect(of.steps[9]).toMatchObject({ key: '2021-03-04T09', lines: 1 })
    expect(of.vague).toBe(1)
  })
  it('has no step where nothing has a date', () => {
    expect(scale([line('P3M')], {})).toEqual({ unit: 'month', steps: [], vague: 1 })
  })
})
