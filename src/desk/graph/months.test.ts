import { expect, it } from 'vitest'
import type { ActorEdge } from '../../server/api-types.ts'
import { eventsIn, lastDayOf, monthsOf } from './months.ts'

const edge = (...months: string[]): ActorEdge => ({
  actor: 'a',
  target: 'b',
  relation: 'meets',
  events: months.length + 1,
  outlets: 1,
  months: months.map((month) => ({ month, events: 1 })),
  types: ['CONSULT'],
  first: { article: 'x', from: 0, to: 1, words: '-' },
})

it('goes through the months without a gap, over the turn of a year', () => {
  expect(monthsOf([edge('2023-11'), edge('2024-02')])).toEqual([
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
  ])
  expect(monthsOf([edge()])).toEqual([])
})

it('counts what falls into the months that are chosen, and the undated only where none are', () => {
  const e = edge('2023-11', '2024-01')
  expect(eventsIn(e, null, null)).toBe(3)
  expect(eventsIn(e, '2023-12', '2024-02')).toBe(1)
  expect(eventsIn(e, '2023-11', null)).toBe(2)
  expect(eventsIn(e, null, '2023-10')).toBe(0)
})

it('knows how long a month is', () => {
  expect(['2024-02', '2023-02', '2023-12'].map(lastDayOf)).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2023-12-31',
  ])
})
