import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { base, createBase } from './base.ts'
import { parseOwnEntities } from './custom.ts'
import { createNamesStage, namesStage } from './stage.ts'

const mentionsOf = (text: string, published?: string) =>
  namesStage.run(groundLayers(articleOf(text, published))).mentions
const namesOf = (text: string, published?: string) =>
  mentionsOf(text, published).map((m) => `${text.slice(m.from, m.to)}=${m.entity}`)

describe('names of the base', () => {
  it.each([
    ['التقى فايز السراج نظيره', 'فايز السراج=person:sarraj'],
    ['قال فائز السراج', 'فائز السراج=person:sarraj'],
    ['وبالجيش الوطني الليبي', 'الجيش الوطني الليبي=org:lna'],
    ['تابعة للجيش الوطني الليبي', 'لجيش الوطني الليبي=org:lna'],
    ['أعلن «الجيش الوطني» الليبي', 'الجيش الوطني» الليبي=org:lna'],
    ['بين ليبيا وتركيا', 'تركيا=country:TR'],
    ['حكومة الوفاق الوطني الليبية', 'حكومة الوفاق الوطني الليبية=org:gna'],
    ['رجب طيب إردوغان', 'رجب طيب إردوغان=person:erdogan'],
    ['صرح أحمد امعيتيق', 'أحمد امعيتيق=person:ahmed-maiteeq'],
    ['زار فولوديمر زلنسكي المدينة', 'فولوديمر زلنسكي=person:volodymyr-zelensky'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name)
  })
  it('finds none in a text without names', () => {
    expect(namesOf('قال ذلك متأخرا ثم جلس بعد ذلك')).toEqual([])
  })
  it('has the size it promises', () => {
    const count = (type: string): number =>
      [...base.entities.values()].filter((e) => e.type === type).length
    expect(count('PER')).toBeGreaterThan(1800)
    expect(count('ORG')).toBeGreaterThan(1800)
  })
})

describe('clubs that are called as towns and common words', () => {
  it.each([
    ['فاز ليفربول على ضيفه بهدف في المباراة الأخيرة', 'ليفربول=org:liverpool-fc'],
    ['تعادل الهلال مع ضيفه وأهدر لاعبوه ركلة جزاء', 'الهلال=org:al-hilal'],
  ])('%s → %s', (text, name) => {
    expect(namesOf(text)).toContain(name)
  })
  it.each([
    ['أقيمت المباراة في ليفربول وحضرها جمهور الفريق', 'ليفربول=org:liverpool-fc'],
    ['رصد الفلكيون الهلال بعد غروب الشمس', 'الهلال=org:al-hilal'],
  ])('%s, not %s', (text, name) => {
    expect(namesOf(text)).not.toContain(name)
  })
})

describe('heads that name nothing before common words', () => {
  it.each([
    ['شهد قطاع النفط نموا كبيرا', 'قطاع النفط'],
    ['توقفت حركة الطائرات ساعتين', 'حركة الطائرات'],
    ['أشرف على تنظيم الصفوف', 'تنظيم الصفوف'],
    ['قضى بطريق الخطأ', 'طريق الخطأ'],
  ])('%s: not %s', (text, words) => {
    expect(mentionsOf(text).map((m) => text.slice(m.from, m.to))).not.toContain(words)
  })
  it.each([
    ['دخلت قافلة إلى قطاع غزة', 'قطاع غزة'],
    ['أقلعت من قاعدة جوية', 'قاعدة جوية'],
    ['نشر على موقع تويتر', 'موقع تويتر'],
  ])('%s: %s', (text, words) => {
    expect(mentionsOf(text).map((m) => text.slice(m.from, m.to))).toContain(words)
  })
})

describe('words that look like parts of names', () => {
  it.each([
    ['قتله عبد الرحمن بن ملجم في المسجد', 'عبد الرحمن بن ملجم', true],
    ['وعلق سامي الخضري علي ذلك القرار', 'سامي الخضري', true],
    ['وقال سامي علي إن العمل بدأ', 'سامي علي', true],
    ['بحث عنه حيث وجده نائما', 'وجده', false],
    ['أسهم بدعم مالي كبير', 'مالي', false],
    ['وصل إلى مالي أمس', 'مالي', true],
    ['علق المطار حركة الملاحة الجوية', 'الملاحة الجوية', false],
  ])('%s: %s %s', (text, words, is) => {
    const found = mentionsOf(text).map((m) => text.slice(m.from, m.to))
    if (is) expect(found).toContain(words)
    else expect(found).not.toContain(words)
  })
})

