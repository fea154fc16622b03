import type { Stretch } from '../../arabic/sentences.ts'
import { AUXILIARIES } from './clause.ts'
import { hasPronoun } from './closed-words.ts'
import { classAt, type Context } from './context.ts'
import type { Frame } from './frames.ts'
import { isSomebody, type Phrase } from './noun-phrase.ts'
import { phraseEnding } from './phrase-ending.ts'
import type { PredicateReading } from './readings.ts'
import { agrees } from './verb-subject.ts'

/**
 * «أربعة وفود شاركت في», «مواطن اعتنق»: behind an indefinite noun a clause without a relative tells of
 * it, whatever the noun is in its own clause.
 */
export function describedBy(
  c: Context,
  s: Stretch,
  at: number,
  r: PredicateReading,
): Phrase | null {
  const led = classAt(c, at - 1)
  if (led.kind !== 'word' || led.definite || r.entry.person !== 3) return null
  const p = phraseEnding(c, s, at)
  if (!p || p.definite || p.first <= s.first || !isSomebody(c, p)) return null
  return agrees(p, r) ? p : null
}

/** The indefinite noun right before a verb, of which the verb tells. */
export function toldOf(c: Context, s: Stretch, at: number, pronoun = ''): Phrase | null {
  // «صاروخ كان يستهدف المطار»
  const end = AUXILIARIES.has(classAt(c, at - 1).core) ? at - 1 : at
  if (classAt(c, end - 1).kind !== 'word') return null
  const p = phraseEnding(c, s, end)
  if (p === null) return null
  if (!p.definite) return !p.accusative && p.type !== 'PER' ? p : null
  // «حكومة موازية في الشرق يدعمها البرلمان»: beyond where it is.
  const led = p.skip > 0 ? p.first : classAt(c, p.first - 1).kind === 'prep' ? p.first - 1 : -1
  if (pronoun === '' || led <= s.first) return null
  const far = phraseEnding(c, s, led)
  return far && !far.definite && !far.accusative && isMeant(far, pronoun) ? far : null
}

/** May a pronoun on a verb mean the phrase? */
const isMeant = (p: Phrase, pronoun: string): boolean =>
  pronoun === 'ها' ? p.gender === 'f' : pronoun === 'ه' ? p.gender === 'm' && !p.plural : p.plural

/** Is the indefinite noun before the verb its subject: it agrees, and nothing behind the verb stands for it? */
export function isToldAsSubject(
  c: Context,
  at: number,
  told: Phrase,
  r: PredicateReading,
  frame: Frame,
  first: Phrase,
  second: Phrase | null,
): boolean {
  if (second !== null || frame.object !== 'target' || frame.passive === true) return false
  if (r.entry.person !== 3 || r.pronoun !== '' || !r.entry.active || !agrees(told, r)) return false
  if (WHEN.has(told.head) || !first.definite || first.ending === 'subject') return false
  // «في وقت سابق استهدفت القوات»: an adjective is no subject.
  if (classAt(c, told.first).adjective || classAt(c, told.first).prefix === 'ب') return false
  for (let k = at + 1; k < first.end + 3; k++) {
    const w = classAt(c, k)
    if (w.kind === 'prep' && hasPronoun(w.core)) return false
  }
  return true
}

/** Nouns behind which a clause tells what happened then: «بعد ساعات استقبل الرئيس». */
const WHEN: ReadonlySet<string> = new Set(
  'ساعه ساعات يوم يومين ايام اسبوع اسابيع شهر اشهر شهور عام اعوام سنه سنوات مره مرات وقت دقيقه دقايق لحظه لحظات فتره مساء صباح'.split(
    ' ',
  ),
)

/** Is the next word «عليها», «معه»: the preposition of the target with a pronoun? */
export function reachedByPronoun(c: Context, i: number, frame: Frame): boolean {
  const m = /^(علي|ضد|مع|ب|ل|من|الي)(?:ه|ها|هم|هما)$/.exec(classAt(c, i).core)
  return m !== null && frame.links.get(m[1] ?? '') === 'target'
}
