import type { Sentence } from '../../arabic/sentences.ts'
import type { Quote } from '../../arabic/quotes.ts'
import { PUNCT, WORD } from '../../text/words.ts'
import { CUTS, MARK, RELAY, SILENT } from './mask.ts'
import { CONTRAST } from './openers.ts'
import { type Cue } from './cues.ts'
import {
  FAR,
  formAt,
  isComma,
  marked,
  mentionOf,
  trimmed,
  type Ground,
  type Span,
  quoteAt,
  quotesFrom,
  cuesAt,
  particleAt,
  classAt,
  isOneOf,
  commaAt,
  nounAt,
} from './ground.ts'
import { LIGHT_VERBS, mayBeLight } from './light-verbs.ts'
import { isParticiple } from './noun-phrase.ts'
import { is, NOUN, PREP, REL } from './word-class.ts'
import { prepositionAt } from './prepositions.ts'
import { carriesOn, isBeing } from './verb-checks.ts'
import { wordSet } from './word-set.ts'
import { takes, FRAME } from './cue.ts'

/** For each token of a sentence the next place at or behind it where another report begins. */
export type Cuts = (from: number) => number

/** How far behind a contrast («فيما قالت…») its verb of speech may stand. */
const CONTRAST_REACH = 7

/** Worked out at the first question: most sentences report nothing. */
export function findCuts(g: Ground, s: Sentence): Cuts {
  let found = false
  return (from) => {
    if (!found) noteCuts(g, s)
    found = true
    return from >= s.end ? s.end : (g.cuts[Math.max(from, s.first)] ?? s.end)
  }
}

function noteCuts(g: Ground, s: Sentence): void {
  let next = s.end
  for (let k = s.end - 1; k >= s.first; k--) {
    if (marked(g, k, CUTS) && isCut(g, s, k)) next = k
    g.cuts[k] = next
    // «من دون أن»
    if (next === k && formAt(g, k).fold === 'دون' && formAt(g, k - 1).fold === 'من') next = k - 1
  }
}

