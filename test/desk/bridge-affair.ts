import { defineReport, type Told } from './told.ts'

/**
 * An invented affair for the tests: a bridge that was closed, told by five invented outlets. One
 * agency report stands in two copies, one of them undated; two outlets wrote their own.
 */
const AGENCY: Told = {
  id: 'a1',
  outlet: 'وكالة الضفاف',
  url: 'https://difaf.example/news/1',
  published: { value: '2021-03-02T09:30:00Z', basis: 'metadata', rule: 'meta:published_time' },
  lines: [
    ['title', 'إغلاق جسر الريحان بعد ظهور تشققات في دعاماته'],
    ['stamp', '2 مارس 2021'],
    ['dateline', 'الريحان (الضفاف)'],
    [
      'paragraph',
      'أعلنت وزارة الأشغال يوم الاثنين 1 مارس 2021 إغلاق جسر الريحان أمام الشاحنات بعد ظهور تشققات في 3 دعامات.',
    ],
    [
      'paragraph',
      'وقال المهندس سالم العوفي، المتحدث باسم الوزارة: «لا خطر على المارة، والإغلاق إجراء احترازي حتى تنتهي الفحوص».',
    ],
    [
      'paragraph',
      'وأكد مجلس البلدية أن 12 ألف مركبة تعبر الجسر يوميا، وأن طريقا بديلا سيفتح في 5 مارس 2021.',
    ],
    ['boilerplate', 'اقرأ أيضا: مواعيد القطارات في عطلة الربيع'],
    ['boilerplate', 'جميع الحقوق محفوظة لوكالة الضفاف'],
  ],
  dates: [
    ['1 مارس 2021', '2021-03-01'],
    ['5 مارس 2021', '2021-03-05'],
  ],
  figures: [
    ['3 دعامات', { value: 3, unit: 'دعامة', what: 'other' }],
    ['12 ألف مركبة', { value: 12000, unit: 'مركبة', what: 'vehicles' }],
  ],
  mentions: [
    ['وزارة الأشغال', { type: 'ORG', name: 'وزارة الأشغال' }],
    ['جسر الريحان', { type: 'FAC', name: 'جسر الريحان' }],
    ['سالم العوفي', { type: 'PER', name: 'سالم العوفي' }],
    ['مجلس البلدية', { type: 'ORG', name: 'مجلس البلدية' }],
    ['الوزارة', { type: 'ORG', name: 'وزارة الأشغال' }],
  ],
  events: [
    {
      trigger: 'إغلاق',
      type: 'COERCE',
      status: 'happened',
      actor: 'وزارة الأشغال',
      date: '2021-03-01',
    },
    { trigger: 'سيفتح', type: 'OTHER', status: 'planned', date: '2021-03-05' },
  ],
  statements: [
    {
      speaker: 'وزارة الأشغال',
      source: 'وزارة الأشغال',
      cue: 'أعلنت',
      content: 'إغلاق جسر الريحان أمام الشاحنات بعد ظهور تشققات في 3 دعامات',
      act: 'announce',
      form: 'indirect',
      date: '2021-03-01',
    },
    {
      speaker: 'سالم العوفي',
      source: 'المهندس سالم العوفي، المتحدث باسم الوزارة',
      cue: 'وقال',
      content: 'لا خطر على المارة، والإغلاق إجراء احترازي حتى تنتهي الفحوص',
      act: 'say',
      form: 'direct',
      date: '2021-03-01',
    },
    {
      speaker: 'مجلس البلدية',
      source: 'مجلس البلدية',
      cue: 'وأكد',
      content: 'أن 12 ألف مركبة تعبر الجسر يوميا، وأن طريقا بديلا سيفتح في 5 مارس 2021',
      act: 'confirm',
      form: 'indirect',
      date: '2021-03-05',
    },
  ],
}

const copyOf = (told: Told, change: Partial<Told> & { readonly id: string }): Told => ({
  ...told,
  copyOf: told.id,
  ...change,
})

