import { describe, expect, it } from 'vitest'
import { identityMap } from './offset-map.ts'
import { createFormTable, PUNCT, tokenise, WORD, type Form } from './words.ts'

const table = (limit: number) =>
  createFormTable<Form>((id, clean, kind) => ({ id, clean, fold: clean, kind }), limit)

describe('a table of spellings', () => {
  it('gives one spelling one form', () => {
    const t = table(100)
    const a = t.intern('كلمة وكلمة', 0, 4, WORD)
    expect(t.intern('كلمة وكلمة', 6, 10, WORD)).toBe(a)
    expect(t.intern('كلمة وكلمة', 5, 10, WORD)).not.toBe(a)
  })
  it('keeps kinds apart', () => {
    const t = table(100)
    expect(t.intern('ـ', 0, 1, WORD)).not.toBe(t.intern('ـ', 0, 1, PUNCT))
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
  it('lets go of what was met once, and keeps what comes again', () => {
    const t = table(100)
    const often = t.intern('w', 0, 1, WORD)
    for (let i = 0; i < 1000; i++) {
      expect(t.intern('w', 0, 1, WORD)).toBe(often)
      const word = `w${i}`
      const form = t.intern(word, 0, word.length, WORD)
      expect(form.clean).toBe(word)
      expect(form.id).toBeLessThan(100)
      expect(t.size).toBeLessThanOrEqual(100)
    }
  })
  it('tells apart all spellings of few letters, and those of the same letters and other length', () => {
    const t = table(100_000)
    const letters = 'ء ا أ ي ى ة 0 9 a - \u0640'.split(' ')
    const spellings: string[] = []
    for (const a of letters)
      for (const b of letters) {
        for (const c of ['', ...letters]) spellings.push(a + b + c, `${a}${b}${c}كلمةطويل`)
      }
    for (const n of [9, 10, 11, 12]) spellings.push('ا'.repeat(n), 'ء'.repeat(n))
    const made = new Set(spellings.map((s) => t.intern(s, 0, s.length, WORD)))
    expect(made.size).toBe(new Set(spellings).size)
    for (const s of spellings) expect(t.intern(`${s} `, 0, s.length, WORD).clean).toBe(s)
  })
  it.each([1, 12, 13, 40, 5000])('keeps a spelling of %i letters as it is', (n) => {
    const word = 'كلمات'.repeat(n).slice(0, n)
    const t = table(10)
    const form = t.intern(`${word} `, 0, n, WORD)
    expect(form.clean).toBe(word)
    expect(t.intern(word, 0, n, WORD)).toBe(form)
  })
})

describe('tokens', () => {
  const tokensOf = (text: string): string[] => {
    const view = { text, map: identityMap }
    const words = tokenise(text, view, [{ from: 0, to: text.length }], table(100))
    return Array.from({ length: words.count }, (_, i) =>
      text.slice(words.from[i] ?? -1, words.to[i] ?? -1),
    )
  }
  it.each<[string, string[]]>([
    ['قال: «نعم» 25%', ['قال', ':', '«', 'نعم', '»', '25', '%']],
    ['ألف2ب', ['ألف', '2', 'ب']],
    ['لا 🙂🙂', ['لا', '🙂', '🙂']],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })
  it('knows a letter that stands as a sign from the letter', () => {
    const t = table(100)
    const sign = t.intern('ء', 0, 1, PUNCT)
    expect(sign.kind).toBe(PUNCT)
    expect(t.intern('ء', 0, 1, WORD).kind).toBe(WORD)
    expect(t.intern('ء', 0, 1, PUNCT)).toBe(sign)
  })
  it('has a place for each of many signs in a row', () => {
    expect(tokensOf('('.repeat(5000))).toEqual(Array.from({ length: 5000 }, () => '('))
  })
})
