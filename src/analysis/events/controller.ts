import { fold } from '../../arabic/fold.ts'
import type { Stretch } from '../../arabic/sentences.ts'
import { bareAt, skipAdjuncts, subjectBefore } from './clause.ts'
import { classAt, foldAt, readingsAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { madeToDo } from './object-control.ts'
import { phraseEnding } from './phrase-ending.ts'
import type { WordClass } from './word-class.ts'

/** Is it a verb of a deed by itself, not only together with a noun («رفع دعوى»)? */
const isDeed = (c: Context, k: number): boolean =>
  readingsAt(c, k).some(
    ({ entry }) =>
      entry.tense !== null && entry.predicate.kind !== 'light' && DEEDS.has(entry.predicate.type),
  )

/** «نددت الحكومة بالإفراج عن», «رحب بإطلاق»: what one blames or welcomes others do. */
const isOfOthers = (c: Context, k: number, at: number): boolean =>
  classAt(c, at).prefix === 'ب' &&
  readingsAt(c, k).some(({ entry }) => entry.tense !== null && OF_OTHERS.has(entry.predicate.lemma))
const OF_OTHERS: ReadonlySet<string> = new Set(['ندد', 'رحب', 'أشاد'])

/** Verbs of these do not hand their subject on to a masdar behind a preposition. */
const DEEDS = new Set(['ASSAULT', 'COERCE', 'REQUEST', 'ACCUSE', 'CONSULT', 'PROTEST'])

/**
 * Who does what a masdar behind a preposition tells, where it is not said: the subject of the verb it
 * hangs on («تمكن الجيش من السيطرة على …»).
 */
export function controller(c: Context, s: Stretch, at: number, depth = 0): Phrase | null {
  const made = madeToDo(c, s, at)
  if (made) return made
  for (let k = at - 1; k >= s.first && k > at - 24; k--) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative') return null
    // «المتهم بإطلاق النار», «المسؤولون عن التفجير»: he did it, or is said to have.
    if (k >= at - 2 && w.definite && w.prefix === '' && DOERS.test(w.core)) {
      const doer = phraseEnding(c, s, k + 1)
      if (doer && doer.first <= k) return doer
    }
    const willed = depth < CHAIN ? willOf(w) : 0
    // «اعتزامها نقل السفارة»: whose it is, the clause before it tells.
    if (willed === OWNED) return controller(c, s, k, depth + 1)
    if (willed === BARE) {
      const whose = bareAt(c, k + 1, at) ? phraseAt(c, k + 1, at) : null
      if (whose && whose.definite && (whose.agent || whose.type !== null)) return whose
    }
    // «قامت الجماعة، من خلال حاجز، بقتل»: what a preposition opens goes on with the clause.
    if (w.core === '،' && classAt(c, k + 1).kind === 'prep' && classAt(c, at).prefix !== '')
      continue
    if (w.core === '،' && k < at - 1) {
      // «تمكنت القوات، المدعومة من التحالف، من التصدي»: what commas enclose is passed over.
      const opened = asideStart(c, s, k)
      if (opened === 0) return null
      k = opened
      continue
    }
    if (w.kind === 'punct' && w.core !== '"' && w.core !== '«' && w.core !== '»') return null
    const controls = CONTROL.test(foldAt(c, k))
    // «سنواصل دعم»: who speaks goes on with it.
    if (controls && OURS.test(foldAt(c, k))) return null
    const verb =
      w.kind === 'verb' ||
      controls ||
      (w.kind === 'word' && readingsAt(c, k).some((r) => r.entry.tense !== null) && k === s.first)
    if (!verb) continue
    if (!controls && isDeed(c, k)) return null
    const before = w.conjunction ? null : subjectBefore(c, s, k)
    if (before && (before.agent || before.type !== null)) return before
    const start = skipAdjuncts(c, k + 1, at)
    const p = bareAt(c, start, at) ? phraseAt(c, start, at) : null
    return p && (p.agent || p.type !== null) ? p : null
  }
  return null
}

/** «إعلان فلان عزمه الترشح»: how many such nouns lead on. */
const CHAIN = 3
const BARE = 1
const OWNED = 2

