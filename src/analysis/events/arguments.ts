import type { Stretch } from '../../arabic/sentences.ts'
import type { Candidate, Carrier } from './candidates.ts'
import { classAt, foldAt, type Context } from './context.ts'
import type { Frame, Role } from './frames.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { isForce } from './settings.ts'
import { maybePast } from './word-class.ts'
import { predicateReadings, type PredicateReading } from './readings.ts'

/** Who and whom, by tokens. */
export interface Arguments {
  readonly actor: Phrase | null
  readonly target: Phrase | null
  readonly place: Phrase | null
  /** The subject is left out or a pronoun: the one spoken of before is meant. */
  readonly elided: 'actor' | 'target' | null
  /** A pronoun stands for the other party. */
  readonly pronoun: 'actor' | 'target' | null
  readonly firstPerson: boolean
  /** Behind the last token read as an argument. */
  readonly end: number
}

/** How far a preposition's noun may stand behind its predicate. */
const REACH = 16

interface Found {
  actor: Phrase | null
  target: Phrase | null
  place: Phrase | null
  elided: 'actor' | 'target' | null
  pronoun: 'actor' | 'target' | null
  end: number
}

/** The arguments of a candidate in its sentence. */
export function findArguments(
  c: Context,
  s: Stretch,
  x: Candidate,
  carriers: readonly Carrier[],
  chained = false,
): Arguments {
  const found: Found = {
    actor: null,
    target: null,
    place: null,
    elided: null,
    pronoun: null,
    end: x.end,
  }
  const { frame } = x.predicate
  if (x.verbal) {
    const at = x.carrier?.at ?? x.at
    verbArguments(
      c,
      s,
      at,
      x.carrier?.reading ?? x.reading,
      frame,
      found,
      x.carrier ? x : null,
      chained,
    )
    found.end = Math.max(found.end, x.end)
    if (x.carrier && x.at !== at) genitive(c, s, x, frame, found)
  } else {
    genitive(c, s, x, frame, found)
    carried(c, s, x, carriers, frame, found)
  }
  links(c, s, x, frame, found)
  return { ...found, firstPerson: x.verbal && x.reading.entry.person === 1 }
}

function give(found: Found, role: Role, phrase: Phrase | null): void {
  if (!phrase || role === null || found[role] !== null) return
  found[role] = phrase
}

// ---- verbs -------------------------------------------------------------------------------------

/** Adverbs, dates and short prepositional phrases between a verb and its subject. */
export function skipAdjuncts(c: Context, from: number, end: number): number {
  let i = from
  while (i < end && i < from + 10) {
    const date = c.dateAt[i]
    if (date) {
      i = date.end
      continue
    }
    const figure = c.figureAt[i]
    if (figure?.value.what === 'times') {
      i = figure.end
      continue
    }
    const w = classAt(c, i)
    if (w.kind === 'adverb') {
      i++
      continue
    }
    if (w.kind === 'prep' && /(?:ه|ها|هم|هما)$/.test(w.core) && w.core.length > 2) {
      i++
      continue
    }
    if (w.kind === 'prep' || (w.kind === 'word' && w.prefix !== '' && c.dateAt[i + 1])) {
      const p = phraseAt(c, i + 1, end, true)
      const date = c.dateAt[i + 1]
      const next = date ? date.end : p?.end
      if (next === undefined) return i
      i = next
      continue
    }
    if (w.kind === 'punct' && w.core === '،' && i > from) {
      i++
      continue
    }
    return i
  }
  return i
}