function isCut(g: Ground, s: Sentence, k: number): boolean {
  const f = formAt(g, k)
  const attribution = k > s.first ? prepositionAt(g, k) : null
  if (attribution) return !(attribution.pronoun && formAt(g, attribution.end).kind === WORD)
  const before = formAt(g, k - 1)
  const fresh = isComma(before) || before.clean === '؛' || closes(g, k - 1)
  if (f.fold === 'في' && formAt(g, k + 1).fold === 'اشاره') return true
  if (fresh && f.fold === 'في') return isMeanwhile(g, k)
  if (f.fold === 'وذلك' && fresh) return OCCASION.test(formAt(g, k + 1).fold)
  // «حيث أكد أن», «، إذ كشف عن»: the next report.
  if (f.fold === 'حيث' || (f.fold === 'اذ' && fresh)) {
    const next = cuesAt(g, k + 1)[0]
    if (next?.kind !== 'verb' || next.object) return false
    return next.past ? opens(g, k + 1, next, 14) : fresh && opens(g, k + 1, next)
  }
  if (fresh && (f.fold === 'ردا' || f.fold === 'تعليقا')) return true
  if (f.fold === 'كما') {
    const next = cuesAt(g, k + 1)[0]
    return next?.kind === 'verb' && !next.object
  }
  if (isOneOf(g, k, CONTRAST)) return turns(g, k) && (reportsBehind(g, s, k) || isUnsaid(g, k + 1))
  if (f.fold === 'دون' || f.fold === 'بدون') return leavesOut(g, k, fresh || before.fold === 'من')
  if (fresh && isOneOf(g, k, THEN)) return isOneOf(g, s.first, CONCEDES)
  if (f.fold.startsWith('و') && marked(g, k, SILENT)) return declines(g, k)
  // «"…"، التي سبق أن حددتها»: behind a quotation the outlet describes.
  if (fresh && isOneOf(g, k, RELATIVES))
    return closesSpeech(g, k - 2) || cuesAt(g, k + 1)[0]?.object === true
  // «، وهو ما نفته الحركة», «، ما أثار انتقادات»: what others made of it.
  if (isOneOf(g, k, COMMENTS) && (fresh || (f.fold === 'وهو' && formAt(g, k + 1).fold === 'ما')))
    return isComment(g, k)
  if (fresh && f.fold.startsWith('و') && marked(g, k, RELAY)) return true
  // «رغم نفي الوزير»: the outlet goes on.
  if (f.fold === 'رغم') return nounAt(g, k + 1) !== null
  const cue = cuesAt(g, k)[0]
  if (!cue || (LIGHT_VERBS.has(cue.lemma) && !mayBeLight(g, k))) return false
  // «… لينفي بذلك»
  if (cue.joined === 'ل') return /^ب(?:ذلك|هذا)$/.test(formAt(g, k + 1).fold)
  if (isParticiple(g, k)) return !isBeing(g, k - 1) && (fresh || opens(g, k, cue))
  // «قالت … متمنية أن»; «ناس معتقدين أنها» are those of whom he speaks.
  if (cue.kind === 'participle' && particleAt(g, k + 1)) return fresh || cue.lemma !== 'اعتقد'
  if (cue.kind === 'participle')
    return fresh && ((opens(g, k, cue, 2) && !is(classAt(g, k), NOUN)) || carriesOn(g, k, cue))
  // «وفيما قال الوزير إن …، أعلنت الشركة»: the main clause.
  if (fresh && cue.joined === '' && cue.past && isOneOf(g, s.first, WHILE))
    return opens(g, k, cue, 14)
  // «إذا انتهكت الاتفاق، قال الوزير إن»: his verb comes first, so a new sentence begins.
  if (cue.lemma === 'قال' && cue.joined === '' && cue.past && commaAt(g, k - 1))
    return !cue.object && !particleAt(g, k + 1) && opens(g, k, cue, 14)
  // «وأكدا»: two of whom the content speaks.
  if (cue.joined !== 'و' || cue.number === 'd') return false
  if (takes(cue, FRAME.c) || takes(cue, FRAME.q))
    return fresh ? opens(g, k, cue, cue.lemma === 'قال' ? 24 : 14) : opens(g, k, cue)
  // «أكد تقدمه واتهم تونس بـ»
  if (!fresh && cue.lemma === 'وصف') return cue.past && judges(g, k)
  if (!fresh) return cue.past && takes(cue, FRAME.oo) && reachesFrame(g, k, cue)
  return followsFrame(g, k, cue) || (cue.act === 'demand' && reachesFrame(g, k, cue))
}

/** «، في الوقت الذي قال فيه», «، في وقت أعلن»: the outlet tells what happened meanwhile. */
const isMeanwhile = (g: Ground, k: number): boolean =>
  (formAt(g, k + 1).fold === 'الوقت' &&
    is(classAt(g, k + 2), REL) &&
    cuesAt(g, k + 3)[0]?.kind === 'verb') ||
  (formAt(g, k + 1).fold === 'وقت' && cuesAt(g, k + 2)[0]?.kind === 'verb')

/** How long the hearer of a demand may be: «، ودعت السلطات المحلية إلى». */
const HEARER = 6

/** Does the preposition of the cue stand behind one phrase? */
function reachesFrame(g: Ground, k: number, cue: Cue): boolean {
  for (let j = k + 2; j <= k + HEARER && formAt(g, j - 1).kind === WORD; j++) {
    if (classAt(g, j - 1).prefix !== '' || is(classAt(g, j - 1), PREP)) return false
    if (followsFrame(g, j - 1, cue, true)) return true
  }
  return false
}

/** «ووصف الأمر بالكذبة»: what it is called stands within a few words. */
function judges(g: Ground, k: number): boolean {
  for (let j = k + 2; j <= k + HEARER && formAt(g, j).kind === WORD; j++)
    if (classAt(g, j).prefix === 'ب' || particleAt(g, j)?.joined === true) return true
  return quotesFrom(g, k + 2)
}

/** What opens a clause of time or contrast at the head of a sentence. */
const WHILE = wordSet('فيما بينما عندما بعدما في حين رغم بعد', ['', 'و'])

