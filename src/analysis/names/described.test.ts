import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

/** The entity of the last mention that has these words. */
function entityOf(text: string, words: string): string | undefined {
  const all = namesStage.run(groundLayers(articleOf(text))).mentions
  return all.findLast((x) => text.slice(x.from, x.to) === words)?.entity
}

describe('a body or people of whoever holds an office', () => {
  it.each([
    ['انهار نظام الرئيس السوري بشار الأسد في الجنوب', 'الرئيس السوري', 'person:bashar-al-assad'],
    [
      'اجتمع وزراء حكومة رئيس الوزراء العراقي حيدر العبادي أمس',
      'رئيس الوزراء العراقي',
      'person:haider-al-abadi',
    ],
    ['هتف مؤيدو الرئيس السوري بشار الأسد في الساحة', 'الرئيس السوري', 'person:bashar-al-assad'],
  ])('%s: %s', (text, words, entity) => {
    expect(entityOf(text, words)).toBe(entity)
  })
  it('is none where a title belongs to a name, or the words only look so', () => {
    const text = 'افتتح الوفد جامعة الملك سالم. وتراجعت حركة رأس المال في السوق'
    expect(entityOf(text, 'الملك')).toBeUndefined()
    expect(entityOf(text, 'رأس المال')).toBeUndefined()
  })
})
