import { describe, expect, it } from 'vitest'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { fill, pluralOf, type Message } from './message.ts'

const places = (m: Message): string[] =>
  [
    ...new Set(
      (typeof m === 'string' ? [m] : Object.values(m)).flatMap(
        (s: string) => s.match(/\{\w+\}/g) ?? [],
      ),
    ),
  ].sort()
const tables: readonly (readonly [string, Readonly<Record<string, Message>>])[] = [
  ['ar', ar],
  ['en', en],
]

describe('the tables of the interface', () => {
  it('have the same keys', () => expect(Object.keys(en).sort()).toEqual(Object.keys(ar).sort()))
  it.each(Object.keys(ar))('%s has the same kind and places in both', (key) => {
    const [a, e] = tables.map(([, table]) => table[key])
    if (a === undefined || e === undefined) throw new Error(`no ${key}`)
    expect(typeof e).toBe(typeof a)
    expect(places(e)).toEqual(places(a))
  })
  it('have every form that their language counts in, for each count', () => {
    for (const [locale, table] of tables)
      for (const [key, m] of Object.entries(table)) {
        if (typeof m === 'string') continue
        for (const n of [1, 2, 3, 10, 11, 99, 100, 101, 1000]) {
          const category = new Intl.PluralRules(locale).select(n)
          expect(m[category], `${locale} ${key}: ${category}`).toBeTypeOf('string')
        }
      }
  })
})

describe('pluralOf', () => {
  const say = (n: number) => pluralOf(ar['count.articles'], n, String(n), 'ar')
  it.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالًا'],
    [99, '99 مقالًا'],
    [100, '100 مقال'],
    [103, '103 مقالات'],
  ])('%i', (n, expected) => expect(say(n)).toBe(expected))
})

it('fills places and leaves a place it has no value for', () => {
  expect(fill('من {a} إلى {b}', { a: '$1', b: 'ب' })).toBe('من $1 إلى ب')
  expect(fill('{a}', {})).toBe('{a}')
})
