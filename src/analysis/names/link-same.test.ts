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

describe('offices in a chain, and long titles', () => {
  it.each([
    [
      'حضر وزير الدولة عضو مجلس الوزراء الدكتور مساعد العيبان الحفل',
      'وزير الدولة',
      'مساعد العيبان',
    ],
    [
      'زار المستشار بالديوان الملكي المشرف العام على مركز الإغاثة الدكتور عبدالله بن سالم الربيعة المدرسة',
      'المستشار بالديوان الملكي',
      'عبدالله بن سالم الربيعة',
    ],
    [
      'قال مساعد وزير الخارجية لشؤون الجوار السفير أسامة المجدوب إنه متفائل',
      'مساعد وزير الخارجية',
      'أسامة المجدوب',
    ],
    ['افتتح رئيس لجنة العدل والمصالحة سالم عميش الندوة', 'رئيس لجنة العدل', 'سالم عميش'],
    [
      'التقى سالم بن حمد النائب الثاني لرئيس مجلس الوزراء وزير المالية وفدا',
      'النائب الثاني لرئيس مجلس الوزراء',
      'سالم بن حمد',
    ],
  ])('%s: %s', (text, words, other) => {
    expect(areOne(text, words, other)).toBe(true)
  })
  it.each([
    [
      'حضر الشيخ حمد بن سالم رئيس الديوان وسمو الشيخ ذياب بن راشد الحفل',
      'رئيس الديوان',
      'ذياب بن راشد',
    ],
    ['تحدث المشرف على مكتبة الملك سلمان وشكر الحضور', 'المشرف', 'الملك سلمان'],
  ])('%s: %s is another', (text, words, other) => {
    expect(areOne(text, words, other)).toBe(false)
  })
  it('a courtesy, the titles and the name are one wording, and none of them his name', () => {
    const text = 'استقبل صاحب السمو الملكي الأمير فيصل بن بندر أمير منطقة الرياض الضيوف'
    const whole = mentionsOf(text).find((m) => m.words.startsWith('صاحب'))
    expect(whole?.words).toBe('صاحب السمو الملكي الأمير فيصل بن بندر')
    expect(whole?.name).toBe('فيصل بن بندر')
    expect(mentionsOf('قال صاحب السمو الروحي إنه بخير').some((m) => m.words.includes('صاحب'))).toBe(
      false,
    )
  })
  it('offices before a courtesy are his', () => {
    const text = 'هنأ أمير منطقة حائل صاحب السمو الملكي الأمير سعود بن سالم الأهالي'
    expect(areOne(text, 'أمير منطقة حائل', 'سعود بن سالم')).toBe(true)
  })
  it('places tell offices apart', () => {
    const text = 'حضر سالم الوردي محافظ حائل. وغاب محافظ تبوك'
    expect(areOne(text, 'محافظ تبوك', 'سالم الوردي')).toBe(false)
  })
  it('two trades with «و» are one', () => {
    const text = 'أحيت الفنانة اللبنانية والناشطة ليلى حداد حفلا'
    expect(areOne(text, 'الفنانة اللبنانية', 'ليلى حداد')).toBe(true)
  })
})

describe('a place or body under the name behind its head word', () => {
  it.each([
    ['تحتفل مدينة ولنغروف بعيدها. ونقل المقر إلى ولنغروف قبل عام', 'ولنغروف', 'مدينة ولنغروف'],
    ['ذكرت صحيفة "نسيم الغد" الخبر. وقالت "نسيم الغد" إنه صحيح', 'نسيم الغد', 'صحيفة "نسيم الغد"'],
    ['أطلقت شركة سوفتريكس لعبة. ووزعت سوفتريكس أرباحها', 'سوفتريكس', 'شركة سوفتريكس'],
  ])('%s: %s', (text, words, other) => {
    expect(areOne(text, words, other)).toBe(true)
  })
  it.each([
    ['ذكرت صحيفة "نسيم الغد" الخبر. وهب نسيم الغد على المدينة', 'نسيم الغد'],
    ['أحرقت قرى الشوغرانا. وفر الشوغرانا من البلاد', 'الشوغرانا'],
  ])('%s: %s is none', (text, words) => {
    expect(areOne(text, words, 'صحيفة "نسيم الغد"') || areOne(text, words, 'قرى الشوغرانا')).toBe(
      false,
    )
  })
})

