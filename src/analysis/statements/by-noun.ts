import type { Sentence } from '../../arabic/sentences.ts'
import { PUNCT } from '../../text/words.ts'
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
import { ADJ, AGENT, GIVEN, is, PREP } from './word-class.ts'
import { EITHER, wordSet, wordSetOf } from './word-set.ts'

/**
 * «الاتهامات بأن…», «بعد إعلانها طرد…», «تهديد الرئيس بالانسحاب»: a noun of speech with what it says.
 * `within`: it stands in what another cue reports; `opens`: it is its first word («أبدى || مخاوفه من»).
 */
export function byNoun(
  g: Ground,
  s: Sentence,
  i: number,
  cuts: Cuts,
  within: boolean,
  opens: boolean,
): Draft | null {
  const noun = nounAt(g, i)
  if (!noun) return null
  if (noun.expected && (within || !isForeseen(g, s, i))) return null
  const owned = noun.pronoun !== ''
  if (noun.free && (isOneOf(g, i - 1, TO_COME) || OF_COURTS.test(formAt(g, i - 1).fold)))
    return null
  const by = owned || noun.free || noun.expected ? null : ownerBehind(g, s, i + 1, noun)
  const source = by?.source ?? null
  const end = by?.end ?? i + 1
  const found =
    clauseBehind(g, s, noun, end, cuts) ?? (noun.said ? quoteBehind(g, s, i + 1, cuts) : null)
  if ((noun.said || noun.expected) && !found) return null
  const known = owned || source !== null || noun.free
  // «لكل إعلان …»: without its speaker a noun with an object is a thing, not a report.
  const content =
    found ??
    (known
      ? nominalContent(g, s, noun, source ? behindAdjuncts(g, s, noun, source.end) : i + 1, cuts)
      : opens || isDenied(g, i)
        ? null
        : unowned(g, s, noun, i, cuts))
  if (!content || (!found && (isOneOf(g, i - 1, DENIED) || (opens && owned)))) return null
  const both = !known && isOneOf(g, s.first, EXCHANGE)
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
    inherits: owned || noun.said || both ? 'sentence' : 'none',
  }
}

/** «تبادل الطرفان الاتهامات»: those who exchange them. */
const EXCHANGE = wordSet('تبادل تبادلت يتبادل تتبادل تبادلا', EITHER)

/** «ومن المتوقع أن» at the head of a clause; «خطوة من المتوقع أن» describes. */
function isForeseen(g: Ground, s: Sentence, i: number): boolean {
  if (!isOneOf(g, i - 1, FROM) || particleAt(g, i + 1) === null) return false
  return (
    i - 1 === s.first ||
    formAt(g, i - 1).fold === 'ومن' ||
    formAt(g, i - 2).kind === PUNCT ||
    isOneOf(g, i - 2, FOR)
  )
}
const FROM = wordSet('من', EITHER)
const FOR = wordSet('اذ لكن حيث كما بينما فيما')

/** «تنديد دولي بقصف السوق», «انتقادات واسعة للقرار»: adjectives stand for him whose words they are. */
function unowned(g: Ground, s: Sentence, noun: Noun, i: number, cuts: Cuts): Content | null {
  let at = i + 1
  const somebody = takes(noun, FRAME.oo) && !noun.article && !noun.many
  while (at < i + 3 && describes(g, at) && !somebody) at++
  const charged = noun.article && noun.act === 'accuse' && isOneOf(g, s.first, EXCHANGE)
  // «اتهام الوزير بالتقصير»
  if (somebody) {
    if (formAt(g, at).fold === 'ب' || classAt(g, at).prefix !== '') return null
    return nominalContent(g, s, noun, at, cuts)
  }
  if (!charged && (noun.article || at === i + 1)) return null
  return nominalContent(g, s, noun, at, cuts)
}

/** An adjective with nothing joined; the lists take «أممية» for a noun. */
function describes(g: Ground, k: number): boolean {
  const c = classAt(g, k)
  return (
    isBare(g, k) &&
    !is(c, PREP) &&
    (is(c, ADJ) || (!is(c, AGENT) && formAt(g, k).fold.endsWith('يه')))
  )
}

/** «ولم يرد تأكيد مستقل للهجوم» */
function isDenied(g: Ground, i: number): boolean {
  for (let k = i - 1; k >= i - 3; k--) if (isOneOf(g, k, NEVER)) return true
  return false
}
const NEVER = wordSet('لم لا لن ليس ليست بلا', EITHER)

const isBare = (g: Ground, k: number): boolean => {
  const c = classAt(g, k)
  return !c.article && !c.joined && !c.tail && c.prefix === ''
}

/** «الإدانة بتهمة الفساد»: the sentence of a court that is spoken of, no new charge. */
const OF_COURTS = /^[وفبل]?(?:ال|لل)(?:ادانه|محاكمه|ملاحقه|سجن|حكم|تحقيق|براءه)$/
/** «عدم إعلان», «دون تأكيد»: it was not said. */
/** «سيتم الإعلان عن»: it has not been announced. */
const TO_COME = wordSet('سيتم يتم ليتم موعد قبل سيجري يجري', EITHER)
const DENIED = wordSet('عدم دون بدون لعدم بعدم اي كل')
const STOPS = wordSet('في من علي الي عن حول')
const STOPS_AND_LAM = wordSetOf([...STOPS, 'ل'])

