import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

const mentionsOf = (text: string) => {
  const all = namesStage.run(groundLayers(articleOf(text))).mentions
  return all.map((m) => ({ ...m, words: text.slice(m.from, m.to) }))
}

/** Are the last mention of one wording and some mention of the other of one entity? */
function areOne(text: string, words: string, other: string): boolean {
  const all = mentionsOf(text)
  const last = all.findLast((m) => m.words === words)
  return last !== undefined && all.some((m) => m.words === other && m.entity === last.entity)
}

describe('somebody under the words before his name, and after it', () => {
  it.each([
    ['استقبل سيف الإسلام وفدا. وكان سيف الإسلام القذافي قد سافر', 'سيف الإسلام'],
    ['زار نيكولا ساركوزي معرضا. وأضاف ساركوزي أنه سعيد', 'ساركوزي'],
  ])('%s: %s', (text, words) => {
    const whole = mentionsOf(text).find((m) => m.words.includes(' '))?.words ?? ''
    expect(areOne(text, words, whole)).toBe(true)
  })
  it.each([
    ['وصل اللاعب سالم المحمدي. وأكد المحمدي أنه بخير. وغاب المحمدي عن المباراة', 'المحمدي', true],
    ['وصل اللاعب سالم المحمدي. وشرح المدرب النهج المحمدي للحاضرين', 'المحمدي', false],
  ])('a family name that is a word of the language, in %s: %s', (text, words, is) => {
    expect(areOne(text, words, 'سالم المحمدي')).toBe(is)
  })
})

describe('somebody by his office, inside what is of him', () => {
  it.each([
    ['كان من داعمي الرئيس العراقي السابق، صدام حسين', 'الرئيس العراقي السابق', 'صدام حسين'],
    ['انتقد فريق الرئيس الأميركي دونالد ترمب الخبر', 'الرئيس الأميركي', 'دونالد ترمب'],
    ['سقط نظام الزعيم الليبي الراحل معمر القذافي', 'الزعيم الليبي الراحل', 'معمر القذافي'],
  ])('%s: %s', (text, words, other) => {
    expect(areOne(text, words, other)).toBe(true)
  })
  it('a thing that is no office stays a word of the name', () => {
    const text = 'أعلن نادي العالم الجديد برنامجه'
    expect(mentionsOf(text).some((m) => m.type === 'PER')).toBe(false)
  })
})
