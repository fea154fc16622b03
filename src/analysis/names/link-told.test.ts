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

describe('the country that «البلاد» means', () => {
  it.each([
    [
      'أعلنت الولايات المتحدة عقوبات جديدة على شركات من الولايات المتحدة تعمل في الخارج. وتعاني فنزويلا من نقص الدواء منذ سنوات. وترى المعارضة أن فنزويلا لا تملك ما تبيعه من النفط، وتنتظر فنزويلا منذ شهور قرضا كبيرا، وغادر كثيرون البلاد',
      'البلاد',
      'country:VE',
    ],
    ['اجتمع البرلمان الليبي في ليبيا. وقال نائب إن الدولة ستدفع', 'الدولة', 'country:LY'],
  ])('%s: %s', (text, words, entity) => {
    expect(entityOf(text, words)).toBe(entity)
  })
  it('is not one that was named by the way', () => {
    const text =
      'بحث البرلمان الليبي في ليبيا ميزانية العام. وحضر ضيف من ألمانيا. وقال نائب إن البلاد بخير'
    expect(entityOf(text, 'البلاد')).toBe('country:LY')
  })
})

describe('a body called by what sort it is of', () => {
  it('is the one named before', () => {
    const text = 'نشرت منظمة أطباء بلا حدود تقريرا. وقالت المنظمة الإنسانية إن العيادات مغلقة'
    expect(entityOf(text, 'المنظمة الإنسانية')).toBe(entityOf(text, 'منظمة أطباء بلا حدود'))
  })
  it('is none of two', () => {
    const text =
      'نشرت منظمة العفو الدولية ومنظمة أطباء بلا حدود تقريرا. وقالت المنظمة الإنسانية إن العيادات مغلقة'
    expect(entityOf(text, 'المنظمة الإنسانية')).toMatch(/^name:/)
  })
})

describe('side by side, and two men', () => {
  it('a courtesy with its pronoun is no title of who is named behind it', () => {
    const text = 'وصل الأمير منصور بن سعود إلى الحفل. ورافق سموه المستشار في الديوان سالم الوردي'
    expect(entityOf(text, 'سموه')).toBe(entityOf(text, 'منصور بن سعود'))
    expect(entityOf(text, 'سموه')).not.toBe(entityOf(text, 'سالم الوردي'))
  })
  it('who is told elsewhere to hold the first of two offices is not named behind the second', () => {
    const text =
      'حضر الحفل نائب المحافظ والرئيس المصري عدلي منصور. وقال نائب المحافظ سالم الوردي إن العمل مستمر'
    expect(entityOf(text, 'نائب المحافظ')).toBe(entityOf(text, 'سالم الوردي'))
  })
  it('a family called by its town is a family, and condolences are nobody', () => {
    const text = 'زار سالم الشدادي القرية. وقدم خالص التعازي إلى أهلها'
    expect(entityOf(text, 'سالم الشدادي')).toBeDefined()
    expect(entityOf(text, 'خالص التعازي')).toBeUndefined()
  })
})