/** Whose words they are, and where the noun's own words go on. */
interface Owner {
  readonly source: Phrase | null
  readonly end: number
}

/** «دعوة الوزير», «مخاوف لدى السكان», «اقتراح تقدم به النائب»: somebody who can speak behind the noun. */
function ownerBehind(g: Ground, s: Sentence, from: number, noun: Noun): Owner | null {
  const by = byWhom(g, from)
  if (by === null && (noun.article || (describes(g, from) && !is(classAt(g, from), AGENT))))
    return null
  const at = by ?? (formAt(g, from).fold === 'من' ? from + 1 : from)
  const owner = ownerOf(g, s, at, noun)
  if (!owner) return null
  // «اتهام الوزير بالتقصير»: he is accused; «اتهام الوزير للشركة بـ»: he accuses.
  const one = takes(noun, FRAME.oo) && by === null && at === from && !noun.many
  const end = one ? beforeLam(g, owner) : owner.end
  if (end === null) return null
  return { source: canSpeak(g, owner) ? { ...owner, end } : null, end }
}

/** «الوزير || للشركة», «جماعات متطرفة || للمسلمين»: where ل names the other one; null where none does. */
function beforeLam(g: Ground, { first, end }: Phrase): number | null {
  for (let k = first + 1; k <= end + 1; k++) {
    if (classAt(g, k).prefix === 'ل') return k
    if (k >= end && !describes(g, k)) return null
  }
  return null
}

/** Behind «من قبل», «من جانب», «لدى», «تقدم به», «أطلقها». */
function byWhom(g: Ground, k: number): number | null {
  const at = describes(g, k) ? k + 1 : k
  const f = formAt(g, at).fold
  if (f === 'لدي') return at + 1
  if (f === 'من') return isOneOf(g, at + 1, SIDE) ? at + 2 : at > k ? at + 1 : null
  if (isOneOf(g, at, GIVEN_BY)) return at + 1
  return isOneOf(g, at, CAME) && isOneOf(g, at + 1, WITH_IT) ? at + 2 : null
}
const SIDE = wordSet('قبل جانب طرف')
const GIVEN_BY = wordSet(
  'اطلقها اطلقه اطلقتها اطلقته وجهها وجهه وجهتها وجهته قدمها قدمه قدمتها قدمته طرحه طرحها طرحته طرحتها',
)
const CAME = wordSet('تقدم تقدمت ادلي ادلت')
const WITH_IT = wordSet('به بها')

/** Behind what stands between the owner and the noun's own words: «السفارة في الخرطوم || عن قلقها». */
function behindAdjuncts(g: Ground, s: Sentence, noun: Noun, from: number): number {
  let k = from
  const limit = Math.min(s.end, from + ADJUNCTS)
  for (let n = 0; n < 2; n++) {
    while (k < limit && g.dateAt[k] === 1) k++
    if (formAt(g, k).fold !== 'في') break
    const place = nounPhrase(g, k + 1, limit, { loose: false, stops: STOPS_AND_LAM })
    if (!place) break
    k = place.end
  }
  return takes(noun, frameAt(g, k)) || classAt(g, k).prefix !== '' ? k : from
}
const ADJUNCTS = 14

function ownerOf(g: Ground, s: Sentence, from: number, noun: Noun): Phrase | null {
  const stops = takes(noun, FRAME.li | FRAME.oo) ? STOPS_AND_LAM : STOPS
  const limit = Math.min(s.end, from + 11)
  const near = nounPhrase(g, from, limit, { loose: false, stops })
  const opensClause = (end: number): boolean =>
    particleAt(g, end) !== null || particleAt(g, end + 1) !== null
  if (near && (opensClause(near.end) || canSpeak(g, near))) return near
  return nounPhrase(g, from, limit, { loose: true, stops })
}

const canSpeak = (g: Ground, p: Phrase): boolean =>
  p.agent && (mentionOf(g, p.first) !== null || is(classAt(g, p.first), AGENT | GIVEN))

function clauseBehind(
  g: Ground,
  s: Sentence,
  noun: Noun,
  from: number,
  cuts: Cuts,
): Content | null {
  const k = isOneOf(g, from, STOPS) ? from + 1 : from
  // «إعلان مشترك يجب أن»
  if (isOneOf(g, k - 1, NOT_SPEECH)) return null
  // «مطالبات الورثة إن وجدت»: if there are any.
  if (!particleAt(g, k) || (formAt(g, k).clean === 'إن' && !WITH_IN.has(noun.act))) return null
  const quote = quoteAt(g, k + 1)
  return quote ? quotedContent(g, s, quote, cuts, true) : plainContent(g, s, k + 1, cuts)
}

/** Words of saying have إن behind them, others أن. */
const WITH_IN: ReadonlySet<string> = new Set<Noun['act']>(['say', 'confirm'])

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