/** «، لكنها لم تفصح عن أي تفاصيل»: the outlet tells what was not said. */
const isUnsaid = (g: Ground, k: number): boolean =>
  formAt(g, k).fold === 'لم' && (cuesAt(g, k + 1)[0] !== undefined || isOneOf(g, k + 1, TELLS))

/** «دون أن يوضح», «دون إعطاء تفاصيل»: of him who speaks, not of what he says. */
function leavesOut(g: Ground, k: number, fresh: boolean): boolean {
  const next = formAt(g, k + 1).fold
  if (next === 'ان') return fresh && (isOneOf(g, k + 2, TELLS) || isSaying(cuesAt(g, k + 2)[0]))
  if (!isOneOf(g, k + 1, TELLING)) return false
  for (let j = k + 2; j < k + 5; j++) if (isOneOf(g, j, DETAILS)) return true
  return isOneOf(g, k + 1, DETAILS)
}

const isSaying = (cue: Cue | undefined): boolean =>
  cue?.kind === 'verb' && !cue.past && (cue.act === 'say' || cue.act === 'announce')
const TELLS = wordSet(
  'يحدد تحدد يحددوا يعط تعط يعطي تعطي يقدم تقدم يسم تسم يسمي تسمي يسمه تسمه يسمها يخض تخض يخوض تخوض يدل تدل يتطرق تتطرق يفصح تفصح يوضح توضح يذكر تذكر يكشف تكشف',
)
const TELLING = wordSet(
  'تقديم اعطاء ذكر كشف الكشف تحديد توضيح الافصاح الخوض الاشاره ايراد الادلاء تفاصيل مزيد المزيد',
)
const DETAILS = wordSet(
  'تفاصيل تفصيلات مزيد المزيد توضيحات ايضاحات معلومات التفاصيل اسمه اسمها اسماء هويته هويتها هوياتهم الاسباب السبب',
)

/** «ورفض التعليق», «وامتنعت عن الإدلاء»: the act of a speaker, told by the outlet. */
function declines(g: Ground, k: number): boolean {
  const at = formAt(g, k + 1).fold === 'عن' ? k + 2 : k + 1
  return isOneOf(g, at, COMMENTING)
}
const COMMENTING = wordSet('التعليق الادلاء الكشف الافصاح الخوض تقديم اعطاء ذكر تحديد الرد')

/** «ورغم مخاوف المشرعين من أن…، فإن القاهرة…»: the outlet concludes. */
const THEN = wordSet('فان فانه فانها فانهم فقد الا')
const CONCEDES = wordSet('رغم برغم بالرغم', ['', 'و'])

/** «غير أن», «في حين»: without their second word these turn nothing. */
function turns(g: Ground, k: number): boolean {
  const { fold } = formAt(g, k)
  if (fold === 'غير' || fold === 'بيد' || fold === 'الا')
    return formAt(g, k + 1).fold.startsWith('ان')
  return fold !== 'حين' || formAt(g, k - 1).fold === 'في'
}
/** Words that open what the outlet adds about the whole of a report. */
const COMMENTS = wordSet('ما وهو الامر وهي')
const STIRS =
  /^(?:اثار|اثارت|استدعي|استدعت|اعتبره|اعتبرته|[يت]?رفض(?:ت?ه|ت?ها)?|[يت]رفضونه|ايده|ايدته)$/

/** «ما أثار», «وهو ما وصفته», «الأمر الذي نفاه», «وهي اتهامات تنفيها»: a word of reaction, or of speech with «it». */
function isComment(g: Ground, k: number): boolean {
  let verb = k + 1
  while (
    verb < k + 4 &&
    (formAt(g, verb).fold === 'الامر' ||
      formAt(g, verb).fold === 'ما' ||
      formAt(g, verb).fold === 'الذي')
  )
    verb++
  if (formAt(g, k).fold === 'وهي') verb = k + 2
  const cue = cuesAt(g, verb)[0]
  return STIRS.test(formAt(g, verb).fold) || cue?.object === true || answers(g, verb, cue)
}

/** «وهو ما تعهد به الرئيس», «الأمر الذي رد عليه الوزير» */
const answers = (g: Ground, verb: number, cue: Cue | undefined): boolean =>
  cue?.kind === 'verb' &&
  cue.past &&
  /^(?:به|بها|عليه|عليها|عنه|عنها|اليه)$/.test(formAt(g, verb + 1).fold)

