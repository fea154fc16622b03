import { PUNCT, WORD } from '../../text/words.ts'
import { ASKS, type Found, JUDGED, noteAdjunct, noteHearer, type Parts } from './adjuncts.ts'
import { type Cue } from './cues.ts'
import {
  formAt,
  type Ground,
  isComma,
  mentionEnd,
  mentionOf,
  quoteAt,
  quotesFrom,
  cuesAt,
  particleAt,
  classAt,
  isOneOf,
  commaAt,
} from './ground.ts'
import { DASHES, ITSELF } from './clause.ts'
import { adjunctLimit, behindInsertion, behindRelative } from './insertion.ts'
import { behindManner } from './manner.ts'
import { hearerAt, isMedium } from './media.ts'
import { PASSES_ON } from './openers.ts'
import { DESCRIBES, isParticiple, nounPhrase, THESE } from './noun-phrase.ts'
import { isOccasion, withoutBracket } from './phrase-parts.ts'
import type { Phrase } from './phrase.ts'
import { isNoSubject } from './subject-object.ts'
import { takenFor } from './taken-for.ts'
import { isShownByPaper, isSomebody } from './verb-checks.ts'
import { ADJ, ADV, AGENT, CLOSED, GIVEN, is, NOUN, PREP, QUANT, REL, TITLE } from './word-class.ts'
import { wordSet, NO_WORDS } from './word-set.ts'
import { takes, FRAME } from './cue.ts'

const DAYTIME = wordSet('يوم مساء صباح ليل فجر ظهر اليوم امس')

/** Where the object begins that is the content: «أعلن الجيش || تقدمه», «وأكد || استعداده». */
export function findObject(
  g: Ground,
  at: number,
  limit: number,
  cue: Cue,
  phrase: Phrase | null,
  hasSubject: boolean,
  passive: boolean,
  parts: Parts,
): (Found & { source: Phrase | null }) | null {
  const object = (k: number, source: Phrase | null): (Found & { source: Phrase | null }) | null => {
    const quote = quoteAt(g, k)
    if (quote && quote.last - quote.open < 1) return null
    return { kind: 'object', at: k, quote: quote ?? null, pronoun: false, source }
  }
  if (cue.object && takes(cue, FRAME.d)) {
    const taken = takenFor(g, at, limit, cue, phrase, hasSubject)
    if (taken) return taken
  }
  if (!phrase) {
    const quote = quoteAt(g, at)
    if (quote) return object(at, null)
    // «ووصف ما جرى بأنه»
    if ((takes(cue, FRAME.d) || takes(cue, FRAME.oo)) && formAt(g, at).fold === 'ما')
      return object(at, null)
    if (hasSubject && !cue.object && is(classAt(g, at), PREP)) {
      const k = behindAdjuncts(g, at, limit, cue, parts)
      return k !== null && startsObject(g, k, limit) ? object(k, null) : null
    }
    if (cue.object || cue.kind === 'participle' || hasSubject) {
      const f = formAt(g, at)
      const c = classAt(g, at)
      const bi = takes(cue, FRAME.bi) || takes(cue, FRAME.d) || takes(cue, FRAME.oo)
      if (bi && f.fold === 'ب' && quotesFrom(g, at + 1)) return object(at + 1, null)
      if (bi && f.fold.startsWith('ب') && f.kind === WORD) return object(at, null)
      if (cue.kind === 'participle' && startsObject(g, at, limit)) return object(at, null)
      if (
        (!is(c, PREP | CLOSED | REL) || isOneOf(g, at, THESE)) &&
        c.prefix === '' &&
        f.kind === WORD &&
        !particleAt(g, at) &&
        !cue.object
      )
        return startsObject(g, at, limit) ? object(at, null) : null
    }
    return null
  }
  if (passive) return object(phrase.first, null)
  // With a pronoun as object the phrase is the subject, and the content stands behind it.
  if (cue.object) {
    let k = phrase.end
    while (k < limit && (g.dateAt[k] === 1 || commaAt(g, k))) k++
    const f = formAt(g, k)
    if (particleAt(g, k)) {
      return {
        kind: 'clause',
        at: k + 1,
        quote: quoteAt(g, k + 1) ?? null,
        pronoun: false,
        source: phrase,
      }
    }
    if (f.fold.startsWith('ب') && k < limit) return object(k, phrase)
    return null
  }
  // «نفى هذه الأنباء»
  const whole = isOneOf(g, at, THESE) && phrase.first === at + 1 ? at : phrase.first
  const finding = cue.lemma === 'كشف' && isShownByPaper(g, phrase.first)
  if ((!phrase.agent && !finding && !callsOn(g, cue, phrase)) || isNoSubject(g, cue, phrase))
    return object(whole, null)
  const k = behindAdjuncts(g, phrase.end, limit, cue, parts)
  // «عزا الوزير ذلك إلى الجفاف»
  if (k !== null && isOneOf(g, k, THAT) && takes(cue, FRAME.oo))
    return object(k, withoutBracket(g, phrase))
  // «يؤكد استعداده لصد أي هجوم»: not he, but what he says.
  const within = k !== null && EITHER_OF.test(formAt(g, k).fold) && !isSomebody(g, phrase.first)
  if (k !== null && !within && startsObject(g, k, limit))
    return object(k, withoutBracket(g, phrase))
  if (k !== null && takes(cue, FRAME.q) && quotesFrom(g, k)) return null
  if (k === null && quotesFrom(g, phrase.first)) return object(phrase.first, null)
  // One phrase only: the object, where the verb must have one or the subject stands before it.
  if (takes(cue, FRAME.oo) || takes(cue, FRAME.d) || hasSubject) return object(whole, null)
  return null
}

