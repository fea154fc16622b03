import type { StatementAct } from '../layers.ts'
import { FRAME, takes } from './cue.ts'
import { type Cue } from './cues.ts'
import { DIGITS } from '../../text/words.ts'
import {
  classAt,
  formAt,
  type Ground,
  mentionOf,
  particleAt,
  quotesFrom,
  isOneOf,
  commaAt,
  frameAt,
  nounAt,
} from './ground.ts'
import { startsObject } from './object.ts'
import type { Opening } from './opening.ts'
import { ADJ, ADV, AGENT, DOC, GIVEN, is, NOUN, PLACE, PREP, TITLE } from './word-class.ts'
import { EITHER, THE, wordSet } from './word-set.ts'

/** «نبشركم بأن», «أقول لهم», «قلت له»: a speaker on his own words. */
export const performs = (cue: Cue): boolean =>
  (cue.act === 'say' || cue.act === 'announce') &&
  (!cue.past || cue.lemma === 'قال') &&
  !/^أ?علم$/.test(cue.lemma)

/** «سائلا الله»: a prayer asks nobody who answers. */
const PRAYED = /^(?:ال)?(?:مولي|له|رب|باري|قدير)$|^الله$/

/** «عدم ذكر», «في طلب»: behind a preposition the same letters are a noun; «قد يطلب» has not happened. */
export function isNounHere(g: Ground, i: number, cue: Cue): boolean {
  const before = formAt(g, i - 1)
  // «رد فعل», «سائلا المولى»
  const next = formAt(g, i + 1).fold
  if (
    next === 'فعل' ||
    (cue.lemma === 'رجح' && next === 'كفه') ||
    ((cue.act === 'ask' || cue.lemma === 'ناشد') && PRAYED.test(next)) ||
    (isOneOf(g, i, HALF) && cue.person === 1)
  )
    return true
  // «ثمنًا باهظًا»: the ending of a noun, where two men's verb is spelled alike.
  if (
    cue.kind === 'verb' &&
    cue.number === 'd' &&
    g.words.text[(g.words.to[i] ?? 0) - 1] === TANWIN
  )
    return true
  // «كان متوقعا»: it was expected.
  if (cue.kind === 'participle' && cue.number === 's' && isBeing(g, i - 1)) return true
  // «تجمع الناس على الطريق»: they gathered.
  if (cue.lemma === 'أجمع' && !cue.past) return true
  if (before.fold === 'قد' && !cue.past && cue.kind === 'verb') return true
  if (cue.kind === 'verb' && isSupposed(g, i, cue)) return true
  // «100 طالب», «ألف طالب», «طالب سعودي», «طالب اللجوء»: students, seekers.
  if (cue.lemma === 'طالب' && cue.number === 's' && cue.joined === '' && cue.kind === 'verb')
    if (isCounted(g, i - 1) || next === 'اللجوء' || next === 'علم' || isBareNisba(g, i + 1))
      return true
  // «يمكن أن يقول»: nobody said it; «قبل أن يعلن»: somebody did.
  const clause = particleAt(g, i - 1)
  if (clause?.pronoun === '' && !cue.past && cue.kind === 'verb' && cue.person === 3)
    return !isOneOf(g, i - 2, TOLD_BEFORE)
  const c = classAt(g, i)
  // «بأن كشف الشركة أسرارها يضر»: the disclosure; «بعد أن كشف» is the verb.
  if (
    clause?.pronoun === '' &&
    cue.past &&
    cue.kind === 'verb' &&
    cue.number === 's' &&
    is(c, NOUN)
  )
    if (!cue.object && !isOneOf(g, i - 2, WENT_BEFORE)) return true
  // «طالب» may be a student of whom a description tells; a man called so stands under his name.
  const m = cue.joined === '' && is(c, GIVEN) ? mentionOf(g, i) : null
  if (m?.type === 'PER' && m.wording !== 'description') return true
  if (takes(cue, FRAME.d) && before.clean === 'من') return false
  // «وصفه للوضع»: the noun.
  if (takes(cue, FRAME.d) && cue.object && classAt(g, i + 1).prefix === 'ل') return true
  if (!is(c, NOUN) || c.joined) return false
  return isOneOf(g, i - 1, BEFORE_NOUNS) || PREPOSITIONS_AS_WRITTEN.has(before.clean)
}

