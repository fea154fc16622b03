import { classAt, foldAt, headAt, type Context } from './context.ts'
import type { Candidate } from './candidates.ts'
import { isCrowd } from './crowd.ts'
import type { Draft } from './draft.ts'
import { forcesNear } from './needs.ts'
import { isForce } from './settings.ts'

/** What one will not do of these is a refusal made. */
const YIELDS = new Set(['CONCEDE', 'AGREE', 'CONSULT'])
const NOT = new Set(['لن', 'لا', 'لم'])
/** How far a word that tells the occasion stands from a gathering. */
const OCCASION = 14

/** The type of a happening, which beside its word may depend on who does it and on what occasion. */
export function typeOf(c: Context, d: Draft): string {
  const { candidate: x } = d.pick
  const { type, lemma } = x.predicate
  const before = foldAt(c, x.at - 1)
  // «لن نتنازل»: a refusal.
  if (x.verbal && YIELDS.has(type) && (before === 'لن' || before === 'لا')) return 'REJECT'
  switch (type) {
    case 'ASSAULT':
      // «السيطرة على الحريق»
      if (CONTROL.has(lemma) && isNear(c, x.end, 2, FIRE)) return 'OTHER'
      // «قتل أربعة في فيضانات»: by nobody.
      if (HARMED.has(lemma) && d.actor === null && isNear(c, x.end, 12, NATURE)) return 'OTHER'
      // «طعن في الحكم»: an appeal.
      if (lemma === 'طعن' && isNear(c, x.end, 5, APPEALS)) return 'REQUEST'
      // «شن هجوما حادا على خصمه»: with words.
      if (VERBAL_BLOW.test(foldAt(c, x.end)) && classAt(c, x.at).core.startsWith('هجوم'))
        return 'ACCUSE'
      // «استيلاء الحكومة على الشركة», «عقوبة الإعدام»: by power of office.
      if (SEIZING.has(lemma) && d.args.actor && OFFICES.test(d.args.actor.head)) return 'COERCE'
      if (lemma === 'إعدام' && (x.reading.article || PENALTY.test(before))) return 'COERCE'
      // What demonstrators break and burn belongs to their protest.
      return x.verbal && d.args.actor && isCrowd(c, d.args.actor) ? 'PROTEST' : type
    case 'COERCE':
      // «عرقل المتظاهرون عمل البرلمان»: so they protest.
      return x.verbal && d.args.actor && isCrowd(c, d.args.actor) ? 'PROTEST' : type
    case 'SANCTION':
      // «حظر التطبيق», «حظر النقاب»: forbidden within a state, as against arms and trade of another.
      return lemma === 'حظر' && isWithin(c, d) ? 'COERCE' : type
    case 'SUPPORT':
      // «حكومة لا يعترف بها أحد»
      if (lemma === 'اعترف' && x.verbal && NOT.has(before)) return 'REJECT'
      if (lemma === 'صوت' && isNear(c, x.at + 1, 6, AGAINST)) return 'REJECT'
      return BACKING.has(lemma) && isArmed(c, d) ? 'AID' : type
    case 'REQUEST':
      return lemma === 'طعن' && isStab(c, x) ? 'ASSAULT' : type
    case 'PROTEST':
      return GATHERING.has(lemma) && isFeast(c, d) ? 'OTHER' : type
    case 'OTHER':
      // «توفي متأثرا بجروحه»: of a blow. «وصلت قافلة المساعدات»: relief came.
      if (DYING.has(lemma) && isNear(c, x.end, 4, OF_WOUNDS)) return 'ASSAULT'
      if (COMING.has(lemma) && isNear(c, x.end, 4, RELIEF)) return 'AID'
      return lemma === 'صوت' && isNear(c, x.at + 1, 6, AGAINST) ? 'REJECT' : type
    case 'RETREAT':
      // «انسحاب البلاد من الاتفاق»: a bond that is cut.
      if (LEAVING.has(lemma) && isFromBond(c, x.end)) return 'SANCTION'
      return FLEEING.has(lemma) && isCivil(d) ? 'OTHER' : type
    case 'AGREE':
      // «تعهد بالرد على الهجوم»
      if (PLEDGES.has(lemma) && isNear(c, x.end, 4, HARSH)) return 'THREATEN'
      // «وافق على مشروع القانون»: what was laid before him.
      if (CONSENTS.has(lemma) && isNear(c, x.end, 4, PAPERS)) return 'SUPPORT'
      // «استعداد الحرس لصد الهجوم», but «على استعداد للتصويت»
      return lemma === 'استعداد' && before !== 'علي' && forcesNear(c, sentenceOf(c, d), x.at)
        ? 'MOBILIZE'
        : type
    default:
      return type
  }
}

