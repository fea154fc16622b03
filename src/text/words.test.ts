import { describe, expect, it } from 'vitest'
import { createFormTable, WORD, type Form } from './words.ts'

const table = (limit: number) =>
  createFormTable<Form>((id, clean, kind) => ({ id, clean, fold: clean, kind }), limit)

describe('a table of spellings', () => {
  it('gives one spelling one form', () => {
    const t = table(100)
    const a = t.intern('كلمة وكلمة', 0, 4, WORD)
    expect(t.intern('كلمة وكلمة', 6, 10, WORD)).toBe(a)
    expect(t.intern('كلمة وكلمة', 5, 10, WORD)).not.toBe(a)
  })
  it('grows past its first size and keeps what it knows', () => {
    const t = table(100_000)
    const forms = Array.from({ length: 30_000 }, (_, i) =>
      t.intern(`w${i}`, 0, `w${i}`.length, WORD),
    )
    forms.forEach((f, i) => {
      expect(t.intern(`w${i}`, 0, `w${i}`.length, WORD)).toBe(f)
    })
  })
  it('begins anew at its limit, and is right afterwards', () => {
    const t = table(10)
    for (let i = 0; i < 1000; i++) {
      expect(t.intern(`w${i % 37}`, 0, `w${i % 37}`.length, WORD).clean).toBe(`w${i % 37}`)
      expect(t.size).toBeLessThanOrEqual(10)
    }
  })
})
