import { DIGITS } from '../../text/words.ts'
import * as c from './classes.ts'
import { headClass } from './head-classes.ts'
import { lemmaOf, tokenBeside, wholeOf, type Scan, type Token, type Way } from './tokens.ts'

/** People whom an article brings in without the article: «شاب فلسطيني», «14 شخصا», «مقتل طفل». */

/** «40 مدنيا», «ثلاثين جنديا»: does a number stand before token `i`? */
export const isCountedAt = (scan: Scan, i: number): boolean =>
  isNumber(tokenBeside(scan, i - 1, i)) &&
  !DATED.has(tokenBeside(scan, i - 2, i).form.fold.replace(/^[وبل]?ال/, ''))
/** «في الدقيقة 25 مستغلا»: what the number behind them counts stands before it. */
const DATED = new Set(['دقيقه', 'عام', 'سنه', 'ساعه', 'ماده', 'يوم'])

/** Digits or a word for how many; «ثاني» says which, «أحد» one of them. */
export const isNumber = (t: Token): boolean => t.form.kind === DIGITS || numeral(t) !== undefined

/** The word for how many that a token is, without «و». */
export function numeral(t: Token): string | undefined {
  if ((t.classes & c.NUMBER) === 0 || (t.whole & c.FUNCTION) !== 0) return undefined
  for (const w of t.ways) {
    if ((w.classes & c.NUMBER) === 0 || w.definite || NO_COUNT.has(w.bare)) continue
    if (w.skip === 0 || (w.skip === 1 && t.form.fold.startsWith('و'))) return w.bare
  }
  return undefined
}
const NO_COUNT = new Set(
  (
    'احد احدي واحد واحده اول اولي ثاني ثانيه ثالث ثالثه رابع رابعه خامس خامسه سادس سادسه سابع سابعه ثامن ثامنه ' +
    'تاسع تاسعه عاشر عاشره نصف ربع ارباع ثلث'
  ).split(' '),
)

/** What a noun for somebody cannot be besides, even where its place tells that it is one. */
const NEVER = c.FUNCTION | c.NUMBER | c.FATHER | c.SON | c.SERVANT

/**
 * Is the indefinite noun at `i` somebody though it is short, or spelt as a verb or name too? A number or
 * what befalls somebody before it tells so, or an adjective of the same gender behind it.
 */
export function isSomebodyHere(scan: Scan, i: number, way: Way): boolean {
  if (way.definite || (way.classes & NEVER) !== 0) return false
  if (headClass('PER', lemmaOf(way)).own === 0) return false
  if (way.skip === 0 && isCountedAt(scan, i)) return true
  return isQualified(scan, i, way) || isBefallen(scan, i, way)
}

/** «شاب فلسطيني», «سيدة فرنسية», «رجلا مسلحا». */
function isQualified(scan: Scan, i: number, way: Way): boolean {
  const w = wholeOf(tokenBeside(scan, i + 1, i))
  if (!w || w.definite || w.nisba?.plural === true) return false
  // «طالب محافظ المدينة بأن»: somebody who does it.
  if ((w.classes & (c.FUNCTION | c.VERB | c.NAME | c.ROLE)) !== 0) return false
  if ((w.classes & (c.NISBA | c.ADJECTIVE)) === 0) return false
  return way.bare.endsWith('ه') === w.bare.endsWith('ه')
}

/** «مقتل شاب», «اعتقال معلم», «رأى رجلا»: somebody by a noun alone, to whom something befalls. */
export function isBefallen(scan: Scan, i: number, way: Way): boolean {
  if (way.definite || way.skip > 0 || (way.classes & (NEVER | c.GIVEN)) !== 0) return false
  if (headClass('PER', lemmaOf(way)).own === 0) return false
  const before = tokenBeside(scan, i - 1, i)
  if (befalls(before)) return true
  // «وصل جريحا» tells how he came.
  if (!way.accusative || (way.classes & c.ADJECTIVE) !== 0) return false
  return (before.classes & (c.VERB | c.FUNCTION)) !== 0
}

/** «مقتل فلسطيني», «اعتقلت أميركيا»: of a country, and somebody, as no noun stands before that is of one. */
export function isCountryman(scan: Scan, i: number, way: Way): boolean {
  if (way.definite || way.skip > 0 || way.nisba?.plural !== false) return false
  if (way.bare.endsWith('تان') || way.bare.endsWith('تين')) return false
  const before = tokenBeside(scan, i - 1, i)
  // «20 فلسطينيا»
  if (way.accusative && isCountedAt(scan, i)) return true
  if (way.accusative)
    return (before.whole & c.VERB) !== 0 && (before.whole & (c.NOUN | c.ADJECTIVE)) === 0
  return befalls(before)
}

/** What befalls somebody, who is told behind it. */
const BEFALLS = new Set(
  (
    'مقتل وفاه اغتيال اعتقال توقيف اصابه استشهاد خطف اختطاف اعدام طعن جرح احتجاز انقاذ ترحيل سجن جثه جثمان ' +
    'محاكمه اتهام استهداف دهس ذبح قتل انتحار حبس استدعاء ملاحقه ضرب فقدان اختفاء تصفيه'
  ).split(' '),
)
const befalls = (before: Token): boolean =>
  before.ways.some((w) => !w.definite && BEFALLS.has(w.bare))