/** Does one of the words stand among the next, in the same clause? */
function isNear(c: Context, from: number, reach: number, words: RegExp): boolean {
  for (let k = from; k < from + reach; k++) {
    if (classAt(c, k).kind === 'punct' && foldAt(c, k) !== '"') return false
    if (words.test(foldAt(c, k))) return true
  }
  return false
}
const CONTROL = new Set(['سيطرة', 'سيطر'])
const FIRE = /^(?:ال)?(?:حريق|حرايق|نيران|نار)$/
/** «هجوم بالطعن», «حادث طعن», «طعن شرطي»: with a knife. */
const isStab = (c: Context, x: Candidate): boolean =>
  x.reading.prefix === 'ب' ||
  STABBED.test(foldAt(c, x.at - 1)) ||
  (!x.reading.accusative && x.reading.pronoun === '' && headAt(c, x.end).person)
const STABBED = /^[وفبل]?(?:ال)?(?:هجوم|هجمات|حادث|حادثه|حوادث|عمليه|عمليات|محاوله|جريمه)$/
const HARMED = new Set(
  'قتل مقتل مصرع قتلى قتيل ضحايا ضحية إصابة أصاب جرح جرحى سقوط سقط لقى فارق راح'.split(' '),
)
const NATURE =
  /^[بلو]?(?:ال)?(?:فيضان|فيضانات|سيول|سيل|زلزال|حريق|حرايق|غرقا?|انهيار|اعصار|عاصفه|عواصف|امطار|صواعق|تصادم|سير|مروري|مروريه|وباء|فيروس|مرض|كوليرا|حراره|تسمم|تدافع|انزلاق|هزه|بركان|عطشا?|جوعا?)$/
const APPEALS =
  /^ب?(?:ال)?(?:حكم|احكام|قرار|قرارات|نتيجه|نتايج|شرعيه|دستوريه|صحه|قانون|نزاهه|مصداقيه)$/
const VERBAL_BLOW = /^(?:حادا?|لاذعا?|لفظيا?|كلاميا?|عنيفا|شرسا|شديدا)$/
const SEIZING = new Set(['استولى', 'استيلاء'])
const OFFICES = /^(?:ال)?(?:حكومه|سلطات|سلطه|وزاره|محكمه|بلديه|دوله)$/
const PENALTY = /^[وب]?(?:ال)?(?:عقوبه|عقوبات|حكم|احكام)$/
const AGAINST = /^(?:ضد|رفضا|لرفض)$/
const DYING = new Set(['توفى', 'وفاة', 'مات', 'موت'])
const OF_WOUNDS = /^(?:متاثرا|متاثره|متاثرين)$/
const COMING = new Set(['وصل', 'وصول', 'رسا'])
const RELIEF = /^(?:ال)?(?:مساعدات|معونات|اغاثه|اغاثيه|اغاثي)$/
const LEAVING = new Set(['انسحب', 'انسحاب', 'خروج'])
const BOND = /^(?:ال)?(?:اتفاق|اتفاقيه|معاهده|اتحاد|منظمه|عضويه|اتفاقيات)$/
/** «من الاتفاق»: behind who leaves it. */
function isFromBond(c: Context, from: number): boolean {
  for (let k = from; k < from + 5; k++) {
    if (classAt(c, k).kind === 'punct') return false
    if (foldAt(c, k) === 'من') return BOND.test(foldAt(c, k + 1))
  }
  return false
}
const PLEDGES = new Set(['تعهد', 'متعهد', 'توعد'])
const HARSH =
  /^ب(?:ال)?(?:ضرب|رد|انتقام|ثار|سحق|معاقبه|ملاحقه|محاسبه|القضاء|قضاء|تدمير|اباده|مواجهه|هزيمه|قصف)$/
const CONSENTS = new Set(['وافق', 'موافقة'])
const PAPERS =
  /^(?:ال|لل)?(?:قانون|قوانين|قرار|مشروع|وثيقه|مذكره|معاهده|ميزانيه|موازنه|دستور|لايحه|تعيين|تفعيل)$/

