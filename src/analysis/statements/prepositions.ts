import { saysIt, type Cue } from './cues.ts'
import { formAt, marked, type Ground, cuesAt, particleAt, isOneOf } from './ground.ts'
import { OPENER } from './mask.ts'
import { bareOf, PLAIN, WITH_LAM } from './openers.ts'
import { wordSet } from './word-set.ts'

/** «بحسب», «وفقا لما قاله»: an attribution without a clause of its own. */
export interface AttributionCue {
  /** Behind the cue's words, where the source begins. */
  readonly end: number
  /** The token that is the cue: the verb where there is one (حسبما أفاد). */
  readonly cue: number
  readonly verb: Cue | null
  /** A ل at the source's first word belongs to the cue: وفقا لوكالة. */
  readonly lam: boolean
  /** «نقلا عن»: the one before passes on what this one said. */
  readonly relays: boolean
  /** «على حد قوله»: the pronoun is the source. */
  readonly pronoun: boolean
  /** «استنادا إلى»: what stands behind may be a ground and no source. */
  readonly based?: boolean
}

const SAYING =
  /^(?:قول|تعبير|وصف|زعم|ذمه|قولها|قوله|قولهم|تعبيره|تعبيرها|تعبيرهم|وصفه|وصفها|وصفهم|زعمه|زعمها|زعمهم)$/
/** «حسب الأصول»: what goes by a rule is said by nobody. */
const NO_SOURCE =
  /^(?:ال)?(?:ذلك|هذا|هذه|اصول|حاجه|طلب|نوع|حجم|عمر|ظروف|جنس|تسلسل|اولويه|منطقه|ترتيب|درجه|اليه|خطه|اسس|معايير|نظام|قواعد|ضوابط|شروط|مبدا|جدول|رغبه|قدره|موعد|منهج|اليات|معيار|اختصاص|شريعه|كل|استراتيجيه|احدث|برنامج|مواصفات|مقتضيات|الية|انظمه|نص|رويه|قانون|قوانين|اسعار|مواعيد|اتفاق|اتفاقات|اتفاقيه|بنود|لايحه|لوايح|تعليمات|تصنيف|حجز|قدرات|احتياجات|مكان|وقت|طبيعه|احكام|ما|نسبه|كميه|سعر|حاله|توقيت|منظور|مفهوم|توجيهات|اجراءات|اعراف|عرف|تقاليد|بروتوكول|مقتضي)(?:ه|ها|هم)?$/

/** «على ما أفاد», «على حد قوله», «على ذمة». */
const BEHIND_ALA = wordSet('ما حد ذمه')

/** The attribution that begins at token `i`, if one does. */
export function prepositionAt(g: Ground, i: number): AttributionCue | null {
  if (!marked(g, i, OPENER)) return null
  const { fold } = formAt(g, i)
  if (fold === 'علي' && !isOneOf(g, i + 1, BEHIND_ALA)) return null
  const w = bareOf(fold)
  const none = { cue: i, verb: null, lam: false, relays: false, pronoun: false }
  // «كما جاء في البيان»
  if (w === 'كما') {
    const end = behindVerb(g, i + 1)
    return isOneOf(g, i + 1, STANDS) && end > i + 2 ? { ...none, end, cue: i + 1 } : null
  }
  if (PLAIN.has(w)) return withVerb(g, i, i + 1, w.endsWith('ما') && w.length > 4)
  if (WITH_LAM.has(w)) {
    const next = formAt(g, i + 1).fold
    if (next === 'لما') return withVerb(g, i, i + 2, true)
    if (next === 'ل') return { ...none, end: i + 2 }
    return next.startsWith('ل') && !NO_SOURCE.test(next.replace(/^لل?/, ''))
      ? { ...none, end: i + 1, lam: true, based: w === 'تبعا' }
      : null
  }
  const next = formAt(g, i + 1).fold
  if (w === 'نقلا' && next === 'عن') return { ...none, end: i + 2, relays: true }
  if (w === 'استنادا' && next === 'الي') return { ...none, end: i + 2, based: true, relays: true }
  // «على ما أفاد مصدر»
  if (w === 'علي' && next === 'ما' && formAt(g, i + 2).fold !== 'بين') {
    const verb = cuesAt(g, i + 2).find((c) => c.kind === 'verb' && c.joined === '')
    return verb || saysIt(formAt(g, i + 2))
      ? { ...none, end: i + 3, cue: i + 2, verb: verb ?? null }
      : null
  }
  if (w === 'علي' && (next === 'حد' || next === 'ذمه')) {
    const at = next === 'حد' ? i + 2 : i + 1
    const said = formAt(g, at).fold
    if (!SAYING.test(said)) return null
    return { ...none, cue: at, end: at + 1, pronoun: /(?:ه|ها|هم)$/.test(said) && said !== 'ذمه' }
  }
  return null
}

function withVerb(g: Ground, i: number, at: number, expected: boolean): AttributionCue | null {
  const none = { lam: false, relays: false, pronoun: false }
  const ma = formAt(g, at).fold === 'ما'
  const verbAt = ma ? at + 1 : at
  const verb = cuesAt(g, verbAt).find((c) => c.kind === 'verb')
  if (ma || expected) {
    if (verb) return { ...none, end: behindVerb(g, verbAt), cue: verbAt, verb }
    return REPORTED.test(formAt(g, verbAt).fold) || saysIt(formAt(g, verbAt))
      ? { ...none, end: behindVerb(g, verbAt), cue: verbAt, verb: null }
      : null
  }
  const f = formAt(g, at)
  // «وفق تعبيره», «بحسب قولها»
  if (SAYING.test(f.fold) && /(?:ه|ها|هم)$/.test(f.fold) && f.fold !== 'ذمه')
    return { ...none, end: at + 1, cue: at, verb: null, pronoun: true }
  if (NO_SOURCE.test(f.fold) || particleAt(g, at) || f.fold.startsWith('ل')) return null
  // «حسب وصف مسؤولين»
  return { ...none, end: SAYING.test(f.fold) ? at + 1 : at, cue: i, verb: null }
}

/** «نقلته عنه || الوكالة», «جاء في || البيان»: behind the verb and what parts it from the source. */
function behindVerb(g: Ground, verb: number): number {
  if (isOneOf(g, verb + 1, OF_HIM)) return verb + 2
  const within = isOneOf(g, verb, STANDS) && formAt(g, verb + 1).fold === 'في'
  return within ? verb + 2 : verb + 1
}
const OF_HIM = wordSet('عنه عنها عنهم له لها به بها')
const STANDS = wordSet('جاء ورد')
const REPORTED =
  /^(?:نقل|نقلت|ورد|جاء|اوردت|نقلته|نقله|اورد|اوردته|نشرت|نشرته|ذكرته|قاله|بثته|بث|اظهر|اظهرت|يظهر|تظهر)$/
