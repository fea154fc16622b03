import { expect, it } from 'vitest'
import { createMemo } from './memo.ts'

it('makes an answer once for a question and a thing, and forgets the one asked for longest ago', () => {
  const memo = createMemo<object, string>()
  const [one, other] = [{}, {}]
  let made = 0
  const ask = (of: object, q: unknown): string =>
    memo(of, q, () => {
      made++
      return JSON.stringify(q)
    })
  expect(ask(one, { q: 'a' })).toBe('{"q":"a"}')
  ask(one, { q: 'a' })
  expect(made).toBe(1)
  ask(other, { q: 'a' })
  expect(made).toBe(2)
  for (let i = 0; i < 24; i++) ask(one, i)
  ask(one, { q: 'a' })
  expect(made).toBe(27)
})