/** «دعا المؤتمر الدول إلى», «طالب الاجتماع الأمم المتحدة بـ»: of two whole phrases the first is the subject. */
const callsOn = (g: Ground, cue: Cue, p: Phrase): boolean =>
  CALLING.has(cue.act) &&
  classAt(g, p.first).article &&
  !classAt(g, p.end).joined &&
  isSomebody(g, p.end) &&
  startsObject(g, p.end, p.end + 2)
const CALLING: ReadonlySet<Cue['act']> = new Set<Cue['act']>(['demand', 'accuse', 'warn'])

const THAT = wordSet('ذلك هذا')
const AMONG = wordSet('منها منهم بينها بينهم')

const namesSome = (g: Ground, k: number): boolean => {
  const at = formAt(g, k).fold === 'من' ? k + 1 : k
  return isOneOf(g, at, AMONG) && formAt(g, at + 1).kind === WORD
}

/** The first token behind a phrase that is no adjunct; null where the sentence's part ends first. */
function behindAdjuncts(
  g: Ground,
  from: number,
  limit: number,
  cue: Cue,
  parts: Parts,
): number | null {
  const stops = cue.stops
  let k = from
  while (k < limit) {
    const f = formAt(g, k)
    if (quotesFrom(g, k)) return k
    const manner = behindManner(g, k, limit)
    if (f.clean === '#') return startsObject(g, k + 1, limit) ? k : null
    if (f.kind === PUNCT) {
      if (!isComma(f) && !DASHES.has(f.clean)) return null
      k = Math.max(k + 1, behindInsertion(g, k, limit))
    } else if (manner > k) k = manner
    else if (g.dateAt[k] === 1) {
      const first = k
      while (k < limit && g.dateAt[k] === 1) k++
      parts.time ??= { first, end: k }
    } else if (!cue.stops.has('من') && namesSome(g, k)) {
      // «منها مصراتة والزاوية، دعمها»
      const behind = behindComma(g, k, limit)
      if (behind === k) return null
      k = behind
    } else if (isOneOf(g, k, stops) || particleAt(g, k)) return null
    else if (f.fold === 'من' && startsObject(g, k, limit)) return k
    else if (takes(cue, FRAME.bi) && f.fold.startsWith('ب') && classAt(g, k).prefix === 'ب')
      return null
    else {
      const c = classAt(g, k)
      const hearer = hearerAt(g, k, limit)
      if (hearer) {
        noteHearer(parts, k, hearer)
        k = hearer.end
      } else if (k > from && c.prefix === 'ب' && !stops.has('ب')) {
        // «عقب لقائه بوزير الخارجية»: goes on with the adjunct.
        k = behindJoined(g, k, limit)
      } else if (is(c, PREP)) {
        const inner = nounPhrase(g, k + 1, adjunctLimit(g, k, limit), { stops, loose: false })
        const end = inner?.end ?? k + 2
        noteAdjunct(g, k, end, parts)
        k = behindOccasion(g, k + 1, end, limit)
        // «في تغريدة نشرها الثلاثاء»: a clause that describes the occasion.
        if (k < limit && isOneOf(g, k, ASKS)) {
          k++
          let by = k
          while (by < limit && g.dateAt[by] === 1) by++
          // «بثته الليلة وكالة الأفق»; «نشرها الثلاثاء || دعمه للقرار»
          const named = by === k || isMedium(g, by)
          const subject = named ? nounPhrase(g, by, limit, { stops, loose: false }) : null
          if (subject?.agent) k = subject.end
        } else if (k < limit && (isOneOf(g, k, JUDGED) || isOneOf(g, k, DESCRIBES)))
          k = behindComma(g, k, limit)
      } else if (isOneOf(g, k, WITH_IT) || (k > from && isOneOf(g, k, ITSELF))) k++
      else if (isOneOf(g, k, DAYTIME)) k++
      else if (is(c, ADV) && !is(c, NOUN)) k++
      else if (is(c, REL)) k = behindRelative(g, k, limit)
      else if (isOneOf(g, k, DESCRIBES) || isOneOf(g, k, PASSES_ON))
        k = behindRelative(g, k - 1, limit)
      else return k
    }
  }
  return null
}