function verbArguments(
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

/** Does a phrase without preposition begin here? */
export function bareAt(c: Context, i: number, limit: number): boolean {
  if (i >= limit) return false
  const w = classAt(c, i)
  if (c.mentionAt[i] && w.prefix === '') return c.mentionAt[i]?.value.from === c.words.from[i]
  if (w.conjunction) return false
  if (w.kind === 'punct') return w.core === '"' || w.core === '«' || w.core === '“'
  return (
    (w.kind === 'word' && w.prefix === '') ||
    w.kind === 'digits' ||
    w.kind === 'partitive' ||
    w.kind === 'demonstrative'
  )
}

/** The phrase before a verb that may be its subject: antecedent of a relative, or topic of the clause. */
export function subjectBefore(c: Context, s: Stretch, at: number): Phrase | null {
  let k = at - 1
  while (k > s.first && ['negation', 'particle', 'adverb'].includes(classAt(c, k).kind)) k--
  if (classAt(c, k).kind === 'relative') {
    const head = phraseEnding(c, s, k)
    // «في الوقت الذي هاجم فيه»: a time acts in nothing.
    if (!head || !TIMES.has(head.head)) return head
  }
  const from = clauseStart(c, s, at)
  let i = from
  while (i < at) {
    const w = classAt(c, i)
    if (bareAt(c, i, at) || (i === from && w.kind === 'word' && w.prefix === '')) break
    i++
    if (i > from + 6) return null
  }
  if (c.mentionAt[i] === undefined && !classAt(c, i).definite && maybePast(classAt(c, i).core))
    return null
  const p = phraseAt(c, i, at)
  if (!p || (p.end < at && at - p.end > 14)) return null
  if (p.end < at && hasVerb(c, p.end, at)) return null
  // A phrase in the accusative or behind a preposition is no subject.
  if (i > from && classAt(c, i - 1).kind === 'prep') return null
  return p
}

function hasVerb(c: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = classAt(c, k)
    if (w.kind === 'verb' && classAt(c, k - 1).kind !== 'relative') return true
  }
  return false
}

/** Particles that stand between a subject and its verb. */
const AUXILIARIES = new Set(['قد', 'لقد', 'كان', 'كانت', 'كانوا', 'سوف'])
const TIMES = new Set(['وقت', 'حين', 'يوم', 'ساعه', 'لحظه', 'مره', 'عام'])

/** Where the clause of token `at` begins: behind إن, a colon, a stop, «فيما», or a verb that ended. */
function clauseStart(c: Context, s: Stretch, at: number): number {
  for (let k = at - 1; k >= s.first && k > at - 24; k--) {
    const w = classAt(c, k)
    if (w.kind === 'comp') return k + 1
    if (w.kind === 'particle' && !AUXILIARIES.has(w.core)) return k + 1
    if (w.kind === 'punct' && [':', '؛', '.', '-', '–', '(', '…'].includes(w.core)) return k + 1
    if (w.kind === 'punct' && (w.core === '،' || w.core === ',') && classAt(c, k + 1).conjunction)
      return k + 1
    if (w.kind === 'verb' && classAt(c, k - 1).kind !== 'relative') return k + 1
  }
  return Math.max(s.first, at - 23)
}

/** The longest noun phrase that ends before token `end`: tried from a few places backwards. */
function phraseEnding(c: Context, s: Stretch, end: number): Phrase | null {
  const plural = /^(?:الذين|اللذان|اللذين)$/.test(classAt(c, end).core)
  let best: Phrase | null = null
  const stop = classAt(c, end - 1).kind === 'punct' ? end - 1 : end
  for (let k = stop - 1; k >= s.first && k >= stop - 9; k--) {
    const w = classAt(c, k)
    if (w.kind === 'punct' && w.core !== '"' && w.core !== '»' && w.core !== '«') break
    if (w.kind === 'verb' || w.kind === 'relative' || w.kind === 'comp') break
    const p = phraseAt(c, k, stop)
    if (p && p.end === stop) best = p
    if (plural && best && !best.agent && (w.kind === 'prep' || w.prefix !== '')) {
      const whole = phraseEnding(c, { first: s.first, end: k }, k)
      return whole?.agent === true ? { ...whole, end: stop } : best
    }
    if (w.kind === 'prep' || w.prefix !== '') break
    if (best && w.definite && !w.adjective && k < stop - 1 && classAt(c, k - 1).definite) break
  }
  return best
}

// ---- nouns -------------------------------------------------------------------------------------

