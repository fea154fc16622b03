import { describe, expect, it } from 'vitest'
import { toPassages } from './passages.ts'

const LINE = 'كلمة '.repeat(60).trimEnd()
const text = `عنوان قصير\n${LINE} هدف ${LINE}\nآخر`
const find = (words: string) => {
  const from = text.indexOf(words)
  return { from, to: from + words.length }
}

describe('toPassages', () => {
  it('keeps to the line and to whole words', () => {
    const [p] = toPassages(text, [find('هدف')])
    expect(p?.text).toMatch(/^كلمة( كلمة)* هدف( كلمة)*$/)
    expect(p?.cut).toEqual({ before: true, after: true })
    expect(text.slice(p?.from, p?.to)).toBe(p?.text)
  })
  it('gives a short line whole', () => {
    const [p] = toPassages(text, [find('قصير')])
    expect(p).toMatchObject({ text: 'عنوان قصير', cut: { before: false, after: false } })
  })
  it('puts neighbours into one passage and gives no more than two', () => {
    const words = [find('هدف'), find('قصير'), find('عنوان'), find('آخر')]
    const passages = toPassages(text, words)
    expect(passages).toHaveLength(2)
    expect(passages[1]?.marks).toEqual([find('عنوان'), find('قصير')])
  })
  it('passes over a range that the text does not have', () =>
    expect(toPassages('قصير', [{ from: 2, to: 99 }])).toEqual([]))
})
