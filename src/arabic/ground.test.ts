import { describe, expect, it } from 'vitest'
import { groundLayers, articleOf } from '../analysis/testing.ts'
import { rangeOfTokens, rangeWithinToken, tokenAt } from '../text/words.ts'

const sentencesOf = (text: string): string[] => {
  const { words, sentences } = groundLayers(articleOf(text))
  return sentences.map((s) => {
    const r = rangeOfTokens(words, s.first, s.end - 1)
    return text.slice(r.from, r.to)
  })
}

describe('words', () => {
  it('cut letters, digits and signs apart, each at its place', () => {
    const text = 'الـ24 ساعة، و«الجيش»'
    const { words } = groundLayers(articleOf(text))
    expect(words.forms.map((f) => f.clean)).toEqual([
      'ال',
      '24',
      'ساعة',
      '،',
      'و',
      '«',
      'الجيش',
      '»',
    ])
    words.forms.forEach((_, i) => {
      expect(tokenAt(words, words.from[i] ?? -1)).toBe(i)
    })
  })
  it('give the place of a part of a word', () => {
    const text = 'إلى وَلقوات حفتر'
    const { words } = groundLayers(articleOf(text))
    const r = rangeWithinToken(words, 1, 2, 6)
    expect(text.slice(r.from, r.to)).toBe('قوات')
  })
})

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['وصل الوفد. وغادر الوزير.', ['وصل الوفد.', 'وغادر الوزير.']],
    ['قال: «لن نتراجع. سنواصل». ثم غادر.', ['قال: «لن نتراجع. سنواصل».', 'ثم غادر.']],
    ['بلغ 3.5 مليار. وزاد.', ['بلغ 3.5 مليار.', 'وزاد.']],
    ['قال د. محمد العلي إنه بخير.', ['قال د. محمد العلي إنه بخير.']],
    ['هل وصل؟ نعم!', ['هل وصل؟', 'نعم!']],
    ['خسرتم.. كفوا أيديكم', ['خسرتم.. كفوا أيديكم']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('quotes', () => {
  it.each([
    ['قال «نعم» ثم «لا»', ['نعم', 'لا']],
    ['قال "نعم" ثم "لا"', ['نعم', 'لا']],
    ['قال «كلمة "داخل" كلمة»', ['كلمة "داخل" كلمة', 'داخل']],
    ['قال “نعم”', ['نعم']],
    ['قال «ما لم يغلق بعد', ['ما لم يغلق بعد']],
    ['لا شيء هنا', []],
  ])('%s', (text, inside) => {
    const { words, quotes } = groundLayers(articleOf(text))
    const found = quotes.map((q) => {
      const r = rangeOfTokens(words, q.open + 1, q.last)
      return text.slice(r.from, r.to)
    })
    expect(found).toEqual(inside)
  })
})