/** «في بيان له», «قال فيها»: a preposition with its pronoun. */
const WITH_IT = wordSet('له لها لهم لهما فيه فيها فيهما خلاله خلالها عليه عليها معه معها', [''])

/** «خلال زيارته تونس», «لدى ترؤسه الاجتماع»: such an occasion has an object of its own. */
function behindOccasion(g: Ground, noun: number, end: number, limit: number): number {
  if (end !== noun + 1 || !isOccasion(formAt(g, noun).fold)) return end
  const of = nounPhrase(g, end, limit, { stops: NO_WORDS, loose: false })
  const needs = NEEDS_OBJECT.test(formAt(g, noun).fold) || (of !== null && isSomebody(g, of.first))
  return of && needs ? of.end : end
}
const NEEDS_OBJECT =
  /^(?:استقبال|تروس|تراس|رياست|حضور|افتتاح|رعايت|تفقد|توديع|تدشين|تسلم|مخاطبت|زيارت)(?:ه|ها|هم)$/

/** Behind a noun to which a preposition is joined, and what belongs to it. */
function behindJoined(g: Ground, k: number, limit: number): number {
  const m = mentionOf(g, k)
  if (m) return Math.min(limit, mentionEnd(g, k))
  const c = classAt(g, k)
  if (c.tail) return k + 1
  const rest = nounPhrase(g, k + 1, limit, { stops: NO_WORDS, loose: false })
  if (!rest || !(c.article ? is(classAt(g, k + 1), ADJ) : true)) return k + 1
  return rest.end
}

function behindComma(g: Ground, from: number, limit: number): number {
  for (let k = from; k < Math.min(limit, from + 12); k++) if (commaAt(g, k)) return k + 1
  return from
}

const THEN = /^ف(?:قد|ان|انه|انها|انهم)$/
/** «نفت أي علاقة», «متهما إياه بالكذب» */
const EITHER_OF = /^(?:اي|ايه|ايا|ايا(?:ه|ها|هم|هما|هن|نا|ي|كم))$/

/** «ما شهده», «ما تردد عن استقالته», «ما ورد في التقرير»: what somebody saw, what went round. */
function isWhat(g: Ground, k: number): boolean {
  const next = formAt(g, k + 1)
  if (/(?:ه|ها)$/.test(next.fold)) return next.fold.length > 2
  return isOneOf(g, k + 1, WENT_ROUND)
}
const WENT_ROUND = wordSet(
  'تردد يتردد تداول يتداول نشر ينشر اشيع يشاع ذكر يذكر قيل يقال ورد جاء جري يجري حدث يحدث حصل يحصل وقع اثير يثار يعرف يسمي',
  [''],
)

/** May an object begin here: a noun, a name or a quotation, not a verb or particle? */
export function startsObject(g: Ground, k: number, limit: number): boolean {
  if (k >= limit) return false
  if (quotesFrom(g, k)) return true
  // «#الجيش»: a tag is a word.
  if (formAt(g, k).clean === '#') return startsObject(g, k + 1, limit)
  const f = formAt(g, k)
  if (f.kind !== WORD || particleAt(g, k) || isParticiple(g, k) || THEN.test(f.fold)) return false
  const c = classAt(g, k)
  // «وصف الناجي ما شهده»
  if (EITHER_OF.test(f.fold)) return true
  if (f.fold === 'ما') return isWhat(g, k)
  // «تبنت الحركة هذه الهجمات»
  if (isOneOf(g, k, THESE)) return classAt(g, k + 1).article
  // «كشف طبي»: an adjective describes the noun before it.
  if (is(c, ADJ) && !c.article && !is(c, NOUN | AGENT | GIVEN | TITLE | QUANT)) return false
  // «يتوعد من يعكر»: whoever does so.
  if (f.fold === 'من') {
    const next = formAt(g, k + 1)
    return (
      cuesAt(g, k + 1)[0]?.kind === 'verb' ||
      (classAt(g, k + 1).bits === 0 && next.fold.startsWith('ي'))
    )
  }
  if (c.joined || is(c, PREP | REL) || c.prefix !== '') return false
  // «عدم وجود خلافات»
  if (is(c, CLOSED) && f.fold !== 'عدم') return false
  // «انتهاء الأزمة», «مباشرة مع»
  if (is(c, ADV) && !(is(c, NOUN) && classAt(g, k + 1).article)) return false
  const verb = cuesAt(g, k)[0]
  return !(verb && verb.joined !== '' && !is(c, NOUN))
}
