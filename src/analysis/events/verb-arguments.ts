import type { Stretch } from '../../arabic/sentences.ts'
import { give, type Found } from './argument-slots.ts'
import type { Candidate } from './candidates.ts'
import { AUXILIARIES, bareAt, isRelativeOf, skipAdjuncts, subjectBefore } from './clause.ts'
import { classAt, foldAt, headAt, readingsAt, type Context } from './context.ts'
import type { Frame } from './frames.ts'
import { befallenThrough } from './own-noun.ts'
import { OPENING, phraseAt, type Phrase } from './noun-phrase.ts'
import { partnerSubject } from './partner.ts'
import { behindComma, behindRelative, isCharged, splitAdjective } from './accused.ts'
import { isMetAlone } from './meeting.ts'
import { peeled } from './peel.ts'
import { AMONG } from './phrase-ending.ts'
import type { PredicateReading } from './readings.ts'
import { isForce } from './settings.ts'
import { describedBy, isToldAsSubject, reachedByPronoun, toldOf } from './told-clause.ts'
import { agrees, goesOn, hasPronounSubject } from './verb-subject.ts'
import { whoeverAt } from './whoever.ts'

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
  r = agreeing(c, at, r, skipAdjuncts(c, at + 1, s.end), s.end)
  const topic = r.conjunction
    ? null
    : ((light?.reading.pronoun ? null : describedBy(c, s, at, r)) ?? subjectBefore(c, s, at))
  // Distances and the like act in nothing.
  const before =
    topic &&
    (topic.agent ||
      topic.type !== null ||
      frame.subject !== 'actor' ||
      !topic.counted ||
      r.entry.number === 'p')
      ? topic
      : null
  if (before && !agrees(before, r)) r = agreeingWith(c, at, r, before)
  const relative = isInRelative(c, at)
  const implied = hasPronounSubject(c, at)
  const numbered = r.entry.number !== 's' || r.entry.person === 1
  const limit = light && light.at > at ? light.at : s.end
  const start = skipAdjuncts(c, at + 1, limit)
  let first = bareAt(c, start, limit)
    ? phraseAt(c, start, limit)
    : frame.object === 'target'
      ? whoeverAt(c, start, limit)
      : null
  let second: Phrase | null = null
  if (first) {
    const next = AMONG.has(besideAt(c, first.end)) ? s.end : skipAdjuncts(c, first.end, s.end)
    // «مقترحا جديدا»: what has an adjective of its own is none.
    const adjective =
      classAt(c, next).adjective && classAt(c, next).accusative && !classAt(c, next + 1).accusative
    if (
      !adjective &&
      !ownsNext(c, first.end, next) &&
      bareAt(c, next, limit) &&
      next < limit &&
      next - first.end < 8
    )
      second = phraseAt(c, next, limit)
    else if (frame.object === 'target') second = whoeverAt(c, first.end, limit)
    found.end = Math.max(found.end, second?.end ?? first.end)
  }
  if (r.entry.predicate.frameName === 'appoint') [first, second] = [named(first), named(second)]
  let subject: Phrase | null = null
  let object: Phrase | null = null
  // «دعا "كل الأطراف" إلى»: what stands in quotation marks is said by who acts.
  const quoted = frame.talk === true && OPENING.has(foldAt(c, start))
  const canBePassive =
    (r.entry.passive && (!r.entry.active || frame.passive === true)) ||
    (frame.object === 'target' && endsAsPassive(c, at, r))
  const lone = first !== null && second === null
  const actsAs = (p: Phrase | null): boolean =>
    p !== null &&
    p.ending !== 'object' &&
    !(quoted && p === first) &&
    agrees(p, r) &&
    (p.agent || p.type !== null || frame.subject !== 'actor')
  if (r.pronoun !== '') {
    subject = !implied && actsAs(first) ? first : null
    found.pronoun = frame.object === 'target' || frame.object === 'actor' ? frame.object : null
    if (relative && before && subject) {
      object = before
      found.pronoun = null
    } else if (!subject && before && agrees(before, r)) subject = before
  } else if (implied) {
    // «وهو يتوعد», «أنه التقى»: the subject is in the pronoun before the verb.
    found.implied = !goesOn(c, at)
    object = first
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
    if (first !== null && actsAs(first) && (second !== null || !agrees(before, r))) {
      subject = first
      object = second
    } else {
      subject = before
      object = first
    }
  } else if (
    before &&
    (before.end >= at - 1 || !(second && first?.agent === true)) &&
    agrees(before, r)
  ) {
    subject = before
    object = first
  } else if (
    first &&
    second &&
    !first.agent &&
    second.agent &&
    second.definite &&
    second.ending !== 'object' &&
    !second.accusative &&
    frame.subject === 'actor' &&
    !canBePassive
  ) {
    // «وقع الإعلان رئيس الوفد»: the thing first, then who did it.
    subject = second
    object = first
  } else if (
    first &&
    second &&
    !first.agent &&
    first.type === null &&
    !first.counted &&
    frame.subject === 'actor' &&
    !canBePassive
  ) {
    // «استهدفت ضربات المطار»: what acts is nobody.
    object = second
  } else if (first && (actsAs(first) || (canBePassive && !first.accusative))) {
    subject = first
    object = second
    // «حثت اللجنة على»: nobody urges without urging somebody.
    const unmet = lone || (second?.agent !== true && INTO.has(classAt(c, first.end).core))
    if (unmet && NEEDING.has(r.entry.predicate.lemma)) {
      subject = null
      object = first
    } else if (lone && isMetAlone(c, at, first, r, frame)) {
      subject = null
      object = first
    } else if (
      lone &&
      r.conjunction &&
      frame.object !== null &&
      !(first.agent && frame.links.get(classAt(c, first.end).core) === 'target')
    ) {
      const shared = sharedSubject(c, s, at, r, canBePassive)
      if (shared && !(first.definite && first.agent)) {
        subject = shared
        object = first
      } else if ((chained || !first.agent) && !canBePassive) {
        subject = null
        object = first
      }
    }
  } else object = first
  // «اتهمت المؤسسة التي مقرها في المدينة الحكومة بأنها»: who is accused, behind a clause on who accuses.
  if (subject !== null && subject === first && object === null && frame.needsObject === true)
    object = behindRelative(c, s, subject.end)
  // «أوقفت السلطات، أربعة أشخاص»
  if (subject !== null && subject === first && object === null && frame.object === 'target')
    object = behindComma(c, s, subject)
  if (object !== null) found.end = Math.max(found.end, object.end)
  // «اتهمت الحكومة المعارضة بكذا»: who is accused looks like an adjective of who accuses.
  if (subject !== null && subject === first && object === null && frame.needsObject === true) {
    const linked = frame.links.get(classAt(c, subject.end).core) === 'target'
    const parts = linked ? null : splitAdjective(c, subject)
    if (parts) [subject, object] = parts
  }
  // «يتهم النظام بالقصف»: who accuses nobody is accused.
  if (
    frame.needsObject === true &&
    r.entry.passive &&
    r.pronoun === '' &&
    subject !== null &&
    subject === first &&
    object === null &&
    isCharged(c, subject.end)
  ) {
    give(found, 'target', subject)
    return
  }
  // «صفقة دعمتها إيطاليا»: a clause that tells of the noun right before it, though no relative joins them.
  const told = r.conjunction || relative ? null : toldOf(c, s, at, r.pronoun)
  if (told && subject !== null && subject === first) {
    const reached = reachedByPronoun(c, first.end, frame) || reachedByPronoun(c, at + 1, frame)
    if (r.pronoun !== '' || reached) {
      give(found, 'target', told)
      if (r.pronoun !== '') found.pronoun = null
    } else if (isToldAsSubject(c, at, told, r, frame, first, second)) {
      // «صاروخ استهدف المطار»: with no pronoun that points back, the noun is the subject.
      subject = told
      object = first
    }
  }
  const forces = subject !== null && !subject.counted && r.entry.active && isForce(subject.head)
  if (canBePassive && !forces && object === null && r.pronoun === '' && subject !== null) {
    give(found, frame.object, subject)
    return
  }
  // «السفينة أغرقت»: a thing before its verb with nothing behind it suffers.
  const thing = subject !== null && subject === before && !subject.agent && subject.type === null
  if (
    thing &&
    r.entry.passive &&
    object === null &&
    frame.object === 'target' &&
    !implied &&
    (light === null || light.at === at)
  ) {
    give(found, 'target', subject)
    return
  }
  if (canBePassive && !r.entry.active && subject !== null) {
    give(found, frame.object, subject)
    return
  }
  // «قتل 12 شخصا»: counted people after a lone verb are those it befell.
  if (canBePassive && object?.counted === true && subject === null && !numbered && !implied) {
    give(found, frame.object, object)
    return
  }
  give(found, frame.subject, subject)
  // «طردت الحكومة ثلاثة دبلوماسيين»: the noun that makes the verb a happening may be whom it befalls.
  const ownNoun =
    light !== null &&
    object !== null &&
    object.end >= light.end &&
    light.at === at &&
    !(object.agent && frame.object === 'target')
  if ((light === null || light.at === at) && !ownNoun && object !== null) {
    const whom =
      subject !== null && isAccusedName(c, frame, object)
        ? object
        : (fitting(c, frame, object) ?? whoseDeed(c, s, object))
    give(found, frame.object, whom)
    if (whom === null) found.thing = object
  }
  if (ownNoun && object !== null && frame.object === 'target')
    give(found, 'target', befallenThrough(c, s, light, object))
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
    r.pronoun === '' &&
    (light === null || light.at === at)
  )
    found.elided = 'target'
}