/** Is the word a noun of will, power or way whose genitive or pronoun does what the masdar behind it tells? */
function willOf(w: WordClass): number {
  if (w.kind !== 'word' && w.kind !== 'verb') return 0
  const { core } = w
  if (WILLS.has(core)) return w.definite ? 0 : BARE
  for (const e of BOUND) {
    const n = core.length - e.length
    if (n < 2 || !core.endsWith(e)) continue
    if (WILLS.has(core.slice(0, n))) return OWNED
    if (core[n - 1] === 'ت' && WILLS.has(`${core.slice(0, n - 1)}ه`)) return OWNED
  }
  return 0
}
const BOUND = ['ه', 'ها', 'هم', 'هما'] as const

/** «قيام القوات بقصف», «عزم الوزير الترشح», «دور الدولة في إسقاط», «قرار المحكمة بحظر». */
const WILLS: ReadonlySet<string> = new Set(
  (
    'قيام عزم اعتزام نية رغبة استعداد قدرة تمكن نجاح فشل إخفاق عجز سعي مساعي مسعى محاولة محاولات جهود جهد ' +
    'قرار قرارات خطة خطط مخطط إقدام لجوء إصرار تصميم حرص مواصلة استمرار استئناف بدء شروع دور مشاركة ' +
    'مساهمة إسهام ضلوع تورط التزام طموح اضطرار توجه اتجاه مبادرة تخطيط امتناع تردد إسراع مسارعة نوايا ' +
    'استمرارية إمكانية حق مسؤولية إعلان'
  )
    .split(' ')
    .map((w) => fold(w)),
)

/** Participles that go with the deed. */
const DOERS =
  /^(?:متهم|متورط|ضالع|مدان|مسوول|مكلف|معني|قايم|مشارك|راغب|مشتبه|عازم)(?:ه|ون|ين|ان|ات)?$/

/** Where the aside that the comma at `k` closes was opened; 0 where it closes none. */
function asideStart(c: Context, s: Stretch, k: number): number {
  for (let i = k - 1; i > s.first && i > k - ASIDE; i--) {
    const w = classAt(c, i)
    if (w.kind === 'punct') {
      const next = classAt(c, i + 1)
      const aside =
        next.kind === 'prep' || next.kind === 'relative' || next.definite || c.dateAt[i + 1]
      return w.core === '،' && aside ? i : 0
    }
    if (w.kind === 'verb' && classAt(c, i - 1).kind !== 'relative') return 0
  }
  return 0
}
const ASIDE = 14

/** Verbs and nouns whose subject does what the masdar behind them tells: «تمكن من», «نجح في», «يسعى إلى». */
const CONTROL =
  /^[وفل]?س?[يتن]?(?:تمكن|مكن|نجح|قام|قوم|قضي|قض|اقدم|قدم|عمد|حرص|قادر|قدره|لجا|استطاع|ستطيع|حاول|سعي|هدف|قرر|بدا|واصل|تابع|استعد|ستعد|اعتزم|عتزم|خطط|تعهد|وعد|شرع|باشر|شارك|ساهم|اسهم|سهم|فشل|اضطر|ضطر|عازم|مستمر|مصمم|ماض|استانف|ستانف|اعلن)(?:ت|وا|ون|ا|ه)?(?:ين|ون)?$/

/** «أدت احتجاجات إلى»: the verb right before it tells what the happening brought about. */
const BRINGS = /^[وف]?(?:ادت|ادي|تودي|يودي|[يت]?تسبب|تسببت|اسفرت?|[يت]سفر|خلفت?|اودت|اثارت?)$/

/** Such a verb in the first person. */
const OURS =
  /^[وفل]?سن(?!ت)|^[وفل]?ن(?:واصل|سعي|ستطيع|حاول|قوم|قدم|تابع|ستعد|عتزم|خطط|هدف|شارك|ساهم|سهم)/

