import { complementiserOf } from './complementiser.ts'
import { formAt, mentionEnd, mentionOf, type Ground, classAt, isOneOf } from './ground.ts'
import { hearerAt } from './media.ts'
import { isOccasion } from './phrase-parts.ts'
import { CONSTRUCT, DEFINITE, NAME, type Context, type Step } from './phrase.ts'
import { DIGITS, WORD } from '../../text/words.ts'
import { ADJ, AGENT, GIVEN, is, NOUN, ORG, PLACE, QUANT, type WordClass } from './word-class.ts'
import { THE, wordSet } from './word-set.ts'

/** Openers of an adjunct of medium or occasion: «في بيان» is never part of a name. */
const OCCASIONS = wordSet(
  'بيان بيانات تصريح تصريحات موتمر حديث خطاب كلمه مقابله تغريده تغريدات لقاء ختام ' +
    'بدايه اطار رد رساله تقرير مداخله حوار اجتماع جلسه تسجيل منشور تدوينه مقال تعليق ' +
    'اتصال وقت حين سياق معرض اول اخر نهايه موتمرها بيانه بيانها حسابه صفحته خبر وقتها ' +
    'اعقاب حفل افتتاح مستهل هذا هذه ذلك ظل مقطع فيديو تدوينات نص حواره حديثه كلمته خطابه ' +
    'تصريحاته تصريحاتها تقريرها تقريره حديثها غضون مناسبه ندوه برنامج نشره',
  THE,
  ['', 'ه', 'ها', 'هم'],
)
const SENT = /^(?:ال)?(?:مبعوث|مبعوثه|سفير|سفيره|ممثل|ممثله|مندوب|مندوبه|موفد|مبعوثي|سفراء|مستشار)$/
const STANDS = /^(?:ال)?(?:مقرب|قريب)(?:ه|ون|ين|ا)?$/

const AFFAIRS = /^(?:شوون|شان|مجال|مجالات|قضايا)$/

const OFFICIALS =
  /^(?:مسوول|مسووله|مسوولون|مسوولين|مصدر|مصادر|ضابط|ضباط|موظف|موظفه|موظفون|عضو|اعضاء|دبلوماسي|دبلوماسيون|خبير|خبراء|باحث|باحثه|باحثون|استاذ|طبيب|اطباء|عامل|عمال|ناشط|نشطاء|محلل|قيادي|متحدث|متحدثه)$/
const TIMES =
  /^(?:ساعه|يوم|شهر|عام|سنه|اسبوع|مساء|صباح|نهايه|بدايه|مطلع|منتصف|اواخر|اوايل|لحظه|مرحله|فتره)$/

const AMOUNTS = wordSet('اكثر اقل ازيد عدد عديد كثير قليل جزء مجموعه', THE)