describe('names that no list has', () => {
  it.each([
    ['قال سالم بن خالد الوردي إن', 'سالم بن خالد الوردي'],
    ['التقى وزير الزراعة هشام البستاني المزارعين', 'وزير الزراعة'],
    ['التقى وزير الزراعة هشام البستاني المزارعين', 'هشام البستاني'],
    ['قررت الهيئة العامة للطيران', 'الهيئة العامة للطيران'],
    ['هبطت في مطار الزيتون', 'مطار الزيتون'],
    ['في حي الياسمين', 'حي الياسمين'],
    ['وهاجر سكان القرية', 'سكان القرية'],
    ['قالت مصادر طبية', 'مصادر طبية'],
  ])('%s → %s', (text, words) => {
    expect(mentionsOf(text).map((m) => text.slice(m.from, m.to))).toContain(words)
  })
  it.each(['وقف على الباب وانتظر', 'قال إن ذلك صحيح', 'كان يعمل كثيرا'])('none: %s', (text) => {
    expect(mentionsOf(text).filter((m) => m.wording === 'name')).toEqual([])
  })
})

describe('one entity under all its wordings', () => {
  const entities = (text: string, words: readonly string[], published?: string): string[] =>
    words.map((w) => {
      const all = mentionsOf(text, published)
      const at = text.indexOf(w)
      return all.find((m) => m.from === at && m.to === at + w.length)?.entity ?? `none: ${w}`
    })
  it('links a surname to the full name, before and after it', () => {
    const text = 'البستاني يستقيل. قال هشام البستاني إنه تعب. وأضاف البستاني شيئا'
    expect(new Set(entities(text, ['البستاني', 'هشام البستاني'])).size).toBe(1)
  })
  it('links an office to the name beside it', () => {
    const text = 'وصل وزير الزراعة التونسي هشام البستاني. وقال وزير الزراعة إن المطر قليل'
    const [name, office] = entities(text, ['هشام البستاني', 'وزير الزراعة التونسي'])
    expect(office).toBe(name)
  })
  it('says by the date who held an office', () => {
    const text = 'قال الرئيس الفرنسي ذلك'
    expect(entities(text, ['الرئيس الفرنسي'], '2015-03-01')).toEqual(['person:francois-hollande'])
    expect(entities(text, ['الرئيس الفرنسي'], '2019-03-01')).toEqual(['person:emmanuel-macron'])
  })
  it('keeps two people of one family apart', () => {
    const text = 'التقى هشام البستاني سلوى البستاني'
    expect(new Set(entities(text, ['هشام البستاني', 'سلوى البستاني'])).size).toBe(2)
  })
  it('gives the same id in every article', () => {
    const one = mentionsOf('قال هشام البستاني')[0]?.entity
    expect(mentionsOf('وزار هشام البستاني البلد')[0]?.entity).toBe(one)
  })
})

describe('naming', () => {
  it('keeps loaded words, quotation marks and standing', () => {
    const text = 'هاجمت «ميليشيات» حفتر الحكومة الليبية المعترف بها دوليا'
    const all = mentionsOf(text)
    expect(all.some((m) => m.quoted === true)).toBe(true)
    expect(all.flatMap((m) => m.loaded ?? []).map((l) => l.valence)).toContain('blames')
    expect(all.flatMap((m) => m.recognition ?? []).map((r) => r.stance)).toContain('grants')
  })
  it('tells names from offices and descriptions', () => {
    const kinds = mentionsOf('قال المشير خليفة حفتر لمصادر ليبية').map((m) => m.wording)
    expect(kinds).toEqual(['office', 'name', 'description'])
  })
})

describe('one’s own entities', () => {
  const rows = parseOwnEntities('type\tname\taliases\nORG\tرابطة النحالين\tالنحالون\n')
  it('are found like those of the base', () => {
    const stage = createNamesStage(createBase(rows))
    const text = 'أعلنت رابطة النحالين ذلك'
    expect(stage.run(groundLayers(articleOf(text))).mentions[0]?.entity).toBe('own:رابطة_النحالين')
  })
  it.each([
    ['name\nس', 'type'],
    ['type\tname\nDOG\tس', 'DOG'],
    ['type\tname\nORG', 'cells'],
    ['type\tname\tcolour\nORG\tس\tأحمر', 'colour'],
  ])('a bad file is refused: %s', (text, says) => {
    expect(() => parseOwnEntities(text)).toThrow(says)
  })
})

