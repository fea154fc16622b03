import { describe, expect, it } from 'vitest'
import { expectLinear } from '../../../test/growth.ts'
import { createAnalyser, createStages } from '../analyse.ts'
import { readRecord } from '../../reading/record.ts'
import { articleOf } from '../testing.ts'
import type { Layers, Statement } from '../layers.ts'
import type { Range } from '../../text/range.ts'
import { statementsStage } from './stage.ts'

const analyser = createAnalyser()

/** Each statement as «cue | speaker | via», in the order of the text. */
const chains = (text: string): string[] => {
  const words = (r: Range | null): string => (r ? text.slice(r.from, r.to) : '')
  return analyser
    .analyse(articleOf(text))
    .statements.map((s) => `${words(s.cue)} | ${s.speaker ?? ''} | ${s.via.map(words).join(' < ')}`)
}

describe('chain', () => {
  it.each<[string, string[]]>([
    [
      'ونقلت رويترز عن مصدر أمني أن السيارة انفجرت قرب السوق، مشيرا إلى أن معظم الضحايا من العمال. وأضاف المصدر أن الطرق أغلقت.',
      ['ونقلت | مصدر أمني | رويترز', 'مشيرا | مصدر أمني | رويترز', 'وأضاف | مصدر أمني | رويترز'],
    ],
    [
      'وبحسب بيان صدر عن مجلس البلدية ونقلته وكالة الأفق، فإن السوق سيغلق. وأضاف البيان أن التجار سيعوضون.',
      ['وبحسب | مجلس البلدية | وكالة الأفق', 'وأضاف | مجلس البلدية | وكالة الأفق'],
    ],
    [
      'ونشرت مواقع معارضة تسجيلا مصورا ظهر فيه أحد القادة، وهو يتوعد سكان المدينة بالانتقام. وقال القائد في التسجيل إن "المعركة لم تنته بعد أبدا".',
      ['يتوعد | أحد القادة | مواقع معارضة', 'وقال | القائد | مواقع معارضة'],
    ],
    [
      'وقالت صحيفة الأفق إن الوزير أكد أن الاتفاق نهائي.',
      ['وقالت | صحيفة الأفق | ', 'أكد | الوزير | صحيفة الأفق'],
    ],
    [
      'وأفاد تقرير للأمم المتحدة شاهدته رويترز بأن الوضع صعب.',
      ['وأفاد | تقرير للأمم المتحدة | رويترز'],
    ],
    [
      'وأعلن الوزير أن الوفد نقل رسالة دعم من الرئيس التونسي إلى المزارعين.',
      ['وأعلن | الوزير | ', 'نقل | الرئيس التونسي | الوزير < الوفد'],
    ],
    // A paper is no link, a messenger is one; the message is his who sent it.
    [
      'وأفاد بيان سوداني أن الوزير كامل الراوي نقل «رسالة دعم من الرئيس التونسي إلى المزارعين».',
      ['وأفاد | بيان سوداني | ', 'نقل | الرئيس التونسي | الوزير كامل الراوي'],
    ],
    ['وقال مصدر أمني لرويترز إن القصف توقف.', ['وقال | مصدر أمني | رويترز']],
    // Whoever spoke without a relay speaks on without one.
    [
      'ونقلت رويترز عن مصدر أمني أن القصف توقف. وقال الطبيب كامل الراوي إن المصابين بخير. وأضاف أن المستشفى جاهز.',
      [
        'ونقلت | مصدر أمني | رويترز',
        'وقال | الطبيب كامل الراوي | ',
        'وأضاف | الطبيب كامل الراوي | ',
      ],
    ],
    // In the same sentence he goes on to speak to the agency; in the next one to whoever listens.
    [
      'وقال الطبيب كامل الراوي لرويترز إن المصابين بخير، مضيفا أن المستشفى جاهز. وأضاف أن الدواء متوفر.',
      [
        'وقال | الطبيب كامل الراوي | رويترز',
        'مضيفا | الطبيب كامل الراوي | رويترز',
        'وأضاف | الطبيب كامل الراوي | ',
      ],
    ],
    [
      'وقال ضابط كبير "احترق المصنع كله قبل أن نصل"، بحسب فرانس برس. وأضاف المصدر أن الحراس نجوا.',
      ['بحسب | فرانس برس | ', 'وقال | ضابط كبير | فرانس برس', 'وأضاف | ضابط كبير | فرانس برس'],
    ],
    ['وقال في بيان نقلته وكالة الأفق إن الجسر سيبقى مغلقا.', ['وقال |  | وكالة الأفق']],
    [
      'وأوضح العمدة، في تصريحاته التي أوردتها وكالة الأفق، أن الجسر مغلق.',
      ['وأوضح | العمدة | وكالة الأفق'],
    ],
    [
      'وفي مقابلة مع قناة الأفق، قال سالم النعيمي إن الطريق طويل، مضيفا أن الوقت ضيق.',
      ['قال | سالم النعيمي | قناة الأفق', 'مضيفا | سالم النعيمي | قناة الأفق'],
    ],
    ['وقال سالم النعيمي بعد لقاء مع الوزير إن الطريق طويل.', ['وقال | سالم النعيمي | ']],
    // Who was told is not who tells.
    [
      'وقال سالم النعيمي إن الجسر انهار، وأبلغ وكالة «الأفق» للأنباء أن السبب مجهول.',
      ['وقال | سالم النعيمي | ', 'وأبلغ | سالم النعيمي | وكالة «الأفق» للأنباء'],
    ],
    [
      'وذكرت وكالة الأفق أن الرئيس سالم النعيمي أشار إلى العلاقات القديمة، مضيفا: "سنزرع الأرض كلها هذا العام".',
      [
        'وذكرت | وكالة الأفق | ',
        'أشار | الرئيس سالم النعيمي | وكالة الأفق',
        'مضيفا | الرئيس سالم النعيمي | وكالة الأفق',
      ],
    ],
    // All hear a speech that is broadcast.
    ['وقال العمدة في خطاب بثه التلفزيون إن الجسر مغلق.', ['وقال | العمدة | ']],
    [
      'وجاء ذلك في تصريحات أدلى بها العمدة كامل الراوي لقناة الأفق، حيث قال: "الجسر سيبقى مغلقا حتى الربيع".',
      ['قال | العمدة كامل الراوي | قناة الأفق'],
    ],
    // The agency tells what the man said.
    [
      'وقالت وكالة الأفق إن الرئيس سالم النعيمي استقبل الفلاحين، قائلا "سنزرع الأرض كلها هذا العام".',
      ['وقالت | وكالة الأفق | ', 'قائلا | الرئيس سالم النعيمي | وكالة الأفق'],
    ],
    // A paper is no link, nor is a region a medium.
    [
      'وقال سالم النعيمي مبعوث الأمم المتحدة للشرق الأوسط إن المحادثات مستمرة.',
      ['وقال | سالم النعيمي مبعوث الأمم المتحدة للشرق الأوسط | '],
    ],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected)
  })
})

