import { classAt, foldAt, type Context } from './context.ts'
import type { Draft, Span } from './draft.ts'

/**
 * Whom a blow befell, told by the happening right before it: «لقي ثلاثون جنديا مصرعهم في هجمات», «أصيب
 * ثلاثة أشخاص بجروح في عملية انتحارية».
 */
export function fallenBefore(c: Context, before: Draft | undefined, d: Draft): Span | null {
  if (!before || before.sentence !== d.sentence || before.target === null) return null
  const x = d.pick.candidate
  const y = before.pick.candidate
  if (x.verbal || x.predicate.frame.blow !== true || x.predicate.type !== 'ASSAULT') return null
  if (y.predicate.type !== 'ASSAULT' || y.predicate.frame.blow === true) return null
  if (!FALLEN.has(y.predicate.frameName) || d.args.pronoun !== null) return null
  if (x.at <= y.end || x.at > y.end + REACH || !THROUGH.has(foldAt(c, x.at - 1))) return null
  for (let k = y.end; k < x.at; k++) {
    const w = classAt(c, k)
    if (w.kind === 'verb' || w.kind === 'comp' || w.kind === 'relative') return null
  }
  return before.target
}

/** Frames of people who come to harm. */
const FALLEN: ReadonlySet<string> = new Set(['kill', 'die', 'dieo', 'dead'])
const THROUGH: ReadonlySet<string> = new Set(['في', 'اثر', 'جراء', 'خلال', 'نتيجه', 'بسبب', 'بفعل'])
const REACH = 10