/** A closing mark; the upright one closes where it does not open. */
const closes = (g: Ground, k: number): boolean =>
  CLOSERS.has(formAt(g, k).clean) && !quotesFrom(g, k)

/** Does a quotation end there that is more than a name: «حركة "البناء"، التي …» goes on? */
function closesSpeech(g: Ground, k: number): boolean {
  if (!closes(g, k)) return false
  for (let j = k - 1; j >= k - LONG_QUOTE; j--) if (quotesFrom(g, j)) return false
  return true
}

const RELATIVES = wordSet('التي والتي الذي والذي')
const CLOSERS = new Set(['"', '»', '”', ')'])
const OCCASION = /^(?:خلال|في|عقب|بعد|ردا|على|علي|اثناء)$/

function reportsBehind(g: Ground, s: Sentence, k: number): boolean {
  for (let j = k + 1; j <= Math.min(k + CONTRAST_REACH, s.end - 1); j++) {
    const f = formAt(g, j)
    if (f.kind === PUNCT && !quotesFrom(g, j)) return false
    const cue = cuesAt(g, j)[0]
    // «لكن الشرطة لم تؤكد ذلك»
    if (f.fold === 'لم' && cuesAt(g, j + 1)[0]?.act === 'confirm') return true
    // «لكنه ظن أن»: what he thought then is told by him.
    if (cue?.kind !== 'verb' || cue.lemma === 'ظن' || cue.lemma === 'اعتقد') continue
    if (opens(g, j, cue, 14)) return true
    if (j === k + 1 && (followsFrame(g, j, cue) || reachesFrame(g, j, cue))) return true
  }
  return false
}

/** Does what the cue calls for stand within a few tokens: a particle, its preposition, a quotation? */
export function opens(g: Ground, k: number, cue: Cue, reach = 4): boolean {
  for (let j = k + 1; j <= k + reach; j++) {
    const f = formAt(g, j)
    if (quotesFrom(g, j) || f.clean === ':') return true
    if (f.kind === PUNCT && !isComma(f)) break
    if (particleAt(g, j) && !isOneOf(g, j - 1, NOT_SPEECH)) return true
    if (j > k + 1 && cuesAt(g, j)[0]?.joined === 'و') return followsFrame(g, k, cue)
  }
  return followsFrame(g, k, cue)
}

/** Does the preposition of the cue, or its object, stand right behind it? */
function followsFrame(g: Ground, k: number, cue: Cue, far = false): boolean {
  const next = formAt(g, k + 1)
  if (next.kind !== WORD) return quotesFrom(g, k + 1)
  if (takes(cue, FRAME.ila) && next.fold === 'الي') return true
  if (takes(cue, FRAME.ala) && next.fold === 'علي') return true
  if (takes(cue, FRAME.an) && next.fold === 'عن') return true
  if (takes(cue, FRAME.min) && next.fold === 'من') return true
  if (
    takes(cue, FRAME.bi) &&
    next.fold.startsWith('ب') &&
    (!far || classAt(g, k + 1).prefix === 'ب')
  )
    return true
  // «، ويظهر الأمر»: what goes on in the imperfect is seldom the speaker's next word.
  const goesOn = cue.past || cue.kind === 'participle'
  return !far && goesOn && (takes(cue, FRAME.o) || takes(cue, FRAME.oo))
}

/** Behind these أن opens no speech. */
export const NOT_SPEECH = wordSet(
  'منذ قبل بعد يجب يمكن دون بدون ينبغي حتي كما رغم بما لا غير الا بيد يمكنه سوي مع قبيل بعيد حيث علما بشرط شرط شريطه',
)

export interface Content {
  readonly span: Span
  readonly direct: boolean
}

/** Content that begins at token `at` and runs to the next report or the sentence's end. */
export function plainContent(g: Ground, s: Sentence, at: number, cuts: Cuts): Content | null {
  const inside = outerQuote(g, s, at)
  let end = Math.min(cuts(at + 1), inside ?? s.end)
  if (inside !== null)
    for (let k = at; k < Math.min(end, at + FAR); k++)
      if (marked(g, k, MARK) && STOPS.has(formAt(g, k).clean)) end = k
  const span = trimmed(g.words, at, end)
  return span && { span, direct: false }
}

