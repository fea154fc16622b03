import { describe, expect, it } from 'vitest'
import { createNumbers, createTable, groupRows } from './table.ts'

describe('a table', () => {
  const table = createTable(2)
  for (let row = 0; row < 500; row++) table.add(row % 7, -row)

  it('keeps rows beyond its first size', () => {
    expect(table.rows).toBe(500)
    expect([table.at(0, 0), table.at(499, 0), table.at(499, 1)]).toEqual([0, 499 % 7, -499])
  })
  it('groups rows by a column, each group in order', () => {
    const of = groupRows(table, 0, 7)
    expect([...of(3)].slice(0, 3)).toEqual([3, 10, 17])
    expect([0, 1, 2, 3, 4, 5, 6].reduce((n, group) => n + of(group).length, 0)).toBe(500)
    expect([...of(-1)]).toEqual([])
  })
})

it('numbers things in the order in which they first come', () => {
  const numbers = createNumbers<string | null>((name) => name)
  expect(['ب', null, 'ا', 'ب', null].map((name) => numbers.of(name))).toEqual([0, 1, 2, 0, 1])
  expect(numbers.all).toEqual(['ب', null, 'ا'])
})
