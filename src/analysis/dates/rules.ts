import type { Rule } from '../rule.ts'
import { foldAt, isOneOf, type DateContext, type Found } from './context.ts'
import { call, type Expression } from './expression.ts'
import {
  calendarAt,
  hoursAt,
  partAt,
  shareAt,
  skipDayWord,
  withClock,
  type Reader,
} from './read-core.ts'
import { clockAt, clockDigitsAt } from './read-clock.ts'
import { feastAt } from './read-feast.ts'
import { everyAt, joinedAt, rangeAt, sinceAt, untilAt } from './read-range.ts'
import { dayAt, lastOrRestAt, unitSideAt, weekdayAt } from './read-relative.ts'
import { decadeAt, seasonAt } from './read-season.ts'
import { agoAt, aheadAt, durationAt, sinceAmountAt } from './read-span.ts'
import type { StartKind } from './start-kinds.ts'

/** A rule of dates; it is tried at tokens of its kinds only. */
export interface DateRule extends Rule<DateContext, Found> {
  readonly starts: readonly StartKind[]
}

const define = (
  name: string,
  starts: readonly StartKind[],
  read: Reader,
  examples: Readonly<Record<string, string>>,
  counter: readonly string[],
): DateRule => ({
  name: `dates/${name}`,
  starts,
  match(c, i) {
    const found = read(c, i)
    return found ? { end: found.end, value: found } : undefined
  },
  examples,
  counter,
})

/** Before a day and month of no year these make a name of it: «ثورة 25 يناير», «قوى 14 آذار». */
const NAMES = new Set(
  (
    'ثوره انتفاضه حركه قوي تحالف فريق هجمات اعتداءات ميدان ساحه شارع مدينه جسر كوبري جامعه حزب مجموعه ' +
    'كتيبه لواء منظمه جبهه تيار ائتلاف ملعب استاد مستشفي مطار نفق عيد ' +
    'جمعيه نادي احداث انقلاب جماعه شباب محور'
  ).split(' '),
)

/** A calendar date, unless it is the name of something. */
const calendarNoName: Reader = (c, i) => {
  const found = calendarAt(c, i)
  if (!found) return null
  const e = found.expression
  const bare = typeof e !== 'string' && (e.op === 'date' || e.op === 'month-named')
  return bare && isOneOf(NAMES, foldAt(c, i - 1)) ? { ...found, name: true } : found
}

/** A time of day that stands by itself belongs to the day named last, else to the day of publication. */
const clockAlone: Reader = (c, i) => {
  const clock = clockAt(c, i) ?? zoned(c, i)
  if (!clock) return null
  // «الساعة 2:57 صباح الجمعة», «الساعة الثامنة مساء أمس»
  const of = foldAt(c, clock.end) === 'من' ? clock.end + 1 : clock.end
  const k = skipDayWord(c, of)
  const day = hoursAt(c, k) ?? dayAt(c, k) ?? weekdayAt(c, k)
  if (day && day.skip === 0 && isOneDay(day.expression)) {
    return { ...day, skip: 0, expression: call('clock', day.expression, clock.clock) }
  }
  const base = c.lastDay ?? call('day', 0)
  const expression = call('clock', base, clock.clock)
  return { end: clock.end, skip: 0, expression, ...(c.lastDay === null ? {} : { fromText: true }) }
}

const isOneDay = (e: Expression): boolean =>
  typeof e === 'string' ? e.length === 10 : e.op === 'day' || e.op === 'weekday' || e.op === 'date'

/** «20:45 بتوقيت غرينتش», «(15,00 ت غ)»: digits alone need the zone. */
function zoned(c: DateContext, i: number): { clock: string; end: number } | null {
  const clock = clockDigitsAt(c, i, false)
  return clock && clock.clock.endsWith('Z') ? clock : null
}

