import type { Stretch } from '../../arabic/sentences.ts'
import type { Candidate } from './candidates.ts'
import { classAt, readingsAt, type Context } from './context.ts'
import type { Phrase } from './noun-phrase.ts'
import { maybePast } from './word-class.ts'

const isCrowdWord = (c: Context, k: number): boolean =>
  readingsAt(c, k).some((r) => r.entry.predicate.frameName === 'actorp')

/** Are demonstrators meant, with their count or without: «آلاف المتظاهرين»? */
export function isCrowd(c: Context, p: Phrase): boolean {
  for (let k = p.first; k < p.end && k < p.first + 4; k++) if (isCrowdWord(c, k)) return true
  return false
}

/**
 * Do the demonstrators at `x` do something that no other word of the sentence tells: «رفع المتظاهرون
 * لافتات»? Those to whom something is done («تفريق المتظاهرين») tell no protest by themselves.
 */
export function demonstrates(
  c: Context,
  s: Stretch,
  x: Candidate,
  told: ReadonlySet<number>,
): boolean {
  let k = x.at - 1
  while (k >= s.first && ['partitive', 'digits', 'adverb'].includes(classAt(c, k).kind)) k--
  if (classAt(c, k).core === 'من' && classAt(c, k - 1).kind === 'partitive') {
    k -= 2
    while (k >= s.first && ['partitive', 'digits'].includes(classAt(c, k).kind)) k--
  }
  const before = classAt(c, k)
  const object = x.at === k + 1 && classAt(c, x.at).core.endsWith('ين')
  const acts =
    before.kind === 'verb' || (k === s.first && before.kind === 'word' && maybePast(before.core))
  if (k >= s.first && acts && !object && !told.has(k)) return true
  // «متظاهرين اطلقوا», «المتظاهرون يحملون»
  for (let i = x.end; i < s.end && i < x.end + 5; i++) {
    const w = classAt(c, i)
    if (w.kind === 'verb') return /(?:وا|ون)$/.test(w.core) && !told.has(i)
    if (w.kind === 'punct' || w.kind === 'comp') return false
  }
  return false
}
