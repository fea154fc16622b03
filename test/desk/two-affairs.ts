import { defineReport, type Told, type ToldReport } from './told.ts'

/**
 * An invented archive for the tests: two affairs of one week (a dam that leaks, a hospital without
 * power), told by three invented outlets among articles about other things.
 */
const OUTLETS = ['وكالة الضفاف', 'صحيفة المنارة', 'موقع الربوة'] as const

const DAM: readonly (readonly [string, string, string])[] = [
  [
    '2022-05-02',
    'تسرب في جسم السد الكبير يقلق سكان وادي النخيل',
    'أعلنت مصلحة السدود رصد تسرب في جسم السد الكبير عند البوابة الثالثة، وبدأ المهندسون فحص البوابة وقياس التسرب في وادي النخيل.',
  ],
  [
    '2022-05-02',
    'مصلحة السدود: تسرب السد الكبير تحت السيطرة',
    'أعلنت مصلحة السدود أن التسرب في السد الكبير عند البوابة الثالثة تحت السيطرة، وأن سكان وادي النخيل في أمان وأن المهندسين يواصلون الفحص.',
  ],
  [
    '2022-05-03',
    'إخلاء قرى وادي النخيل بعد اتساع تسرب السد الكبير',
    'أعلنت مصلحة السدود إخلاء ثلاث قرى في وادي النخيل بعد اتساع التسرب في السد الكبير قرب البوابة الثالثة، ووصل المهندسون إلى البوابة.',
  ],
  [
    '2022-05-03',
    'سكان وادي النخيل يغادرون قراهم خوفا من انهيار السد الكبير',
    'أعلنت مصلحة السدود أن سكان قرى وادي النخيل غادروا بيوتهم مع اتساع التسرب في السد الكبير، والمهندسون عند البوابة الثالثة.',
  ],
  [
    '2022-05-04',
    'المهندسون يغلقون البوابة الثالثة في السد الكبير ويوقفون التسرب',
    'أعلنت مصلحة السدود أن المهندسين أغلقوا البوابة الثالثة في السد الكبير وأوقفوا التسرب، وأن سكان وادي النخيل يعودون إلى قراهم.',
  ],
  [
    '2022-05-05',
    'عودة سكان قرى وادي النخيل بعد وقف تسرب السد الكبير',
    'أعلنت مصلحة السدود عودة سكان قرى وادي النخيل بعد وقف التسرب في السد الكبير وإغلاق البوابة الثالثة، وسيبقى المهندسون في الموقع.',
  ],
]

const HOSPITAL: readonly (readonly [string, string, string])[] = [
  [
    '2022-05-03',
    'انقطاع الكهرباء عن مستشفى الأمومة ونقل الخدج إلى المعسكر الطبي',
    'أعلنت إدارة الصحة انقطاع الكهرباء عن مستشفى الأمومة وعطل المولد الاحتياطي، ونقل الأطفال الخدج بسيارات الإسعاف إلى المعسكر الطبي.',
  ],
  [
    '2022-05-03',
    'عطل المولد الاحتياطي يترك مستشفى الأمومة بلا كهرباء',
    'أعلنت إدارة الصحة أن عطل المولد الاحتياطي ترك مستشفى الأمومة بلا كهرباء ساعتين، ونقل الأطفال الخدج بسيارات الإسعاف.',
  ],
  [
    '2022-05-04',
    'فتح تحقيق في انقطاع الكهرباء عن مستشفى الأمومة',
    'أعلنت إدارة الصحة فتح تحقيق في انقطاع الكهرباء عن مستشفى الأمومة وعطل المولد الاحتياطي بعد نقل الأطفال الخدج بسيارات الإسعاف.',
  ],
  [
    '2022-05-05',
    'تحقيق مستشفى الأمومة: وقود المولد الاحتياطي نفد قبل انقطاع الكهرباء',
    'أعلنت إدارة الصحة أن تحقيق انقطاع الكهرباء عن مستشفى الأمومة وجد أن وقود المولد الاحتياطي نفد قبل نقل الأطفال الخدج.',
  ],
]

const WHAT = 'معرض سباق فيلم مكتبة عاصفة بطولة متحف دورة مسرحية مصنع حافلة أمسية خسوف صومعة'.split(
  ' ',
)
const WHERE =
  'الخط الدراجات الجبال المدارس المطار الشطرنج المخطوطات الصيد الأطفال الزجاج الضاحية العود القمر القمح'.split(
    ' ',
  )
/** Each about a thing of its own, so that the words of the affairs are rare. */
const OTHERS = WHAT.flatMap((what, i) =>
  WHERE.map((where, j): readonly [string, string, string] => {
    const title = `${what} ${where}`
    const n = i * WHERE.length + j
    const day = new Date(Date.UTC(2020, 0, 1 + n * 5)).toISOString().slice(0, 10)
    return [day, title, `${title}. ${[2, 3, 4, 5, 6, 7].map((k) => k * 1000 + n).join(' ')}`]
  }),
)

function toReport(
  [day, title, body]: readonly [string, string, string],
  id: string,
  outlet: string,
): ToldReport {
  const [, said] = /^أعلنت \S+ \S+ (.*)\.$/.exec(body) ?? []
  const told: Told = {
    id,
    outlet,
    url: null,
    published: { value: day, basis: 'metadata', rule: 'meta:published_time' },
    lines: [
      ['title', title],
      ['paragraph', body],
    ],
    dates: [],
    figures: [],
    mentions: [],
    statements:
      said === undefined
        ? []
        : [
            {
              speaker: body.split(' ').slice(1, 3).join(' '),
              source: body.split(' ').slice(1, 3).join(' '),
              cue: 'أعلنت',
              content: said,
              act: 'announce',
              form: 'indirect',
              date: day,
            },
          ],
  }
  return defineReport(told)
}

export const TWO_AFFAIRS: readonly ToldReport[] = [
  ...DAM.map((x, i) => toReport(x, `dam${i + 1}`, OUTLETS[i % 3] ?? '')),
  ...HOSPITAL.map((x, i) => toReport(x, `hospital${i + 1}`, OUTLETS[i % 3] ?? '')),
  ...OTHERS.map((x, i) => toReport(x, `other${i + 1}`, OUTLETS[i % 3] ?? '')),
]
