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

describe('a place called by what it is', () => {
  it.each([
    [
      'وقعت غارة على تعز. وفي عدن تجمع محتجون، وأغلقت شرطة المدينة الطرق',
      'المدينة',
      'place:عدن-YE',
    ],
    ['شهدت محافظة صعدة اليمنية معارك. وقال سكان إن صعدة هادئة', 'صعدة', 'names/province'],
    ['دخلت قافلة إلى قطاع غزة. وقال سكان في غزة إنها قليلة', 'غزة', 'place:قطاع-غزه-PS'],
    ['اجتمع سكان قرية الزيتونة. وقال شيخ القرية إن المطر قليل', 'القرية', 'زيتونه'],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it.each([
    ['في مدينة صعدة سوق. وشهدت محافظة صعدة اليمنية معارك. وقال سكان إن صعدة هادئة', 'صعدة'],
    ['دخلت قافلة إلى قطاع غزة. وتراجع القطاع الخاص', 'القطاع الخاص'],
  ])('%s: not %s', (text, words) => {
    expect(linkOf(text, words)).not.toMatch(/province|قطاع-غزه/)
  })
})

describe('cities of one country', () => {
  it.each([
    ['وصلت القافلة إلى عدن، وأغلق مطار صنعاء', 'عدن', 'place:عدن-YE'],
    ['زار الوفد رام الله قبل القدس', 'رام الله', 'place:رام-الله-PS'],
    ['وعقدت المحكمة جلستها في أمستردام. وفي لاهاي احتج طلاب', 'لاهاي', 'place:لاهاي-NL'],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
})

describe('a name written with a space or without', () => {
  it.each([
    ['قتل عبدالهادي السمرقندي في القصف. وكان عبد الهادي يقود كتيبة', 'عبد الهادي'],
    ['اعتقل أبوناصر الكندوري. وقال شاهد إن أبو ناصر الكندوري أفرج عنه', 'أبو ناصر الكندوري'],
  ])('%s: %s', (text, words) => {
    expect(linkOf(text, words)).toMatch(/name:(عبدالهادي_السمرقندي|ابوناصر_الكندوري)/)
  })
})

describe('a courtesy', () => {
  it.each([
    [
      'استقبل صاحب السمو الملكي الأمير محمد بن نايف الوزير صالح القرواني. وقال سموه إن اللقاء مثمر',
      'سموه',
      'person:mohammed-bin-nayef names/courtesy',
    ],
    [
      'وصل الرئيس عدنان الكرخي إلى المطار، يرافقه الوزير صالح القرواني. وشكر فخامته مستقبليه',
      'فخامته',
      'name:عدنان_الكرخي names/courtesy',
    ],
    ['وافق خادم الحرمين الشريفين على القرار', 'خادم الحرمين الشريفين', 'person:king-salman'],
    ['قال العاهل الأردني إن الحوار يبدأ', 'العاهل الأردني', 'person:abdullah-ii-of-jordan'],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words, '2018-03-01')).toContain(link)
  })
  it('means nobody where nobody was called so', () => {
    const text = 'التقى المزارع سالم الوردي جاره. وقال سموه إن المحصول وفير'
    expect(linkOf(text, 'سموه')).not.toContain('courtesy')
  })
})

describe('a state by what sort it is', () => {
  it.each([
    ['اتهم بالاحتيال على الدولة الإسبانية', 'الدولة الإسبانية', 'country:ES'],
    ['دافع عن الجمهورية التركية', 'الجمهورية التركية', 'country:TR'],
    ['تستورد السعودية القمح. وزاد الطلب في المملكة', 'المملكة', 'country:SA'],
    ['قال الوزير الأردني إن المملكة تدعم القرار', 'المملكة', 'country:JO'],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it.each([
    ['زرعت المملكة القمح', 'المملكة'],
    ['هاجم تنظيم الدولة الإسلامية القرية', 'الدولة'],
  ])('%s: %s is not told', (text, words) => {
    expect(linkOf(text, words)).not.toContain('country:')
  })
})

describe('a ministry', () => {
  it('is one with and without the word', () => {
    const text = 'نفت الخارجية السودانية الخبر. وأضافت وزارة الشؤون الخارجية السودانية أن'
    expect(linkOf(text, 'وزارة الشؤون الخارجية السودانية')).toContain('name:خارجيه_@SD')
    expect(linkOf(text, 'الخارجية السودانية')).toContain('name:خارجيه_@SD')
  })
  it('keeps «الشؤون» where it is its name', () => {
    const text = 'أعلنت وزارة الشؤون الاجتماعية السودانية البرنامج'
    expect(linkOf(text, 'وزارة الشؤون الاجتماعية السودانية')).toContain('شوون')
  })
})

describe('the seat of a president', () => {
  it.each([
    ['قال قصر الإليزيه إن اللقاء تأجل', 'قصر الإليزيه', 'name:رياسه_@FR'],
    ['قالت الرئاسة الروسية إن اللقاء تأجل', 'الرئاسة الروسية', 'org:kremlin'],
  ])('that speaks is the presidency: %s', (text, words, entity) => {
    expect(linkOf(text, words)).toContain(entity)
  })
  it.each([
    ['انعقد اللقاء في قصر الإليزيه', 'قصر الإليزيه', 'place:'],
    ['فاز في انتخابات الرئاسة الأمريكية', 'الرئاسة الأمريكية', 'name:'],
  ])('%s: %s is none', (text, words, entity) => {
    expect(linkOf(text, words)).toContain(entity)
  })
})

describe('his forces', () => {
  it('are the army named before', () => {
    const text = 'تقدم الجيش السوري. وقال إن قواته دخلت البلدة'
    expect(linkOf(text, 'قواته')).toContain('org:syrian-arab-army')
  })
  it('are none of another country', () => {
    const text = 'تقدم الجيش السوري. وقال فلاديمير بوتين إن قواته تنسحب'
    expect(linkOf(text, 'قواته')).not.toContain('syrian')
  })
})

describe('a name spelt otherwise', () => {
  it('is who held the office beside it', () => {
    const text = 'قال وزير الداخلية الألماني هورست سيهوفر إن الحدود مفتوحة'
    expect(linkOf(text, 'هورست سيهوفر', '2018-05-01')).toBe(
      'person:horst-seehofer names/office-name',
    )
  })
  it('is somebody else where the names differ', () => {
    const text = 'قال وزير الداخلية الألماني هورست برونكهايم إن الحدود مفتوحة'
    expect(linkOf(text, 'هورست برونكهايم', '2018-05-01')).toContain('name:')
  })
  it('is known behind a word for his people', () => {
    const text = 'سجل البرتغالي كريستيانو رونالدو هدفا'
    expect(linkOf(text, 'كريستيانو رونالدو')).toContain('person:')
  })
})

describe('a government', () => {
  it.each([
    ['دافعت حكومة المستشارة أنغيلا ميركل عن القانون', 'حكومة المستشارة أنغيلا ميركل', '_@DE'],
    [
      'قالت الحكومة إن برلين وميونخ في ألمانيا آمنتان. وردت الحكومة الإيطالية',
      'الحكومة الإيطالية',
      '_@IT',
    ],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words, '2018-05-01')).toContain(link)
  })
  it('of who ruled at another time is another', () => {
    const text = 'دافعت حكومة أنغيلا ميركل عن القانون في برلين'
    expect(linkOf(text, 'حكومة أنغيلا ميركل', '2023-05-01')).not.toContain('names/government')
  })
})

describe('an army', () => {
  it.each([
    [
      'تقدم الجيش اليمني في اليمن. وقالت قوات الجيش اليمني إنها',
      'قوات الجيش اليمني',
      'org:yemeni-army',
    ],
    ['في سوريا، قصفت القوات النظامية بلدة سورية', 'القوات النظامية', 'org:syrian-arab-army'],
    [
      'قال زعيم أنصار الله عبدالملك الحوثي ذلك. وردت جماعة عبدالملك الحوثي',
      'جماعة عبدالملك الحوثي',
      'org:houthi-movement',
    ],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
})

describe('a capital', () => {
  it.each([
    ['انتقد الوزير انسحاب واشنطن من الاتفاق', 'واشنطن', 'country:US'],
    ['أثار القرار غضب بيونغ يانغ', 'بيونغ يانغ', 'country:KP'],
    ['انتهت مهلة لندن أمس', 'لندن', 'country:GB'],
    ['استؤنفت العلاقات بين واشنطن وطرابلس', 'طرابلس', 'country:LY'],
    ['قالت الولايات المتحدة إنها مستعدة. وأعلنت واشنطن ذلك', 'واشنطن', 'country:US'],
  ])('that acts is its country: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it.each([
    ['وصل الوفد إلى باريس', 'باريس'],
    ['زار باريس وفد', 'باريس'],
    ['تشهد لندن معرضا للكتاب', 'لندن'],
    ['انعقدت قمة لندن أمس', 'لندن'],
    ['فاز على ريال مدريد بهدف', 'مدريد'],
    ['عاد إلى مسقط رأسه في الشمال', 'مسقط'],
  ])('where something happens is a city: %s', (text, words) => {
    expect(linkOf(text, words)).toContain('place:')
  })
})

describe('a body and those of it', () => {
  it.each([
    [
      'تراجع الحوثيون. وقتل قائد في ميليشيات الحوثي الإيرانية',
      'ميليشيات الحوثي الإيرانية',
      'org:houthi',
    ],
    ['انسحبت قوات ألوية العمالقة', 'قوات ألوية العمالقة', 'org:giants-brigades'],
    ['هاجم مسلحو طالبان القرية. وقتل عناصر من طالبان', 'مسلحو طالبان', 'name:عنصر_org:taliban'],
    ['هاجم مسلحو طالبان القرية. وقتل عناصر من طالبان', 'عناصر من طالبان', 'name:عنصر_org:taliban'],
    ['أقرت طالبان بالخسائر، وسحبت مقاتليها', 'مقاتليها', 'name:عنصر_org:taliban'],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it.each([
    ['وصلت قوات الأمم المتحدة', 'قوات الأمم المتحدة', 'names/body'],
    ['تقدمت قوات الحكومة السورية', 'قوات الحكومة السورية', 'names/body'],
    ['وصل 97 مهاجرا. ووصل 361 مهاجرا من المهاجرين الهاربين', '97 مهاجرا', 'هاربين'],
  ])('%s: %s is not %s', (text, words, link) => {
    expect(linkOf(text, words)).not.toContain(link)
  })
  it('does not tell people apart by case', () => {
    const text = 'انسحب مقاتلون محليون. وقال سكان إن المقاتلين المحليين بعيدون'
    expect(linkOf(text, 'المقاتلين المحليين').split(' ')[0]).toBe(
      linkOf(text, 'مقاتلون محليون').split(' ')[0],
    )
  })
})

describe('bodies of one name', () => {
  it.each([
    [
      'اجتمعت حكومة الوفاق الوطني في رام الله. وقال الرئيس الفلسطيني إن فلسطين',
      'حكومة الوفاق الوطني',
      'org:gna',
    ],
    [
      'صوت البرلمان الأوروبي على القرار. وانتقد البرلمان الهولندي ذلك',
      'البرلمان الهولندي',
      'org:european',
    ],
    [
      'دعا الاتحاد الدولي لكرة القدم إلى اجتماع. ورفض الاتحاد الآسيوي',
      'الاتحاد الآسيوي',
      'org:fifa',
    ],
  ])('%s: %s is not %s', (text, words, link) => {
    expect(linkOf(text, words)).not.toContain(link)
  })
  it.each([
    ['اجتمعت حكومة الوفاق الوطني في طرابلس الليبية', 'حكومة الوفاق الوطني', 'org:gna'],
    ['اتهم الموساد بالأمر. ونفى جهاز الموساد الإسرائيلي', 'جهاز الموساد الإسرائيلي', 'org:mossad'],
  ])('%s: %s is %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it('takes those who protest for one', () => {
    const text = 'هتف متظاهرون أمام المقر. وأغلق المحتجون الطريق'
    expect(linkOf(text, 'المحتجون').split(' ')[0]).toBe(linkOf(text, 'متظاهرون').split(' ')[0])
  })
})

describe('a house, an agency, an army', () => {
  it.each([
    [
      'شكرت أسرة الشهيد هشام البستاني الجيران. وانتقلت العائلة الجيران',
      'العائلة',
      'اسره_name:هشام_البستاني',
    ],
    ['قال هشام البستاني إن عائلته بخير', 'عائلته', 'اسره_name:هشام_البستاني'],
    ['ذكرت وكالة الأنباء السورية الرسمية "سانا" أن', 'وكالة الأنباء السورية الرسمية', 'org:sana'],
    [
      'تقدم الجيش السوري في سوريا. وقصفت القوات الحكومية البلدة',
      'القوات الحكومية',
      'org:syrian-arab-army',
    ],
  ])('%s: %s', (text, words, link) => {
    expect(linkOf(text, words)).toContain(link)
  })
  it.each([
    ['اجتمعت أسرة المصنع. وشكرت العائلة هشام البستاني', 'العائلة', 'هشام'],
    ['تقدمت القوات الحكومية في بلد آخر', 'القوات الحكومية', 'org:'],
    ['أعلنت شركة النسيج الكبرى (غادر سانا) ذلك', 'شركة النسيج الكبرى', 'org:'],
  ])('%s: %s is not %s', (text, words, link) => {
    expect(linkOf(text, words)).not.toContain(link)
  })
})
