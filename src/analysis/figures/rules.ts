import type { Rule } from '../rule.ts'
import type { FigureContext, FigureFound } from './context.ts'
import { countAt } from './read-count.ts'
import { scoreAt } from './read-score.ts'
import { dualAt } from './read-dual.ts'
import { ageAt, definiteAt, moneySignAt, moreThanOneAt, oneAt, percentAt } from './read-others.ts'

/** What a token must be, or stand before, for a rule to be tried at it. */
export type FigureStart = 'number' | 'sign' | 'dual' | 'more' | 'before-one' | 'before-definite'

/** A rule of figures; it is tried at tokens of its kinds only. */
export interface FigureRule extends Rule<FigureContext, FigureFound> {
  readonly starts: readonly FigureStart[]
}

const define = (
  name: string,
  starts: readonly FigureStart[],
  read: (c: FigureContext, i: number) => FigureFound | null,
  examples: Readonly<Record<string, string>>,
  counter: readonly string[],
): FigureRule => ({
  name: `figures/${name}`,
  starts,
  match(c, i) {
    const found = read(c, i)
    return found ? { end: found.end, value: found } : undefined
  },
  examples,
  counter,
})

/** An example's value reads: value[..max] op unit class. */
export const figureRules: readonly FigureRule[] = [
  define(
    'percent',
    ['number', 'sign'],
    percentAt,
    {
      '45%': '45 = % percent',
      '3.5 في المئة': '3.5 = % percent',
      '٧ بالمئة': '7 = % percent',
      '%12': '12 = % percent',
      'خمسين بالمئة': '50 = % percent',
      '10 إلى 15 في المئة': '10..15 = % percent',
    },
    ['45 عاما', 'في المئة الأولى'],
  ),
  define(
    'money-sign',
    ['number', 'sign'],
    moneySignAt,
    { $20: '20 = دولار money', '3.5 مليون €': '3500000 = يورو money' },
    ['20 رجلا'],
  ),
  define(
    'age',
    ['number'],
    ageAt,
    {
      '(75 عاما)': '75 = عام other',
      'البالغ من العمر 30 سنة': '30 = سنة other',
      'من تتراوح أعمارهم بين 16 و24 عاما': '16..24 = عام other',
    },
    ['استمرت 30 عاما', 'منذ 20 عاما'],
  ),
  define(
    'score',
    ['number'],
    scoreAt,
    {
      'الفريق الذي فاز 3-1': '3 =  other',
      'خاسرا بنتيجة 2 / 1': '2 =  other',
      'بالتعادل 1–1': '1 =  other',
    },
    ['يوم 3-1', 'طراز 3-1', 'نتيجة لازدياد عددهم 106-110', 'رقم 12-15-18', 'نسبة الفوز 45-50%'],
  ),
  define(
    'count',
    ['number'],
    countAt,
    {
      '2000 مقاتل': '2000 = مقاتل fighters',
      '١٢ جريحا': '12 = جريح wounded',
      '54.108 مسافرين': '54108 = مسافر people',
      '3.5 مليار دولار': '3500000000 = دولار money',
      '1,234 شخصا': '1234 = شخص people',
      'خمسة جنود': '5 = جندي fighters',
      'ثلاث غارات': '3 = غارة times',
      'أربعة آلاف نازح': '4000 = نازح displaced',
      'بين 50 مليون دولار و60 مليون دولار': '50000000..60000000 = دولار money',
      'لتبلغ8,6 كيلومترات': '8.6 = كيلومتر distance',
      'نحو30 عاملا': '30 ~ عامل people',
      'اثنين من أبنائه': '2 = ابن people',
      '20 قرويا': '20 = قروي people',
      'حسابات عددها 50 ألفا يعتقد أنها وهمية': '50000 =  other',
      'مئات "المتطوعين': '100 > متطوع people',
      'بقتل 15 شخصا': '15 = شخص killed',
      'وأصيب 170 الأحد': '170 = شخص wounded',
      'قتل أمس ستة على الأقل': '6 > شخص killed',
      'سفينة إنقاذ تقل 230 مهاجرا': '230 = مهاجر people',
      'ثلاثمئة وخمسة وعشرون ألف دينار': '325000 = دينار money',
      'مليونان و300 ألف نسمة': '2300000 = نسمة people',
      'نصف مليون ناخب': '500000 = ناخب people',
      'ألفا قتيل': '2000 = قتيل killed',
      'إحدى عشرة مدينة': '11 = مدينة places',
      'بضعة صواريخ': '3..9 ~ صاروخ weapons',
      'عشرات الجنود': '10 > جندي fighters',
      'مئات الآلاف من السكان': '100000 > ساكن people',
      '2000 من مقاتلي الجماعة': '2000 = مقاتل fighters',
      '200 كلم': '200 = كيلومتر distance',
      '30 كيلومترا مربعا': '30 = كيلومتر مربع area',
      '33000 كم2': '33000 = كيلومتر مربع area',
      'مواطنيه الـ173 مليونا بأقل من دولارين': '173000000 =  other',
      'الـ150 راكبا': '150 = راكب people',
      '10 إلى 15 مركبة': '10..15 = مركبة vehicles',
      'اثنين من المسلحين': '2 = مسلح fighters',
      '760 ألف فلسطيني': '760000 = فلسطيني people',
      '13 روسيا': '13 = روسي people',
      '12 غرفة': '12 = غرفة places',
      '22 بوصة': '22 = بوصة distance',
      'منهم 17 اعتقلوا': '17 = شخص detained',
      'مئات الآلاف إلى الرحيل': '100000 > شخص people',
    },
    [
      'في 27 نوفمبر 2019',
      'إيه320 طائرة',
      'مقاتلة إف 16 إسرائيلية',
      'دور الـ16 من دوري الأبطال',
      'فرانس24 الإخبارية',
      'الموسيقي الذي ألف أول مقطوعة',
      'قضى أكثر من 3 ليالي',
      'الثلاثة الكبار',
      'لست متأكدا من ذلك',
      'أثنى وزير الدفاع على الجنود',
      'كأس العالم 1994 تحمل ذكريات',
      'جائزة 2017 من لجنة التحكيم',
      'حكايات ألف ليلة وليلة',
      'المرتبة 11 عالميا',
      'نحو 571 ميلاديا',
      'قائد لواء 141 مشاة',
      'المادة 140 من الدستور',
      'القرن الثالث عشر الميلادي',
      'فاز الفريق 3-1 على ضيفه',
      'مجموعة العشرين',
      'واحد من أهم اللاعبين',
      'الساعة 20:45 مساء',
      'خلال ثلاثة أيام',
    ],
  ),
  define(
    'definite',
    ['before-definite'],
    definiteAt,
    { 'الأطراف الأربعة': '4 = طرف groups', 'الدول الـ28': '28 = دولة other' },
    ['الأطراف الرابعة', 'الأيام الثلاثة الماضية', 'الذكرى الـ69'],
  ),
  define(
    'dual',
    ['dual'],
    dualAt,
    {
      جنديان: '2 = جندي fighters',
      صاروخين: '2 = صاروخ weapons',
      غارتين: '2 = غارة times',
      'انتحاريين اثنين': '2 = انتحاري fighters',
      'قناتي العربية والحدث': '2 = قناة other',
      'محافظتي إب والضالع': '2 = محافظة places',
      'وزارتي المالية والصحة': '2 = وزارة groups',
      'نقطتي تفتيش': '2 = نقطة other',
      'زورقي إنقاذ': '2 = زورق vehicles',
      'فلسطينيان اثنان': '2 = فلسطيني people',
      جثتين: '2 = جثة killed',
      'بين أكبر اقتصادين': '2 = اقتصاد other',
    },
    [
      'الطرفان',
      'شنتها طالبان',
      'ندين بشدة',
      'لم ألتق ابنتي أبدا',
      'وضعت سيارتي قرب البيت',
      'أكملت دراستي الثانوية',
      'أرسلت رسالتي بمجرد وصولي',
      'بيان',
      'مسلحين',
      'لبنان',
      'سكان',
      'يومين',
      'قال لبوتين',
      'من جانبين',
      'إنسان',
    ],
  ),
  define(
    'one',
    ['before-one'],
    oneAt,
    { 'انتحاري واحد': '1 = انتحاري fighters', 'امرأة واحدة': '1 = امرأة people' },
    ['في وقت واحد', 'يوم واحد', 'صف واحد', 'لمدة موسم رياضي واحد'],
  ),
  define(
    'more-than-one',
    ['more'],
    moreThanOneAt,
    { 'أكثر من مرة': '1 > مرة times', 'أكثر من محور': '1 > محور places' },
    ['أكثر من اللازم', 'أكثر من عام', 'أكثر من نصف'],
  ),
]
