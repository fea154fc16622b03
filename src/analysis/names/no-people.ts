import * as c from './classes.ts'
import { tokenBeside, wholeOf, type Scan, type Token, type Way } from './tokens.ts'

/** Words that may name somebody by their form, and are told of as things: «قيمة», «مرحلة», «العالم». */
const THINGS = new Set(
  (
    'قيمه مرحله موقع مكافحه مساحه استراتيجيه موجه محكمه تقنيه علامه مؤسسه مقدمه معنى مدونه دلاله دراجه بطاله ' +
    'جنيه موسيقى منفى مثلى دافع مدرسه مدينه قاعده مجله مسرحيه حكمه سياده عقيده مصلحه ثقه سعاده حاجه امل اكل ' +
    'خيال نقاش علم حدث ذكر بناء غايه رحله حمله جمله عجله كليه رايه'
  ).split(' '),
)

/** With the article rather a thing: «الحكم», «العالم»; a referee or scholar has a name behind him. */
const THE_THINGS = new Set('جمال خلف عداء قيم حي منتج احتياطي'.split(' '))

/** Is the word no person here, whatever its form: «في مرحلة», «بين دول العالم»? */
export const isThing = (w: Way, t: Token): boolean =>
  (THINGS.has(w.bare) && (w.classes & c.PEOPLE) === 0) ||
  (w.definite && THE_THINGS.has(w.bare)) ||
  // «ضيفه», «أمله» with a pronoun are no women.
  (!w.definite &&
    w.bare.endsWith('ه') &&
    t.form.clean.endsWith('ه') &&
    (w.classes & c.PEOPLE) === 0)

/**
 * «محاربة الإرهاب», «مراجعة شاملة»: of form III the deed is spelt as the woman who does it, and told
 * of far oftener; she is who speaks («قالت مراسلة القناة»).
 */
export function isDeedHere(scan: Scan, i: number, w: Way): boolean {
  const { bare } = w
  // «المعارضة» are people.
  if ((w.classes & c.PEOPLE) !== 0) return false
  if (bare.length !== 6 || !bare.startsWith('م') || bare[2] !== 'ا' || !bare.endsWith('ه'))
    return false
  const before = tokenBeside(scan, i - 1, i)
  const fold = before.form.fold
  const says = (before.classes & c.SPEECH) !== 0 && (fold.endsWith('ت') || /^و?ت/.test(fold))
  return !says || w.skip > 0
}

/** «العمليات الخاصة», «الملف السياسي», «حملة سياسية»: an adjective behind its noun. */
export function isQualifying(scan: Scan, i: number, w: Way, t: Token): boolean {
  if ((w.classes & c.ADJECTIVE) === 0 || w.skip > 0) return false
  // «البشرية» may be mankind: not behind a noun.
  if ((w.classes & c.PEOPLE) !== 0 && !(w.definite && w.bare.endsWith('ه'))) return false
  const before = tokenBeside(scan, i - 1, i)
  // «المعارض», «المطلوب» are told of by themselves; so is who does not agree with the word before.
  const isHer = w.bare.endsWith('ه') && !t.form.clean.endsWith('ه')
  if (!isHer && !w.bare.endsWith('ي') && !PLAIN.has(w.bare)) return false
  if (w.definite)
    return before.ways.some(
      (x) => x.definite && (x.classes & (c.NOUN | c.ADJECTIVE | c.NISBA)) !== 0,
    )
  // «اختطاف دبلوماسي»
  if (!isHer && !PLAIN.has(w.bare)) return false
  const noun = wholeOf(before)
  if (!noun || noun.definite) return false
  const { classes } = noun
  return (
    (classes & (c.NOUN | c.ADJECTIVE)) !== 0 && (classes & (c.VERB | c.FUNCTION | c.NUMBER)) === 0
  )
}

const PLAIN = new Set(
  'كبير صغير قادم مقرر تابع قريب مشترك بالغ حاضر عظيم غريب بديل احتياطي'.split(' '),
)

/** «أسر الضحايا», «رواد الأعمال»: people, where a noun with the article says whose; else some are called so. */
export function isTheirs(scan: Scan, i: number, w: Way): boolean {
  if (isOthers(scan, i, w)) return true
  if (w.definite || (w.classes & c.PEOPLE) === 0 || (w.classes & (c.FUNCTION | c.FIRST)) !== 0)
    return false
  if ((w.classes & (c.GIVEN | c.VERB)) !== c.GIVEN) return false
  const next = wholeOf(tokenBeside(scan, i + 1, i))
  return next?.definite === true && (next.classes & c.NOUN) !== 0 && (next.classes & c.NAME) === 0
}

/** «وأصيب آخرون»: others, who are nobody's adjective («ضباط آخرون»). */
function isOthers(scan: Scan, i: number, w: Way): boolean {
  if (w.definite || !OTHERS.has(w.bare)) return false
  if (w.skip === 1) return scan.tokens[i]?.form.fold.startsWith('و') === true
  const before = tokenBeside(scan, i - 1, i)
  if (w.skip > 0) return false
  return (before.whole & (c.NOUN | c.NAME | c.PEOPLE)) === 0 || (before.whole & c.VERB) !== 0
}
const OTHERS = new Set(['اخرون', 'اخرين'])
