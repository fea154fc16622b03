import type { Mention } from '../layers.ts'
import { classAt, foldAt, headAt, type Context } from './context.ts'
import { COUNTS_OF_HARM } from './figures.ts'
import type { Head } from './head.ts'
import { ADJECTIVE } from './known-words.ts'
import { bitsOf, isNoun } from './word-class.ts'

/** Adjectives that take what they belong to with ل. */
export const BELONGS = new Set(
  'تابع تابعه تابعين موالي مواليه موالين معادي معاديه مناهض مناهضه مناهضين مويد مويده مويدين خاضع خاضعه منتمي منتميه عام اعلي مجاور مجاوره متاخم'.split(
    ' ',
  ),
)

/** «هاجم الجيش أخرى»: the object, and no part of who acts. */
export const ALONE: ReadonlySet<string> = new Set(['اخري', 'اخر', 'اخرين'])

/** Counts of those who may act: no sums, no distances. */
export const PEOPLE: ReadonlySet<string> = new Set([...COUNTS_OF_HARM, 'groups'])

/** «تلك الاحتجاجات», «ذلك الهجوم»: it points at what stands behind it, though alone it is a particle. */
export const pointsAt = (c: Context, i: number): boolean => {
  const { kind, core } = classAt(c, i)
  if (kind !== 'particle' || !POINTING.has(core)) return false
  const next = classAt(c, i + 1)
  return next.kind === 'word' && next.definite && next.prefix === '' && !next.conjunction
}
const POINTING: ReadonlySet<string> = new Set(['تلك', 'ذلك'])

export const hasDefinite = (c: Context, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (classAt(c, k).definite) return true
  return false
}

/** «مسلحون», «إسلاميين»: an ending that no name has. */
export const isUnknownKind = (c: Context, i: number): boolean => {
  const x = classAt(c, i)
  return !x.definite && (x.closed || x.adjective)
}

/** «القسم الأكبر», «الهجوم الأخطر» */
const COMPARING = new Set(
  'اكبر اصغر اعظم اهم ابرز اقوي اكثر اقل اوسع احدث اقدم اقرب ابعد اعلي ادني افضل اسوا اخطر اشد'.split(
    ' ',
  ),
)

/** «الطائرات الحربية»: by its form an adjective of relation, though a thing may be called so too. */
export const isRelation = (c: Context, i: number): boolean => {
  const x = classAt(c, i)
  if (!x.definite) return false
  if (COMPARING.has(x.core)) return true
  return x.feminine && /.{3}يه$/.test(x.core) && !headAt(c, i).person && isOfNoun(x.core)
}

/** «حربية» is of حرب, «سياسية» of سياسة, «حيوية» of حيوي; «رواية» and «قضية» are of none. */
const isOfNoun = (core: string): boolean => {
  const stem = core.slice(0, -2)
  return (
    isNoun(stem) ||
    (stem.length > 3 && isNoun(`${stem}ه`)) ||
    (bitsOf(core.slice(0, -1)) & ADJECTIVE) !== 0
  )
}

/** «حكومة وفاق وطني»: an adjective of relation, though somebody may be called so too. */
const isKind = (c: Context, i: number): boolean => classAt(c, i).core.endsWith('ي')

/**
 * «طائرات حربية», «رسوم جمركية»: an adjective of relation in the feminine behind a head that is feminine
 * or a plural of things, though the lexicon has it as a noun too; «رئيس بلدية» goes on with its genitive.
 */
export function isKindOf(c: Context, i: number, lead: number, head: Head): boolean {
  if (isKind(c, i)) return true
  const x = classAt(c, i)
  if (!x.core.endsWith('يه')) return false
  const led = classAt(c, i - 1)
  return i - 1 === lead
    ? led.feminine || head.gender === 'f' || (head.broken && !head.person)
    : led.feminine && led.adjective
}

/** «المدعومة»: a definite participle by its form. */
export const isPassive = (c: Context, i: number): boolean => {
  const { core, definite } = classAt(c, i)
  return definite && core.startsWith('م')
}

export const isNameAt = (c: Context, i: number): boolean => {
  const m = c.mentionAt[i]?.value
  return m !== undefined && isNamed(m)
}
export const isNamed = (m: Mention): boolean => m.wording === undefined || m.wording === 'name'

/** Behind the closing mark of a quotation of at most six words; 0 where there is none. */
export function closesSoon(c: Context, i: number, most: number): number {
  for (let k = i + 1; k < most && k <= i + 7; k++) {
    const f = foldAt(c, k)
    if (f === '"' || f === '»' || f === '”' || f === '“') return k > i + 1 ? k + 1 : 0
    if (classAt(c, k).kind === 'punct') return 0
  }
  return 0
}
