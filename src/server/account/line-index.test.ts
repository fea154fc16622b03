import { expect, it } from 'vitest'
import type { TimelineEntry } from '../../dossier/types.ts'
import { isBetween } from '../../dossier/views/date-key.ts'
import { createShelf } from '../../dossier/views/shelf.ts'
import { createLineIndex } from './line-index.ts'

const line = (date: string, words: string): TimelineEntry => ({
  id: date,
  date,
  kind: 'sentence',
  speaker: null,
  proofs: [{ article: 'a', from: 0, to: words.length, words }],
  families: ['a'],
})
const timeline = [
  line('2019', 'سنة كاملة'),
  line('2020-02', 'شهر كامل'),
  line('2020-02-15', 'يوم في شهر'),
  line('2020-03-01/2020-04-01', 'مدة'),
  line('P3M', 'لا تاريخ له'),
]
const shelf = createShelf({
  ...{ articles: [], families: [], timeline, speakers: [], figures: [], outlets: [] },
})
const index = createLineIndex(shelf, timeline)

it('finds by time what each line by itself would pass', () => {
  for (const from of [undefined, '2019-06-01', '2020-02-10', '2020-03-05'])
    for (const to of [undefined, '2019-12-31', '2020-02-14', '2020-02-29'])
      expect(index.find({ from, to })).toEqual(timeline.filter((e) => isBetween(e.date, from, to)))
})

it('finds by words, and gives the timeline itself where nothing is asked for', () => {
  expect(index.find({ q: 'شهر' }).map((e) => e.date)).toEqual(['2020-02', '2020-02-15'])
  expect(index.find({ q: 'شهر', from: '2020-02-16' }).map((e) => e.date)).toEqual(['2020-02'])
  expect(index.find({ q: ' ' })).toBe(timeline)
  expect(index.find({})).toBe(timeline)
})