describe('several holders of one kind of office', () => {
  const offices = (text: string): string[] =>
    mentionsOf(text)
      .filter((m) => m.wording === 'office')
      .map((m) => `${text.slice(m.from, m.to)}=${m.entity}`)
      .sort()
  it('are as many mentions', () => {
    expect(offices('التقى وزيرا زراعة تونس والمغرب هشام البستاني ووليد الزيتوني')).toEqual([
      'وزيرا زراعة تونس والمغرب=name:وليد_الزيتوني',
      'وزيرا زراعة تونس=name:هشام_البستاني',
    ])
    expect(offices('بحث الوزيران التونسي والمغربي الأمر')).toHaveLength(2)
  })
  it('are none without two countries', () => {
    expect(offices('التقى وزيرا الزراعة والنقل')).toEqual([])
  })
})

describe('what a wording is of', () => {
  const linked = (text: string, one: string, two: string): boolean => {
    const all = mentionsOf(text)
    const of = (w: string): string | undefined =>
      all.find((m) => text.slice(m.from, m.to) === w)?.entity
    return of(one) !== undefined && of(one) === of(two)
  }
  it.each([
    ['في شرق ليبيا. وشهد شرق البلاد أمطارا', 'شرق ليبيا', 'شرق البلاد'],
    ['قال الشعب التونسي. وقال التونسيون', 'الشعب التونسي', 'التونسيون'],
    ['طالب نقابة النحالين. وأعلنت النقابة', 'نقابة النحالين', 'النقابة'],
    ['هاجم إرهابيون القرية. وهربت الجماعات المتطرفة', 'إرهابيون', 'الجماعات المتطرفة'],
    ['اجتمعت الأطراف المتنازعة. وقالت الأطراف الأربعة', 'الأطراف المتنازعة', 'الأطراف الأربعة'],
    ['وقال الجيش التونسي. وأضاف الجيش', 'الجيش التونسي', 'الجيش'],
    ['قرر تنظيم داعش. وأعلن داعش', 'تنظيم داعش', 'داعش'],
  ])('%s: one entity', (text, one, two) => {
    expect(linked(text, one, two)).toBe(true)
  })
  it.each([
    ['في ضواحي بنغازي وفي بنغازي', 'ضواحي بنغازي', 'بنغازي'],
    ['قالت مصادر طبية. وقالت مصادر أمنية', 'مصادر طبية', 'مصادر أمنية'],
    ['مقر نقابة النحالين. وقالت نقابة النحالين', 'مقر نقابة النحالين', 'نقابة النحالين'],
  ])('%s: two', (text, one, two) => {
    expect(linked(text, one, two)).toBe(false)
  })
  it('takes in the clause that tells it from others, and no other', () => {
    const words = (text: string): string[] => mentionsOf(text).map((m) => text.slice(m.from, m.to))
    expect(words('قالت الحكومة المعترف بها دوليا')).toContain('الحكومة المعترف بها دوليا')
    expect(words('في المدينة الواقعة على الساحل')).toContain('المدينة')
    expect(words('قال الناخبون الذين حضروا')).toContain('الناخبون')
  })
  it('takes no verb for a person, and no word of the language for a name', () => {
    const names = (text: string): string[] =>
      mentionsOf(text)
        .filter((m) => m.type === 'PER')
        .map((m) => text.slice(m.from, m.to))
    expect(names('التقى الوفدان وبعد حرب طويلة')).toEqual([])
    expect(names('أعلن الوزير احتجاجه')).toEqual(['الوزير'])
    expect(names('وقالت جيما أرياس إنها متعبة')).toEqual(['جيما أرياس'])
  })
  it('takes the help for no helper: «مساعدة طرابلس»', () => {
    const text = 'أعلنت الحكومة أنها مستعدة لمساعدة طرابلس في أي وقت'
    const offices = mentionsOf(text).filter((m) => m.wording === 'office')
    expect(offices.map((m) => text.slice(m.from, m.to))).toEqual([])
    const helper = 'قال مساعد وزير الخارجية إنه عاد'
    expect(mentionsOf(helper).some((m) => m.wording === 'office')).toBe(true)
  })
  it.each([
    ['رعى الأمير سعد بن نايف بن خالد أمير منطقة النخيل الحفل', 'سعد بن نايف بن خالد'],
    ['وحضر سمو ولي العهد', ''],
    ['في الجزأين الأول والثاني', ''],
    ['طلبات المعارض التجارية', ''],
    ['تولى القيادة هشام البستاني وأولمرتوف', 'هشام البستاني'],
  ])('%s: the name is «%s»', (text, name) => {
    const names = mentionsOf(text).filter((m) => m.type === 'PER' && m.wording === 'name')
    expect(names.map((m) => text.slice(m.from, m.to))[0] ?? '').toBe(name)
  })
  it.each([
    ['في التفاصيل الداخلية', 'الداخلية'],
    ['نسعى للمحافظة على البيئة', 'لمحافظة'],
    ['هوية منفذ الهجوم', 'منفذ الهجوم'],
  ])('%s: no place or body in it', (text, words) => {
    const same = mentionsOf(text).filter((m) => text.slice(m.from, m.to) === words)
    expect(same.filter((m) => m.type !== 'PER')).toEqual([])
  })
})