const OWN: Told = {
  id: 'b1',
  outlet: 'صحيفة الميزان',
  url: 'https://mizan.example/bridge',
  published: { value: '2021-03-03', basis: 'text', rule: 'stamp/day-month' },
  lines: [
    ['title', 'سائقون: تشققات الجسر معروفة منذ الصيف'],
    ['byline', 'كتبت: هدى المنصوري'],
    [
      'paragraph',
      'قال السائق ناصر بن عيد للميزان إن التشققات «كانت ظاهرة منذ يوليو 2020 ولم يلتفت إليها أحد».',
    ],
    ['heading', 'أرقام مختلفة'],
    [
      'paragraph',
      'ونقلت إذاعة السهل عن مصدر في البلدية أن 9 آلاف مركبة فقط تعبر الجسر كل يوم، وأن الإصلاح يحتاج 4 أسابيع بحسب مقاول.',
    ],
  ],
  dates: [['يوليو 2020', '2020-07']],
  figures: [
    ['9 آلاف مركبة', { value: 9000, unit: 'مركبة', what: 'vehicles' }],
    ['4 أسابيع', { value: 4, unit: 'أسبوع', what: 'other' }],
  ],
  mentions: [
    ['ناصر بن عيد', { type: 'PER', name: 'ناصر بن عيد' }],
    ['إذاعة السهل', { type: 'ORG', name: 'إذاعة السهل' }],
  ],
  statements: [
    {
      speaker: 'ناصر بن عيد',
      source: 'السائق ناصر بن عيد',
      cue: 'قال',
      content: 'كانت ظاهرة منذ يوليو 2020 ولم يلتفت إليها أحد',
      act: 'say',
      form: 'direct',
      date: '2020-07',
    },
    {
      speaker: 'مصدر في البلدية',
      source: 'مصدر في البلدية',
      cue: 'ونقلت',
      content: 'أن 9 آلاف مركبة فقط تعبر الجسر كل يوم، وأن الإصلاح يحتاج 4 أسابيع',
      act: 'say',
      form: 'indirect',
      via: ['إذاعة السهل'],
      date: '2021-03-03',
    },
    {
      speaker: 'مقاول',
      source: 'مقاول',
      cue: 'بحسب',
      content: 'أن الإصلاح يحتاج 4 أسابيع',
      act: 'expect',
      form: 'indirect',
      date: '2021-03-03',
      isInner: true,
    },
  ],
}

const LATER: Told = {
  id: 'c1',
  outlet: 'إذاعة السهل',
  url: null,
  published: { value: '2021-03-06', basis: 'inferred', rule: 'folder/date' },
  lines: [
    ['title', 'فتح الطريق البديل لجسر الريحان <b>اليوم</b>'],
    [
      'paragraph',
      'أعلنت وزارة الأشغال أن الطريق البديل فتح صباح 6 مارس 2021 أمام السيارات & الحافلات.',
    ],
  ],
  dates: [['6 مارس 2021', '2021-03-06']],
  figures: [],
  mentions: [['وزارة الأشغال', { type: 'ORG', name: 'وزارة الأشغال' }]],
  statements: [
    {
      speaker: 'وزارة الأشغال',
      source: 'وزارة الأشغال',
      cue: 'أعلنت',
      content: 'أن الطريق البديل فتح صباح 6 مارس 2021 أمام السيارات & الحافلات',
      act: 'announce',
      form: 'indirect',
      date: '2021-03-06',
    },
  ],
}

export const BRIDGE_AFFAIR = [
  AGENCY,
  copyOf(AGENCY, { id: 'a2', outlet: 'صحيفة المرسى', url: 'https://marsa.example/77' }),
  copyOf(AGENCY, { id: 'a3', outlet: 'بوابة النخيل', url: null, published: null }),
  OWN,
  LATER,
].map(defineReport)
