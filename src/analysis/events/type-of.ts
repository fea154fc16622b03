import { classAt, foldAt, type Context } from './context.ts'
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
      return BACKING.has(lemma) && isArmed(c, d) ? 'AID' : type
    case 'PROTEST':
      return GATHERING.has(lemma) && isFeast(c, d) ? 'OTHER' : type
    case 'RETREAT':
      return FLEEING.has(lemma) && isCivil(d) ? 'OTHER' : type
    case 'AGREE':
      // «استعداد قواته لصد أي هجوم»
      return lemma === 'استعداد' && forcesNear(c, sentenceOf(c, d), x.at) ? 'MOBILIZE' : type
    default:
      return type
  }
}

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

/** Is the backing one of arms: by a force, or to those who fight in the sentence: «شنت القوات، بدعم من»? */
function isArmed(c: Context, d: Draft): boolean {
  const x = d.pick.candidate
  const next = foldAt(c, x.end)
  if (x.verbal) return ARMS.test(next)
  for (let k = x.end; k < x.end + 4; k++)
    if (/^(?:ال)?عسكري(?:ه|ا)?$/.test(foldAt(c, k))) return true
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
