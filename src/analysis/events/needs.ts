import { fold } from '../../arabic/fold.ts'
import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, foldAt, headAt, type Context } from './context.ts'
import { isHomograph } from './homographs.ts'
import type { PredicateReading } from './readings.ts'
import { HOSTILE, isForce, listsOf } from './settings.ts'

const NEEDS_WITH = new Set(['مع', 'معه', 'معها', 'معهم'].map(fold))

/** Verbs that move armies where forces stand near, and rumours or weeds elsewhere. */
const FORCES = new Set(
  'انتشر انتشار تقدم توسع تعقب لاحق ملاحقة مطاردة طارد زحف دخل توجه تحرك تمركز حشد استعد استعاد استعادة تكديس'.split(
    ' ',
  ),
)

/** Do armed people or arms stand near the word? */
export function forcesNear(c: Context, s: Stretch, i: number): boolean {
  for (let k = Math.max(s.first, i - 7); k < s.end && k <= i + 7; k++) {
    const f = foldAt(c, k)
    if (k !== i && ((listsOf(f, 0, f.length) | listsOf(f, 1, f.length)) & HOSTILE) !== 0)
      return true
  }
  return false
}

/** Do forces spread here, rather than weeds, rumours or arms? */
function forceBeside(c: Context, i: number): boolean {
  for (let k = i - 4; k <= i + 5; k++) if (k !== i && isForce(classAt(c, k).core)) return true
  return false
}

/** «أقر بأن», «اعترف مصدر بأن»: what is owned to is a statement. */
function ownsTo(c: Context, i: number): boolean {
  for (let k = i + 1; k < i + 8; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp') return w.core !== 'ان' || k === i + 1
    if (w.kind === 'punct' && w.core !== '"') return false
  }
  return false
}

/** Turns that report no happening: «طلب عدم ذكر اسمه», «رفض التعليق», «يوافق الأول من مايو», «غرق المكتب في الأوراق». */
function isIdle(c: Context, i: number, r: PredicateReading): boolean {
  const p = r.entry.predicate
  if (p.type === 'REQUEST' && foldAt(c, i + 1) === 'عدم')
    return foldAt(c, i + 1) === 'عدم' && /^(?:ذكر|نشر|ال?كشف|ال?افصاح)/.test(foldAt(c, i + 2))
  if (p.lemma === 'رفض') return [1, 2, 3].some((k) => foldAt(c, i + k) === 'التعليق')
  // «الاضطرابات العصبية»: of body and mind. «الطلب على المساكن»: of the market.
  if (p.lemma.startsWith('اضطراب'))
    return /^(?:ال)?(?:عصبي|نفسي|هرموني|صحي|هضمي|وراثي|جيني|سلوكي|نوم|غذايي|جوي)ه?$/.test(
      foldAt(c, i + 1),
    )
  if (p.lemma === 'طلب' && p.kind !== 'verb')
    return foldAt(c, i) === 'الطلب' && foldAt(c, i + 1) === 'علي'
  if (p.lemma === 'قرض' || p.lemma === 'عرقلة') return foldAt(c, i).startsWith('ال')
  // «الحرب العالمية الثانية»: of another age.
  if (p.lemma === 'حرب') return /^ال(?:عالميه|بارده|صليبيه)$/.test(foldAt(c, i + 1))
  // «سيتي مول»: where one shops.
  if (p.lemma === 'مول') return classAt(c, i - 1).kind === 'word'
  if (p.lemma === 'عين') return foldAt(c, i + 1) === 'اليوم'
  if (p.lemma === 'ضرب')
    return [1, 2].some((k) => /^(?:به|المثل|مثلا|موعدا)$/.test(foldAt(c, i + k)))
  // «يصل إلى 815», «وصل عددها إلى»: an amount.
  if (p.lemma === 'وصل' || p.lemma === 'عاد')
    return [2, 3, 4].some((k) => foldAt(c, i + k - 1) === 'الي' && c.figureAt[i + k] !== undefined)
  const next = foldAt(c, i + 1)
  if (p.lemma === 'انتشر' || p.lemma === 'انتشار' || p.lemma === 'خروج')
    return (
      !forceBeside(c, i) &&
      // «خروج بريطانيا من الاتحاد»: of a state.
      !(p.lemma === 'خروج' && p.with.length === 0 && c.mentionAt[i + 1]?.value.type === 'GPE')
    )
  if (p.lemma === 'سمح' || p.lemma === 'سماح') return !isLeave(c, i, r)
  // «لمناقشة الأزمة»: an aim. «جرى استعراض», «تمت مناقشة»: done.
  if (p.lemma === 'مناقشة' || p.lemma === 'استعراض')
    return p.with.length === 0 && ![1, 2, 3].some((k) => DONE.test(foldAt(c, i - k)))
  if (p.lemma === 'انتصار') return r.article && r.entry.number === 'p'
  if (p.lemma === 'ضبط' && p.with.length === 0)
    return /^ال(?:نفس|اسعار|امور|امن|ايقاع|جوده|مصروفات)$/.test(next)
  if (p.kind === 'verb') {
    if (p.lemma === 'أقر' || p.lemma === 'اعترف') return ownsTo(c, i)
    // «اقتراح تقدم به», «الذي تقدمه الدولة»: what is put forward.
    if (p.lemma === 'تقدم') return r.pronoun !== '' || /^ب(?:ه|ها|طلب|شكوي|مقترح)?$/.test(next)
    if (p.lemma === 'ثار') return /^(?:غضب|جدل|تساول|حفيظه|شكوك)/.test(next)
    if (p.lemma === 'أدان') return next === 'بالولاء' || next === 'بالفضل'
    if (p.lemma === 'استعرض') return r.entry.person === 1
    if (p.lemma === 'سيطر' || p.lemma === 'هيمن') return isHeld(c, i, r)
  }
  if (p.lemma === 'بحث') return foldAt(c, i + 1) === 'عن'
  if (p.lemma === 'اشتباك') return foldAt(c, i - 1) === 'فض'
  if (p.lemma === 'قتل') return /^(?:ال)?وقت$/.test(foldAt(c, i + 1))
  if (p.lemma === 'وافق') return c.dateAt[i + 1] !== undefined
  if (p.lemma === 'غرق' || p.lemma === 'أغرق' || p.lemma === 'انهار') {
    return [1, 2, 3].some(
      (k) => c.mentionAt[i + k]?.value.type === 'GPE' || foldAt(c, i + k) === 'بالفوضي',
    )
  }
  return false
}

