import { expect, test } from 'vitest'
import { keyed } from './keyed.ts'

const people = [
  { name: 'سعاد', entity: 'local:one' },
  { name: 'ليلى', entity: 'local:two' },
  { name: 'سعاد', entity: 'local:three' },
]

test('two rows that are known by the same have two keys, and rows stay in their order', () => {
  const rows = keyed(people, (p) => p.name)
  expect(new Set(rows.map((r) => r.key)).size).toBe(3)
  expect(rows.map((r) => r.row)).toEqual(people)
})

test('a row keeps its key when others come after it', () => {
  const few = keyed(people.slice(0, 2), (p) => p.name)
  const more = keyed(people, (p) => p.name)
  expect(more.slice(0, 2).map((r) => r.key)).toEqual(few.map((r) => r.key))
})

test('a name that ends like a counted key is another key', () => {
  const rows = keyed(['1 أ', 'أ', 'أ', '0 1 أ'], (x) => x)
  expect(new Set(rows.map((r) => r.key)).size).toBe(4)
})