/** Is what is forbidden no arms, trade or flight, and named? */
const isWithin = (c: Context, d: Draft): boolean => {
  const { candidate: x } = d.pick
  const next = classAt(c, x.end)
  return next.kind === 'word' && !TRADE.test(next.core) && d.target?.place !== true
}
const TRADE =
  /^(?:سلاح|اسلحه|تسليح|تسلح|تصدير|استيراد|صادرات|واردات|طيران|سفر|تجاري|تجاره|نفط|نفطي|توريد|بيع|جوي|بحري|اقتصادي|مالي|دولي|اممي|امريكي|اوروبي|مفروض|شامل|كامل)ه?$/

const sentenceOf = (c: Context, d: Draft): { first: number; end: number } =>
  c.sentences[d.sentence] ?? { first: d.pick.candidate.at, end: d.pick.candidate.end }

const BACKING = new Set(['دعم', 'ساند', 'مساندة', 'آزر'])
/** Alliances, air forces, weapons: their backing is of deeds. */
const ARMS = /^(?:ال)?(?:حلف|تحالف|قوات|طيران|طائرات|مقاتلات|جيش|ضربات|غارات|مدفعيه|مقاتلون|مسلحون)/

/** Those whom one backs by more than words, and how. */
const FIGHTERS =
  /^[ول]*(?:ال)?(?:ميليشيا|ميليشيات|مليشيا|مليشيات|مسلحين|متمردين|مقاتلين|ارهاب|ارهابيين|انقلابيين|فصايل|تنظيم|تنظيمات|حوثي|حوثيين|خيريه|صندوق|مستشفي)$/
const IN_KIND = /^(?:ال)?(?:عسكري|مالي|مادي|لوجستي|لوجيستي|جوي|استخباراتي)ا?$/

/** Is the backing one of arms or money: by a force, or to those who fight in the sentence: «شنت القوات، بدعم من»? */
function isArmed(c: Context, d: Draft): boolean {
  const x = d.pick.candidate
  const next = foldAt(c, x.end)
  if (isNear(c, x.end, 4, FIGHTERS)) return true
  if (x.verbal) return ARMS.test(next)
  if (isNear(c, x.end, 2, IN_KIND)) return true
  if (x.reading.prefix !== 'ب' || x.reading.article) return false
  if (next === 'من' && ARMS.test(foldAt(c, x.end + 1))) return true
  const s = sentenceOf(c, d)
  for (let k = s.first; k < x.at; k++) if (FIGHTS.test(foldAt(c, k))) return true
  return false
}
const FIGHTS =
  /^[وف]?(?:شن|شنت|هاجم|هاجمت|سيطر|سيطرت|استعاد|استعادت|اطاح|اطاحت|قصف|قصفت|تقدمت|حررت|اقتحمت|مقاتلون|مقاتلين)$/

const GATHERING = new Set(['تجمع', 'احتشد', 'احتشاد'])

/** «تجمع الآلاف بمناسبة الذكرى»: a feast. */
function isFeast(c: Context, d: Draft): boolean {
  const { at } = d.pick.candidate
  const s = sentenceOf(c, d)
  for (let k = Math.max(s.first, at - OCCASION); k < s.end && k < at + OCCASION; k++)
    if (/^(?:ب|ل)?(?:ال)?(?:ذكري|احتفال|احتفالات|عيد)$/.test(foldAt(c, k))) return true
  return false
}

const FLEEING = new Set(['فر', 'هرب', 'غادر', 'فرار', 'هروب', 'مغادرة'])

/** Does one of no force flee or leave? */
const isCivil = (d: Draft): boolean =>
  d.args.actor !== null &&
  (d.args.actor.type === 'PER' || CIVIL.test(d.args.actor.head)) &&
  !isForce(d.args.actor.head)
const CIVIL =
  /^(?:ال)?(?:متحدث|مسوول|رئيس|وزير|امير|شيخ|سكان|اهالي|مدنيين|مدنيون|لاجيين|لاجيون|نازحون|نازحين|مهاجرون|مهاجرين|عائلات|عايلات|موظف|موظفون|موظفين|مبعوث|سفير|وفد|طلاب|ركاب)$/