/** The next word is a preposition: does what stands behind it belong to the one named? */
export function preposition(g: Ground, k: number, x: Context): Step | null {
  const f = formAt(g, k)
  const next = formAt(g, k + 1)
  if (isOneOf(g, k, x.options.stops) || x.named || !x.agent) return null
  if (g.dateAt[k + 1] === 1) return null
  // «أكثر من 10 مدن»
  if (next.kind === DIGITS && f.fold === 'من' && isOneOf(g, k - 1, AMOUNTS))
    return { end: k + 1, state: CONSTRUCT }
  if (next.kind !== WORD) return null
  const c = classAt(g, k + 1)
  const whole = mentionOf(g, k + 1)
  const m = whole === mentionOf(g, k) ? null : whole
  const place = m !== null && m.type !== 'PER'
  switch (f.fold) {
    case 'في':
      if (isOneOf(g, k + 1, OCCASIONS)) return null
      // «الخبير في شؤون النفط»
      if (AFFAIRS.test(next.fold)) return { end: k + 1, state: CONSTRUCT }
      // «مسؤول في قاعدة بحرية»
      if (
        k === x.first + 1 &&
        OFFICIALS.test(formAt(g, x.first).fold) &&
        is(c, NOUN) &&
        !c.tail &&
        !TIMES.test(next.fold)
      )
        return { end: k + 1, state: CONSTRUCT }
      // «رئيس اللجنة في جنيف إن»: where he spoke; «المتحدث في بنغازي طارق …»: whose spokesman he is.
      if (
        (m ? m.type === 'GPE' || m.type === 'LOC' : c.bits === 0 || is(c, PLACE)) &&
        (x.state === DEFINITE || x.state === NAME) &&
        !is(x.headClass, ORG)
      ) {
        const behind = formAt(g, m ? mentionEnd(g, k + 1) : k + 2)
        if (behind.kind !== WORD || complementiserOf(behind)) return null
      }
      return place || is(c, AGENT | PLACE) || (c.bits === 0 && x.state !== NAME)
        ? { end: k + 1, state: CONSTRUCT }
        : null
    case 'من':
      // «الوزير من القاهرة»: where he spoke; «مصدر مقرب من دمشق»: whom he stands with.
      if (m && (m.type === 'GPE' || m.type === 'LOC') && !STANDS.test(formAt(g, k - 1).fold))
        return null
      // «أكثر من مدينة», «عدد من النواب»
      if (k === x.first + 1 && isOneOf(g, x.first, AMOUNTS) && is(c, NOUN | AGENT | QUANT))
        return { end: k + 1, state: CONSTRUCT }
      // «مصدر مقرب من التحقيق»
      return place || is(c, AGENT) || (STANDS.test(formAt(g, k - 1).fold) && is(c, NOUN))
        ? { end: k + 1, state: CONSTRUCT }
        : null
    case 'لدي':
      // «لدى استقباله الوفد»
      if (isOccasion(next.fold)) return null
      return { end: k + 1, state: CONSTRUCT }
    case 'لشوون':
      return { end: k + 1, state: CONSTRUCT }
    case 'الي':
      return SENT.test(formAt(g, x.first).fold) ? { end: k + 1, state: CONSTRUCT } : null
    case 'علي':
      return x.options.loose && formAt(g, k - 1).fold === 'المشرف'
        ? { end: k + 1, state: CONSTRUCT }
        : null
    default:
      return null
  }
}

/** The same of ل and ب joined to a word. */
export function joinedPreposition(
  g: Ground,
  k: number,
  stop: number,
  c: WordClass,
  x: Context,
): Step | null {
  if (hearerAt(g, k, stop)) return null
  const state = c.article || c.tail ? DEFINITE : CONSTRUCT
  if (c.prefix === 'ل' && x.options.stops.has('ل') && !is(c, AGENT | PLACE)) return null
  // «الرئيس فلان للشعب»: behind a man's name ل has somebody else.
  if (c.prefix === 'ل') {
    const before = mentionOf(g, k - 1)
    // «سالم النعيمي مبعوث المنظمة للمنطقة»
    if (before?.wording === 'office' && mentionOf(g, k) === before) return { end: k + 1, state }
    const man = before?.type === 'PER' && (before.wording ?? 'name') === 'name'
    return x.named && (man || !x.headAgent) ? null : { end: k + 1, state }
  }
  if (c.prefix !== 'ب' || x.options.stops.has('ب')) return null
  // «ضابط برتبة عقيد»
  if (/^ب(?:رتبه|درجه|صفه)$/.test(formAt(g, k).fold)) return { end: k + 1, state }
  const m = mentionOf(g, k)
  const fits = (m !== null && m.type !== 'PER') || is(c, AGENT | PLACE)
  return fits && (x.headAgent || x.options.loose) ? { end: k + 1, state } : null
}

/** و joins another one. */
export function coordinated(k: number, c: WordClass, x: Context): Step | null {
  // «وزير البترول والثروة المعدنية»
  const of = x.headAgent && c.article && k - x.first > 1 && x.state === DEFINITE && is(c, NOUN)
  const known = of || is(c, AGENT | GIVEN) || (c.article && (x.options.loose || is(c, ADJ)))
  if (!known) return x.options.loose && is(c, NOUN) ? { end: k + 1, state: CONSTRUCT } : null
  if (is(c, GIVEN) && !is(c, AGENT)) return { end: k + 1, state: NAME, named: true }
  return { end: k + 1, state: c.article || c.tail ? DEFINITE : CONSTRUCT }
}