describe('persons by one word, and words that are no part of a name', () => {
  const persons = (text: string): string[] =>
    mentionsOf(text)
      .filter((m) => m.type === 'PER' && m.wording === 'name')
      .map((m) => text.slice(m.from, m.to))
  it.each([
    ['وأوضح فارس أن المحصول وفير', 'فارس'],
    ['لم تنجح خطة إيمرسون في الحقل', 'إيمرسون'],
    ['تحدث عن فوز ألفونسو بالجائزة', 'ألفونسو'],
    ['كان ذلك في عهد الملك محمد الخامس', 'محمد الخامس'],
    ['قال جهاد محمد إن النحل عاد', 'جهاد محمد'],
    ['كتب عن علي بن سالم الوردي', 'علي بن سالم الوردي'],
  ])('%s: %s', (text, name) => {
    expect(persons(text)).toContain(name)
  })
  it.each(['احتفل اللاعب بفوزه في الملعب', 'وأكد شاهد أن الحقل احترق', 'كان الجمهور السوسي حاضرا'])(
    'none: %s',
    (text) => {
      expect(persons(text)).toEqual([])
    },
  )
  it('takes no way for a road, no weapons for a corps, no word cut for a company', () => {
    const found = (text: string): string[] => mentionsOf(text).map((m) => text.slice(m.from, m.to))
    expect(found('وصل عن طريق المزرعة')).not.toContain('طريق المزرعة')
    expect(found('طالبوا بنزع سلاح حزب الله')).toContain('حزب الله')
    expect(found('طالبوا بنزع سلاح حزب الله')).not.toContain('سلاح حزب الله')
    expect(found('شرح ذلك فلكيا')).toEqual([])
  })
  it('reads the town inside «بلدية مدينة …»', () => {
    const found = mentionsOf('أعلنت بلدية مدينة درنة ذلك')
    expect(found.map((m) => m.rule)).toContain('names/placed')
  })
})

describe('what a word is beside others', () => {
  const found = (text: string): string[] =>
    mentionsOf(text).map((m) => `${text.slice(m.from, m.to)}=${m.type}`)
  it.each([
    ['كشفوا سرقة منظمة للقمح', 'منظمة'],
    ['كشفوا سرقة منظمة دولية', 'منظمة'],
    ['بدأت إجراءات المحصول وتم إجراء الحصاد', 'إجراء'],
    ['في السنة الجارية', 'السنة'],
    ['بيعت المنتجات في السوق', 'المنتجات'],
    ['زادت العمليات الخاصة بالحقل', 'الخاصة'],
  ])('%s: nobody by «%s»', (text, word) => {
    expect(found(text).filter((f) => f.startsWith(word))).toEqual([])
  })
  it('reads those words as people where they are', () => {
    expect(found('عاش السنة والشيعة في القرية')).toContain('السنة=GROUP')
    expect(found('وحضر الأجراء')).toContain('الأجراء=GROUP')
    expect(found('عقدت منظمة النحالين مؤتمرا')).toContain('منظمة النحالين=ORG')
  })
  it.each([
    ['منعت الشرطة الصحفيين من الدخول', 'الشرطة=ORG', 'الصحفيين=GROUP'],
    ['طالبت منظمة حقوقية السلطات بالرد', 'منظمة حقوقية=GROUP', 'السلطات=ORG'],
    ['حمل المتحدث باسم الجيش المسلحين ذلك', 'المتحدث باسم الجيش=PER', 'المسلحين=GROUP'],
    ['هاجم مشجعون حافلة الضيوف', 'مشجعون=GROUP', 'مشجعون=GROUP'],
    ['قال اتحاد العلماء المسلمين ذلك', 'اتحاد العلماء المسلمين=ORG', 'اتحاد العلماء المسلمين=ORG'],
  ])('parts who acts from whom: %s', (text, first, second) => {
    expect(found(text)).toEqual(expect.arrayContaining([first, second]))
  })
  it('takes a place that no list has behind «في», and no word that the language has', () => {
    expect(found('وقع ذلك في بورتوبلانكا')).toContain('بورتوبلانكا=GPE')
    expect(found('وقع ذلك في احتجاجهم')).toEqual([])
  })
  it('takes the clause that says where the country lies, and links it', () => {
    const text = 'زار ليبيا. وفي البلد الواقع في شمال أفريقيا أمطار على ليبيا'
    const country = mentionsOf(text).find((m) => text.slice(m.from, m.to).startsWith('البلد'))
    expect(text.slice(country?.from, country?.to)).toBe('البلد الواقع في شمال أفريقيا')
    expect(country?.entity).toBe('country:LY')
  })
  it('takes those who met for the sides told of', () => {
    const text = 'اجتمعت الأطراف المتنازعة. ووقع المجتمعون البيان'
    const groups = mentionsOf(text).filter((m) => m.type === 'GROUP')
    expect(new Set(groups.map((m) => m.entity)).size).toBe(1)
  })
})