export const dateRules: readonly DateRule[] = [
  define(
    'calendar',
    ['digits', 'month', 'ordinal', 'unit', 'number', 'this', 'first-day'],
    calendarNoName,
    {
      '27 نوفمبر 2019': '2019-11-27',
      '٢٧ نوفمبر (تشرين الثاني) 2019': '2019-11-27',
      '4 أبريل/نيسان 2019': '2019-04-04',
      '17 تشرين الأول 2019': '2019-10-17',
      '12 جويلية 2018': '2018-07-12',
      '20 غشت 2017': '2017-08-20',
      '5 من يوليو (تموز) الماضي': '2019-07-05',
      '2 كانون الثاني المقبل': '2021-01-02',
      '3 ماي 2020': '2020-05-03',
      'العاشر من كانون الأول/ديسمبر من العام الجاري': '2020-12-10',
      'الخامس والعشرين من الشهر الماضي': '2020-05-25',
      'الفاتح من نوفمبر 1954': '1954-11-01',
      '8 أو 9 يناير 2020': '2020-01-08/2020-01-09',
      '3-5 مايو 2020': '2020-05-03/2020-05-05',
      '1 رمضان 1445 هـ الموافق 11 مارس 2024 م': '2024-03-11',
      '12 رمضان 1441 هـ': '2020-05-05~',
      'شهر رمضان': '2020-04-24~/2020-05-23~',
      'نوفمبر/تشرين الثاني 2019': '2019-11',
      'نوفمبر تشرين الثاني 2019': '2019-11',
      'كانون الأول 2018': '2018-12',
      'فيفري 2016': '2016-02',
      'يونيو (حزيران) الماضي': '2019-06',
      'أكتوبر المقبل': '2020-10',
      '2019/11/27': '2019-11-27',
      '27-11-2019': '2019-11-27',
      '٠٣/٠٤/٢٠٢٤': '2024-04-03',
      'عام 2011': '2011',
      'سنة ٢٠١٤': '2014',
      'العام 73': '1973',
      'العام المقبل': '2021',
      'هذا العام': '2020',
      '2017/2018': '2017/2018',
      'سنة 1400 هـ': '1979~/1980~',
      'عام ألفين وثمانية عشر': '2018',
      '2014': '2014',
      'سنة 44 ق.م': '-0043',
      'عام 300 قبل الميلاد': '-0299',
      '7 هانيبال 1985': '1985-08-07',
      'الأول من الفاتح 1990': '1990-09-01',
      '5 الطير 1987': '1987-04-05',
    },
    [
      '17 مليون دولار',
      'مارس 12 لاعبا ضغوطا',
      'مارس ضغوطا على الحكومة',
      'قال رجب طيب أردوغان',
      'آباء وأمهات',
      '10-12-3',
      '2019/13/40',
      'عام كامل',
      '2011 جنديا',
      'ثورة 25 يناير',
      'وهجمات 11 سبتمبر',
      'بمدينة 6 أكتوبر',
      'قوى 14 آذار',
      'بلغ صفر درجات',
      'في 5 الصيف',
      'الفصل 3 الربيع 2019',
      'نقلت عن تيريزا ماي قولها',
    ],
  ),
  define(
    'weekday',
    ['weekday'],
    (c, i) => withClock(c, weekdayAt(c, i)),
    {
      الخميس: '2020-06-04',
      الأربعاء: '2020-06-03',
      'الأحد المقبل': '2020-06-07',
      'الثلاثاء الماضي': '2020-06-02',
      'الأحد قبل الماضي': '2020-05-24',
      'الخميس، 14 مايو 2020': '2020-05-14',
      'الجمعة (29 مايو)': '2020-05-29',
      'الأحد من الأسبوع المقبل': '2020-06-14',
      'الأحد من كل أسبوع': 'every(weekday(0,on-or-after))',
      'الخميس, 04 يونيو, 2020 - 08:45 مساءً': '2020-06-04T20:45',
    },
    ['العدد واحد', 'أدى صلاة الجمعة', 'وسوق الخميس', 'تخفيضات الجمعة السوداء'],
  ),
  define(
    'day',
    ['day', 'morrow', 'tonight', 'first', 'after'],
    (c, i) => withClock(c, dayAt(c, i)),
    {
      أمس: '2020-06-03',
      'اليوم الخميس': '2020-06-04',
      'اليوم (الخميس)': '2020-06-04',
      'أول من أمس': '2020-06-02',
      'أمس الأول': '2020-06-02',
      غدا: '2020-06-05',
      'بعد غد': '2020-06-06',
      'الليلة الماضية': '2020-06-03',
    },
    ['اليوم الأول من المعركة', 'اليوم العالمي للمرأة', 'زعيم حزب الغد', 'نقلت روسيا اليوم'],
  ),
  define(
    'unit-side',
    ['unit', 'this', 'number', 'digits', 'article'],
    unitSideAt,
    {
      'الشهر الماضي': '2020-05',
      'الأسبوع الماضي': '2020-05-25/2020-05-31',
      'هذا الأسبوع': '2020-06-01/2020-06-07',
      'القرن الماضي': '1901/2000',
      'القرن التاسع عشر': '1801/1900',
      'الأيام القليلة الماضية': '2020-06~',
      'الشهور القليلة المنصرمة': '../2020-06',
      'السنوات الماضية': '../2020',
      'الأيام الثلاثة الماضية': '2020-06-01/2020-06-04',
      'الـ24 ساعة الماضية': '2020-06-03/2020-06-04',
      'الشهر قبل الماضي': '2020-04',
    },
    ['العام للأمم المتحدة', 'الشهر الكريم', 'الأيام الصعبة'],
  ),
  define(
    'last-or-rest',
    ['first', 'rest'],
    lastOrRestAt,
    { 'آخر ثلاثة أيام': '2020-06-01/2020-06-04', 'بقية العام': '2020-06-04/2020' },
    ['آخر ثلاثة لاعبين', 'بقية الأطراف'],
  ),
  define(
    'decade',
    ['tens'],
    decadeAt,
    {
      التسعينيات: '1990/1999',
      'ثمانينات القرن الماضي': '1980/1989',
      'عشرينيات هذا القرن': '2020/2029',
      'ثلاثينيات القرن التاسع عشر': '1830/1839',
    },
    ['رجل في الثلاثينيات من عمره'],
  ),
  define(
    'season',
    ['season', 'this'],
    seasonAt,
    {
      'الصيف الماضي': '2019-06/2019-08',
      'صيف 2014': '2014-06/2014-08',
      'شتاء 2015-2016': '2015-12/2016-02',
    },
    ['دول الربيع العربي'],
  ),
  define(
    'part',
    ['part'],
    partAt,
    {
      'نهاية العام': '2020-12',
      'مطلع 2024': '2024-01~',
      'منتصف شهر سبتمبر/ايلول القادم': '2020-09-15~',
      'أواخر الثمانينيات': '1985~/1989~',
      'بداية الأسبوع المقبل': '2020-06-08~',
      'أوائل مايو': '2020-05-01~/2020-05-10~',
    },
    ['نهاية المباراة', 'بداية العام الدراسي'],
  ),
  define(
    'share',
    ['share', 'first'],
    shareAt,
    {
      'النصف الأول من 2019': '2019-01/2019-06',
      'الربع الثالث من العام الماضي': '2019-07/2019-09',
      'الأسبوع الأول من أكتوبر 2019': '2019-10-01/2019-10-07',
      'أول جمعة من مايو 2020': '2020-05-01',
      'آخر يوم من رمضان الماضي': '2020-05-23',
    },
    ['النصف الثاني من المباراة', 'الربع الأول من السباق', 'أول مرة في حياته'],
  ),
  define(
    'hours',
    ['hours', 'eve', 'after', 'part', 'before', 'early'],
    hoursAt,
    {
      'مساء الخميس': '2020-06-04',
      'فجر اليوم': '2020-06-04',
      'مساء أول من أمس': '2020-06-02',
      'ليل الثلاثاء الأربعاء': '2020-06-02/2020-06-03',
      'ساعة مبكرة من صباح أمس': '2020-06-03',
      'بعد ظهر الأحد': '2020-05-31',
      'منتصف ليل الأحد': '2020-05-31',
    },
    ['فجر انتحاري نفسه', 'ليل المدينة', 'عشية الانتخابات'],
  ),
  define(
    'range',
    ['between', 'from', 'head', 'unit'],
    rangeAt,
    {
      'بين [3 و5 مايو]': '2020-05-03/2020-05-05',
      'من [28 فبراير إلى 3 مارس]': '2020-02-28/2020-03-03',
      'بين [نهاية 2006 ومطلع 2007]': '2006-12/2007-01~',
      'عامي 2005 و2011': '2005/2011',
      'يومي الاثنين والثلاثاء': '2020-06-01/2020-06-02',
    },
    ['بين الجيش والمعارضة', 'من القاهرة إلى بيروت'],
  ),
  define(
    'joined',
    ['digits', 'month', 'weekday', 'day', 'ordinal', 'unit'],
    joinedAt,
    {
      '28 فبراير 2019 - 3 مارس 2019': '2019-02-28/2019-03-03',
      'الأحد إلى الثلاثاء': '2020-05-31/2020-06-02',
    },
    ['فاز الفريق 3 - 1'],
  ),
  define(
    'since',
    ['since'],
    sinceAt,
    {
      'منذ [عام 2011]': '2011/..',
      'منذ [20 أبريل]': '2020-04-20/..',
      'منذ [2011 وحتى 2015]': '2011/2015',
    },
    ['منذ اللحظة الأولى'],
  ),
  define(
    'until',
    ['until', 'before', 'to'],
    untilAt,
    { 'حتى [2007]': '../2007', 'قبل حلول [نهاية هذا العام]': '../2020-12' },
    ['حتى اللحظة', 'قبل الماضي'],
  ),
  define(
    'since-amount',
    ['since'],
    sinceAmountAt,
    { 'منذ [عامين]': '2018~/..', 'منذ [أسبوعين]': '2020-05-21/..' },
    ['منذ سنوات طويلة'],
  ),
  define(
    'ago',
    ['before'],
    agoAt,
    {
      'قبل ثلاثة أيام': '2020-06-01',
      'قبل نحو 10 أيام': '2020-05-25',
      'قبل عام': '2019-06~',
      'قبل أيام': '2020-06~',
      'قبل أسابيع': '2020-05~',
      'قبل عشر سنوات': '2010~',
    },
    ['قبل المباراة', 'قبل سنوات طويلة'],
  ),
  define('ahead', ['after', 'within', 'span'], aheadAt, { 'خلال أيام قليلة': '2020-06~' }, [
    'بعد المباراة',
    'خلال اللقاء',
  ]),
  define(
    'duration',
    ['number', 'digits', 'unit', 'article', 'part-number'],
    durationAt,
    {
      'ستة أسابيع': 'P6W',
      '18 شهرا': 'P18M',
      'ثلاث سنوات ونصف': 'P3.5Y',
      'أربع ساعات': 'PT4H',
      عامين: 'P2Y',
      'سنتين وثلاثة أشهر': 'P2Y3M',
      'ثلاثة عقود': 'P30Y',
      'نصف ساعة': 'PT0.5H',
    },
    ['البالغ من العمر 30 عاما', 'الرجل (75 عاما)', 'عام جديد', 'يوم الجمعة'],
  ),
  define(
    'every',
    ['every'],
    everyAt,
    {
      'كل يوم جمعة': 'every(weekday(5,on-or-after))',
      'كل ثلاثة أيام': 'every(P3D)',
      'كل عامين': 'every(P2Y)',
    },
    ['كل الأطراف'],
  ),
  define(
    'clock',
    ['unit', 'digits'],
    clockAlone,
    {
      'الساعة 20:45 بتوقيت غرينتش': '2020-06-04T20:45Z',
      'الساعة العاشرة والنصف صباحا': '2020-06-04T10:30',
    },
    ['الساعة الأخيرة', 'فاز 20:15'],
  ),
  define(
    'feast',
    ['feast'],
    feastAt,
    { 'بعد [عيد الفطر]': '2020-05-24~', 'عشية [عيد الميلاد]': '2019-12-25' },
    ['هنأ بعيد الفطر'],
  ),
]
