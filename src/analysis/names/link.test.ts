import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

/** The entity of the last mention that has these words, and the rule that told it. */
function linkOf(text: string, words: string, published?: string): string {
  const all = namesStage.run(groundLayers(articleOf(text, published))).mentions
  const m = all.findLast((x) => text.slice(x.from, x.to) === words)
  return m ? `${m.entity} ${m.rule}` : 'nothing'
}

describe('a body called by what it is', () => {
  it.each([
    ['التقى وفد حماس الوسطاء. وقالت الحركة إنها موافقة', 'الحركة', 'org:hamas names/called'],
    ['هاجمت طالبان القرية. وتبنت الحركة المتشددة الهجوم', 'الحركة المتشددة', 'org:taliban'],
    ['تراجع الحوثيون. وقصفت الميليشيات البلدة', 'الميليشيات', 'org:houthi-movement'],
    ['تراجع الحوثيون. وأعلن أسر عشرات من المتمردين', 'المتمردين', 'org:houthi-movement'],
    ['قالت رويترز إن السفينة غرقت. وأضافت الوكالة أن', 'الوكالة', 'org:reuters names/called'],
    ['استهدف قصف داعش، وفر مقاتلو التنظيم', 'التنظيم', 'org:isis names/called'],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it('means the one named so last', () => {
    const text = 'اتهمت حماس حركة النور الجديدة بالهجوم. ونفت الحركة ذلك'
    expect(linkOf(text, 'الحركة')).not.toContain('org:hamas')
  })
  it.each([
    ['وصف الوزير حماس وغيرها من الجماعات المتشددة', 'الجماعات المتشددة'],
    ['انتشر الجيش الوطني الليبي. وهاجمت الميليشيات المقر', 'الميليشيات'],
    ['زار رويترز وفد. واجتمع الوفد بالحركة', 'الحركة'],
  ])('%s: not %s', (text, words) => {
    expect(linkOf(text, words)).not.toContain('org:')
  })
})