const TANWIN = '\u064B'

const isBareNisba = (g: Ground, k: number): boolean => {
  const c = classAt(g, k)
  const nisba = formAt(g, k).fold.endsWith('ي') && !is(c, GIVEN | TITLE)
  return nisba && is(c, ADJ) && !c.article && !c.tail && c.prefix === ''
}

const HALF = wordSet('نصف', ['', 'و', 'ف', 'ب', 'ل'])
/** «سيكون مرحبا به»: what something is. */
export const isBeing = (g: Ground, k: number): boolean => isOneOf(g, k, BEING)
const BEING = wordSet(
  'كان كانت يكون تكون سيكون ستكون ليكون ظل ظلت يظل ليس ليست غير بات اصبح يبقي',
  EITHER,
)

/** «هدوء حذر»: careful, no warning. */
export const isCareful = (g: Ground, i: number, cue: Cue): boolean =>
  cue.lemma === 'حذر' && cue.joined === '' && isBareThing(g, i - 1)

/** «أنشطة تهدد النظام», «قضية يعتبرها الناس»: what a bare noun does, or what is held of it. */
export function ofThing(g: Ground, i: number, cue: Cue): boolean {
  if (cue.kind !== 'verb' || cue.past || cue.joined !== '' || cue.passive) return false
  const at = is(classAt(g, i - 1), ADJ) && isBareThing(g, i - 2) ? i - 2 : i - 1
  if (!isBareThing(g, at) || g.dateAt[at] === 1) return false
  const c = classAt(g, at)
  return !is(c, DOC | PREP | ADV) && !isOneOf(g, at, FINDINGS) && EFFECTS.has(cue.lemma)
}
/** Verbs that tell of things what people threaten, confirm and show by words. */
const EFFECTS = new Set([
  'هدد',
  'أكد',
  'كشف',
  'أظهر',
  'برر',
  'شجع',
  'أمر',
  'أثنى',
  'أبرز',
  'عبر',
  'حدد',
  'بين',
])

/** «انتخابات دعا إليها الرئيس»: what was called for stands before; «لم يكن يتوقع»: he did not. */
export function isUntold(g: Ground, i: number, cue: Cue): boolean {
  if (cue.kind !== 'verb') return false
  if (/^(?:يكن|تكن|يكونوا|يعد|تعد)$/.test(formAt(g, i - 1).fold))
    return /^[وف]?لم$/.test(formAt(g, i - 2).fold)
  const next = formAt(g, i + 1).fold
  // «بيان اطلعت عليه الصحيفة»: she has read it.
  if (cue.lemma === 'أطلع' && isOneOf(g, i + 1, ABOUT_IT)) return true
  if (takes(cue, FRAME.ila) && /^الي(?:ه|ها|هما)$/.test(next)) return true
  return takes(cue, FRAME.bi) && cue.act === 'demand' && /^به(?:ا|م|ما)?$/.test(next)
}

const ABOUT_IT = wordSet('علي عليه عليها عليهما', [''])

/** A noun with nothing joined that names nobody. */
function isBareThing(g: Ground, k: number): boolean {
  const c = classAt(g, k)
  return is(c, NOUN) && !is(c, AGENT | GIVEN) && !c.article && !c.tail && mentionOf(g, k) === null
}

/** «إذا أصرت واشنطن», «كلما رأى», «لأن يكشف»: nobody has said it. */
function isSupposed(g: Ground, i: number, cue: Cue): boolean {
  const before = formAt(g, i - 1).fold
  if (isOneOf(g, i - 1, IF)) return true
  if (before === 'ما') return formAt(g, i - 2).fold === 'اذا'
  return !cue.past && before === 'لان'
}
const isCounted = (g: Ground, k: number): boolean =>
  isOneOf(g, k, COUNTED) || (formAt(g, k).kind === DIGITS && g.dateAt[k] !== 1)

