import { expect, it } from 'vitest'
import { groupByFamily } from './group-by-family.ts'

const hit = (article: string, family: string | null) => ({
  article,
  family,
  title: '',
  outlet: null,
  published: null,
  passages: [],
  copies: [],
})

it('folds copies under the best hit and keeps what has no family apart', () => {
  const groups = groupByFamily([hit('a', 'f'), hit('b', null), hit('c', 'f'), hit('d', null)])
  expect(groups.map((g) => [g.best.article, ...g.copies.map((c) => c.id)])).toEqual([
    ['a', 'c'],
    ['b'],
    ['d'],
  ])
})
