import type { Sentence } from '../../arabic/sentences.ts'
import { PREPOSITIONS } from './cue.ts'
import { NOT_SPEECH, plainContent, quotedContent, type Content, type Cuts } from './content.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import {
  FAR,
  formAt,
  isComma,
  mentionOf,
  trimmed,
  type Ground,
  quoteAt,
  quotesFrom,
  particleAt,
  classAt,
} from './ground.ts'
import { nounOf, type Noun } from './noun-cues.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Phrase } from './phrase.ts'
import { startsObject } from './object.ts'
import { AGENT, GIVEN, is } from './word-class.ts'
import { EITHER, wordSet } from './word-set.ts'

/** «الاتهامات بأن…», «بعد إعلانها طرد…», «تهديد الرئيس بالانسحاب»: a noun of speech with what it says. */
export function byNoun(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const noun = nounOf(formAt(g, i))
  if (!noun) return null
  const owned = noun.pronoun !== ''
  if (noun.free && (TO_COME.has(formAt(g, i - 1).fold) || OF_COURTS.test(formAt(g, i - 1).fold)))
    return null
  const from = formAt(g, i + 1).fold === 'من' ? i + 2 : i + 1
  const owner = owned || noun.article || noun.free ? null : ownerOf(g, s, from, noun)
  const source = owner && canSpeak(g, owner) ? owner : null
  const found = clauseBehind(g, s, owner?.end ?? i + 1, cuts)
  // «لكل إعلان …»: without its speaker a noun with an object is a thing, not a report.
  const content =
    found ??
    (owned || source || noun.free ? objectBehind(g, s, noun, source?.end ?? i + 1, cuts) : null)
  if (!content || (!found && DENIED.has(formAt(g, i - 1).fold))) return null
  return {
    ...NO_PARTS,
    rule: noun.free ? 'statements/charge' : 'statements/noun',
    cue: { first: i, end: i + 1 },
    source: source && { first: source.first, end: source.end },
    content: content.span,
    direct: content.direct,
    act: noun.act,
    commitment: noun.commitment,
    gender: noun.pronoun === 'ها' ? 'f' : 'm',
    number: noun.pronoun === 'هم' ? 'p' : noun.pronoun === 'هما' ? 'd' : 's',
    inherits: owned ? 'sentence' : 'none',
  }
}

/** «الإدانة بتهمة الفساد»: the sentence of a court that is spoken of, no new charge. */
const OF_COURTS = /^[وفبل]?(?:ال|لل)(?:ادانه|محاكمه|ملاحقه|سجن|حكم|تحقيق|براءه)$/
/** «عدم إعلان», «دون تأكيد»: it was not said. */
/** «سيتم الإعلان عن»: it has not been announced. */
const TO_COME = wordSet('سيتم يتم ليتم موعد قبل سيجري يجري', EITHER)
const DENIED = new Set(['عدم', 'دون', 'بدون', 'لعدم', 'بعدم', 'اي', 'كل'])
const STOPS: ReadonlySet<string> = new Set(['في', 'من', 'علي', 'الي', 'عن', 'حول'])
const STOPS_AND_LAM: ReadonlySet<string> = new Set([...STOPS, 'ل'])

/** Whose words they are, named behind the noun or behind its من: somebody who can speak. */
function ownerOf(g: Ground, s: Sentence, from: number, noun: Noun): Phrase | null {
  const stops = noun.frames.has('li') ? STOPS_AND_LAM : STOPS
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
  const k = STOPS.has(formAt(g, from).fold) ? from + 1 : from
  // «إعلان مشترك يجب أن»
  if (NOT_SPEECH.has(formAt(g, k - 1).fold)) return null
  if (!particleAt(g, k)) return null
  const quote = quoteAt(g, k + 1)
  return quote ? quotedContent(g, s, quote, cuts, true) : plainContent(g, s, k + 1, cuts)
}

/** The object of the noun, or what stands behind its preposition; up to the next comma. */
function objectBehind(
  g: Ground,
  s: Sentence,
  noun: Noun,
  from: number,
  cuts: Cuts,
): Content | null {
  const at = objectAt(g, s, noun, from)
  if (at === null) return null
  let end = Math.min(cuts(at + 1), s.end)
  for (let k = at; k < Math.min(end, at + FAR); k++) {
    const quote = quoteAt(g, k)
    if (quote) k = quote.close ?? quote.last
    else if (isComma(formAt(g, k)) || formAt(g, k).clean === '؛') end = k
  }
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
  const { frames } = noun
  const f = formAt(g, from)
  const preposition = PREPOSITIONS[f.fold]
  if (preposition !== undefined && frames.has(preposition)) return from + 1
  const c = classAt(g, from)
  if (frames.has('bi') && c.prefix === 'ب') return from
  if (frames.has('li') && c.prefix === 'ل') return from
  if (frames.has('o')) return startsObject(g, from, s.end) ? from : null
  if (!frames.has('oo')) return null
  // «اتهامه الجيش بقصف»، «اتهام الوزير للجيش بقصف»: somebody, then ب.
  if (c.prefix !== 'ل' && !startsObject(g, from, s.end)) return null
  for (let k = from + 1; k < Math.min(s.end, from + 8); k++)
    if (classAt(g, k).prefix === 'ب') return from
  return null
}
