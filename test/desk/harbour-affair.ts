import { defineReport, type Told } from './told.ts'

/**
 * An invented affair whose accounts part: a fire in a harbour. An agency and its copy, a paper and a
 * radio station of their own, with two counts of the injured, a claim that is denied, and one event
 * that all tell.
 */
const AGENCY: Told = {
  id: 'h1',
  outlet: 'وكالة الضفاف',
  url: 'https://difaf.example/harbour',
  published: { value: '2022-06-10T08:00:00Z', basis: 'metadata', rule: 'meta:published_time' },
  lines: [
    ['title', 'ستة جرحى في حريق مستودعات ميناء القصبة'],
    [
      'paragraph',
      'أعلن الدفاع المدني إصابة 6 أشخاص في حريق اندلع في مستودعات ميناء القصبة مساء الخميس 9 يونيو 2022.',
    ],
    [
      'paragraph',
      'وقالت إدارة الميناء إن الحريق بدأ في حاوية تحمل مواد كيميائية خزنتها شركة الرافعات منذ أشهر.',
    ],
    ['paragraph', 'وأغلقت سلطات القصبة الميناء أمام السفن يوم الجمعة 10 يونيو 2022 بعد الحريق.'],
  ],
  dates: [
    ['9 يونيو 2022', '2022-06-09'],
    ['10 يونيو 2022', '2022-06-10'],
  ],
  figures: [['6 أشخاص', { value: 6, unit: 'شخص', what: 'wounded' }]],
  mentions: [
    ['الدفاع المدني', { type: 'ORG', name: 'الدفاع المدني' }],
    ['إدارة الميناء', { type: 'ORG', name: 'إدارة الميناء' }],
    ['سلطات القصبة', { type: 'ORG', name: 'سلطات القصبة' }],
    ['ميناء القصبة', { type: 'FAC', name: 'ميناء القصبة' }],
  ],
  events: [
    {
      trigger: 'وأغلقت',
      type: 'COERCE',
      status: 'happened',
      actor: 'سلطات القصبة',
      place: 'ميناء القصبة',
      at: [31.5, 19.9],
      date: '2022-06-10',
    },
  ],
  statements: [
    {
      speaker: 'الدفاع المدني',
      source: 'الدفاع المدني',
      cue: 'أعلن',
      content: 'إصابة 6 أشخاص في حريق اندلع في مستودعات ميناء القصبة مساء الخميس 9 يونيو 2022',
      act: 'announce',
      form: 'indirect',
      date: '2022-06-09',
    },
    {
      speaker: 'إدارة الميناء',
      source: 'إدارة الميناء',
      cue: 'وقالت',
      content: 'إن الحريق بدأ في حاوية تحمل مواد كيميائية خزنتها شركة الرافعات منذ أشهر',
      act: 'say',
      form: 'indirect',
      date: '2022-06-10',
    },
  ],
}

const PAPER: Told = {
  id: 'h3',
  outlet: 'صحيفة الميزان',
  url: 'https://mizan.example/harbour',
  published: { value: '2022-06-11', basis: 'text', rule: 'stamp/day-month' },
  lines: [
    ['title', 'أحد عشر جريحا في حريق مستودعات ميناء القصبة'],
    [
      'paragraph',
      'ونقل موقع الرصيف عن مستشفى القصبة إصابة 11 شخصا في حريق مستودعات ميناء القصبة مساء الخميس 9 يونيو.',
    ],
    [
      'paragraph',
      'واتهمت إدارة الميناء شركة الرافعات بتخزين مواد كيميائية في الحاوية التي بدأ فيها الحريق.',
    ],
    [
      'paragraph',
      'ونفت شركة الرافعات تخزين مواد كيميائية في أي حاوية من حاوياتها في ميناء القصبة.',
    ],
    ['paragraph', 'وأغلقت سلطات القصبة الميناء أمام السفن أول أمس الجمعة بسبب الحريق.'],
  ],
  dates: [],
  figures: [['11 شخصا', { value: 11, unit: 'شخص', what: 'wounded' }]],
  mentions: [
    ['مستشفى القصبة', { type: 'FAC', name: 'مستشفى القصبة' }],
    ['شركة الرافعات', { type: 'ORG', name: 'شركة الرافعات' }],
    ['سلطات القصبة', { type: 'ORG', name: 'سلطات القصبة' }],
    ['ميناء القصبة', { type: 'FAC', name: 'ميناء القصبة' }],
  ],
  events: [
    {
      trigger: 'وأغلقت',
      type: 'COERCE',
      status: 'happened',
      actor: 'سلطات القصبة',
      place: 'ميناء القصبة',
      at: [31.5, 19.9],
      date: '2022-06-10',
    },
  ],
  statements: [
    {
      speaker: 'مستشفى القصبة',
      source: 'مستشفى القصبة',
      cue: 'ونقل',
      content: 'إصابة 11 شخصا في حريق مستودعات ميناء القصبة مساء الخميس 9 يونيو',
      act: 'say',
      form: 'indirect',
      via: ['موقع الرصيف'],
      date: '2022-06-09',
    },
    {
      speaker: 'إدارة الميناء',
      source: 'إدارة الميناء',
      cue: 'واتهمت',
      content: 'بتخزين مواد كيميائية في الحاوية التي بدأ فيها الحريق',
      act: 'accuse',
      form: 'indirect',
      date: '2022-06-11',
    },
    {
      speaker: 'شركة الرافعات',
      source: 'شركة الرافعات',
      cue: 'ونفت',
      content: 'تخزين مواد كيميائية في أي حاوية من حاوياتها في ميناء القصبة',
      act: 'deny',
      form: 'indirect',
      date: '2022-06-11',
    },
  ],
}

const RADIO: Told = {
  id: 'h4',
  outlet: 'إذاعة السهل',
  url: null,
  published: { value: '2022-06-12', basis: 'inferred', rule: 'folder/date' },
  lines: [
    ['title', 'الميناء مغلق بعد الحريق لليوم الثالث'],
    ['paragraph', 'أغلقت سلطات القصبة الميناء أمام السفن منذ الجمعة بعد حريق مستودعات الميناء.'],
    ['paragraph', 'وأعلن الدفاع المدني إصابة 6 أشخاص في حريق مستودعات ميناء القصبة.'],
  ],
  dates: [],
  figures: [['6 أشخاص', { value: 6, unit: 'شخص', what: 'wounded' }]],
  mentions: [
    ['سلطات القصبة', { type: 'ORG', name: 'سلطات القصبة' }],
    ['ميناء القصبة', { type: 'FAC', name: 'ميناء القصبة' }],
  ],
  events: [
    {
      trigger: 'أغلقت',
      type: 'COERCE',
      status: 'happened',
      actor: 'سلطات القصبة',
      place: 'ميناء القصبة',
      at: [31.5, 19.9],
      date: '2022-06-10',
    },
  ],
  statements: [
    {
      speaker: 'الدفاع المدني',
      source: 'الدفاع المدني',
      cue: 'وأعلن',
      content: 'إصابة 6 أشخاص في حريق مستودعات ميناء القصبة',
      act: 'announce',
      form: 'indirect',
      date: '2022-06-12',
    },
  ],
}

export const HARBOUR_AFFAIR = [
  AGENCY,
  { ...AGENCY, id: 'h2', outlet: 'صحيفة المرسى', url: null, copyOf: 'h1' },
  PAPER,
  RADIO,
].map(defineReport)
