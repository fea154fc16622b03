import { formAt, type Ground, isComma, mentionEnd, mentionOf, classAt, isOneOf } from './ground.ts'
import { behindManner } from './manner.ts'
import { hearerAt } from './media.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Opening } from './opening.ts'
import { ADV, is, NOUN, PREP } from './word-class.ts'
import { THE, wordSet, NO_WORDS, type WordSet, wordSetOf } from './word-set.ts'

export type Parts = {
  -readonly [K in 'addressee' | 'told' | 'medium' | 'place' | 'time']: Opening[K]
}

export type Found = Pick<Opening, 'kind' | 'at' | 'quote' | 'pronoun'>

/** Adjuncts between the verb and its subject: «أعلن، أمس الأربعاء، وزير…», «قال له». */
export function skipLead(
  g: Ground,
  from: number,
  limit: number,
  stops: WordSet,
  parts: Parts,
): number {
  let k = from
  while (k < limit) {
    const f = formAt(g, k)
    if (g.dateAt[k] === 1) {
      const first = k
      while (k < limit && (g.dateAt[k] === 1 || isDash(g, k))) k++
      parts.time ??= { first, end: k }
      continue
    }
    const c = classAt(g, k)
    const hearer = hearerAt(g, k, limit)
    if (hearer) {
      noteHearer(parts, k, hearer)
      k = hearer.end
      continue
    }
    if (isComma(f) && g.dateAt[k + 1] === 1) k++
    else if (isComma(f) && k > from && g.dateAt[k - 1] === 1) k++
    else if (isOneOf(g, k, LEAD) || (k === from && isReached(g, k, stops))) k++
    else if (
      is(c, ADV) &&
      !is(c, NOUN | PREP) &&
      !isOneOf(g, k, stops) &&
      !isBound(g, k, limit, stops)
    )
      k++
    else break
  }
  return k
}

/** «منوها بالتعاون المثمر»: its own preposition, whatever the lists call the word. */
const isBound = (g: Ground, k: number, limit: number, stops: WordSet): boolean =>
  stops.has('ب') && formAt(g, k).fold.startsWith('بال') && behindManner(g, k, limit) === k

const LEAD = wordSet('له لها لهم لنا لي فيه فيها بذلك ايضا مجددا قد يوم مساء صباح ليل فجر')

/** «ردت عليه الموظفة»: whom the verb reaches by a preposition that is not its frame's. */
const isReached = (g: Ground, k: number, stops: WordSet): boolean =>
  isOneOf(g, k, REACHED) && !stops.has(formAt(g, k).fold.startsWith('عل') ? 'علي' : 'الي')
const REACHED = wordSet('عليه عليها عليهم اليه اليها اليهم', [''])

const isDash = (g: Ground, k: number): boolean =>
  g.dateAt[k + 1] === 1 && /^[-–/(),،]$/.test(formAt(g, k).clean)

export function noteHearer(
  parts: Parts,
  k: number,
  h: { end: number; medium: string | null },
): void {
  const span = { first: k, end: h.end }
  parts.addressee ??= span
  if (h.medium !== null) parts.told ??= { span, key: h.medium }
}

export const ASKS = wordSet(
  'طلب طلبت رفض رفضت فضل فضلت نشر نشره نشرها نشرته بث بثه بثته كتبه كتبها',
)

/** «في خطوة اعتبرت تصعيدية، …»: how the occasion was taken. */
export const JUDGED = wordSetOf([
  ...wordSet('اعتبرت اعتبر وصفت وصف عدت تعد تعتبر توصف يعد يعتبر'),
  ...wordSet('اعتبر وصف اعتبرت وصفت', [''], ['ها', 'ه']),
])

export function noteAdjunct(g: Ground, k: number, end: number, parts: Parts): void {
  if (isOneOf(g, k + 1, MEDIUM)) parts.medium ??= { first: k, end }
  else if (formAt(g, k).fold === 'في' && mentionOf(g, k + 1))
    parts.place ??= { first: k, end: mentionEnd(g, k + 1) }
}

/** What is said on an occasion or by a medium: «في بيان», «على تويتر». */
export const MEDIUM = wordSet(
  'بيان تصريح تصريحات تصريحاته موتمر حديث خطاب كلمه مقابله تغريده رساله تقرير تويتر فيسبوك حسابه صفحته حسابها صفحتها مداخله حوار تسجيل منشور بيانها مقال',
  THE,
)

/** Adjuncts between the source and the particle, noted where they tell medium, place, time or hearer. */
export function adjuncts(g: Ground, from: number, end: number, parts: Parts): void {
  for (let k = from; k < end; k++) {
    if (g.dateAt[k] === 1) {
      const first = k
      while (k + 1 < end && g.dateAt[k + 1] === 1) k++
      parts.time ??= { first, end: k + 1 }
      continue
    }
    const hearer = hearerAt(g, k, end)
    if (hearer) {
      noteHearer(parts, k, hearer)
      k = hearer.end - 1
    } else if (is(classAt(g, k), PREP)) {
      const inner = nounPhrase(g, k + 1, end, { stops: NO_WORDS, loose: false })
      noteAdjunct(g, k, inner?.end ?? Math.min(end, k + 2), parts)
    }
  }
}
