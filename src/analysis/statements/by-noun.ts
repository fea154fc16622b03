import type { Sentence } from '../../arabic/sentences.ts'
import { FRAME, takes } from './cue.ts'
import { NOT_SPEECH, plainContent, quotedContent, type Content, type Cuts } from './content.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import {
  FAR,
  formAt,
  mentionOf,
  trimmed,
  type Ground,
  quoteAt,
  quotesFrom,
  particleAt,
  classAt,
  isOneOf,
  frameAt,
  nounAt,
} from './ground.ts'
import type { Noun } from './noun-cues.ts'
import { endBehindNoun } from './nominal-end.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Phrase } from './phrase.ts'
import { hearerAt } from './media.ts'
import { startsObject } from './object.ts'
import { AGENT, GIVEN, is } from './word-class.ts'
import { EITHER, wordSet, wordSetOf } from './word-set.ts'

/** «الاتهامات بأن…», «بعد إعلانها طرد…», «تهديد الرئيس بالانسحاب»: a noun of speech with what it says. */
export function byNoun(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const noun = nounAt(g, i)
  if (!noun) return null
  const owned = noun.pronoun !== ''
  if (noun.free && (isOneOf(g, i - 1, TO_COME) || OF_COURTS.test(formAt(g, i - 1).fold)))
    return null
  const from = formAt(g, i + 1).fold === 'من' ? i + 2 : i + 1
  const owner = owned || noun.article || noun.free ? null : ownerOf(g, s, from, noun)
  const source = owner && canSpeak(g, owner) ? owner : null
  const found =
    clauseBehind(g, s, owner?.end ?? i + 1, cuts) ??
    (noun.said ? quoteBehind(g, s, i + 1, cuts) : null)
  if (noun.said && !found) return null
  // «لكل إعلان …»: without its speaker a noun with an object is a thing, not a report.
  const content =
    found ??
    (owned || source || noun.free ? nominalContent(g, s, noun, source?.end ?? i + 1, cuts) : null)
  if (!content || (!found && isOneOf(g, i - 1, DENIED))) return null
  return {
    ...NO_PARTS,
    rule: noun.free ? 'statements/charge' : 'statements/noun',
    cue: { first: i, end: i + 1 },
    source: source && { first: source.first, end: source.end },
    content: content.span,
    direct: content.direct,
    act: noun.act,
    commitment: noun.commitment,
    gender: noun.said ? 'c' : noun.pronoun === 'ها' ? 'f' : 'm',
    number: noun.pronoun === 'هم' ? 'p' : noun.pronoun === 'هما' ? 'd' : 's',
    inherits: owned || noun.said ? 'sentence' : 'none',
  }
}

/** «الإدانة بتهمة الفساد»: the sentence of a court that is spoken of, no new charge. */
const OF_COURTS = /^[وفبل]?(?:ال|لل)(?:ادانه|محاكمه|ملاحقه|سجن|حكم|تحقيق|براءه)$/
/** «عدم إعلان», «دون تأكيد»: it was not said. */
/** «سيتم الإعلان عن»: it has not been announced. */
const TO_COME = wordSet('سيتم يتم ليتم موعد قبل سيجري يجري', EITHER)
const DENIED = wordSet('عدم دون بدون لعدم بعدم اي كل')
const STOPS = wordSet('في من علي الي عن حول')
const STOPS_AND_LAM = wordSetOf([...STOPS, 'ل'])

/** Whose words they are, named behind the noun or behind its من: somebody who can speak. */
function ownerOf(g: Ground, s: Sentence, from: number, noun: Noun): Phrase | null {
  const stops = takes(noun, FRAME.li) ? STOPS_AND_LAM : STOPS
  const limit = Math.min(s.end, from + 11)
  const near = nounPhrase(g, from, limit, { loose: false, stops })
  const opensClause = (end: number): boolean =>
    particleAt(g, end) !== null || particleAt(g, end + 1) !== null
  if (near && (opensClause(near.end) || canSpeak(g, near))) return near
  return nounPhrase(g, from, limit, { loose: true, stops })
}

const canSpeak = (g: Ground, p: Phrase): boolean =>
  p.agent && (mentionOf(g, p.first) !== null || is(classAt(g, p.first), AGENT | GIVEN))

function clauseBehind(g: Ground, s: Sentence, from: number, cuts: Cuts): Content | null {
  const k = isOneOf(g, from, STOPS) ? from + 1 : from
  // «إعلان مشترك يجب أن»
  if (isOneOf(g, k - 1, NOT_SPEECH)) return null
  if (!particleAt(g, k)) return null
  const quote = quoteAt(g, k + 1)
  return quote ? quotedContent(g, s, quote, cuts, true) : plainContent(g, s, k + 1, cuts)
}

/** «بالقول: "…"» */
function quoteBehind(g: Ground, s: Sentence, from: number, cuts: Cuts): Content | null {
  const quote = quoteAt(g, formAt(g, from).clean === ':' ? from + 1 : from)
  return quote ? quotedContent(g, s, quote, cuts, false) : null
}

/** The object of the noun, or what stands behind its preposition; up to the next comma. */
export function nominalContent(
  g: Ground,
  s: Sentence,
  noun: Noun,
  from: number,
  cuts: Cuts,
): Content | null {
  const at = objectAt(g, s, noun, from)
  if (at === null) return null
  const end = endBehindNoun(g, at, Math.min(cuts(at + 1), s.end))
  const span = trimmed(g.words, at, end)
  if (!span || span.end - span.first < 2) return null
  return { span, direct: quotesFrom(g, at) && closesAt(g, span.end) }
}

/** Does a quotation end right there? */
function closesAt(g: Ground, end: number): boolean {
  for (let k = end - 1; k > end - FAR && k >= 0; k--) {
    const q = quoteAt(g, k)
    if (q) return q.last === end - 1
  }
  return false
}

function objectAt(g: Ground, s: Sentence, noun: Noun, from: number): number | null {
  const preposition = frameAt(g, from)
  if (takes(noun, preposition)) return from + 1
  const c = classAt(g, from)
  if (takes(noun, FRAME.bi) && c.prefix === 'ب') return from
  if (takes(noun, FRAME.li) && c.prefix === 'ل') return from
  // «نفيه الاتهامات», «نفيه للاتهامات»
  if (takes(noun, FRAME.o))
    return startsObject(g, from, s.end) || (c.prefix === 'ل' && !hearerAt(g, from, s.end))
      ? from
      : null
  if (!takes(noun, FRAME.oo)) return null
  // «اتهامه الجيش بقصف»، «اتهام الوزير للجيش بقصف»: somebody, then ب.
  if (c.prefix !== 'ل' && !startsObject(g, from, s.end)) return null
  for (let k = from + 1; k < Math.min(s.end, from + 8); k++)
    if (classAt(g, k).prefix === 'ب') return from
  return null
}