const IF = wordSet('اذا لو كلما ربما', EITHER)
const COUNTED = wordSet('الف الاف مليون مايه مئه ميه كل اي عدد')
const BEFORE_NOUNS = wordSet(
  'عدم دون بدون غير اعاده عند لدي كل بعد قبل اثر مع اي مجرد لمجرد يتم سيتم بين',
)
const PREPOSITIONS_AS_WRITTEN = wordSet('في من على عن إلى الى', ['', 'و'])

const WENT_BEFORE = wordSet('قبل الي حتي بعد سبق منذ الا غير بيد', EITHER)
const TOLD_BEFORE = wordSet('قبل الي حتي بعد')

/** «يذكر أن», «يشار إلى أن»: the outlet's own hint. */
export function isHint(g: Ground, i: number, cue: Cue): boolean {
  if (cue.past || cue.number !== 's' || !HINTS.has(cue.lemma)) return false
  return particleAt(g, i + 1) !== null || isOneOf(g, i + 1, HINTED)
}

const HINTED = wordSet('الي هنا من', [''])
const HINTS = wordSet('ذكر أشار لاحظ علم بين نوه شهد')

/** «بين» is mostly between, «عبر» via, «يبلغ» reaches: they must show that they are verbs. */
export function spelledAsVerb(g: Ground, i: number, cue: Cue, o: Opening): boolean {
  const near = o.kind === 'clause' && o.at - i <= 9
  if (isOneOf(g, i, BETWEEN))
    return near && (o.at === i + 2 || (o.source?.agent === true && o.at - o.source.end <= 2))
  // «عبر حسابه», «عقب اللقاء»: prepositions, but «عبر الوزير عن», «عقب الوزير».
  if (isOneOf(g, i, VIA))
    return o.kind === 'prep' && (o.source === null || mayBeSomebody(g, o.source.first))
  if (isOneOf(g, i, AFTER) && !(o.source && isSomebody(g, o.source.first))) return false
  if (isOneOf(g, i, NOUN_LIKE)) return o.kind === 'prep' || o.kind === 'colon' || near
  // «شهد العام إطلاق»: saw, not testified.
  if (cue.lemma === 'شهد') return near && o.source?.agent === true && o.at - o.source.end <= 1
  // «أمر قاض المتهم بالمثول», not «أمر صعب»
  if (isOneOf(g, i, ORDER))
    return o.source !== null && o.source.first === i + 1 && isSomebody(g, i + 1) && calls(g, o.at)
  // «تحدث بأنه», «تحدث عن أن»; «ما تحدث على الأرض» happens.
  if (cue.lemma === 'تحدث' && o.kind === 'clause')
    return /^[وف]?ب/.test(formAt(g, o.at - 1).fold) || formAt(g, o.at - 2).fold === 'عن'
  if (isOneOf(g, i, OTHERWISE)) return near || o.kind === 'colon' || o.quote !== null
  return cue.kind === 'participle' || o.kind !== 'clause' || o.at - i < 34
}

const BETWEEN = wordSet('بين', EITHER)
const VIA = wordSet('عبر', EITHER)
const AFTER = wordSet('عقب ثمن', EITHER)
const NOUN_LIKE = wordSet('عقب علق قدر', EITHER)
const OTHERWISE = wordSet('يبلغ تبلغ يذكر تذكر يكتب تكتب يعلم تعلم يرد ترد', EITHER)

const ORDER = wordSet('امر', EITHER)
/** Does what is ordered stand within a few words: «الشرطة بالانسحاب»? */
function calls(g: Ground, at: number): boolean {
  for (let k = at; k < at + 6; k++)
    if (classAt(g, k).prefix === 'ب' || particleAt(g, k)) return true
  return false
}

