import { cleanView } from '../arabic/clean.ts'
import { fold } from '../arabic/fold.ts'
import { loadTable } from '../load-table.ts'
import type { Block } from './article.ts'

/** Where names of outlets stand, the surest first. */
const PLACES = ['stamp', 'beside', 'site', 'head', 'copyright'] as const
type Place = (typeof PLACES)[number]
/** Places whose word is good without another's. */
const ALONE: ReadonlySet<Place> = new Set(['stamp', 'site', 'copyright'])

/** A line that claims the rights of the page. */
const CLAIM = /حقوق .{0,20}محفوظة|الحقوق محفوظة|©/u

/**
 * Who publishes a page that has no metadata: the name in its stamp («الجزيرة نت الخميس، 4 يونيو»), on
 * the line beside the stamp, at the head of the page, in the copyright line. A name at the head alone
 * is a menu entry as often; it counts where another place confirms it. Null when nothing is sure.
 */
export function findOutlet(text: string, blocks: readonly Block[]): string | null {
  const found: { name: string; from: Place }[] = []
  const lineOf = (b: Block): string => cleanView(text.slice(b.from, b.to)).text
  blocks.forEach((b, i) => {
    if (b.kind === 'stamp') {
      const name = beforeDate(lineOf(b))
      if (name) found.push({ name, from: 'stamp' })
      for (const near of [blocks[i - 1], blocks[i + 1]]) {
        if (!near || near.kind === 'title' || near.kind === 'paragraph') continue
        const beside = nameOf(lineOf(near))
        if (beside) found.push({ name: beside, from: 'beside' })
      }
    } else if (/copyright/.test(b.rule) || (b.kind === 'boilerplate' && CLAIM.test(lineOf(b)))) {
      const name = ofCopyright(lineOf(b))
      if (name) found.push({ name, from: 'copyright' })
    } else if (b.rule === 'boilerplate/site-name') {
      const name = nameOf(lineOf(b))
      if (name) found.push({ name, from: 'site' })
    }
  })
  const [first] = blocks
  if (first && first.kind !== 'title' && first.kind !== 'paragraph') {
    const name = nameOf(lineOf(first))
    if (name) found.push({ name, from: 'head' })
  }
  for (const from of PLACES) {
    for (const c of found) {
      if (c.from !== from) continue
      const confirmed = found.some(
        (o) => o.from !== from && nameKeyOf(o.name) === nameKeyOf(c.name),
      )
      if (confirmed || ALONE.has(from)) return c.name
      if (from === 'beside' && (KIND.test(fold(c.name)) || !isPersonOrSection(c.name)))
        return c.name
    }
  }
  return null
}

/** Words that say what kind of outlet it is: a name that begins with one is surely an outlet's. */
const KIND = /^(?:قناه|صحيفه|جريده|موقع|وكاله|بوابه|منصه|شبكه|مجله|تلفزيون|اذاعه|راديو) /

/** The same outlet with and without «قناة» before it. */
export const nameKeyOf = (name: string): string => fold(name).replace(KIND, '')

/** «هدى الرملاوي» and «شؤون عربية» stand beside stamps too. */
const isPersonOrSection = (name: string): boolean => {
  const [first = '', second] = fold(name).split(' ')
  const isPerson =
    givenNames.has(first) &&
    second !== undefined &&
    (givenNames.has(second) || familyNames.has(second))
  return second === undefined || isPerson || SECTIONS.has(first)
}

const SECTIONS = new Set(
  [
    'شؤون',
    'تقارير',
    'تقرير',
    'مقالات',
    'آراء',
    'قضايا',
    'ملفات',
    'سياسة',
    'أخبار',
    'حوادث',
    'فن',
    'وكالات',
    'متابعات',
    'ترجمة',
    'خاص',
    'غرفة',
    'قسم',
    'كاتب',
    'صحافي',
    'صحفي',
    'مراسل',
  ].map(fold),
)