describe('speaker', () => {
  it.each<[string, string[]]>([
    [
      'أفاد شاهد بأن الحريق كبير. وأضاف أن الدخان غطى الحي. بدوره، قال الطبيب كامل الراوي إن المصابين بخير، مضيفا أن المستشفى جاهز.',
      [
        'أفاد | شاهد | ',
        'وأضاف | شاهد | ',
        'قال | الطبيب كامل الراوي | ',
        'مضيفا | الطبيب كامل الراوي | ',
      ],
    ],
    ['وخاطب المدير العمال قائلا "سنواصل العمل معكم حتى النهاية".', ['قائلا | المدير | ']],
    ['ويعتقد أن الحريق بدأ من المطبخ.', ['ويعتقد |  | ']],
    // A paper that is named beside does not go on to speak.
    [
      'وقال الطبيب كامل الراوي إن المصابين بخير. وبلغ عددهم تسعة، وفقا لتقرير المستشفى. وأضاف أن الدواء متوفر.',
      ['وقال | الطبيب كامل الراوي | ', 'وفقا | تقرير المستشفى | ', 'وأضاف | الطبيب كامل الراوي | '],
    ],
    ['وأعلنت أكثر من قرية منها الوادي والنهر، رفضها للمشروع.', ['وأعلنت | أكثر من قرية | ']],
    [
      'والتقى الوفد النواب، ووزير الدفاع في حكومة الوحدة سالم النعيمي. وأكد النعيمي أن الحدود آمنة.',
      ['وأكد | وزير الدفاع في حكومة الوحدة سالم النعيمي | '],
    ],
    // Not the spokesman but the movement speaks.
    [
      'وقال مسؤول في حركة الفجر إن المحادثات مستمرة. وأعلنت حركة الفجر أن الهدنة باقية.',
      ['وقال | مسؤول في حركة الفجر | ', 'وأعلنت | حركة الفجر | '],
    ],
    // «الصحيفة», «الفرقة»: a body by its first word.
    [
      'وذكرت صحيفة «الأفق» أن السد قديم. وأضافت الصحيفة أن الترميم بدأ.',
      ['وذكرت | صحيفة «الأفق» | ', 'وأضافت | صحيفة «الأفق» | '],
    ],
    [
      'وزار الأمير سالم بن كامل أمير منطقة الوادي المعرض. وقال سموه إن المعرض ناجح.',
      ['وقال | الأمير سالم بن كامل | '],
    ],
    [
      'وقال مفتاح ميسوري، كبير مترجمي الوفد، إن اللقاء تأجل. وأضاف ميسوري أن السبب مجهول.',
      ['وقال | مفتاح ميسوري، كبير مترجمي الوفد | ', 'وأضاف | مفتاح ميسوري، كبير مترجمي الوفد | '],
    ],
    [
      'وقال سالم النعيمي، وهو متحدث باسم البلدية، إن الجسر آمن.',
      ['وقال | سالم النعيمي، وهو متحدث باسم البلدية | '],
    ],
    ['قال ضابط برتبة عقيد في الشرطة إن الطريق آمنة.', ['قال | ضابط برتبة عقيد في الشرطة | ']],
    ['قال مسؤول في قاعدة بحرية إن السفينة وصلت.', ['قال | مسؤول في قاعدة بحرية | ']],
    ['أكد الفريق الركن سالم بن كامل أن الحدود آمنة.', ['أكد | الفريق الركن سالم بن كامل | ']],
    [
      'ورأى السفير التونسي السابق، سالم النعيمي، أن الاتفاق قريب. وقال السفير التونسي إن الوقت ضيق.',
      [
        'ورأى | السفير التونسي السابق، سالم النعيمي | ',
        'وقال | السفير التونسي السابق، سالم النعيمي | ',
      ],
    ],
    // A clause that describes him stands between him and his verb.
    ['والطبيب الذي يعيش في قرية بعيدة، قال إن الدواء نادر.', ['قال | الطبيب | ']],
    ['نشر ناشطون صورا كثيرة، واتهموا البلدية بالإهمال.', ['واتهموا | ناشطون | ']],
    ['اتهم المرصد #حركة_الفجر بقطع الطرق.', ['اتهم | المرصد | ']],
    // These verbs have somebody as their object; a plural in ون is no object.
    [
      'وقالت المنظمة إن السد قديم، كما حثت البلدية على ترميمه قبل الشتاء.',
      ['وقالت | المنظمة | ', 'حثت | المنظمة | '],
    ],
    ['ويحث الباحثون على ترميم السد.', ['ويحث | الباحثون | ']],
    ['وأحصى التقرير عدد السدود القديمة، مؤكدا أن ترميمها ممكن.', ['مؤكدا | التقرير | ']],
    // A topic is no subject.
    [
      'أكد المدرب سالم النعيمي أن الفريق جاهز. وعن اللاعبين المصابين، قال إن علاجهم مستمر.',
      ['أكد | المدرب سالم النعيمي | ', 'قال | المدرب سالم النعيمي | '],
    ],
    // What stands behind a verb joined by و is no name.
    ['وقال سالم النعيمي، الذي اعترف بخطئه، إنه نادم.', ['وقال | سالم النعيمي | ']],
    [
      'ورأى الخبير في شؤون المياه كامل الراوي أن السد قديم.',
      ['ورأى | الخبير في شؤون المياه كامل الراوي | '],
    ],
    // «نقل» is moving here.
    [
      'وقالت الوزارة إن قرار البلدية نقل السوق أغضب التجار، مضيفة أن القرار نهائي.',
      ['وقالت | الوزارة | ', 'مضيفة | الوزارة | '],
    ],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected)
  })
})