/** What follows a noun: its adjectives, then its genitive; or the pronoun at its end. */
function genitive(c: Context, s: Stretch, x: Candidate, frame: Frame, found: Found): void {
  const { pronoun } = x.reading
  if (x.predicate.kind === 'active') {
    const start = skipAdjuncts(c, x.end, s.end)
    if (bareAt(c, start, s.end)) give(found, frame.object, phraseAt(c, start, s.end))
    found.elided = 'actor'
    return
  }
  const acting: Role = frame.genitive === 'guess' ? 'actor' : frame.genitive
  if (pronoun !== '' && x.at !== x.carrier?.at) {
    if (acting === 'actor' || acting === 'target') found.pronoun = acting
    const next = bareAt(c, x.end, s.end) ? phraseAt(c, x.end, s.end) : null
    if (
      next &&
      acting === 'actor' &&
      (next.agent || next.place) &&
      classAt(c, x.end).adjective === false
    ) {
      give(found, frame.object, next)
      found.end = Math.max(found.end, next.end)
    }
    return
  }
  let i = x.predicate.frameName === 'topple' ? x.at + 1 : x.end
  while (i < s.end && i < x.end + 4 && x.predicate.frameName !== 'topple') {
    const w = classAt(c, i)
    if (w.kind === 'punct' && (w.core === '"' || w.core === '«' || w.core === '»')) {
      i++
      continue
    }
    if (w.kind !== 'word' || !w.adjective || c.mentionAt[i] || (w.definite && !x.reading.article))
      break
    if (w.conjunction) break
    // «سقوط معمر القذافي»: a name, not an adjective.
    if (!w.definite && !isNation(w.core) && bareAt(c, i + 1, s.end) && classAt(c, i + 1).definite)
      break
    const nation = nationOf(c, i)
    if (nation && frame.subject === 'actor') give(found, 'actor', nation)
    i++
  }
  if (x.predicate.with.at(-1) === 'علي') {
    give(found, 'target', phraseAt(c, x.end, s.end))
    if (found.target === null) found.pronoun = 'target'
    return
  }
  if (i > x.end || x.reading.article || x.reading.accusative) {
    found.end = Math.max(found.end, i)
    return
  }
  if (!bareAt(c, i, s.end)) return
  const p = phraseAt(c, i, s.end)
  if (!p) return
  found.end = Math.max(found.end, p.end)
  // «استعادة القوات السيطرة», «قصف الجيش المدينة», «قصف الجيش للمدينة»
  const next = bareAt(c, p.end, s.end) ? phraseAt(c, p.end, s.end) : null
  const w = classAt(c, p.end)
  const toObject = w.kind === 'word' && w.prefix === 'ل' && frame.object !== null
  if (frame.genitive === 'guess') {
    if (next && p.agent && !next.accusative) {
      give(found, 'actor', p)
      give(found, frame.object, next)
      found.end = Math.max(found.end, next.end)
    } else
      give(
        found,
        (p.agent && p.type !== 'GPE') ||
          toObject ||
          (frame.links['علي'] !== undefined && foldAt(c, p.end) === 'علي')
          ? 'actor'
          : 'target',
        p,
      )
    return
  }
  if (
    frame.genitive === 'target' &&
    next &&
    p.agent &&
    frame.subject === 'actor' &&
    (next.counted || next.agent)
  ) {
    give(found, 'actor', p)
    give(found, 'target', next)
    return
  }
  if (frame.genitive === 'target' && toObject && frame.subject === 'actor') {
    give(found, 'actor', p)
    return
  }
  if (frame.between === true && p.agent) {
    if (p.type === 'GPE' && frame.talk === true) {
      give(found, 'place', p)
      return
    }
    // «اجتماع السراج وأردوغان»: two parties.
    const one = phraseAt(c, p.first, s.end, true)
    const two = one && one.end < p.end ? phraseAt(c, one.end, s.end, true) : null
    give(found, 'actor', two ? one : p)
    give(found, 'target', two)
    return
  }
  if (frame.goal === true && p.place && foldAt(c, p.end) !== 'الي') {
    give(found, 'place', p)
    return
  }
  give(
    found,
    frame.genitive,
    p.agent || p.counted || frame.genitive !== 'actor' || p.type !== null ? p : null,
  )
}

/** An adjective of a nation tells who acts: «الغارات التركية». */
function nationOf(c: Context, i: number): Phrase | null {
  const w = classAt(c, i)
  if (!isNation(w.core)) return null
  return {
    first: i,
    end: i + 1,
    skip: w.skip,
    head: w.core,
    definite: w.definite,
    accusative: false,
    plural: false,
    feminine: w.feminine,
    type: 'GPE',
    entity: null,
    counted: false,
    agent: true,
    place: false,
  }
}

import { isNation } from './nations.ts'

const NO_ROLE: ReadonlySet<string> = new Set(['act', 'angry'])