/** The same, or a word that no list knows: «وعبر الرزاز عن أمله». */
const mayBeSomebody = (g: Ground, first: number): boolean =>
  isSomebody(g, first) || classAt(g, first).bits === 0

export const isSomebody = (g: Ground, first: number): boolean =>
  mentionOf(g, first) !== null || is(classAt(g, first), AGENT)

/** «وجه الاتهام إلى معاونه»: an indictment of which nothing is told, before a charge behind ب or أن. */
export function isBareCharge(g: Ground, o: Opening): boolean {
  if (!/^الاتهام(?:ات)?$/.test(formAt(g, o.at).fold)) return false
  for (let k = o.at + 1; k < o.at + CHARGE_REACH; k++) {
    const f = formAt(g, k)
    if (f.clean === '.' || f.clean === '') break
    if (classAt(g, k).prefix === 'ب' || particleAt(g, k)) return false
  }
  return true
}
const CHARGE_REACH = 14

/** «ألقى باللوم على»: without the blame the verb means to throw. */
export function throwsBlame(g: Ground, i: number, at: number): boolean {
  for (let k = i + 1; k < at; k++) if (isBlame(g, k)) return true
  return false
}

/** «لفت الحفل الانتباه إلى القرية»: it drew attention; «لفت الانتباه إلى أن» is said. */
export function drawsEyes(g: Ground, i: number, at: number): boolean {
  for (let k = i + 1; k < at; k++) if (isOneOf(g, k, EYES)) return true
  return false
}
const EYES = wordSet('انتباه انظار نظر', THE)

export const isBlame = (g: Ground, k: number): boolean => isOneOf(g, k, BLAME)
const BLAME = wordSet('لوم لايمه مسووليه', ['', 'ال', 'ب', 'بال'])

/** «أظهرت الدراسة أن»: a paper shows what it says; what a man shows is none of his words. */
export function isShownByPaper(g: Ground, source: number): boolean {
  return is(classAt(g, source), DOC) || isOneOf(g, source, FINDINGS)
}
/** «نص الاتفاق على», «تنص المادة على»: papers that bind. */
export const isPaperOrLaw = (g: Ground, k: number): boolean =>
  is(classAt(g, k), DOC) || isOneOf(g, k, LAWS)
export const LAWS = wordSet(
  'اتفاق اتفاقيه ماده مواد قانون قرار دستور مشروع مسوده صياغه بند بنود فقره عقد معاهده مذكره مقترح مبادره خطه نظام لايحه تشريع مرسوم ميثاق وثيقه اعلان قواعد لوايح قوانين تعديل تعديلات',
  THE,
)
const FINDINGS = wordSet(
  'دراسه دراسات استطلاع استطلاعات سجلات وثايق ارقام نتايج بيانات احصايات احصاءات احصاييات احصاييه تقديرات موشرات تحقيق تحقيقات فحوص فحوصات تحاليل ابحاث بحث ابحاث مسح خريطه تقرير تقارير',
  THE,
)

/** «تبنى المجلس مشروع قانون», «جددت الطائرات قصفها»: what is adopted or done anew is nobody's word. */
export function isDeed(g: Ground, cue: Cue, o: Opening): boolean {
  if (o.kind !== 'object') return false
  if (cue.lemma === 'تبنى') return isOneOf(g, o.at, LAWS)
  return cue.lemma === 'جدد' && o.quote === null && !isStance(g, o.at)
}

/** A word of speech, or of how one stands to a thing: «جدد || دعوته», «جددت || التزامها». */
const isStance = (g: Ground, k: number): boolean => nounAt(g, k) !== null || isOneOf(g, k, STANCES)
const STANCES = wordSet(
  'التزام دعم رفض ثقت ثقه حرص موقف مواقف تمسك عزم استعداد شكر استنكار ولاء بيعت بيعه امل تضامن وقوف دعوت دعوه رغبت رغبه تاييد مطالب مطالبت مطالبه طلب عهد تهاني شجب ادانت ادانه معارضت معارضه',
  THE,
  ['', 'ه', 'ها', 'هم', 'هما', 'نا'],
)