const DONE = /^[وف]?(?:تم|تمت|جري|جرت|يتم|سيتم)$/

/** Words by which leave is asked for, given or refused. */
const ASKS = /^[وف]?[يت]?(?:طالب|طلب|دعا|دعت|دعو|ناشد|حث|قرر|قررت|رفض|وافق|مطالب|بعدم)/

/** Leave that somebody gives or refuses, rather than what a thing makes possible. */
function isLeave(c: Context, i: number, r: PredicateReading): boolean {
  if (foldAt(c, i - 1) === 'لن') return true
  if (r.entry.tense === null) return [1, 2, 3, 4].some((k) => ASKS.test(foldAt(c, i - k)))
  const type = c.mentionAt[i + 1]?.value.type
  return (
    r.entry.tense === 'past' &&
    (type === 'GPE' || type === 'ORG' || isForce(classAt(c, i + 1).core))
  )
}

/** «الميناء الذي يسيطر عليه الحوثيون»: a state, and no seizure. */
const isHeld = (c: Context, i: number, r: PredicateReading): boolean =>
  (r.entry.tense === 'present' &&
    (classAt(c, i - 1).kind === 'relative' ||
      // «مناطق تسيطر عليها»: after what has no article the relative is left out.
      (!r.conjunction &&
        /^عليها?$/.test(foldAt(c, i + 1)) &&
        classAt(c, i - 1).kind === 'word' &&
        !classAt(c, i - 1).definite))) ||
  [1, 2].some((k) => /^(?:ال)?(?:اوضاع|وضع|عقول|مشهد|اجواء|حريق|اسعار)$/.test(foldAt(c, i + k)))

/** «استعادة المدينة»: places are taken back by forces, whether they are named or not. */
const isWon = (lemma: string): boolean => lemma === 'استعادة' || lemma === 'استعاد'
const isPlaceAt = (c: Context, i: number): boolean => {
  const type = c.mentionAt[i]?.value.type
  return type === 'GPE' || type === 'LOC' || headAt(c, i).somewhere
}

/** Rows that count only beside a certain preposition or beside somebody whom they befall. */
export function hasWhatItNeeds(c: Context, s: Stretch, i: number, r: PredicateReading): boolean {
  const p = r.entry.predicate
  if (isIdle(c, i, r) || isHomograph(c, i, r)) return false
  if (FORCES.has(p.lemma) && p.type !== 'OTHER' && p.with.length === 0 && !forcesNear(c, s, i))
    return isWon(p.lemma) && isPlaceAt(c, i + 1)
  if (p.flags.includes('m') || p.flags.includes('i')) {
    for (let k = i + 1; k < s.end && k <= i + (p.flags.includes('i') ? 3 : 8); k++) {
      const f = foldAt(c, k)
      if (NEEDS_WITH.has(f) || (p.flags.includes('i') && (f === 'في' || f === 'بشان'))) return true
      if (classAt(c, k).kind === 'punct') return false
    }
    return false
  }
  if (!p.flags.includes('p')) return true
  for (let k = Math.max(s.first, i - 3); k < s.end && k <= i + 5; k++) {
    if (k === i) continue
    if (c.figureAt[k] || c.mentionAt[k]?.value.type === 'PER' || headAt(c, k).person) return true
  }
  return false
}