const only = (text: string): Statement | undefined =>
  analyser.analyse(articleOf(text)).statements[0]

describe('who goes on without being named again', () => {
  it.each<[string, string[]]>([
    // In a clause of time, whose word has just been told.
    [
      'أكد مجلس الأعيان أن الخطة صعبة. وفشلت الخطوة باعتراف سالم حداد منذ أيام حين أقر بضعف مجلسه.',
      ['أكد | مجلس الأعيان | ', 'أقر | سالم حداد | '],
    ],
    ['وعاد المدير إلى القاعة حين أكد أن المصنع سيغلق.', ['أكد | المدير | ']],
    // The agent of a passive.
    [
      'كما تم خلال الاجتماع توجيه رسائل من قبل المجلس البلدي إلى خمس شركات، حيث طالبها بوقف الحفر.',
      ['طالبها | المجلس البلدي | '],
    ],
    [
      'تم استدعاء السفير من قبل وزارة الخارجية، وطالبته بتفسير الحادث.',
      ['وطالبته | وزارة الخارجية | '],
    ],
    // «معترف بها من قبل» describes a government, and nobody goes on from it.
    [
      'دعمت المدينة حكومة معترفا بها من قبل الأمم المتحدة، وأكدت أنها ستصمد.',
      ['وأكدت | المدينة | '],
    ],
    // For a feminine verb the body whose verb agrees, and no man.
    [
      'وعليه، فقد استدعت وزارة الخارجية سفير البلاد للتشاور، معربة عن أملها في حل قريب.',
      ['معربة | وزارة الخارجية | '],
    ],
    [
      'قال الوزير سالم حداد إن السد آمن. وتحدث عن الخطط. وقالت إن الأعمال مستمرة.',
      ['قال | الوزير سالم حداد | ', 'وقالت |  | '],
    ],
    // A paper stands before its verb; behind it are those whom it calls upon.
    ['رسائل الكيلاني دعت أيضا الدول المعنية إلى وقف الصيد.', ['دعت | رسائل الكيلاني | ']],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected)
  })
})