/** The verb beside a noun lends it its arguments: «شنت القوات هجوما», «هجوم استهدف الميناء». */
function carried(
  c: Context,
  s: Stretch,
  x: Candidate,
  carriers: readonly Carrier[],
  frame: Frame,
  found: Found,
): void {
  const near = nearCarriers(carriers, x.at)
  for (const v of near) {
    const name = v.reading.entry.predicate.frameName
    if (v.at < x.at) {
      if (x.at - v.at > 12 || NO_ROLE.has(name) || name === 'boom') continue
      if (near.some((w) => w.at > v.at && w.at < x.at)) continue
      if (crosses(c, v.at, x.at) || classAt(c, v.at - 1).kind === 'negation') continue
      const own: Found = {
        actor: null,
        target: null,
        place: null,
        elided: null,
        pronoun: null,
        end: 0,
      }
      verbArguments(c, s, v.at, v.reading, v.reading.entry.predicate.frame, own, x)
      if (name === 'dieo') {
        // «تعرضت المدينة لقصف» befell it, «تلقى الرئيس العلاج» is his.
        const role =
          frame.blow !== true &&
          frame.subject === 'actor' &&
          frame.passive !== true &&
          frame.genitive === null
            ? 'actor'
            : 'target'
        give(found, role, own.target)
        if (own.target === null && own.elided !== null) found.elided = role
      }
      if (name !== 'dieo' && (frame.subject === 'actor' || frame.blow === true)) {
        give(found, 'actor', own.actor)
        if (own.actor === null && own.elided !== null) found.elided = 'actor'
      }
    } else if (v.at < x.at + 12) {
      const gap = classAt(c, v.at - 1).kind
      if (name === 'boom' && frame.blow === true && !hasVerb(c, x.end, v.at)) {
        const start = skipAdjuncts(c, v.at + 1, s.end)
        if (bareAt(c, start, s.end)) give(found, 'target', phraseAt(c, start, s.end))
      } else if (gap === 'relative' && name === 'trans' && !hasVerb(c, x.end, v.at)) {
        const start = skipAdjuncts(c, v.at + 1, s.end)
        if (bareAt(c, start, s.end)) give(found, 'actor', phraseAt(c, start, s.end))
      } else if (name === 'trans' && v.reading.pronoun !== '' && !hasVerb(c, x.end, v.at)) {
        const start = skipAdjuncts(c, v.at + 1, s.end)
        if (bareAt(c, start, s.end)) give(found, 'actor', phraseAt(c, start, s.end))
      }
    }
  }
}

/** Carriers at most a dozen words away; `carriers` are in order. */
function nearCarriers(carriers: readonly Carrier[], at: number): Carrier[] {
  let lo = 0
  let hi = carriers.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((carriers[mid]?.at ?? 0) < at - 12) lo = mid + 1
    else hi = mid
  }
  const near: Carrier[] = []
  for (let k = lo; k < carriers.length; k++) {
    const v = carriers[k]
    if (!v || v.at > at + 12) break
    near.push(v)
  }
  return near
}

/** Does a stop, a complementiser or another clause lie between? */
function crosses(c: Context, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative') return true
    if (w.kind === 'punct' && (w.core === '؛' || w.core === '.')) return true
    if (w.kind === 'punct' && w.core === '،' && classAt(c, k + 1).conjunction) return true
  }
  return false
}

/** Verbs of these do not hand their subject on to a masdar behind a preposition. */
const DEEDS = new Set(['ASSAULT', 'COERCE', 'REQUEST', 'ACCUSE', 'CONSULT', 'PROTEST'])

/**
 * Who does what a masdar behind a preposition tells, where it is not said: the subject of the verb it
 * hangs on («تمكن الجيش من السيطرة على …»).
 */
export function controller(c: Context, s: Stretch, at: number): Phrase | null {
  for (let k = at - 1; k >= s.first && k > at - 16; k--) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative') return null
    if (w.kind === 'punct' && w.core !== '"' && w.core !== '«' && w.core !== '»') return null
    const f = c.words.forms[k]
    const verb =
      w.kind === 'verb' ||
      (w.kind === 'word' &&
        f &&
        predicateReadings(f).some((r) => r.entry.tense !== null) &&
        k === s.first)
    if (!verb) continue
    if (f && predicateReadings(f).some((r) => DEEDS.has(r.entry.predicate.type))) return null
    const before = w.conjunction ? null : subjectBefore(c, s, k)
    if (before && (before.agent || before.type !== null)) return before
    const start = skipAdjuncts(c, k + 1, at)
    const p = bareAt(c, start, at) ? phraseAt(c, start, at) : null
    return p && (p.agent || p.type !== null) ? p : null
  }
  return null
}

// ---- prepositions ------------------------------------------------------------------------------

