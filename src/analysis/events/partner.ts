import type { Stretch } from '../../arabic/sentences.ts'
import { bareAt, isRelativeOf, skipAdjuncts, subjectBefore } from './clause.ts'
import { classAt, foldAt, readingsAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { phraseEnding } from './phrase-ending.ts'
import type { PredicateReading } from './readings.ts'
import { agrees, hasPronounSubject } from './verb-subject.ts'

/** The subject of the verb before `at` to which «و» joins the one at `at`: «دخلت القوات … واشتبكت». */
export function partnerSubject(
  c: Context,
  s: Stretch,
  at: number,
  r: PredicateReading,
  depth = 0,
): Phrase | null {
  if (!r.conjunction || r.entry.person !== 3) return null
  for (let k = at - 1; k >= s.first && k > at - PARTNER_REACH; k--) {
    const w = classAt(c, k)
    if (w.kind === 'punct' && ['.', '؛', ':'].includes(w.core)) return null
    if (w.kind !== 'verb' && !isTensed(c, k)) continue
    // «وفق ما ورد في الإعلان»
    if (classAt(c, k - 1).kind === 'relative' && !isRelativeOf(c, k - 1)) continue
    const joined = w.conjunction || foldAt(c, k)[0] === 'ف'
    const start = skipAdjuncts(c, k + 1, at)
    const after = bareAt(c, start, at) && !hasPronounSubject(c, k) ? phraseAt(c, start, at) : null
    const fitsVerb = (p: Phrase | null): p is Phrase =>
      p !== null && p.ending !== 'object' && agrees(p, r) && (p.agent || p.type !== null)
    // «حكومة تمارس السلطة وتتحدى»: a clause that tells of the noun right before it.
    const told = joined ? null : phraseEnding(c, s, k)
    if (fitsVerb(told)) return told
    const before = joined ? null : subjectBefore(c, s, k)
    if (fitsVerb(before) && before.end >= k - 2) return before
    // «سيطر على بلدات وأعدم أجانب وشن»: who is not known is acted upon by who did the first.
    const own = readingsAt(c, k).find((x) => x.entry.tense !== null && x.conjunction)
    if (own && depth < CHAIN && !(after?.definite === true && after.agent)) {
      const first = partnerSubject(c, s, k, own, depth + 1)
      if (fitsVerb(first)) return first
    }
    // «دخلت القوات»: with the verb in the singular who follows it acts.
    if (fitsVerb(after) && !/(?:وا|ون)$/.test(w.core)) return after
    return fitsVerb(before) ? before : null
  }
  return null
}

/** «تقصف»: in no list of verbs, but can be read as nothing else. */
function isTensed(c: Context, k: number): boolean {
  const all = readingsAt(c, k)
  return all.length > 0 && all.every((r) => r.entry.tense !== null) && !classAt(c, k).definite
}

const PARTNER_REACH = 24
/** How many joined verbs lead back to the first. */
const CHAIN = 3