/** Is the masdar the object of a deed: «استهدف انتحاري اجتماعا»? Its actor is somebody else. */
export function isBefallen(c: Context, s: Stretch, at: number): boolean {
  if (receiverVerb(c, s, at) >= 0) return true
  for (let k = at - 1; k >= s.first && k > at - 6; k--) {
    const w = classAt(c, k)
    if (w.kind === 'prep' || w.kind === 'comp' || w.kind === 'relative' || w.kind === 'punct')
      return false
    if (CONTROL.test(foldAt(c, k))) return OURS.test(foldAt(c, k))
    if (k === at - 1 && BRINGS.test(foldAt(c, k))) return true
    if (isDeed(c, k)) return classAt(c, at).prefix === '' || isOfOthers(c, k, at)
  }
  return false
}

/** «شنت ضربات ردا على هجوم», «غادروا بسبب القصف»: a blow that only tells why was dealt by others. */
export const isOccasion = (c: Context, at: number): boolean =>
  OCCASIONS.has(foldAt(c, at - 1)) || (foldAt(c, at - 1) === 'علي' && foldAt(c, at - 2) === 'ردا')
const OCCASIONS: ReadonlySet<string> = new Set(['بسبب', 'جراء', 'نتيجه'])

/** Does such a verb stand a few words before the masdar? */
export function isControlled(c: Context, s: Stretch, at: number): boolean {
  for (let k = at - 1; k >= s.first && k > at - 8; k--) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative') return false
    if (CONTROL.test(foldAt(c, k))) return true
  }
  return false
}

/** The same, but for what is only announced. */
export function isPursued(c: Context, s: Stretch, at: number): boolean {
  for (let k = at - 1; k >= s.first && k > at - 6; k--) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative' || w.kind === 'punct') return false
    const f = foldAt(c, k)
    if (CONTROL.test(f)) return !/اعلن/.test(f)
    // «دوره في دعم الجماعة»: behind a preposition it is what one does to somebody.
    if (willOf(w) !== 0) return k < at - 1 && classAt(c, at - 1).kind === 'prep'
    if (w.kind === 'verb') return false
  }
  return false
}

/** Verbs whose subject gets what the noun tells, or is where it happens: «يواجه انتقادات», «شهدت المدينة احتجاجات». */
const GETS =
  /^[وف]?(?:[يتن]?(?:واجه|حتاج|تلقي|شهد|تعرض|عاني|خضع|حظي|عيش)|تلق[يت]|احتاج|حظيت?|عانت|عاش|خضع)(?:ت|وا|ون|ا|ه)?$/

/** Where such a verb stands before the noun at `at`, with nothing but its subject between; -1 for none. */
function receiverVerb(c: Context, s: Stretch, at: number): number {
  for (let k = at - 1; k >= s.first && k > at - 9; k--) {
    const w = classAt(c, k)
    if (GETS.test(foldAt(c, k))) return k
    if (w.kind === 'verb' || w.kind === 'comp' || w.kind === 'relative' || w.kind === 'punct')
      return -1
  }
  return -1
}

/** «أصبحت المدينة تحت سيطرة القوات»: what stands under a deed suffers it. */
const UNDER: ReadonlySet<string> = new Set(['تحت', 'رهن', 'قيد'])

/** Where the verb of such a clause stands; -1 for none. */
function verbBefore(c: Context, s: Stretch, at: number): number {
  for (let k = at - 1; k >= s.first && k > at - 9; k--) {
    const w = classAt(c, k)
    if (w.kind === 'verb' || w.core === 'كان' || w.core === 'كانت') return k
    if (w.kind === 'comp' || w.kind === 'relative' || w.kind === 'punct') return -1
  }
  return -1
}

/** Who gets what the noun tells of: «احتاج الوزير إلى دعم الحزب». */
export function receiver(c: Context, s: Stretch, at: number): Phrase | null {
  const under = UNDER.has(foldAt(c, at - 1))
  const k = under ? verbBefore(c, s, at - 1) : receiverVerb(c, s, at)
  if (k < 0) return null
  const start = skipAdjuncts(c, k + 1, at)
  const after = bareAt(c, start, at) ? phraseAt(c, start, at) : null
  const p = after ?? (classAt(c, k).conjunction ? null : subjectBefore(c, s, k))
  return p && p.end <= at && (p.agent || p.place || p.type !== null) ? p : null
}