describe('sources without a name', () => {
  it.each([
    ['قال مسؤول في قوات التحالف إن القصف توقف.', 'military', 'قوات التحالف'],
    ['قال مصدر مقرب من الحكومة إن الخطة جاهزة.', 'other', 'الحكومة'],
    ['قال شهود عيان إن الدخان غطى الحي.', 'witness', null],
    ['قال دبلوماسي غربي إن اللقاء تأجل.', 'diplomatic', null],
    ['ذكر مصدر طبي أن الجريح توفي.', 'medical', null],
    ['أفاد تقرير بأن السد قديم.', 'document', null],
  ] as const)('%s', (text, sourceClass, allegiance) => {
    const s = only(text)
    expect(s?.sourceClass).toBe(sourceClass)
    expect(s?.allegiance ? text.slice(s.allegiance.from, s.allegiance.to) : null).toBe(allegiance)
  })
})

describe('parts of the act', () => {
  it.each<[string, Partial<Record<'addressee' | 'medium' | 'place' | 'time', string>>]>([
    [
      'وفي مؤتمر صحفي مشترك مع الوزير، تعهد العمدة بترميم الجسر.',
      { medium: 'في مؤتمر صحفي مشترك مع الوزير' },
    ],
    ['وقال العمدة في بيان الأربعاء إن الجسر آمن.', { medium: 'في بيان', time: 'الأربعاء' }],
    ['ومن باريس، أكد الوزير أن المحادثات مستمرة.', { place: 'من باريس' }],
    ['وخاطب المدير العمال قائلا "سنواصل العمل معكم حتى النهاية".', { addressee: 'العمال' }],
    ['وقال العمدة للصحفيين إن الجسر آمن.', { addressee: 'للصحفيين' }],
    ['وقال لهم إن الجسر آمن.', { addressee: 'لهم' }],
    ['وفي الحي القديم منازل كثيرة، وقال العمدة إن الجسر آمن.', {}],
  ])('%s', (text, expected) => {
    const s = only(text)
    const words = (r: Range | null | undefined): string | undefined =>
      r ? text.slice(r.from, r.to) : undefined
    for (const part of ['addressee', 'medium', 'place', 'time'] as const)
      expect(words(s?.[part]), part).toBe(expected[part])
  })
})