describe('a place by its sort, inside other wordings too', () => {
  it.each([
    ['وصل سكان مدينة مصراتة. وفي مصراتة سوق', 'مصراتة', 'مدينة مصراتة'],
    ['شهدت أثينا عاصمة اليونان مسيرة', 'عاصمة اليونان', 'أثينا'],
    [
      'تحتفل مدينة ولنغروف. ونقل المقر إلى ولنغروف من فيينا. وقال عمدة المدينة',
      'المدينة',
      'ولنغروف',
    ],
  ])('%s: %s', (text, words, other) => {
    expect(areOne(text, words, other)).toBe(true)
  })
  it.each([
    ['زار الرئيس السوري بشار الأسد كوريا الشمالية', 'بشار الأسد'],
    ['قال سالم عريقات كبير الأطباء إنه متفائل', 'سالم عريقات'],
  ])('a name ends before a land or an office, in %s', (text, name) => {
    expect(mentionsOf(text).some((m) => m.words === name)).toBe(true)
  })
})

describe('a band or force under other words of the same head', () => {
  it.each([
    [
      'تراجعت ميليشيات الحوثي. وقصفت الميليشيا الحوثية القرية',
      'الميليشيا الحوثية',
      'ميليشيات الحوثي',
    ],
    [
      'تقدم الجيش السوري. وقصفت قوات الحكومة السورية القرية',
      'قوات الحكومة السورية',
      'الجيش السوري',
    ],
    [
      'هاجمت الميليشيات المتمردة القرية. وفرت المليشيات المتمردة',
      'المليشيات المتمردة',
      'الميليشيات المتمردة',
    ],
  ])('%s: %s', (text, words, other) => {
    expect(areOne(text, words, other)).toBe(true)
  })
  it.each([
    ['أنقذ خفر السواحل قاربا. ووصلت قوات خفر السواحل', 'قوات خفر السواحل', 'خفر السواحل', true],
    [
      'تراجعت ميليشيات الحوثي. وقصفت الميليشيات الموالية لإيران القرية',
      'الميليشيات الموالية لإيران',
      'ميليشيات الحوثي',
      true,
    ],
    ['شهدت محافظة حضرموت عاصفة. وقال سكان في حضرموت إنها هدأت', 'حضرموت', 'محافظة حضرموت', true],
    [
      'أعلنت وزارة الصحة حملة. وشاركت قوات وزارة الداخلية',
      'قوات وزارة الداخلية',
      'وزارة الصحة',
      false,
    ],
  ])('%s: %s', (text, words, other, is) => {
    expect(areOne(text, words, other)).toBe(is)
  })
  it('the forces that side with a government are not its army', () => {
    const text = 'تقدم الجيش السوري. وتوقفت القوات الموالية للحكومة السورية'
    expect(areOne(text, 'القوات الموالية للحكومة السورية', 'الجيش السوري')).toBe(false)
  })
})

describe('two men beside «و», and houses', () => {
  it('an office that the article gives to another stays with him', () => {
    const text =
      'وصل سالم الوردي وزير العدل. وشاهد العرض وزير العدل والرئيس اللبناني السابق ميشال سليمان'
    expect(areOne(text, 'وزير العدل', 'سالم الوردي')).toBe(true)
  })
  it('a nisba behind a title is nobody', () => {
    const text = 'زار الرئيس السوداني، عمر البشير، الخرطوم'
    expect(areOne(text, 'الرئيس السوداني', 'عمر البشير')).toBe(true)
  })
  it('a house has the name of its own inside', () => {
    const text = 'قالت أسرة فادي محمد إنه بخير. وكان فادي محمد في البيت'
    expect(mentionsOf(text).filter((m) => m.words === 'فادي محمد')).toHaveLength(2)
  })
})
