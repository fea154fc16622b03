import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

/** The entity of the last mention that has these words, and the rule that told it. */
function linkOf(text: string, words: string, published?: string): string {
  const all = namesStage.run(groundLayers(articleOf(text, published))).mentions
  const m = all.findLast((x) => text.slice(x.from, x.to) === words)
  return m ? `${m.entity} ${m.rule}` : 'nothing'
}

describe('an office beside two names', () => {
  it.each([
    [
      'قال سامر الكرماني مستشار الأمن القومي للرئيس الأمريكي دونالد ترامب إن',
      'مستشار الأمن القومي',
      'name:سامر_الكرماني',
    ],
    [
      'حضر عادل الشمري وزير العمل نائب رئيس اللجنة الوطنية الحفل',
      'نائب رئيس اللجنة الوطنية',
      'name:عادل_الشمري',
    ],
    ['قال السفير الروسي آنذاك، يفغيني شلوبين، إن', 'السفير الروسي', 'name:يفغيني_شلوبين'],
    ['دعا القائد العسكري بشرق البلاد خليل التاورغي إلى', 'القائد العسكري', 'خليل_التاورغي'],
    [
      'التقى المبعوث الأممي إلى #اليمن، مارتن غريفيث، وفدا',
      'المبعوث الأممي',
      'person:martin-griffiths',
    ],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it('of two countries has two envoys', () => {
    const text = 'قال المبعوث الأممي إلى ليبيا إن الحوار بدأ. ووصل المبعوث الأممي إلى اليمن'
    expect(linkOf(text, 'المبعوث الأممي إلى ليبيا', '2018-05-01')).toContain('ghassan-salame')
    expect(linkOf(text, 'المبعوث الأممي إلى اليمن', '2018-05-01')).toContain('martin-griffiths')
  })
})

describe('an office told of in a title', () => {
  const title = (first: string, lead: string, words: string): string => {
    const text = `${first}\n\n${lead}`
    const parts = [
      { from: 0, to: first.length },
      { from: first.length + 2, to: text.length },
    ]
    const article = { ...articleOf(text), body: parts }
    const m = namesStage.run(groundLayers(article)).mentions
    return m.find((x) => text.slice(x.from, x.to) === words)?.entity ?? 'nothing'
  }
  it('is the one person who bears it in the text', () => {
    const lead = 'قال المحلل الإيراني فريد الكرماني إن الاتفاق باق. وأضاف الكرماني أن الحوار مستمر'
    expect(title('محلل إيراني: الاتفاق باق', lead, 'محلل إيراني')).toContain('name:فريد_الكرماني')
  })
  it('is told by the words of the office too', () => {
    const lead = 'قال مستشار الأمن القومي سامر الكرماني إنه يستقيل. وشكر الكرماني الرئيس'
    const words = 'مستشار الأمن القومي'
    expect(title(`استقالة ${words}`, lead, words)).toContain('name:سامر_الكرماني')
  })
  it('is the same by another word for the role', () => {
    const lead = 'قال الناطق باسم الوزارة سامر الكرماني إن الدواء وصل'
    const words = 'المتحدث باسم الوزارة'
    expect(title(`${words} ينفي`, lead, words)).toContain('name:سامر_الكرماني')
  })
  it('may be the army, named later', () => {
    const lead = 'تقدم الجيش اليمني في محافظة يمنية'
    const words = 'القوات الحكومية'
    expect(title(`${words} تتقدم في اليمن`, lead, words)).toBe('org:yemeni-army')
  })
  it('is nobody of two', () => {
    const lead = 'قال المحلل فريد الكرماني إن الاتفاق باق. ورد المحلل سامر البصري بأنه انتهى'
    expect(title('محلل إيراني: الاتفاق باق', lead, 'محلل إيراني')).not.toContain('الكرماني')
  })
})

describe('a speaker told of before he is named', () => {
  it.each([
    [
      'أكد متحدث باسم وزارة الصحة السودانية أن اللقاح وصل. وقال عادل البرعي المتحدث باسم الوزارة إن',
      'متحدث باسم وزارة الصحة السودانية',
      'name:عادل_البرعي',
    ],
    [
      'أعلن قائد في الشرطة الفلبينية اعتقال سبعة. وقال القائد روميرو كارانزا إن الحملة مستمرة',
      'قائد في الشرطة الفلبينية',
      'name:روميرو_كارانزا',
    ],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it('is no holder of another office', () => {
    const text = 'انتقد رئيس بنك الخليج القرار. وقال رئيس الاتحاد سالم الوردي إن القرار جيد'
    expect(linkOf(text, 'رئيس بنك الخليج')).not.toContain('سالم')
  })
})

describe('an office and its holder', () => {
  const same = (text: string, one: string, two: string): boolean =>
    linkOf(text, one).split(' ')[0] === linkOf(text, two).split(' ')[0]
  it.each([
    ['قال سفير دولة الكويت لدى المملكة هشام البستاني', 'سفير دولة الكويت', 'هشام البستاني'],
    ['قال وزير الدولة للشؤون البحرية، هشام البستاني', 'وزير الدولة', 'هشام البستاني'],
    ['قال هشام البستاني، وهو مدير مصنع النسيج، إن', 'مدير مصنع النسيج', 'هشام البستاني'],
    [
      'بحث وزير الخارجية عادل الجبير في القاهرة مع وزير الخارجية المصري. وشكر وزير الخارجية مصر',
      'وزير الخارجية',
      'عادل الجبير',
    ],
  ])('%s', (text, office, name) => {
    expect(same(text, office, name)).toBe(true)
  })
  it.each([
    ['التقى رئيس البلدية في باريس هشام البستاني', 'رئيس البلدية', 'هشام البستاني'],
    [
      'بحث وزير الخارجية عادل الجبير مع القاهرة الأمر، وغادر وزير الخارجية المصري مصر',
      'وزير الخارجية المصري',
      'عادل الجبير',
    ],
    ['قال الرئيس الأميركي دونالد ترامب ذلك. ورد الرئيس الكوري', 'الرئيس الكوري', 'دونالد ترامب'],
    ['وصل الرئيس إيمانويل ماكرون. وقال المسؤول إن', 'المسؤول', 'إيمانويل ماكرون'],
  ])('%s: not one', (text, office, name) => {
    expect(same(text, office, name)).toBe(false)
  })
})

describe('persons', () => {
  it.each([
    ['قال سالم بن وليد البستاني. وغادر سالم بن وليد', 'سالم بن وليد', 'سالم_بن_وليد_البستاني'],
    ['التقى ماكرون الوفد. وقال الرئيس إيمانويل #ماكرون ذلك', 'إيمانويل', 'person:emmanuel-macron'],
    ['وصل الشهيد سالم البستاني إلى قريته. وقال أقارب الفقيد', 'الفقيد', 'name:سالم_البستاني'],
    ['أوقف المتهم هشام البستاني. ونفى المتهم ذلك', 'المتهم', 'name:هشام_البستاني'],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it.each([
    ['قال سالم بن وليد البستاني لأخيه سالم بن وليد الوردي. وغادر سالم بن وليد', 'سالم بن وليد'],
    ['قال المحامي هشام البستاني إن المتهم بريء', 'المتهم'],
    ['زارت الوزيرة سلوى البستاني ذوي القتيل', 'القتيل'],
  ])('%s: %s is nobody else', (text, words) => {
    expect(linkOf(text, words)).not.toMatch(/البستاني/)
  })
})
