import { keyOf } from './key.ts'
import { textOf, type Page } from './page.ts'

/** «كتب: محمد …», «بقلم …», «لندن: رنيم …»: a short line that names who wrote it. */
export function isByline(page: Page, i: number): boolean {
  const line = page.lines[i]
  if (line === undefined || line.words > 9 || line.ends === 'stop' || line.ends === 'colon')
    return false
  const text = textOf(page, line)
  const first = line.key.split(' ')[0] ?? ''
  const sign = text.search(/[:\-–—/|]/)
  if (BYLINE_WORDS.has(first)) {
    return line.words >= 2 && line.words <= 7 && (sign > 0 || first !== 'كتب')
  }
  return false
}

const BYLINE_WORDS: ReadonlySet<string> = new Set([
  'كتب',
  'كتبت',
  'كتبه',
  'كتبها',
  'بقلم',
  'اعداد',
  'اعدها',
  'اعده',
  'تحرير',
  'المحرر',
  'الكاتب',
  'المراسل',
  'مراسلنا',
  'نص',
  'بواسطه',
  'متابعات',
  'متابعه',
  'ترجمه',
  'المصدر',
  'by',
  'author',
])

/** «أنقرة - ليبيا اليوم», «القاهرة (أ ف ب)», «لندن: رنيم حنوش»: place and source alone on a line. */
export function isDatelineLine(page: Page, i: number): boolean {
  const line = page.lines[i]
  if (line === undefined || line.words < 2 || line.words > 8 || line.latin + line.arabic < 6)
    return false
  if (line.ends !== 'none' && line.ends !== 'dash') return false
  const text = textOf(page, line)
  const sign = signAt(text)
  if (sign < 0) return /^\S+(\s\S+){0,2}\s*\([^)]{2,30}\)$/.test(text)
  // «القاهرة: «الشرق الأوسط»»: after a colon only a quoted name, else it may be a headline.
  if (text[sign] === ':' && !/^\s*[«"“(].*[»"”)]$/.test(text.slice(sign + 1))) return false
  const before = keyOf(text.slice(0, sign)).split(' ').filter(Boolean).length
  const after = keyOf(text.slice(sign + 1))
    .split(' ')
    .filter(Boolean).length
  return before >= 1 && before <= 3 && after >= 1 && after <= 5
}

/** The first colon or dash between two words of a line. */
function signAt(text: string): number {
  for (let i = 1; i < text.length; i++) {
    const c = text[i]
    if (c === ':' || c === '،' || c === '/') return c === '/' || c === ':' ? i : -1
    if (
      (c === '-' || c === '–' || c === '—' || c === 'ـ') &&
      (text[i - 1] === ' ' || text[i + 1] === ' ')
    )
      return i
  }
  return -1
}

/**
 * Where the dateline that opens a paragraph ends, or 0: «القاهرة - (أ ف ب) - », «دبي، الإمارات
 * العربية المتحدة (CNN) – », «أنقرة/ الأناضول/ ». Offsets in the paragraph.
 *
 *     طرابلس (رويترز) - قال متحدث …
 *     ^^^^^^^^^^^^^^^
 */
export function findDateline(paragraph: string): number {
  const head = paragraph.slice(0, 90)
  let end = 0
  for (let i = 2; i < head.length; i++) {
    const c = head[i]
    if (c === '.' || c === '!' || c === '؟') break
    // A tatweel is a dash after a space only: «هـ» is an abbreviation.
    const isSign = c === '-' || c === '–' || c === '—' || (c === 'ـ' && head[i - 1] === ' ')
    const isDash = isSign && (head[i + 1] === ' ' || head[i - 1] === ')')
    const isColon = c === ':'
    const isSlash = c === '/' && head[i + 1] === ' '
    if (!isDash && !isColon && !isSlash) continue
    const before = head.slice(0, i)
    const words = keyOf(before).split(' ').filter(Boolean)
    if (words.length === 0 || words.length > 11) break
    // What a colon ends is as often a speaker as a place: only beside an agency is it a dateline.
    if (isColon && !before.includes('(') && !before.includes('«')) break
    if (words.length > 3 && !/[()«»/،,\d]/.test(before) && end === 0) break
    if (words.some((w) => VERBS.has(w))) break
    end = i
    if (!/^[\s(«]*[^\s]{0,20}(\s[^\s]{1,12}){0,3}[)»]?\s*[-–—/:]/.test(head.slice(i + 1))) break
  }
  return paragraph.slice(0, end).trimEnd().length
}

/** Words that open a sentence, not a dateline. */
const VERBS: ReadonlySet<string> = new Set(
  'قال قالت اكد اكدت اعلن اعلنت افاد ان في من على'.split(' '),
)

/** «المصدر: وكالات», «(أ ف ب)», «وكالات»: the credit that closes a report. */
export function isClosingCredit(page: Page, i: number): boolean {
  const line = page.lines[i]
  if (line === undefined || line.words > 10) return false
  const first = line.key.split(' ')[0] ?? ''
  if (first === 'المصدر' || first === 'المصادر' || first === 'وكالات' || first === 'source')
    return true
  if (
    line.words <= 6 &&
    line.ends !== 'stop' &&
    AGENCIES.some((a) => ` ${line.key} `.includes(` ${a} `))
  )
    return true
  const text = textOf(page, line)
  return line.words <= 5 && /^[([{].*[)\]}]\.?$/.test(text)
}

/** News agencies by the key of their names. */
const AGENCIES: readonly string[] = [
  'رويترز',
  'ا ف ب',
  'اف ب',
  'افب',
  'فرانس برس',
  'الاناضول',
  'وكالات',
  'الوكالات',
  'د ب ا',
  'ا ب',
  'اسوشيتد برس',
  'سبوتنيك',
  'نوفوستي',
  'تاس',
  'انترفاكس',
  'شينخوا',
  'واس',
  'وام',
  'كونا',
  'قنا',
  'بنا',
  'بترا',
  'سانا',
  'ا ش ا',
  'وال',
  'وات',
  'واج',
  'يونايتد برس',
  'reuters',
  'afp',
  'ap',
  'dpa',
]

/** «[ قوات … - وكالة الأناضول ]», «صورة أرشيفية», «(رويترز)» at its end: the words under a picture. */
export function isCaption(page: Page, i: number): boolean {
  const line = page.lines[i]
  if (line === undefined || line.words > 40 || line.words === 0) return false
  const text = textOf(page, line)
  if (/^\[.*\]$/.test(text)) return true
  if (line.ends === 'stop' && line.words > 14) return false
  const words = line.key.split(' ')
  if (CAPTION_FIRST.has(words[0] ?? '') && line.words <= 12) return true
  return line.words <= 25 && words.slice(-4).some((w) => PHOTO_WORDS.has(w)) && line.ends !== 'stop'
}

const CAPTION_FIRST: ReadonlySet<string> = new Set([
  'ارشيفيه',
  'تصوير',
  'صوره',
  'الصوره',
  'photo',
  'getty',
])

const PHOTO_WORDS: ReadonlySet<string> = new Set([
  'ارشيفيه',
  'ارشيف',
  'الارشيف',
  'تصوير',
  'غيتي',
  'جيتي',
  'getty',
  'afp',
  'reuters',
  'images',
  'photo',
  'انسبلاش',
])
