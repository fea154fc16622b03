import { fold } from '../../arabic/fold.ts'
import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, foldAt, type Context } from './context.ts'
import { phraseEnding } from './phrase-ending.ts'
import { isSomebody, phraseAt, type Phrase } from './noun-phrase.ts'

/**
 * Who is made, helped, asked, told or kept from doing what the masdar at `at` tells: «دفع الأطباء إلى
 * إجراء عملية», «ساعدت الثوار في الإطاحة», «تكليف الوزير بتشكيل»: the phrase right before the preposition
 * of the masdar, if such a verb or masdar stands before it in the clause.
 */
export function madeToDo(c: Context, s: Stretch, at: number): Phrase | null {
  const to = prepositionBefore(c, s, at)
  if (to <= s.first || classAt(c, to - 1).kind === 'punct') return null
  const last = phraseEnding(c, s, to)
  // «تمكين المسلحين في الشمال من إطلاق»: where they are.
  const there = last?.place === true && foldAt(c, last.first - 1) === 'في'
  const p = there ? phraseEnding(c, s, last.first - 1) : last
  if (!p) return null
  // «تكليف الوزير بتشكيل»: one phrase, with whom the masdar moves in its genitive.
  if (MAKES.test(foldAt(c, p.first))) {
    const moved = phraseAt(c, p.first + 1, p.end)
    return moved && isSomebody(c, moved) ? moved : null
  }
  if (!isSomebody(c, p)) return null
  for (let k = p.first - 1; k >= s.first && k >= p.first - REACH; k--) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative' || w.kind === 'punct') return null
    if (MAKES.test(foldAt(c, k))) return OWN.test(foldAt(c, k)) ? null : p
    if (w.kind === 'verb') return null
  }
  return null
}

/** How far the verb may stand before whom it moves: its own subject lies between. */
const REACH = 6
/** Masdars that only say how a deed goes on: «على استمرار عرقلة». */
const GOING = new Set(
  'مواصلة استمرار متابعة بدء عدم إجراء فتح تنفيذ اتخاذ شن'.split(' ').map((w) => fold(w)),
)

/** Where the preposition of a masdar stands: itself where it is written as one word with it; -1 for none. */
function prepositionBefore(c: Context, s: Stretch, at: number): number {
  let k = at
  if (classAt(c, k).prefix === '' && GOING.has(classAt(c, k - 1).core)) k--
  const { prefix } = classAt(c, k)
  if (prefix === 'ب' || prefix === 'ل') return k
  if (prefix !== '' || k <= s.first) return -1
  return LEADS.has(foldAt(c, k - 1)) ? k - 1 : -1
}

/** «تمكن الجيش من»: of these the subject does it. */
const OWN = /^[وف]?[تي]?تمكن/
const LEADS = new Set(['الي', 'علي', 'في', 'من', 'عن'])

/** To make, drive, help, urge, order, teach, allow, keep from: verbs and masdars, with their endings. */
const MAKES = new RegExp(
  `^[وفبل]{0,2}(?:ال)?س?[يتن]?(?:${[
    'دفع|حمل|ساعد|شجع|اجبر|جبر|اضطر|ضطر|ارغم|رغم|منع|حث|حض|ناشد|كلف|مكن|سمح|فوض|امر|الزم|لزم|حرض|اقنع|قنع|حفز|درب',
    'عاون|اعان|دعا|دعو|طالب|نصح|حذر|نهي|ردع|مناشد|مطالب',
    'تكليف|تشجيع|تحريض|اجبار|ارغام|الزام|اقناع|مساعده|مساعدت|مطالبه|مناشده|حمله|دفعه|تمكين|تفويض|دعوه|دعوت|تحفيز',
  ].join('|')})(?:ت|وا|ون|ا|ه|ها|هم)?$`,
)