/** By whose hand, whatever the predicate. */
const AGENTS = new Set(['من قبل', 'من جانب', 'من طرف', 'علي يد', 'علي ايدي'])

/** Prepositions behind the predicate: على، ضد، مع، بين، من قبل، على يد. */
function links(c: Context, s: Stretch, x: Candidate, frame: Frame, found: Found): void {
  const end = Math.min(s.end, x.end + REACH + (found.end - x.end))
  for (let k = x.end; k < end; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp') return
    if (w.kind === 'relative' && k > found.end) return
    if (w.kind === 'punct' && (w.core === '؛' || w.core === '.' || w.core === ':')) return
    if (k >= found.end && k > x.end && w.kind === 'verb') return
    if (k > found.end && isOtherPredicate(c, k) && !w.definite) return
    const f = w.core
    if (w.kind === 'prep' || f === 'من' || f === 'علي') {
      const next = classAt(c, k + 1)
      if (AGENTS.has(`${f} ${next.core}`)) {
        if (frame.subject === 'actor' || found.actor === null)
          replaceActor(found, phraseAt(c, k + 2, s.end))
        k++
        continue
      }
      if (f === 'بين' && frame.between === true) {
        between(c, s, k, found)
        continue
      }
      if (f === 'بقياده' && found.actor === null && frame.subject === 'actor') {
        give(found, 'actor', phraseAt(c, k + 1, s.end))
        continue
      }
      const role = frame.links[f]
      if (role === undefined || role === null) {
        const pronominal = /^(.+?)(ه|ها|هم)$/.exec(f)
        const base = pronominal ? (PRONOMINAL[pronominal[1] ?? ''] ?? '') : ''
        if (base !== '' && frame.links[base] === 'target' && found.target === null)
          found.pronoun ??= 'target'
        continue
      }
      if (found[role] !== null) continue
      const p = phraseAt(c, k + 1, s.end)
      if (!p) continue
      if (role === 'place' && !p.place) continue
      if (role === 'actor' && !p.agent) continue
      if ((f === 'الي' || f === 'مع') && !p.agent && !p.place && !p.counted) continue
      give(found, role, p)
      if (role === 'target' && p.place) give(found, 'place', p)
      found.end = Math.max(found.end, p.end)
      continue
    }
    if (w.kind === 'word' && w.prefix !== '' && !c.dateAt[k]) {
      const role = frame.links[w.prefix]
      if (role === undefined || role === null || found[role] !== null) continue
      if (isOtherPredicate(c, k)) continue
      const p = phraseAt(c, k, s.end)
      if (!p || (role === 'place' && !p.place)) continue
      if (w.prefix === 'ب' && !p.agent && !p.place && x.predicate.frameName !== 'topple') continue
      if (
        w.prefix === 'ل' &&
        !p.agent &&
        !p.place &&
        !p.counted &&
        x.predicate.frame.blow !== true &&
        x.predicate.frameName !== 'trans'
      )
        continue
      give(found, role, p)
    }
  }
}

const PRONOMINAL: Readonly<Record<string, string>> = {
  علي: 'علي',
  ضد: 'ضد',
  مع: 'مع',
  من: 'من',
  الي: 'الي',
  في: 'في',
  ب: 'ب',
}

function replaceActor(found: Found, p: Phrase | null): void {
  if (!p) return
  // «مقتل X على يد Y»: what was taken for the actor suffers.
  if (found.actor !== null && found.target === null) found.target = found.actor
  found.actor = p
  found.elided = found.elided === 'actor' ? null : found.elided
}

/** «بين X و Y» */
function between(c: Context, s: Stretch, k: number, found: Found): void {
  const one = phraseAt(c, k + 1, s.end, true)
  if (!one) return
  let at = one.end
  const w = classAt(c, at)
  if (w.kind === 'punct' || !w.conjunction) {
    if (foldAt(c, at) !== 'وبين') {
      give(found, 'actor', one)
      return
    }
    at++
  }
  const two = phraseAt(c, at, s.end, true)
  give(found, 'actor', one)
  give(found, 'target', two)
  found.end = Math.max(found.end, two?.end ?? one.end)
}

const isOtherPredicate = (c: Context, k: number): boolean => {
  const f = c.words.forms[k]
  return (
    f !== undefined &&
    predicateReadings(f).some(
      (r) => r.entry.predicate.kind !== 'carrier' && r.entry.predicate.kind !== 'light',
    )
  )
}
