import { defineReport, type Told } from './told.ts'

/**
 * An invented affair of parties who meet, support and fight each other over half a year: the
 * traders of a town, its council and its police, told by three papers that name them differently.
 */
const TRADERS = { type: 'ORG', name: 'نقابة التجار', entity: 'org:test-traders' } as const
const COUNCIL = { type: 'ORG', name: 'مجلس بلدة الريحان', entity: 'org:test-council' } as const
const POLICE = { type: 'ORG', name: 'شرطة الريحان', entity: 'org:test-police' } as const
const CHAMBER = { type: 'ORG', name: 'غرفة الصناعة', entity: 'org:test-chamber' } as const

const stamp = (day: string) =>
  ({ value: `${day}T09:00:00Z`, basis: 'metadata', rule: 'meta:published_time' }) as const

const AFFAIR: readonly Told[] = [
  {
    id: 'm1',
    outlet: 'صحيفة المرفأ',
    url: 'https://marfa.example/1',
    published: stamp('2023-02-03'),
    lines: [
      ['title', 'نقابة التجار تلتقي مجلس الريحان بشأن السوق القديم'],
      [
        'paragraph',
        'التقت نقابة التجار مجلس بلدة الريحان يوم الخميس 2 فبراير 2023 لبحث هدم السوق القديم.',
      ],
      ['paragraph', 'وأيدت غرفة الصناعة نقابة التجار في مطلبها تأجيل هدم السوق القديم.'],
    ],
    dates: [['2 فبراير 2023', '2023-02-02']],
    figures: [],
    mentions: [
      ['نقابة التجار مجلس', { ...TRADERS }],
      ['مجلس بلدة الريحان', { ...COUNCIL }],
      ['غرفة الصناعة', { ...CHAMBER }],
      ['نقابة التجار في', { ...TRADERS }],
    ],
    events: [
      {
        trigger: 'التقت',
        type: 'CONSULT',
        status: 'happened',
        actor: 'نقابة التجار مجلس',
        target: 'مجلس بلدة الريحان',
        date: '2023-02-02',
      },
      {
        trigger: 'وأيدت',
        type: 'SUPPORT',
        status: 'happened',
        actor: 'غرفة الصناعة',
        target: 'نقابة التجار في',
        date: '2023-02-03',
      },
    ],
    statements: [],
  },
  {
    id: 'm2',
    outlet: 'صحيفة المرفأ',
    url: 'https://marfa.example/2',
    published: stamp('2023-05-15'),
    lines: [
      ['title', 'شرطة الريحان تعتدي على التجار في السوق القديم'],
      [
        'paragraph',
        'اعتدت شرطة الريحان القمعية على تجار نقابة التجار داخل السوق القديم يوم الأحد 14 مايو 2023.',
      ],
      [
        'paragraph',
        'ودانت غرفة الصناعة اعتداء الشرطة على التجار داخل السوق القديم، ولم يعلق مجلس البلدة.',
      ],
      [
        'paragraph',
        'وكانت بلدة الريحان أقرت خطة هدم السوق القديم في 11 سبتمبر 2022 بعد انهيار سقف السوق.',
      ],
    ],
    dates: [
      ['14 مايو 2023', '2023-05-14'],
      ['11 سبتمبر 2022', '2022-09-11'],
    ],
    figures: [],
    mentions: [
      ['شرطة الريحان القمعية', { ...POLICE, judged: ['القمعية', 'blames'] }],
      ['نقابة التجار داخل', { ...TRADERS }],
      ['غرفة الصناعة', { ...CHAMBER }],
    ],
    events: [
      {
        trigger: 'اعتدت',
        type: 'ASSAULT',
        status: 'happened',
        actor: 'شرطة الريحان القمعية',
        target: 'نقابة التجار داخل',
        date: '2023-05-14',
      },
      { trigger: 'اعتداء الشرطة', type: 'ASSAULT', status: 'happened', date: '2023-05-14' },
    ],
    statements: [
      {
        speaker: 'غرفة الصناعة',
        source: 'غرفة الصناعة',
        cue: 'ودانت',
        content: 'اعتداء الشرطة على التجار داخل السوق القديم',
        act: 'condemn',
        form: 'indirect',
        date: '2023-05-15',
        noComment: 'ولم يعلق مجلس البلدة',
      },
    ],
  },
  {
    id: 'm3',
    outlet: 'موقع الساقية',
    url: 'https://saqia.example/3',
    published: stamp('2023-05-15'),
    lines: [
      ['title', 'مواجهات في السوق القديم'],
      [
        'paragraph',
        'اعتدت شرطة الريحان على تجار من نقابة التجار داخل السوق القديم يوم الأحد 14 مايو 2023.',
      ],
      ['paragraph', 'ولم تؤكد شرطة الريحان اعتقال أحد من التجار في السوق.'],
      ['paragraph', 'وأقرت البلدة خطة هدم السوق القديم يوم 11 سبتمبر 2022 إثر انهيار سقف السوق.'],
    ],
    dates: [
      ['14 مايو 2023', '2023-05-14'],
      ['11 سبتمبر 2022', '2022-09-11'],
    ],
    figures: [],
    mentions: [
      ['شرطة الريحان على', { ...POLICE }],
      ['نقابة التجار داخل', { ...TRADERS }],
      ['شرطة الريحان اعتقال', { ...POLICE }],
    ],
    events: [
      {
        trigger: 'اعتدت',
        type: 'ASSAULT',
        status: 'happened',
        actor: 'شرطة الريحان على',
        target: 'نقابة التجار داخل',
        date: '2023-05-14',
      },
    ],
    statements: [
      {
        speaker: 'شرطة الريحان',
        source: 'شرطة الريحان اعتقال',
        cue: 'تؤكد',
        content: 'اعتقال أحد من التجار في السوق',
        act: 'confirm',
        form: 'indirect',
        date: '2023-05-15',
        negated: true,
      },
    ],
  },
  {
    id: 'm4',
    outlet: 'إذاعة الجسر',
    url: 'https://jisr.example/4',
    published: stamp('2023-05-16'),
    lines: [
      ['title', 'مجلس الريحان يعاقب قادة السوق'],
      [
        'paragraph',
        'اتهم مجلس بلدة الريحان نقابة التجار بتعطيل خطة السوق القديم يوم الثلاثاء 16 مايو 2023.',
      ],
    ],
    dates: [['16 مايو 2023', '2023-05-16']],
    figures: [],
    mentions: [
      ['مجلس بلدة الريحان', { ...COUNCIL }],
      ['نقابة التجار بتعطيل', { ...TRADERS }],
    ],
    events: [
      {
        trigger: 'اتهم',
        type: 'ACCUSE',
        status: 'happened',
        actor: 'مجلس بلدة الريحان',
        target: 'نقابة التجار بتعطيل',
        date: '2023-05-16',
      },
    ],
    statements: [],
  },
]

export const MARKET_AFFAIR = AFFAIR.map(defineReport)
