import { classAt, type Context } from './context.ts'
import type { PredicateReading } from './readings.ts'

/** Things, places and bodies that are made or held for a deed: the word behind says what they are for. */
const MADE_FOR =
  /^(?:سفينه|سفن|زورق|زوارق|قارب|قوارب|طايره|طايرات|مروحيه|مروحيات|سياره|سيارات|عربه|عربات|مدفعيه|قافله|قوافل|معسكر|معسكرات|مركز|مراكز|مخيم|مخيمات|غرفه|غرف|قاعه|صاله|ساحه|ساحات|منصه|منصات|معاهده|ميثاق|بروتوكول|لايحه|مصدر|مصادر|حزمه|برنامج|برامج|جهاز|اجهزه|منظومه|معدات|ادوات|اداه|صندوق|صناديق|دوره|دورات|ورشه|طالب|طالبي|طالبو|تاشيره|تاشيرات|رخصه|رخص|تصريح|تصاريح|سياسه|سياسات|ثقافه|ظاهره|تحالف|قوات|فريق|فرق|طاقم|اطقم)$/

/**
 * «سفينة إنقاذ», «مركز احتجاز», «قوات دعم الشرعية»: in construct behind a thing, a place or a body the
 * word says what these are for, and tells no happening.
 */
export function saysWhatFor(c: Context, i: number, r: PredicateReading): boolean {
  if (LIKE.test(r.entry.predicate.lemma) && isAdjective(c, i, r)) return true
  if (r.prefix !== '' || r.conjunction || r.accusative || r.pronoun !== '') return false
  return isMadeFor(c, i - 1)
}

/** Is the word, without an article, a thing, place or body that is made for a deed? */
export function isMadeFor(c: Context, i: number): boolean {
  const head = classAt(c, i)
  if (head.kind !== 'word' && head.kind !== 'verb') return false
  if (head.definite || head.closed || head.accusative) return false
  return MADE_FOR.test(head.core)
}

/** Deeds whose letters are also those of what somebody is like: «القوات المهاجمة», «القرية المحاصرة». */
const LIKE = /^(?:محاصرة|مهاجمة|محاربة|مطاردة|مقاتلة|مساندة|معارضة|مدافعة|مناهضة|مناصرة)$/
const isAdjective = (c: Context, i: number, r: PredicateReading): boolean => {
  const head = classAt(c, i - 1)
  if (r.prefix !== '' || head.kind !== 'word') return false
  if (r.article) return head.definite || c.mentionAt[i - 1] !== undefined
  // «بلدات محاصرة», but «عملية محاصرة البلدة».
  const next = classAt(c, i + 1)
  return (
    !r.conjunction &&
    r.pronoun === '' &&
    !head.definite &&
    !head.closed &&
    !next.definite &&
    c.mentionAt[i + 1] === undefined &&
    (next.kind !== 'word' || next.prefix !== '')
  )
}
