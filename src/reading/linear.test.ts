import { describe, expect, it } from 'vitest'
import { expectLinear } from '../../test/growth.ts'
import { readBytes } from './read.ts'

const SENTENCE = 'قال الوزير إن الاتفاق تم بين جميع الأطراف في القاهرة أمس.'

function read(text: string): void {
  expect([...readBytes(new TextEncoder().encode(text), { origin: 'x' })]).toHaveLength(1)
}

describe('time grows with the length and no faster', () => {
  it.each<[string, (n: number) => string, number]>([
    ['one line of a megabyte', (n) => `${SENTENCE} `.repeat(n), 10_000],
    ['100,000 lines', (n) => `عنوان الخبر\n\n${`${SENTENCE}\n`.repeat(n)}`, 50_000],
    ['100,000 phrases', (n) => `عنوان الخبر\n\n${'اقرأ أيضا\nالتعليقات\n'.repeat(n)}`, 25_000],
    [
      '100,000 nested tags',
      (n) => `<html><body>${'<div>'.repeat(n)}${SENTENCE}${'</div>'.repeat(n)}`,
      50_000,
    ],
    ['100,000 unclosed tags', (n) => `<html><body>${'<b><p>نص'.repeat(n)}`, 25_000],
    ['100,000 opening signs', (n) => `<html><body>${'<'.repeat(n)}`, 50_000],
    ['100,000 entities', (n) => `<html><body><p>${'&amp;'.repeat(n)}`, 50_000],
    ['100,000 stray end tags', (n) => `<html><body><i>${'</p>'.repeat(n)}`, 50_000],
  ])('%s', { timeout: 60_000 }, (_name, make, n) => {
    expectLinear((k) => {
      read(make(k))
    }, n / 4)
  })
})