/** «حمّله المسؤولية»: without the blame the verb means to carry. */
export function blames(g: Ground, o: Opening): boolean {
  for (let k = o.at; k < o.at + 9; k++) if (/مسوولي/.test(formAt(g, k).fold)) return true
  return false
}

/** «مدينة» and «متابعين» are nouns unless what they report follows at once. */
export function carriesOn(g: Ground, i: number, cue: Cue): boolean {
  if (cue.gender === 'm' && cue.number === 's') return true
  const next = formAt(g, i + 1)
  if (particleAt(g, i + 1) !== null || quotesFrom(g, i + 1) || next.clean === ':') return true
  const frame = frameAt(g, i + 1)
  // «مشيرة إلى أن»
  if (takes(cue, frame) && particleAt(g, i + 2)) return true
  // «مشيدين بجهود», «مبدين سعادتهم», «مطالبين بتقريب الموعد»
  const c = classAt(g, i)
  const of = classAt(g, i + 1)
  const bound = cue.number === 'p' || !is(c, NOUN)
  if (bound && takes(cue, FRAME.bi) && of.prefix === 'ب' && cue.lemma !== 'أمر')
    return JUDGES.has(cue.act) || cue.lemma === 'نوه'
  if (cue.number === 'p' && !is(c, NOUN) && takes(cue, FRAME.o) && of.tail) return true
  if (cue.gender === 'f' && cue.number === 's' && commaAt(g, i - 1) && takesOn(g, i, cue))
    return true
  return !is(c, NOUN) && takes(cue, frame)
}
/** «، معلنة انسحابها», «، متهمة الشركة بالكذب», «، واصفة إياه بالخطأ»: behind a comma she goes on. */
function takesOn(g: Ground, i: number, cue: Cue): boolean {
  const next = formAt(g, i + 1)
  const of = classAt(g, i + 1)
  if (is(classAt(g, i), PLACE) || !formAt(g, i).clean.endsWith('ة')) return false
  if (takes(cue, FRAME.bi) && of.prefix === 'ب') return JUDGES.has(cue.act)
  const frame = frameAt(g, i + 1)
  if (takes(cue, frame)) return true
  if (!takes(cue, FRAME.o) && !takes(cue, FRAME.oo) && !takes(cue, FRAME.d)) return false
  if (HERSELF.test(next.fold)) return true
  // «، معلنة ومؤكدة», «، متهمة جديدة»: an adjective describes.
  return (
    startsObject(g, i + 1, i + 3) &&
    (of.article || of.tail || mentionOf(g, i + 1) !== null || is(of, NOUN))
  )
}
const HERSELF = /^(?:ايا(?:ه|ها|هم|هما|نا)|اي|ايه|ان)$/

/** «متهمين بالقتل», «مهددين بالطرد», «ملتزمة بالاتفاق»: of these acts it tells of whom, not by whom. */
const JUDGES: ReadonlySet<StatementAct> = new Set<StatementAct>(['praise', 'condemn', 'demand'])

/** «لا يعتقد أن», «لم ينف»: what is denied there is still a stance; «لم يعلن» reports nothing. */
export function staysNegated(cue: Cue, negation: string): boolean {
  if (cue.act === 'deny') return true
  return negation.endsWith('لا') && (cue.act === 'expect' || THOUGHTS.has(cue.lemma))
}

const THOUGHTS = new Set(['رأى', 'اعتبر', 'ظن', 'اعتقد'])

const DAMMA = '\u064F'
/** Is a damma written on the first letter, or behind the ا of a longer form: أُعلن, اتُهم? */
export function isVowelledPassive(g: Ground, i: number): boolean {
  const from = g.words.from[i] ?? 0
  const { text } = g.words
  const at = text[from] === 'و' || text[from] === 'ف' ? from + 1 : from
  return (
    text[from + 1] === DAMMA ||
    text[at + 1] === DAMMA ||
    (text[at] === 'ا' && text[at + 2] === DAMMA)
  )
}