/** The first words of the names in a lexicon. */
const namesOf = (file: string): ReadonlySet<string> =>
  new Set(
    loadTable(new URL(`../arabic/lexicon/${file}`, import.meta.url)).rows.map(
      (r) => fold(r['name'] ?? '').split(' ')[0] ?? '',
    ),
  )

const givenNames = namesOf('given-names.tsv')
const familyNames = namesOf('family-names.tsv')

const MAX_WORDS = 5

/** Labels of stamps, weekdays and other words that no outlet is called by. */
const NO_NAME = new Set(
  [
    'نشر',
    'نشرت',
    'تاريخ',
    'النشر',
    'آخر',
    'تحديث',
    'التحديث',
    'كتب',
    'كتبت',
    'بقلم',
    'الساعة',
    'أضيف',
    'بتوقيت',
    'القراءات',
    'المشاهدات',
    'مشاهدة',
    'يوم',
    'في',
    'طباعة',
    'مشاركة',
    'شارك',
    'الرئيسية',
    'عاجل',
    'مباشر',
    'نسخ',
    'أحمد',
    'محمد',
    'الأحد',
    'الاثنين',
    'الإثنين',
    'الثلاثاء',
    'الأربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
    'أخبار',
    'سياسة',
    'العالم',
    'العرب',
    'رياضة',
    'اقتصاد',
    'التعليقات',
    'تعليق',
    'المصدر',
    'المحرر',
    'تصوير',
    'حجم',
    'الخط',
    'أرسل',
  ].map(fold),
)

/** A short line that can be a name: letters only, no label, no verb-like sentence. */
function nameOf(line: string): string | null {
  const name = line.replace(/^[\s\-–—|•:،,]+|[\s\-–—|•:،,]+$/g, '').replace(/\s+/g, ' ')
  const words = name.split(' ')
  if (words.length > MAX_WORDS || name.length < 3 || name.length > 40) return null
  if (!/^[\p{L}\p{M} ]+$/u.test(name) || !/\p{Script=Arabic}/u.test(name)) return null
  return words.some((w) => NO_NAME.has(fold(w))) ? null : name
}

const WEEKDAY =
  /(?:^|[\s(،,])(?:يوم )?(?:ال[اإ]حد|ال[اإ]ثنين|الثلاثاء|الثلثاء|ال[اأ]ربعاء|الخميس|الجمعة|السبت)(?=$|[\s،,)])/u

/** What stands before the weekday or the first digit of a stamp, up to a rule or dash. */
function beforeDate(line: string): string | null {
  const digit = line.search(/\d/)
  const weekday = line.search(WEEKDAY)
  const end = Math.min(...[digit, weekday].map((x) => (x < 0 ? line.length : x)))
  const segments = line.slice(0, end).split(/[|–—]| - /)
  for (const s of segments) {
    const name = nameOf(s)
    // One bare word before a date is a town or a section: «تونس في 19 ماي».
    if (name && (name.includes(' ') || segments.length > 1)) return name
  }
  return null
}

const RIGHTS =
  /(?:جميع|كافة|كل|حقوق النشر|حقوق الطبع والنشر|حقوق الطبع)(?: الحقوق)? ?محفوظة|الحقوق محفوظة|all rights reserved|copyright|©|\(c\)|\d{4}/giu

/** «جميع الحقوق محفوظة لصحيفة ضفاف المتوسط © 2021». */
function ofCopyright(line: string): string | null {
  const rest = line.replace(RIGHTS, '|').split(/[|.\-–—]/)
  for (const r of rest) {
    const name = nameOf(r)
    if (!name) continue
    const bare = name.replace(
      /^ل(?=لقناة|صحيفة|جريدة|موقع|وكالة|بوابة|منصة|شبكة|قناة|مجموعة|مؤسسة|مجلة)/u,
      '',
    )
    const unfolded = bare.replace(/^لل/u, 'ال').replace(/^(?:لدى|ل) /u, '')
    return unfolded
  }
  return null
}