describe('the credit of the whole article', () => {
  const read = (text: string, outlet: string | null = null): readonly Statement[] => {
    const read = readRecord({ id: 'x', text, ...(outlet ? { outlet } : {}) }, 'test')
    if (!read.ok) throw read.error
    return analyser.analyse(read.article).statements
  }
  const credits = (text: string, outlet?: string): (string | null)[] =>
    read(text, outlet).map((s) => (s.credit ? text.slice(s.credit.from, s.credit.to) : null))
  const BODY = 'قال مصدر أمني إن الجسر انهار فجر اليوم وإن فرق الإنقاذ وصلت إلى المكان.'
  it('is read in the dateline, in the byline and at the foot', () => {
    expect(credits(`انهيار جسر في الضاحية\n\nعمان (رويترز) - ${BODY}`)).toEqual(['رويترز'])
    expect(credits(`انهيار جسر في الضاحية\n\n${BODY} (أ ف ب)`)).toEqual(['أ ف ب'])
  })
  it('is no link where somebody else passed the words on, nor the outlet itself', () => {
    const told = 'ونقلت قناة الأفق عن مصدر أمني أن الجسر انهار فجر اليوم.'
    expect(credits(`انهيار جسر في الضاحية\n\nعمان (رويترز) - ${told}`)).toEqual([null])
    expect(credits(`انهيار جسر في الضاحية\n\nعمان (رويترز) - ${BODY}`, 'رويترز')).toEqual([null])
    expect(credits(`انهيار جسر في الضاحية\n\n${BODY}`)).toEqual([null])
  })
})

describe('no comment', () => {
  const BEFORE = 'قال العمال إن المصنع سيغلق. '
  it.each([
    ['ولم يعلق الوزير على التقرير.', 'ولم يعلق الوزير', 'الوزير'],
    ['ورفضت الشركة التعليق على الأنباء.', 'رفضت الشركة التعليق', 'الشركة'],
    ['ولم ترد الوزارة على طلب للتعليق.', 'ولم ترد الوزارة على طلب للتعليق', 'الوزارة'],
    ['وامتنع المدير عن الإدلاء بأي تصريح.', 'وامتنع المدير عن الإدلاء بأي تصريح', 'المدير'],
    ['ولم يتسن الاتصال بالشركة للتعليق.', 'ولم يتسن الاتصال بالشركة للتعليق', null],
  ])('%s', (text, words, source) => {
    const whole = BEFORE + text
    const found = only(whole)?.noComment ?? []
    expect(found.map((n) => whole.slice(n.from, n.to).replace(/^و/, ''))).toEqual([
      words.replace(/^و/, ''),
    ])
    const who = found[0]?.source
    expect(who ? whole.slice(who.from, who.to) : null).toBe(source)
  })
  it.each(['ولم يرد الوزير المال إلى أصحابه.', 'ورفض الوزير الاستقالة.', 'علق العامل اللوحة.'])(
    '%s says nothing of the kind',
    (text) => {
      expect(only(BEFORE + text)?.noComment).toBeUndefined()
    },
  )
})

describe('on hostile text', () => {
  const UNIT = 'قال الوزير إن الجيش قصف المدينة أمس وقتل خمسة جنود '
  const ground = (text: string): Layers => {
    let layers: object = { article: articleOf(text) }
    for (const stage of createStages()) {
      if (stage.name === statementsStage.name) break
      layers = { ...layers, ...stage.run(layers as never) }
    }
    return layers as Layers
  }
  const linear = (make: (n: number) => string, n: number): void => {
    const prepared = new Map<number, Layers>()
    const layersOf = (k: number): Layers => {
      const known = prepared.get(k) ?? ground(make(k))
      prepared.set(k, known)
      return known
    }
    layersOf(n)
    layersOf(4 * n)
    expectLinear((k) => void statementsStage.run(layersOf(k)), n)
  }
  it('takes four times as long on a sentence four times as long', () => {
    linear((n) => UNIT.repeat(n), 500)
  })
  it('takes four times as long on four times as many reports in one another', () => {
    linear((n) => 'قال إن '.repeat(n), 2000)
  })
  it('takes four times as long on four times as many quotations in one another', () => {
    linear((n) => `قال الوزير ${'«قال '.repeat(n)}نعم ${'»'.repeat(n)}`, 1500)
  })
  it('takes four times as long on four times as many colons, commas and participles', () => {
    linear((n) => 'مضيفا أن الوضع، مؤكدا: ، بحسب مصدر، '.repeat(n), 500)
  })
})