const STOPS = new Set(['.', '؟', '!'])

/** Where the quotation ends that token `at` stands in; null outside. */
export function outerQuote(g: Ground, s: Sentence, at: number): number | null {
  const end = g.quoteEnd[at] ?? 0
  return end > at && (g.quoteOpen[at] ?? 0) >= s.first ? end : null
}

/** How many tokens make a quotation more than a word held with tongs. */
const LONG_QUOTE = 5

/**
 * Content that opens with quotation mark `q`: the quotation, further pieces of it, and the rest of the
 * clause where the quotation is only its beginning.
 */
export function quotedContent(
  g: Ground,
  s: Sentence,
  q: Quote,
  cuts: Cuts,
  afterParticle: boolean,
): Content | null {
  let last = q
  let end = q.last + 1
  for (;;) {
    const next = nextPiece(g, (last.close ?? last.last) + 1)
    if (!next) break
    last = next
    end = next.last + 1
  }
  const after = (last.close ?? last.last) + 1
  const rest = restBehind(g, s, after, cuts)
  const long = last.last - q.open >= LONG_QUOTE

  const goesOn =
    rest !== null &&
    (afterParticle || !long
      ? !long || !isOneOf(g, after, LEAVES)
      : rest - after <= 2 && !isOneOf(g, after, LEAVES))
  if (goesOn) {
    const span = trimmed(g.words, q.open + 1, rest)
    return span && { span, direct: false }
  }
  const piece = rest === null || afterParticle ? null : quotedOn(g, after, rest)
  if (piece !== null) return { span: { first: q.open + 1, end: piece }, direct: false }
  const on = afterParticle ? secondClause(g, s, after, cuts) : null
  if (on !== null) return { span: { first: q.open + 1, end: on }, direct: false }
  const span = trimmed(g.words, q.open + 1, end)
  return span && { span: { first: q.open + 1, end }, direct: true }
}

/** What leaves a quotation behind: the occasion, the time, a comment of the outlet. */
const LEAVES = wordSet(
  'في خلال عقب بعد قبل اثناء اليوم امس مساء صباح علي عبر وفق بحسب حسب لدي كما حيث فيما بينما ردا وذلك',
)

/** How many words may stand between two quotations of one sentence. */
const BETWEEN = 5

/** «"نجحنا" على صعيد "تحسين الطرق"»: where a second quotation ends that goes on with the first. */
function quotedOn(g: Ground, after: number, rest: number): number | null {
  if (isOneOf(g, after, LEAVES) && formAt(g, after).fold !== 'علي') return null
  for (let k = after + 1; k <= after + BETWEEN && k < rest; k++) {
    const q = quoteAt(g, k)
    if (q) return q.close !== null && q.close - q.open > 3 && !mentionOf(g, k + 1) ? q.close : null
    if (formAt(g, k).kind === PUNCT) return null
  }
  return null
}

/** «لا تفاوض» (…) «تحت النار»: the next piece of the same quotation. */
function nextPiece(g: Ground, k: number): Quote | null {
  let j = k
  while (j < k + 6 && /^[().…[\]]$/.test(formAt(g, j).clean)) j++
  return j > k + 2 ? (quoteAt(g, j) ?? null) : null
}

/** «إن "…"، وإن بلاده …»: where the second clause of the same report ends; null where there is none. */
function secondClause(g: Ground, s: Sentence, after: number, cuts: Cuts): number | null {
  const at = commaAt(g, after) ? after + 1 : after
  if (at >= s.end || particleAt(g, at)?.joined !== true) return null
  return trimmed(g.words, after, cuts(at + 1))?.end ?? null
}

/** Where the clause goes on to behind a closing mark; null where it ends there. */
function restBehind(g: Ground, s: Sentence, after: number, cuts: Cuts): number | null {
  if (after >= s.end || formAt(g, after).kind === PUNCT) return null
  const end = cuts(after)
  return end > after ? end : null
}
