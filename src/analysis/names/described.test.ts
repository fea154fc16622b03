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

describe('where somebody or something belongs', () => {
  it.each([
    ['وقع ناشطون في حركة النهضة البيان', 'ناشطون في حركة النهضة'],
    ['قال موظف في وزارة الصحة إن المخزون كاف', 'موظف في وزارة الصحة'],
    ['أفادت مصادر مقربة من الجيش السوري بأن الطريق فتح', 'مصادر مقربة من الجيش السوري'],
    [
      'انسحبت ميليشيات موالية للرئيس السابق علي عبد الله صالح',
      'ميليشيات موالية للرئيس السابق علي عبد الله صالح',
    ],
    ['نفى متحدثون باسم الحكومة العراقية الخبر', 'متحدثون باسم الحكومة العراقية'],
    ['اجتمعت الأمانة العامة لمنظمة التعاون الإسلامي', 'الأمانة العامة لمنظمة التعاون الإسلامي'],
    ['قصف مسجد صغير في مدينة تعز', 'مسجد صغير في مدينة تعز'],
    ['اشتكى زبائن شركة الاتصالات من الانقطاع', 'زبائن شركة الاتصالات'],
  ])('%s: %s', (text, words) => {
    expect(entityOf(text, words)).toBeDefined()
  })
  it.each([
    ['وضعه الأطباء في غرفة العمليات', 'الأطباء في غرفة العمليات'],
    ['نجح رجال الأمن في القضاء على المسلحين', 'رجال الأمن في القضاء'],
    ['اجتمع وزراء في مدينة تعز', 'وزراء في مدينة تعز'],
    ['رحب السكان بالحكومة الجديدة', 'السكان بالحكومة الجديدة'],
  ])('%s: not %s', (text, words) => {
    expect(entityOf(text, words)).toBeUndefined()
    expect(entityOf(text, words.split(/ (?:في|ب)/u)[0] ?? '')).toBeDefined()
  })
})

describe('a description with another head word', () => {
  it.each([
    [
      'توفيت الطالبة مريم سالم في لندن. وقال والدها إن الطالبة المصرية كانت مريضة. وحزنت المدينة على الفتاة',
      'الطالبة المصرية',
      'مريم سالم',
    ],
    ['استقبل اللاعب كريم سالم جمهوره. وقال النجم للصحيفة إنه باق', 'النجم', 'كريم سالم'],
    ['أعلن ريال مدريد القائمة. ويسافر الفريق غدا', 'الفريق', 'ريال مدريد'],
    ['سقط قتلى في السوق. ونقل الضحايا إلى المستشفى', 'الضحايا', 'قتلى'],
    ['أنقذت البحرية مئات المهاجرين. ووصل اللاجئون إلى الميناء', 'اللاجئون', 'المهاجرين'],
  ])('%s: %s is %s', (text, words, other) => {
    expect(entityOf(text, words)).toBeDefined()
    expect(entityOf(text, words)).toBe(entityOf(text, other))
  })
  it('is told ahead in a title and lead', () => {
    const text =
      'وفاة ممثلة لبنانية في باريس\n\nأعلنت الأسرة النبأ مساء الأحد. وكانت الممثلة نادية حداد قد سافرت للعلاج'
    expect(entityOf(text, 'ممثلة لبنانية')).toBe(entityOf(text, 'نادية حداد'))
  })
  it.each([
    // Of the other gender, of another country, everybody, an adjective, one of two teams.
    ['استقبلت الممثلة نادية حداد جمهورها. وقال الممثل إنه باق', 'الممثل', 'نادية حداد'],
    ['سافر اللاعب كريم سالم. وغاب المدرب', 'المدرب', 'كريم سالم'],
    ['قتل رجل في الحي. والقانون يحمي الرجل والمرأة', 'الرجل', 'رجل في الحي'],
    ['تعادل ريال مدريد وبرشلونة. وظهر النادي بلا روح', 'النادي', 'ريال مدريد'],
  ])('%s: %s is not %s', (text, words, other) => {
    const is = entityOf(text, words)
    expect(is).toBeDefined()
    expect(is).not.toBe(entityOf(text, other))
  })
})

describe('one of several, and whose somebody is', () => {
  it.each([
    ['قال أحد المهاجمين إنه نادم', 'أحد المهاجمين', 'PER'],
    ['كتبت لإحدى الطالبات رسالة', 'إحدى الطالبات', 'PER'],
    ['سافر والد الشابة أمس', 'الشابة', 'PER'],
  ])('%s: %s', (text, words, type) => {
    const all = namesStage.run(groundLayers(articleOf(text))).mentions
    expect(all.find((m) => text.slice(m.from, m.to) === words)?.type).toBe(type)
  })
  it('is nobody where a group is one of them', () => {
    expect(entityOf('فككت الشرطة إحدى الخلايا النائمة', 'إحدى الخلايا النائمة')).toBeUndefined()
  })
  it('tells the country of «بلاده» by the office of whoever speaks', () => {
    const text =
      'التقى السفير الياباني مسؤولين في بغداد والعراق. وقال السفير الياباني إن بلاده ستساعد العراق'
    expect(entityOf(text, 'بلاده')).toBe('country:JP')
  })
})

describe('a place by what is told beside its name', () => {
  it.each([
    ['تقع طشقند عاصمة أوزبكستان في الشرق', 'عاصمة أوزبكستان', 'طشقند'],
    ['شهدت تورونتو، العاصمة الاقتصادية لكندا، الحادث', 'العاصمة الاقتصادية', 'تورونتو'],
    ['زار ليبيا. وعبروا من تركيا البلد المجاور', 'البلد المجاور', 'تركيا'],
    ['وصل الوفد إلى عمان، عاصمة الأردن. وهدأت عاصمة الأردن', 'عاصمة الأردن', 'عمان'],
    ['تظاهر سكان دمشق. وقطع الطريق جنوب العاصمة السورية', 'العاصمة السورية', 'دمشق'],
  ])('%s: %s is %s', (text, words, other) => {
    expect(entityOf(text, words)).toBeDefined()
    expect(entityOf(text, words)).toBe(entityOf(text, other))
  })
  it.each([
    ['أقبل الناس في مدن المغرب', 'مدن المغرب', 'country:MA'],
    ['زار الوفد برلين، العاصمة طرابلس', 'العاصمة طرابلس', 'place:برلين-DE'],
  ])('%s: %s is not %s', (text, words, entity) => {
    expect(entityOf(text, words)).toBeDefined()
    expect(entityOf(text, words)).not.toBe(entity)
  })
})

describe('«الرجل», «السيدة»', () => {
  it('mean whoever was named last', () => {
    const text = 'أوقفت الشرطة سالم الوردي في المطار. وقالت الصحيفة إن الرجل غادر البلاد مرتين'
    expect(entityOf(text, 'الرجل')).toBe(entityOf(text, 'سالم الوردي'))
  })
  it('mean nobody of the other gender, and «المواطن» nobody in particular', () => {
    const text = 'حضر سالم الوردي الحفل. وقالت الصحيفة إن السيدة غادرت وإن المواطن يدفع الثمن'
    expect(entityOf(text, 'السيدة')).not.toBe(entityOf(text, 'سالم الوردي'))
    expect(entityOf(text, 'المواطن')).not.toBe(entityOf(text, 'سالم الوردي'))
  })
})