/** «اتهم المدعون سليم العامر بالسرقة»: behind who accuses, a name, though a word is spelled so. */
const isAccusedName = (c: Context, frame: Frame, p: Phrase): boolean =>
  frame.needsObject === true && isCharged(c, p.end) && !headAt(c, p.first).deed

/** «استدعي»: of a verb in ى the past that ends in ي is the passive. */
const endsAsPassive = (c: Context, at: number, r: PredicateReading): boolean =>
  r.entry.tense === 'past' &&
  r.pronoun === '' &&
  r.entry.predicate.lemma.endsWith('ى') &&
  !NEVER_PASSIVE.has(r.entry.predicate.lemma) &&
  c.words.forms[at]?.clean.endsWith('ي') === true

/** «ألتقي» is the present, «أبي طالب» a name. */
const NEVER_PASSIVE: ReadonlySet<string> = new Set(['التقى', 'أبى'])

/** «عين فلان قائدا»: what somebody is made is not who is made it. */
const named = (p: Phrase | null): Phrase | null =>
  p !== null && p.accusative && !p.counted && !p.definite ? null : p

/** Verbs that have whom they are said to, or whom they keep from something, before anything else. */
const NEEDING: ReadonlySet<string> = new Set('حث حض ناشد منع أجبر أرغم حرم ألزم اضطر'.split(' '))

