import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

/** The entity of the last mention that has these words. */
function entityOf(text: string, words: string): string | undefined {
  const all = namesStage.run(groundLayers(articleOf(text))).mentions
  return all.findLast((x) => text.slice(x.from, x.to) === words)?.entity
}

describe('an army under the words for its parts', () => {
  it.each([
    ['تقدم الجيش السوري شرقا. ودخلت وحدات الجيش بلدتين', 'وحدات الجيش', 'org:syrian-arab-army'],
    [
      'هاجم جيش الإسلام البلدة. وردت القوات الحكومية السورية',
      'القوات الحكومية السورية',
      'org:syrian-arab-army',
    ],
  ])('%s: %s', (text, words, entity) => {
    expect(entityOf(text, words)).toBe(entity)
  })
  it.each([
    ['تقدم الجيش السوري شرقا. وأسر المسلحون سبعة من أفراد الجيش', 'أفراد الجيش'],
    ['تقدم الجيش السوري. وانسحب جيش الإسلام، وعاد مقاتلو جيش الإسلام', 'مقاتلو جيش الإسلام'],
  ])('%s: not %s', (text, words) => {
    expect(entityOf(text, words)).toBeDefined()
    expect(entityOf(text, words)).not.toBe('org:syrian-arab-army')
  })
})
