import * as c from './classes.ts'
import { isQuote } from './signs.ts'
import { tokenBeside, wholeOf, type Scan } from './tokens.ts'

/** Heads that open a name only before a name: «قطاع غزة», «موقع تويتر»; «قطاع النفط», «موقع الحادث» are none. */
const BEFORE_NAMES = new Set(['قطاع', 'موقع', 'تنظيم', 'شبكه', 'قاعده'])
/** …or before what they are of sort or trade: «قاعدة جوية», «شبكة أخبار», «موقع إلكتروني». */
const SORTS = new Set(
  (
    'جويه عسكريه بحريه الجويه العسكريه البحريه اخباريه الاخباريه اخبار الاخبار الاذاعه التلفزيون الكتروني الالكتروني اخباري الاخباري ' +
    'الدوله القاعده الجهاد الضباط الاخوان الاعلام رصد'
  ).split(' '),
)

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What heads mean no body or building before: traffic, trade in goods, somebody's good. */
const NOT_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'حركه',
    set(
      'الطائرات الطايرات السير المرور الملاحه الطيران القطارات السفن النقل التجاره الاسواق البيع الشراء الاتصال الاتصالات السياحه الصادرات الواردات ' +
        'التنقل الاموال الناس المسافرين السكان الاسعار الاسهم الافراد البضايع المواطنين المركبات الشاحنات التاريخ القمر الشمس الاجسام الجسم ' +
        'الكواكب الهواء النشر الترجمه التصحيح البناء العمران الاعمار التداول التنقلات المياه اليد اليدين المشاه',
    ),
  ],
  [
    'سوق',
    set(
      'العمل الاسهم المال الصرف العقار العقارات النفط الطاقه السلع العملات السندات التامين الاوراق السيارات الهواتف الموسيقي الاعلانات ' +
        'الادويه السلاح المستهلك التجزيه الاتصالات السياحه السفر الكتاب الدراما الانتقالات الاسكان الحديد الاسمنت الالبان الغاز الكهرباء الحواسيب ' +
        'البرمجيات الانترنت المجوهرات الفن',
    ),
  ],
  [
    'مصلحه',
    set('البلاد الوطن السلام الشعب الجميع الطرفين الفريق الدوله المواطن الامه المنطقه العامه'),
  ],
  [
    'طريق',
    set('الخطا البحر الجو البر السلام النجاح الاصلاح المفاوضات الحوار الحل الحق الوحده العوده'),
  ],
])

/** Does a head word at token `i` mean no body, building or place here? */
export function isAbstract(scan: Scan, i: number, lemma: string): boolean {
  const t = tokenBeside(scan, i + 1, i)
  const words = NOT_BEFORE.get(lemma)
  if (words) return words.has(t.form.fold)
  if (!BEFORE_NAMES.has(lemma) || isQuote(t.form.clean)) return false
  const w = wholeOf(t)
  if (!w || t.opens || t.unknown || SORTS.has(w.word)) return t.owned !== undefined
  if (!w.definite && (w.classes & (c.NAME | c.NISBA | c.ORG)) !== 0) return false
  return (w.classes & c.COMMON) !== 0
}