/** What leads from whom they move to what he is to do or leave: not «منعت السلطات في المدينة إطلاق …». */
const INTO: ReadonlySet<string> = new Set(['علي', 'الي', 'من', 'عن'])

/** The two whom «و» joins, and no more. */
export function pairOf(c: Context, s: Stretch, p: Phrase): [Phrase, Phrase] | null {
  if (!p.joined) return null
  const one = phraseAt(c, p.first, s.end, true)
  const two = one && one.end < p.end ? phraseAt(c, one.end, s.end, true) : null
  return one && two && one.agent && two.agent && two.end === p.end ? [one, two] : null
}

/** «تقاتل قوات»: of two ways to read the verb the one by which it agrees with what follows. */
function agreeing(
  c: Context,
  at: number,
  r: PredicateReading,
  start: number,
  limit: number,
): PredicateReading {
  const others = readingsAt(c, at)
  if (others.length < 2 || r.entry.tense === null || !bareAt(c, start, limit)) return r
  const p = phraseAt(c, start, limit)
  return !p || p.gender === '' || agrees(p, r) ? r : agreeingWith(c, at, r, p)
}

/** Another way to read the verb, by which it agrees with the phrase: «إن القوات تقاتل». */
function agreeingWith(c: Context, at: number, r: PredicateReading, p: Phrase): PredicateReading {
  return (
    readingsAt(c, at).find(
      (o) =>
        o.entry.tense !== null &&
        o.entry.predicate.frame === r.entry.predicate.frame &&
        o.entry.predicate.kind === r.entry.predicate.kind &&
        o.conjunction === r.conjunction &&
        agrees(p, o),
    ) ?? r
  )
}

/** The subject of a verb of deeds to which «و» joins this one, where the verb may be active. */
function sharedSubject(
  c: Context,
  s: Stretch,
  at: number,
  r: PredicateReading,
  canBePassive: boolean,
): Phrase | null {
  if (!r.entry.active) return null
  const p = partnerSubject(c, s, at, r)
  if (!p?.agent || (canBePassive && (p.plural || p.joined) && p.gender !== 'f')) return null
  return p
}

/** «دعا الرئيس خلال لقائه، أمس، المبعوث»: what follows a deed with its pronoun is of that deed. */
function ownsNext(c: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (readingsAt(c, k).some((r) => MET.has(r.entry.predicate.frameName) && r.pronoun !== ''))
      return true
  return false
}
const MET: ReadonlySet<string> = new Set(['meet', 'host'])

/** The next word but «من» and a comma: «6 أشخاص، من بينهم». */
function besideAt(c: Context, i: number): string {
  let k = i
  if (classAt(c, k).core === '،') k++
  if (classAt(c, k).core === 'من') k++
  return classAt(c, k).core
}

/** Does a relative stand right before the verb, or before its «كان», «قد», «لا»? */
function isInRelative(c: Context, at: number): boolean {
  let k = at - 1
  while (k > at - 4 && (classAt(c, k).kind === 'negation' || AUXILIARIES.has(classAt(c, k).core)))
    k--
  return classAt(c, k).kind === 'relative' && isRelativeOf(c, k)
}

/** «رفض طلبا من الحزب», «رفض إلغاء دعوى ضد الشركة»: whose the thing is of which one talks, or against whom. */
function whoseDeed(c: Context, s: Stretch, p: Phrase): Phrase | null {
  const w = classAt(c, p.end)
  if (w.core !== 'من' && w.core !== 'ضد') return null
  const whose = phraseAt(c, p.end + 1, s.end)
  return whose?.agent === true && whose.definite ? whose : null
}

/** A target of talk must be somebody, be it whose thing it is («رفض دعوة الرئيس»); blows may fall on anything. */
export function fitting(c: Context, frame: Frame, p: Phrase): Phrase | null {
  if (frame.blow === true || frame.passive === true || frame.talk !== true) return p
  if (p.agent || p.place || p.counted) return p
  // «طلب إرسال قوات»: who is asked is told otherwise.
  if (frame.links.get('من') === 'target') return null
  const whose = peeled(c, p)
  return whose === p ? null : whose
}
