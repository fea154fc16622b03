import type { Stretch } from '../../arabic/sentences.ts'
import { give, type Found } from './argument-slots.ts'
import type { Candidate } from './candidates.ts'
import { bareAt, skipAdjuncts, subjectBefore } from './clause.ts'
import { classAt, type Context } from './context.ts'
import type { Frame } from './frames.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import type { PredicateReading } from './readings.ts'
import { isForce } from './settings.ts'

/** The subject and object of the verb at token `at`, by its order, number and frame. */
export function verbArguments(
  c: Context,
  s: Stretch,
  at: number,
  r: PredicateReading,
  frame: Frame,
  found: Found,
  light: Candidate | null,
  chained = false,
): void {
  const topic = r.conjunction ? null : subjectBefore(c, s, at)
  // Distances and the like act in nothing.
  const before =
    topic && (topic.agent || topic.type !== null || frame.subject !== 'actor' || !topic.counted)
      ? topic
      : null
  const relative = classAt(c, at - 1).kind === 'relative'
  const numbered = r.entry.number !== 's' || r.entry.person === 1
  const limit = light && light.at > at ? light.at : s.end
  const start = skipAdjuncts(c, at + 1, limit)
  const first = bareAt(c, start, limit) ? phraseAt(c, start, limit) : null
  let second: Phrase | null = null
  if (first) {
    const next = skipAdjuncts(c, first.end, s.end)
    const adjective = classAt(c, next).adjective && classAt(c, next).accusative
    if (!adjective && bareAt(c, next, limit) && next < limit && next - first.end < 8)
      second = phraseAt(c, next, limit)
    found.end = Math.max(found.end, second?.end ?? first.end)
  }
  let subject: Phrase | null = null
  let object: Phrase | null = null
  const canBePassive = r.entry.passive && (!r.entry.active || frame.passive === true)
  const lone = first !== null && second === null
  const actsAs = (p: Phrase | null): boolean =>
    p !== null && !p.accusative && (p.agent || p.type !== null || frame.subject !== 'actor')
  if (r.pronoun !== '') {
    subject = actsAs(first) ? first : null
    found.pronoun = frame.object === 'target' || frame.object === 'actor' ? frame.object : null
    if (relative && before && subject) {
      object = before
      found.pronoun = null
    } else if (!subject && before) subject = before
  } else if (numbered && r.entry.person === 3) {
    subject = before
    object = first
  } else if (r.entry.person === 1) {
    object = first
  } else if (relative && before && reachedByPronoun(c, at + 1, frame)) {
    // «المدينة التي يسيطر عليها مسلحون»
    give(found, 'target', before)
    subject = actsAs(first) ? first : null
  } else if (relative && before) {
    // «القوات التي قصفت المدينة», «المدينة التي قصفتها القوات» is above.
    subject = before
    object = first
    if (second && first?.agent === true) {
      subject = first
      object = second
    }
  } else if (before && (before.end >= at - 1 || !(second && first?.agent === true))) {
    subject = before
    object = first
  } else if (first && (actsAs(first) || (canBePassive && !first.accusative))) {
    subject = first
    object = second
    if (
      lone &&
      r.conjunction &&
      (chained || !first.agent) &&
      frame.object !== null &&
      !canBePassive
    ) {
      subject = null
      object = first
    }
  } else object = first
  const forces = subject !== null && r.entry.active && isForce(subject.head)
  if (canBePassive && !forces && object === null && r.pronoun === '' && subject !== null) {
    give(found, frame.object, subject)
    return
  }
  if (canBePassive && !r.entry.active && subject !== null) {
    give(found, frame.object, subject)
    return
  }
  // «قتل 12 شخصا»: counted people after a lone verb are those it befell.
  if (canBePassive && object?.counted === true && subject === null) {
    give(found, frame.object, object)
    return
  }
  give(found, frame.subject, subject)
  const ownNoun = light !== null && object !== null && object.end >= light.end && light.at === at
  if ((light === null || light.at === at) && !ownNoun)
    give(found, frame.object, objectFits(frame, object) ? object : null)
  if (
    frame.goal === true &&
    object !== null &&
    (object.place || !object.definite || object.type !== 'PER')
  )
    give(found, 'place', object)
  if (
    subject === null &&
    frame.subject !== null &&
    frame.subject !== 'place' &&
    found[frame.subject] === null
  )
    found.elided = frame.subject
  if (
    canBePassive &&
    subject === null &&
    object === null &&
    frame.object === 'target' &&
    r.pronoun === ''
  )
    found.elided = 'target'
}

/** Is the next word «عليها», «معه»: the preposition of the target with a pronoun? */
function reachedByPronoun(c: Context, i: number, frame: Frame): boolean {
  const m = /^(علي|ضد|مع|ب|ل|من|الي)(?:ه|ها|هم|هما)$/.exec(classAt(c, i).core)
  return m !== null && frame.links[m[1] ?? ''] === 'target'
}

/** A target of talk must be somebody; blows may fall on anything. */
const objectFits = (frame: Frame, p: Phrase | null): boolean =>
  p === null ||
  frame.blow === true ||
  frame.passive === true ||
  p.agent ||
  p.place ||
  p.counted ||
  frame.talk !== true
