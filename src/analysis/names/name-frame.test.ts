import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

const wordsOf = (text: string): string[] =>
  namesStage.run(groundLayers(articleOf(text))).mentions.map((m) => text.slice(m.from, m.to))

describe('the last word of a name, in a frame', () => {
  it.each([
    ['وقال وزير الزراعة الهولندي ستيف بلوك إن الموسم جيد', 'ستيف بلوك'],
    ['وقال المحلل الرياضي فؤاد دبور: الفريق جاهز', 'فؤاد دبور'],
    ['حضر المهندس عبدالله رحيمي، أما الضيوف فتأخروا', 'عبدالله رحيمي'],
    ['ومعالي محمود سعيد الحلو رئيس مجلس البلدية', 'محمود سعيد الحلو'],
    ['وقال الموظف الحكومي نادر علي لمراسلنا إن المكتب مغلق', 'نادر علي'],
  ])('%s: %s', (text, name) => {
    expect(wordsOf(text)).toContain(name)
  })
  it.each([
    ['وقال الوزير بومبيو مازحا إن الرحلة طويلة', 'بومبيو مازحا'],
    ['وقال الوزير ستيف أمس إن الموسم جيد', 'ستيف أمس'],
    ['افتتح الأمير خالد مصر، ثم غادر', 'خالد مصر'],
    ['وقال الرئيس محمد يؤكد أن الموسم جيد', 'محمد يؤكد'],
  ])('%s: not %s', (text, name) => {
    expect(wordsOf(text)).not.toContain(name)
  })
})

describe('names and titles of courts and armies', () => {
  it.each([
    [
      'استقبل سمو الأمير فهد بن سالم بن تركي بن خالد آل سعود ضيوفه',
      'فهد بن سالم بن تركي بن خالد آل سعود',
    ],
    ['زار الأمير مشعل بن راشد المدرسة', 'مشعل بن راشد'],
    ['وصل العميد ركن فارس العمري إلى المعسكر', 'فارس العمري'],
    ['حضر الفريق أول ركن سالم البنيان الحفل', 'سالم البنيان'],
    ['زار سمو ولي عهد دبي المدرسة', 'ولي عهد دبي'],
    ['افتتح المعرض بحضور الرئيس المصري', 'الرئيس المصري'],
  ])('%s: %s', (text, name) => {
    expect(wordsOf(text)).toContain(name)
  })
  it('keeps the person of the base, however many fathers are told', () => {
    const text = 'استقبل الأمير محمد بن سلمان بن عبدالعزيز بن عبدالرحمن آل سعود ضيوفه'
    const m = namesStage
      .run(groundLayers(articleOf(text)))
      .mentions.find((x) => text.startsWith('محمد', x.from))
    expect(m?.entity).toBe('person:mohammed-bin-salman')
    expect(text.slice(m?.from, m?.to)).toMatch(/^محمد .* آل سعود$/)
  })
  it('cuts no title for a name', () => {
    expect(wordsOf('زار سمو ولي عهد دبي المدرسة')).not.toContain('لي عهد')
  })
})

describe('whose description goes on to the name', () => {
  const entitiesOf = (text: string): Map<string, string> =>
    new Map(
      namesStage
        .run(groundLayers(articleOf(text)))
        .mentions.map((m) => [text.slice(m.from, m.to), m.entity]),
    )
  it.each([
    [
      'أوقفت الشرطة المحامية المدافعة عن حقوق العمال سلمى الخطيب',
      'المحامية المدافعة',
      'سلمى الخطيب',
    ],
    [
      'وأبدى المشرف العام على الحدائق والمتنزهات خالد المنصوري رأيه',
      'المشرف العام',
      'خالد المنصوري',
    ],
  ])('%s', (text, office, name) => {
    const all = entitiesOf(text)
    expect(all.get(name)).toBeDefined()
    expect(all.get(office)).toBe(all.get(name))
  })
  it.each([
    ['التقى المدير العام في المعرض خالد المنصوري', 'المدير العام', 'خالد المنصوري'],
    ['انتقد الوزير نجل رئيس الجمهورية سالم الوردي', 'نجل رئيس الجمهورية', 'سالم الوردي'],
  ])('%s: not', (text, office, name) => {
    const all = entitiesOf(text)
    expect(all.get(name)).toBeDefined()
    expect(all.get(office)).not.toBe(all.get(name))
  })
})