describe('common words that some are called by', () => {
  const persons = (text: string): string[] =>
    mentionsOf(text)
      .filter((m) => m.type === 'PER' && (m.wording ?? 'name') === 'name')
      .map((m) => text.slice(m.from, m.to))
  it.each([
    'اتفق الطرفان على زيادة الحصص ولتحسين الطرق',
    'صدرت القوانين لصالح المزارعين في الوادي',
    'تقوم العلاقة على مبادئ حسن الجوار',
    'يطيل الشحن عمر البطارية',
    'ويعيش القرويون على الصيد',
    'وهي ثاني أكبر بحيرة في الإقليم',
    'وصلت إلى البلدة ذات صباح',
    'زارتها بنات جيلها في البلدة',
    'وصلت الرسالة عبر بريد إلكتروني قديم',
  ])('nobody: %s', (text) => {
    expect(persons(text)).toEqual([])
  })
  it.each([
    ['التقى حفتر الخميس وفدا من التجار', ['حفتر']],
    ['وطالب أبو زيد المجلس بالتحرك', ['أبو زيد']],
    ['قال ترمب صباح الأحد إن الاتفاق قائم', ['ترمب']],
    ['زار فادي سامي المدرسة', ['فادي سامي']],
    ['نيابة عن علي حمزة وأسرته', ['علي حمزة']],
    ['قاد المدرب فهد الكبيسي الفريق', ['فهد الكبيسي']],
    ['قال خالد المعلوف إن الطريق مغلق', ['خالد المعلوف']],
  ])('%s', (text, names) => {
    expect(persons(text)).toEqual(names)
  })
})

describe('deeds and things that are spelt as people', () => {
  const people = (text: string): string[] =>
    mentionsOf(text)
      .filter((m) => m.type === 'PER' || m.type === 'GROUP')
      .map((m) => text.slice(m.from, m.to))
  it.each([
    'دعا إلى محاربة الفساد ومراجعة شاملة',
    'بعد مشاركة الصور على الشبكة',
    'دخلت المفاوضات مرحلة جديدة',
    'ارتفعت قيمة الصادرات',
    'هذا الملف السياسي معقد',
  ])('nobody: %s', (text) => {
    expect(people(text)).toEqual([])
  })
  it.each([
    ['وقالت مراسلة القناة إن الطريق مغلق', 'مراسلة القناة'],
    ['زار الوزير أسر الضحايا', 'أسر الضحايا'],
    ['وأصيب آخرون بجروح', 'آخرون'],
    ['اعتقلت الشرطة المعارض البارز', 'المعارض البارز'],
    ['يدعم الوزير المبادرة', 'الوزير'],
    ['زار الرئيس القاهرة أمس', 'الرئيس'],
  ])('%s', (text, one) => {
    expect(people(text)).toContain(one)
  })
  it('takes the world for a place', () => {
    const [world] = mentionsOf('سافر حول العالم ثم عاد')
    expect(world).toMatchObject({ type: 'LOC', rule: 'names/world' })
  })
})

describe('an office, and to whom its holder spoke', () => {
  it.each([
    ['قال السفير النرويجي لقناة النهر إن الطريق مغلق', 'السفير النرويجي'],
    ['وصل المدير العام لقناة النهر', 'المدير العام لقناة النهر'],
  ])('%s', (text, office) => {
    const offices = mentionsOf(text).filter((m) => m.wording === 'office')
    expect(offices.map((m) => text.slice(m.from, m.to))).toEqual([office])
  })
})
