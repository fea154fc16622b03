import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../load-lexicon.ts'
import { articleTerms, countOf, packTerms, termHash, unpackTerms } from './article-terms.ts'
import { foldFamilies } from './families.ts'
import { createMemoryIndex } from './memory.ts'
import { createSearchForms, formsOf } from './words.ts'

const forms = createSearchForms(loadLexicon)

describe('documents in memory', () => {
  const index = createMemoryIndex(
    [
      { id: 'a', text: 'اجتمع الوزراء في العاصمة لبحث الموازنة' },
      { id: 'b', text: 'وزير المالية يعرض الموازنة', title: 'الموازنة' },
      { id: 'c', text: 'أمطار على الساحل ورياح في الجبل' },
      { id: 'd', text: 'أمطار على الساحل ورياح في الجبل' },
    ],
    forms,
  )
  const idsOf = (typed: string): string[] => index.search(typed, 10).map((h) => h.id)
  it('are found by any form of any word, best first', () => {
    expect(idsOf('ما الذي بحثه وزير؟')).toEqual(['a', 'b'])
    expect(idsOf('موازنة')).toEqual(['b', 'a'])
  })
  it('rank equal ones in order of adding', () => expect(idsOf('مطر')).toEqual(['c', 'd']))
  it('are left out by a minus, found by a beginning', () => {
    expect(idsOf('موازنة -المالية')).toEqual(['a'])
    expect(idsOf('عاص*')).toEqual(['a'])
  })
  it('are found by the noun of an adjective in ي, and the adjective by the noun, behind the word itself', () => {
    const texts = ['خبراء في الاقتصاد', 'نمو اقتصادي سريع', 'حفل ثقافي', 'وزارة الثقافة']
    const of = createMemoryIndex(
      texts.map((text, i) => ({ id: `${i}`, text })),
      forms,
    )
    const found = (typed: string): string[] => of.search(typed, 10).map((h) => h.id)
    expect(found('اقتصادي')).toEqual(['1', '0'])
    expect(found('الاقتصاد')).toEqual(['0', '1'])
    expect(found('ثقافي')).toEqual(['2', '3'])
    expect(found('ثقافة')).toEqual(['3', '2'])
  })
  it('are none for nothing', () => expect(idsOf(' -"؟')).toEqual([]))
})

describe('the terms of an article', () => {
  const text = 'اجتمع الوزراء أمس واجتمع الخبراء'
  const terms = articleTerms([], formsOf(text, [{ from: 0, to: text.length }], forms))
  it('count more in the opening', () => {
    expect(countOf(terms, termHash('lemma', 'اجتمع'))).toBe(4)
    expect(countOf(terms, termHash('lemma', 'سماء'))).toBe(0)
  })
  it('come back from bytes wherever these lie in memory', () => {
    const packed = packTerms(terms)
    const shifted = new Uint8Array(packed.length + 3)
    shifted.set(packed, 3)
    for (const bytes of [packed, shifted.subarray(3)]) expect(unpackTerms(bytes)).toEqual(terms)
    expect(unpackTerms(new Uint8Array()).hashes).toHaveLength(0)
  })
})

it('lets the best of a family stand for all, equal scores by id', () => {
  const ranked = [
    { id: 'd', number: 1, family: 'f', score: 1 },
    { id: 'b', number: 2, family: null, score: 2 },
    { id: 'c', number: 3, family: 'f', score: 2 },
    { id: 'a', number: 4, family: null, score: 2 },
  ]
  expect(foldFamilies(ranked).map((l) => [l.best.id, ...l.copies])).toEqual([
    ['a'],
    ['b'],
    ['c', 'd'],
  ])
})
