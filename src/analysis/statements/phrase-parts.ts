import type { Quote } from '../../arabic/quotes.ts'
import { WORD } from '../../text/words.ts'
import {
  formAt,
  marked,
  mentionEnd,
  mentionOf,
  type Ground,
  particleAt,
  quoteAt,
  classAt,
  isOneOf,
} from './ground.ts'
import { LAM } from './mask.ts'
import { hearerAt, isKind } from './media.ts'
import { DEFINITE, NAME, type Context, type Phrase, type Step } from './phrase.ts'
import { ADJ, AGENT, GIVEN, is, ORG, TITLE, type WordClass } from './word-class.ts'
import { wordSet, wordSetOf, THE } from './word-set.ts'

/** «إعلان الرئيس إلغاء القمة», «استقبال»: an unknown word of this form is a masdar and no name. */
const MASDAR = /^(?:إ[^يب].ا.|است..ا.|ا[نقفعخجحصشكم]ت.ا.|ان..ا.)$/
export const isMasdar = (clean: string): boolean => MASDAR.test(clean)

/** «طلب عدم نشر اسمه»: what an unnamed source asks for belongs to him. */
const UNNAMED = wordSet('طلب طلبت طلبوا رفض رفضت رفضوا فضل فضلت اشترط اشترطت لم لا')
/** The same behind a joined و. */
export const AND_UNNAMED = wordSetOf([...UNNAMED].flatMap((w) => [w, `و${w}`]))
export const NAMELESS = wordSet(
  'عدم الكشف كشف ذكر الافصاح ان تسمه تسمها تسمهم يسمه يذكر تذكر تكشف يكشف ذكرها',
)

export const CHIEF = wordSet('كبر كبره كبير كبيره كبار')
export const chiefs = (g: Ground, k: number): boolean =>
  is(classAt(g, k), AGENT) || mentionOf(g, k)?.type === 'GROUP'

/** «الفريق الركن فلان», «الفريق أول فلان»: a rank, no team. */
export const isRank = (g: Ground, k: number): boolean =>
  formAt(g, k).fold === 'الفريق' &&
  (isOneOf(g, k + 1, RANKED) || mentionOf(g, k + 1)?.type === 'PER')
const RANKED = wordSet('ركن اول طيار بحري متقاعد', THE)
export const RANKS = wordSet('ركن طيار', THE)

/** «خلال زيارته», «لدى استقباله»: on which occasion somebody spoke. */
export const isOccasion = (fold: string): boolean => OCCASION.test(fold)
const OCCASION =
  /^(?:زيارت|لقاي|لقاء|استقبال|تروس|تراس|رياست|حضور|افتتاح|رعايت|تفقد|توديع|تدشين|تسلم|مشاركت|مخاطبت|اعلان|اجتماع|وصول|عودت)(?:ه|ها|هم)$/

export const ACTING = wordSet('بالانابه بالنيابه بالوكاله بالتكليف بالاصاله المنتدب', [''])
export const FORMERLY = wordSet('سابقا حاليا')

/** Does a title or a man's name stand there? */
export function titleAt(g: Ground, k: number): boolean {
  const c = classAt(g, k)
  return mentionOf(g, k)?.type === 'PER' || (c.article && is(c, TITLE))
}

/** «وزارة الخارجية للصحفيين», «السفير لقناة الأفق»: who was told is no part of the name. */
export function beforeHearer(g: Ground, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) if (marked(g, k, LAM) && hearerAt(g, k, end + 1)) return k
  return end
}

/** A single word, taken for a description, between a bare first name and a comma or mark. */
export function surname(g: Ground, k: number, x: Context): boolean {
  const c = classAt(g, k)
  return (
    x.state === NAME &&
    k === x.first + 1 &&
    is(x.headClass, GIVEN) &&
    !is(x.headClass, TITLE) &&
    mentionOf(g, k)?.wording === 'description' &&
    mentionEnd(g, k) === k + 1 &&
    !c.article &&
    !c.tail &&
    !is(c, TITLE)
  )
}

/** Words of a clause: no name holds them. */
const SAYS = wordSet('لم لن لا ليس ليست لقد قد سوف نحن انا هو هي هناك', [''])

/** A name in quotation marks is short, or a noun phrase: «الدولة الإسلامية في العراق والشام». */
export function isQuotedName(g: Ground, q: Quote): boolean {
  const size = q.last - q.open
  for (let k = q.open + 1; k < q.last && size <= 5; k++) if (isOneOf(g, k, SAYS)) return false
  // «شبكة "سي.بي.سي"», «صحيفة "بيلد إم زونتاغ"»
  if (size <= 7 && isKind(formAt(g, q.open - 1).fold)) return true
  return size <= 3 || (size <= 5 && classAt(g, q.open + 1).article)
}

export function relative(g: Ground, k: number, stop: number): Step | null {
  return isOneOf(g, k + 1, UNNAMED) && isOneOf(g, k + 2, NAMELESS) ? nameless(g, k + 1, stop) : null
}

/** From «طلب عدم نشر اسمه» to the mark or particle that ends it. */
export function nameless(g: Ground, k: number, stop: number): Step | null {
  let j = k + 2
  while (j < stop && j < k + 7) {
    const f = formAt(g, j)
    if (f.kind !== WORD || particleAt(g, j) || hearerAt(g, j, stop)) break
    j++
  }
  return { end: j, state: DEFINITE }
}

export function closesQuote(g: Ground, first: number, k: number): boolean {
  for (let j = k - 1; j >= first && j >= k - 7; j--) if (quoteAt(g, j)?.close === k) return true
  return formAt(g, k).clean === ')'
}

/** The span without a bracket at its end: «حفتر (75 عاما)» names حفتر. */
export function withoutBracket(g: Ground, p: Phrase): Phrase {
  if (formAt(g, p.end - 1).clean !== ')') return p
  for (let j = p.end - 2; j > p.first; j--) {
    if (formAt(g, j).clean === '(') return { ...p, end: j }
  }
  return p
}

/** «حث الوزير || السكان على», «اتهم الحارس || المدير بـ»: a second one right before the verb's preposition. */
export function isObject(g: Ground, k: number, c: WordClass, x: Context): boolean {
  if (!is(c, AGENT) || (is(c, ADJ) && !is(c, ORG)) || !x.headAgent) return false
  const { stops } = x.options
  const bound = stops.has('ب') && classAt(g, k + 1).prefix === 'ب'
  if (!bound && !isOneOf(g, k + 1, stops) && !particleAt(g, k + 1)) return false
  // «المدير التونسي»
  return !/يه?$/.test(formAt(g, k).fold)
}
