import type { Sentence } from '../../arabic/sentences.ts'
import type { Quote } from '../../arabic/quotes.ts'
import { PUNCT, WORD } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'
import { actOfVoiced } from './acts.ts'
import {
  NOT_SPEECH,
  outerQuote,
  plainContent,
  quotedContent,
  type Content,
  type Cuts,
} from './content.ts'
import { complementiserOf, cuesOf, type Cue } from './cues.ts'
import { NO_PARTS, type Draft, type Inherit } from './draft.ts'
import { formAt, isComma, mentionEnd, mentionOf, type Ground, type Span } from './ground.ts'
import { hearerAt } from './media.ts'
import { isParticiple, nounPhrase, withoutBracket, type Phrase } from './noun-phrase.ts'
import { subjectBefore } from './subject-before.ts'
import { GIVEN, ADV, AGENT, classOf, CLOSED, is, NOUN, PREP, REL } from './word-class.ts'

/** How far a particle or quotation may stand behind its verb. */
const REACH = 40

const PREPOSITIONS: Readonly<Record<string, 'ila' | 'ala' | 'an' | 'min' | 'fi'>> = {
  الي: 'ila',
  علي: 'ala',
  عن: 'an',
  من: 'min',
  في: 'fi',
}

/** Where the content begins, and what stands between the verb and there. */
interface Opening {
  readonly kind: 'clause' | 'quote' | 'colon' | 'prep' | 'object'
  readonly at: number
  readonly quote: Quote | null
  readonly pronoun: boolean
  readonly source: Phrase | null
  readonly addressee: Span | null
  readonly told: Draft['told']
  readonly medium: Span | null
  readonly place: Span | null
  readonly time: Span | null
}

/** A statement by a verb or participle at token `i`. */
export function byVerb(g: Ground, s: Sentence, i: number, cue: Cue, cuts: Cuts): Draft | null {
  if (cue.kind === 'participle' && (cue.lemma === 'خاطب' || !carriesOn(g, i, cue))) return null
  const inQuote = outerQuote(g, s, i) !== null
  if (cue.person === 1 && !(inQuote && performs(cue))) return null
  if (cue.kind === 'verb' && isNounHere(g, i, cue)) return null
  const negation = formAt(g, i - 1).fold
  const negated = /^[وف]?(?:لم|لن|لا|ما)$/.test(negation)
  if (negated && !staysNegated(cue, negation)) return null
  const before =
    cue.kind === 'verb' && (!cue.joined || cue.joined === 'ف')
      ? subjectBefore(g, s, i, cue.object)
      : null
  const opening = findOpening(
    g,
    s,
    i,
    cue,
    before !== null || cue.kind === 'participle' || cue.joined === 'ل',
  )
  if (!opening) return null
  if (inQuote && (opening.kind === 'object' || opening.kind === 'prep')) return null
  const content = contentOf(g, s, opening, cuts)
  if (!content || tooShort(opening, content)) return null
  if (!spelledAsVerb(g, i, cue, opening)) return null
  if (cue.lemma === 'حمل' && !blames(g, opening)) return null
  if (LIGHT_VERBS.has(cue.lemma) && lightAct(g, opening) === null) return null
  if (cue.lemma === 'اتفق' && opening.quote === null) return null
  if (cue.frames.has('qo') && opening.kind === 'quote' && content.span.end - content.span.first < 3)
    return null
  const source = cue.kind === 'participle' ? null : (opening.source ?? before)
  if (!source && cue.kind === 'verb' && isHint(g, i, cue)) return null
  if (!source && formAt(g, i).fold === 'تبين') return null
  if (source && isPicture(g, source)) return null
  const outer = outerQuote(g, s, i)
  const inherits = inheritOf(g, s, i, cue, source !== null, outer !== null)
  return {
    ...NO_PARTS,
    rule: `statements/${content.direct ? 'direct' : cue.kind}-${opening.kind}`,
    cue: { first: i, end: i + 1 },
    source: source && { first: source.first, end: source.end },
    content: content.span,
    direct: content.direct && !(opening.pronoun && !impersonal(g, content.span.first)),
    pronoun: opening.pronoun,
    act: actOf(g, cue, opening, content.span),
    commitment: cue.commitment,
    negated,
    inherits,
    gender: cue.gender,
    number: cue.number,
    addressee: opening.addressee,
    told: opening.told,
    medium: opening.medium,
    place: opening.place,
    time: opening.time,
  }
}

/** «نبشركم بأن», «أقول لهم», «قلت له»: a speaker on his own words. */
const performs = (cue: Cue): boolean =>
  (cue.act === 'say' || cue.act === 'announce') && (!cue.past || cue.lemma === 'قال')

/** «عدم ذكر», «في طلب»: behind a preposition the same letters are a noun; «قد يطلب» has not happened. */
function isNounHere(g: Ground, i: number, cue: Cue): boolean {
  const before = formAt(g, i - 1)
  if (before.fold === 'قد' && /^[وف]?[يتن]/.test(formAt(g, i).fold)) return true
  const c = classOf(formAt(g, i))
  if (!cue.joined && is(c, GIVEN) && mentionOf(g, i)?.type === 'PER') return true
  if (cue.frames.has('d') && before.clean === 'من') return false
  if (!is(c, NOUN) || c.joined) return false
  return (
    /^(?:عدم|دون|بدون|غير|اعاده|عند|لدي|كل|بعد|قبل|اثر|مع)$/.test(before.fold) ||
    /^و?(?:في|من|على|عن|إلى|الى)$/.test(before.clean)
  )
}

/** «يذكر أن», «يشار إلى أن»: the outlet's own hint. */
function isHint(g: Ground, i: number, cue: Cue): boolean {
  if (cue.past || cue.number !== 's' || !/^(?:ذكر|أشار|لاحظ|علم|بين|نوه|شهد)$/.test(cue.lemma))
    return false
  const next = formAt(g, i + 1)
  return complementiserOf(next) !== null || next.fold === 'الي' || next.fold === 'هنا'
}

/** «بين» is mostly between, «عبر» via, «يبلغ» reaches: they must show that they are verbs. */
function spelledAsVerb(g: Ground, i: number, cue: Cue, o: Opening): boolean {
  const { fold } = formAt(g, i)
  const near = o.kind === 'clause' && o.at - i <= 9
  if (/^[وف]?بين$/.test(fold)) return near && (o.at === i + 2 || o.source?.agent === true)
  if (/^[وف]?(?:عبر|عقب|علق|قدر)$/.test(fold))
    return o.kind === 'prep' || o.kind === 'colon' || near
  if (/^[وف]?[يت](?:بلغ|ذكر|كتب|علم|رد)$/.test(fold))
    return near || o.kind === 'colon' || o.quote !== null
  return cue.kind === 'participle' || o.kind !== 'clause' || o.at - i < 34
}

/** Nouns that make an act of a light verb: «وجه اتهاما», «أصدر تعليمات». */
const LIGHT: readonly (readonly [StatementAct, RegExp])[] = [
  ['accuse', /^(?:ال)?اتهام/],
  ['condemn', /^(?:ال)?انتقاد/],
  ['demand', /^(?:ال)?(?:تعليمات|تعليماته|اوامر|اوامره|نداء|دعوه|توجيهات|توجيهاته)/],
  ['warn', /^(?:ال)?تحذير/],
  ['threaten', /^(?:ال)?تهديد/],
  ['praise', /^(?:ال)?(?:شكر|تحيه|تهاني)/],
]
const LIGHT_VERBS = new Set(['وجه', 'أصدر', 'أعطى'])

function lightAct(g: Ground, o: Opening): StatementAct | null {
  for (let k = o.at; k < o.at + 3; k++)
    for (const [act, nouns] of LIGHT) if (nouns.test(formAt(g, k).fold)) return act
  return null
}

/** «حمّله المسؤولية»: without the blame the verb means to carry. */
function blames(g: Ground, o: Opening): boolean {
  for (let k = o.at; k < o.at + 9; k++) if (/مسوولي/.test(formAt(g, k).fold)) return true
  return false
}

/** «مدينة» and «متابعين» are nouns unless what they report follows at once. */
function carriesOn(g: Ground, i: number, cue: Cue): boolean {
  if (cue.gender === 'm' && cue.number === 's') return true
  const next = formAt(g, i + 1)
  if (complementiserOf(next) !== null || g.quotes.has(i + 1) || next.clean === ':') return true
  const frame = PREPOSITIONS[next.fold]
  return !is(classOf(formAt(g, i)), NOUN) && frame !== undefined && cue.frames.has(frame)
}

/** «لا يعتقد أن», «لم ينف»: what is denied there is still a stance; «لم يعلن» reports nothing. */
function staysNegated(cue: Cue, negation: string): boolean {
  if (cue.act === 'deny') return true
  return negation.endsWith('لا') && (cue.act === 'expect' || THOUGHTS.has(cue.lemma))
}
const THOUGHTS = new Set(['رأى', 'اعتبر', 'ظن', 'اعتقد'])

function inheritOf(
  g: Ground,
  s: Sentence,
  i: number,
  cue: Cue,
  sourced: boolean,
  quoted: boolean,
): Inherit {
  if (sourced) return 'none'
  if (quoted && cue.person === 1) return 'outer'
  if (cue.kind === 'participle') return 'sentence'
  if (cue.passive || isVowelledPassive(g, i)) return 'none'
  if (cue.joined === '' && !cue.past && cue.number === 's' && THOUGHT_PASSIVE.has(cue.lemma))
    return 'none'
  return i > s.first + 1 ? 'sentence' : 'last'
}
/** «يعتقد أن» with no subject is a passive. */
const THOUGHT_PASSIVE = new Set([
  'اعتقد',
  'ظن',
  'زعم',
  'رجح',
  'توقع',
  'خشي',
  'قال',
  'افترض',
  'انتظر',
])

/** Is a damma written on the first letter: أُعلن? */
export function isVowelledPassive(g: Ground, i: number): boolean {
  const text = g.words.text.slice(g.words.from[i] ?? 0, (g.words.from[i] ?? 0) + 3)
  return text[1] === '\u064F' || (/^[وف]/.test(text) && text[2] === '\u064F')
}

const PICTURES = /^(?:ال)?(?:صور|صوره|لقطات|مشاهد|مقاطع|مقطع|فيديو|تسجيلات|شريط|خرائط|خريطه)$/
const isPicture = (g: Ground, p: Span): boolean => PICTURES.test(formAt(g, p.first).fold)

function actOf(g: Ground, cue: Cue, o: Opening, content: Span): StatementAct {
  if (cue.lemma === 'أعرب' || cue.lemma === 'عبر' || cue.lemma === 'أبدى') {
    const f = formAt(g, content.first).fold
    return actOfVoiced(f.startsWith('ال') ? f.slice(2) : f) ?? cue.act
  }
  if (LIGHT_VERBS.has(cue.lemma)) return lightAct(g, o) ?? cue.act
  return cue.act
}

/** A single word behind a preposition or object says nothing by itself, unless it is quoted. */
function tooShort(o: Opening, c: Content): boolean {
  const length = c.span.end - c.span.first
  if (c.direct) return length < 2 && o.kind === 'object'
  return length < 2 && o.kind !== 'clause'
}

/** «لا»، «لن»، «ليس» behind أنه: the pronoun stands for nothing. */
function impersonal(g: Ground, first: number): boolean {
  let k = first
  if (formAt(g, k).kind === PUNCT) k++
  const f = formAt(g, k)
  return /^(?:لا|لن|لم|ليس|ليست|من|يجب|ينبغي|لابد|علينا|اذا|لو|في|تم|يتم|سيتم)$/.test(f.fold)
}

function contentOf(g: Ground, s: Sentence, o: Opening, cuts: Cuts): Content | null {
  if (o.quote) return quotedContent(g, s, o.quote, cuts, o.kind === 'clause')
  return plainContent(g, s, o.at, cuts)
}

function findOpening(
  g: Ground,
  s: Sentence,
  i: number,
  cue: Cue,
  hasSubject: boolean,
): Opening | null {
  const limit = Math.min(s.end, i + REACH, outerQuote(g, s, i) ?? s.end)
  const clausal = cue.frames.has('c') || cue.frames.has('q') || cue.frames.has('qo')
  const objective = cue.frames.has('o') || cue.frames.has('oo') || cue.frames.has('d')
  const stops = stopsOf(cue)
  const parts: Parts = { addressee: null, told: null, medium: null, place: null, time: null }
  const at = skipLead(g, i + 1, limit, stops, parts)
  const options = { stops, loose: clausal && !objective && !cue.frames.has('a') }
  const raw = cue.kind === 'participle' ? null : nounPhrase(g, at, limit, options)
  let source = raw && withoutBracket(g, raw)
  let clause = clausal ? findClause(g, i, at, limit, cue, raw) : null
  const prep = findPreposition(g, at, limit, cue, raw, parts)
  // «معربا عن أمله في أن»: the verb's own preposition comes first.
  if (prep && clause && prep.own && prep.at < clause.at - 1) clause = null
  if (objective) {
    const passive = cue.kind === 'verb' && (cue.passive || isVowelledPassive(g, i))
    const object = findObject(g, at, limit, cue, raw, hasSubject, passive, parts)
    // A particle right behind the phrase wins: «أعلن الوزير أن»; else the nearer of the two.
    if (
      object &&
      (!clause || object.at < clause.at - 1) &&
      (cue.frames.has('a') || !(clause && nearParticle(g, raw, clause)))
    )
      return { ...parts, ...object }
  }
  if (clause) {
    if (objective && raw && clause.at - raw.end > 1 && clause.kind === 'clause') {
      source = nounPhrase(g, at, clause.at, { stops, loose: true }) ?? source
    }
    adjuncts(g, source?.end ?? at, clause.at, parts)
    return { ...parts, ...clause, source }
  }
  return prep && { ...parts, ...prep, source }
}

type Parts = { -readonly [K in 'addressee' | 'told' | 'medium' | 'place' | 'time']: Opening[K] }
type Found = Pick<Opening, 'kind' | 'at' | 'quote' | 'pronoun'>

function stopsOf(cue: Cue): Set<string> {
  const stops = new Set<string>()
  for (const [word, frame] of Object.entries(PREPOSITIONS))
    if (cue.frames.has(frame)) stops.add(word)
  if (cue.frames.has('bi')) stops.add('ب')
  return stops
}

/** Adjuncts between the verb and its subject: «أعلن، أمس الأربعاء، وزير…», «قال له». */
function skipLead(
  g: Ground,
  from: number,
  limit: number,
  stops: ReadonlySet<string>,
  parts: Parts,
): number {
  let k = from
  while (k < limit) {
    const f = formAt(g, k)
    if (g.dateAt[k] === 1) {
      const first = k
      while (k < limit && (g.dateAt[k] === 1 || isDash(g, k))) k++
      parts.time ??= { first, end: k }
      continue
    }
    const c = classOf(f)
    const hearer = hearerAt(g, k, limit)
    if (hearer) {
      noteHearer(parts, k, hearer)
      k = hearer.end
      continue
    }
    if (isComma(f) && g.dateAt[k + 1] === 1) k++
    else if (isComma(f) && k > from && g.dateAt[k - 1] === 1) k++
    else if (
      /^(?:له|لها|لهم|لنا|لي|فيه|فيها|بذلك|ايضا|مجددا|قد|يوم|مساء|صباح|ليل|فجر)$/.test(f.fold)
    )
      k++
    else if (is(c, ADV) && !is(c, NOUN | PREP) && !stops.has(f.fold)) k++
    else break
  }
  return k
}

const isDash = (g: Ground, k: number): boolean =>
  g.dateAt[k + 1] === 1 && /^[-–/(),،]$/.test(formAt(g, k).clean)

function noteHearer(parts: Parts, k: number, h: { end: number; medium: string | null }): void {
  const span = { first: k, end: h.end }
  parts.addressee ??= span
  if (h.medium !== null) parts.told ??= { span, key: h.medium }
}

/** The particle, colon or quotation mark that opens a clause of speech. */
function findClause(
  g: Ground,
  i: number,
  at: number,
  limit: number,
  cue: Cue,
  phrase: Phrase | null,
): Found | null {
  const from = phrase?.end ?? at
  let relative = false
  for (let k = i + 1; k < limit; k++) {
    const f = formAt(g, k)
    const particle = complementiserOf(f)
    if (particle && !particle.joined && cue.frames.has('c')) {
      const before = formAt(g, k - 1).fold
      const own = PREPOSITIONS[before]
      if (NOT_SPEECH.has(before) || (own === undefined ? false : !mayPrecede(own, cue, k - i))) {
        if (k === i + 1) return null
        continue
      }
      if (k < from && phrase && k > at) continue
      const quote = g.quotes.get(k + 1) ?? null
      return { kind: 'clause', at: k + 1, quote, pronoun: particle.pronoun !== '' }
    }
    if (f.clean === ':' && cue.frames.has('q')) {
      const quote = g.quotes.get(k + 1) ?? g.quotes.get(k + 2) ?? null
      return { kind: 'colon', at: k + 1, quote, pronoun: false }
    }
    const quote = g.quotes.get(k)
    if (quote) {
      if (k < from) {
        k = quote.close ?? quote.last
        continue
      }
      const size = quote.last - quote.open
      const near = k === i + 1 || k === from
      if ((cue.frames.has('q') && (size >= 4 || near)) || (cue.frames.has('qo') && size >= 4)) {
        if (!cue.frames.has('ila') || size >= 3 || near)
          return { kind: 'quote', at: k + 1, quote, pronoun: false }
      }
      if (size >= 8) return null
      k = quote.close ?? quote.last
      continue
    }
    if (k < from) continue
    if (is(classOf(f), REL)) relative = true
    if (/[؟!؛.]/.test(f.clean) && f.clean !== '.') return null
    if (f.clean === '.' && k > i + 1) return null
    if (isParticiple(g, k) && k > i + 1) {
      const cue2 = cuesOf(f)[0]
      if (cue2 && cue2.lemma !== 'خاطب' && (cue2.frames.has('c') || cue2.frames.has('q')))
        return null
    }
    const other = cuesOf(f)[0]
    if (other?.kind === 'verb' && !relative && !is(classOf(f), NOUN) && k > i + 1) {
      if (other.joined === 'و' || (other.frames.has('c') && formAt(g, k - 1).clean !== '،')) {
        if (!ASKS.test(f.fold)) return null
      }
    }
    if (f.fold === 'ما' && k === i + 1) return null
    if (MODALS.test(f.fold)) return null
  }
  return null
}
const ASKS = /^(?:طلب|طلبت|رفض|رفضت|فضل|فضلت|نشر|نشره|نشرها|نشرته|بث|بثه|بثته|كتبه|كتبها)$/
const MODALS = /^(?:يجب|يمكن|ينبغي|لابد)$/

/** «أشار إلى أن», «شدد على أن»: the verb's own preposition; another one takes أن for itself. */
function mayPrecede(own: string, cue: Cue, distance: number): boolean {
  const frames: ReadonlySet<string> = cue.frames
  if (frames.has(own)) return true
  return own === 'ala' && (cue.act === 'confirm' || cue.act === 'demand') && distance < 12
}

/** Is the particle where the phrase ends, or parted from it by adjuncts only? */
function nearParticle(g: Ground, phrase: Phrase | null, c: Found): boolean {
  if (!phrase || c.kind === 'prep') return false
  const particle = c.kind === 'clause' ? c.at - 1 : c.at
  if (particle <= phrase.end + 1) return true
  let k = phrase.end
  while (k < particle) {
    const f = formAt(g, k)
    if (f.kind === PUNCT || g.dateAt[k] === 1) k++
    else if (is(classOf(f), PREP) || classOf(f).prefix !== '') {
      const inner = nounPhrase(g, k + 1, particle, { stops: new Set(), loose: true })
      k = Math.max(k + 1, inner?.end ?? 0)
    } else return phrase.agent && particle - k <= 5 && !objectHead(g, k)
  }
  return true
}

/** A masdar or another noun that names no speaker. */
function objectHead(g: Ground, k: number): boolean {
  const c = classOf(formAt(g, k))
  return is(c, NOUN) && !is(c, AGENT)
}

/** Where the object begins that is the content: «أعلن الجيش || تقدمه», «وأكد || استعداده». */
function findObject(
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
    const quote = g.quotes.get(k)
    if (quote && quote.last - quote.open < 1) return null
    return { kind: 'object', at: k, quote: quote ?? null, pronoun: false, source }
  }
  if (!phrase) {
    const quote = g.quotes.get(at)
    if (quote) return object(at, null)
    if (hasSubject && !cue.object && is(classOf(formAt(g, at)), PREP)) {
      const k = behindAdjuncts(g, at, limit, cue, parts)
      return k !== null && startsObject(g, k, limit) ? object(k, null) : null
    }
    if (cue.object || cue.kind === 'participle' || hasSubject) {
      const f = formAt(g, at)
      const c = classOf(f)
      const bi = cue.frames.has('bi') || cue.frames.has('d') || cue.frames.has('oo')
      if (bi && f.fold === 'ب' && g.quotes.has(at + 1)) return object(at + 1, null)
      if (bi && f.fold.startsWith('ب') && f.kind === WORD) return object(at, null)
      if (cue.kind === 'participle' && startsObject(g, at, limit)) return object(at, null)
      if (
        !is(c, PREP | CLOSED | REL) &&
        c.prefix === '' &&
        f.kind === WORD &&
        !complementiserOf(f) &&
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
    while (k < limit && (g.dateAt[k] === 1 || isComma(formAt(g, k)))) k++
    const f = formAt(g, k)
    if (complementiserOf(f)) {
      return {
        kind: 'clause',
        at: k + 1,
        quote: g.quotes.get(k + 1) ?? null,
        pronoun: false,
        source: phrase,
      }
    }
    if (f.fold.startsWith('ب') && k < limit) return object(k, phrase)
    return null
  }
  if (!phrase.agent || disagrees(g, cue, phrase)) return object(phrase.first, null)
  const k = behindAdjuncts(g, phrase.end, limit, cue, parts)
  if (k !== null && startsObject(g, k, limit)) return object(k, withoutBracket(g, phrase))
  if (k !== null && cue.frames.has('q') && g.quotes.has(k)) return null
  if (k === null && g.quotes.has(phrase.first)) return object(phrase.first, null)
  // One phrase only: the object, where the verb must have one or the subject stands before it.
  if (cue.frames.has('oo') || cue.frames.has('d') || hasSubject) return object(phrase.first, null)
  return null
}

/** «طالب النيابة»: a masculine verb right before a feminine noun has it as its object. */
function disagrees(g: Ground, cue: Cue, p: Phrase): boolean {
  const f = formAt(g, p.first)
  return (
    cue.past &&
    cue.gender === 'm' &&
    cue.number === 's' &&
    f.clean.startsWith('ال') &&
    f.clean.endsWith('ة')
  )
}

/** The first token behind a phrase that is no adjunct; null where the sentence's part ends first. */
function behindAdjuncts(
  g: Ground,
  from: number,
  limit: number,
  cue: Cue,
  parts: Parts,
): number | null {
  const stops = stopsOf(cue)
  let k = from
  while (k < limit) {
    const f = formAt(g, k)
    if (g.quotes.has(k)) return k
    if (f.kind === PUNCT) {
      if (!isComma(f) && !/^[-–()]$/.test(f.clean)) return null
      k++
    } else if (g.dateAt[k] === 1) {
      const first = k
      while (k < limit && g.dateAt[k] === 1) k++
      parts.time ??= { first, end: k }
    } else if (stops.has(f.fold) || complementiserOf(f)) return null
    else if (cue.frames.has('bi') && f.fold.startsWith('ب') && classOf(f).prefix === 'ب')
      return null
    else {
      const c = classOf(f)
      const hearer = hearerAt(g, k, limit)
      if (hearer) {
        noteHearer(parts, k, hearer)
        k = hearer.end
      } else if (is(c, PREP)) {
        const inner = nounPhrase(g, k + 1, limit, { stops, loose: false })
        const end = inner?.end ?? k + 2
        noteAdjunct(g, k, end, parts)
        k = end
        // «في تغريدة نشرها الثلاثاء»: a clause that describes the occasion.
        if (k < limit && ASKS.test(formAt(g, k).fold)) {
          k++
          const subject =
            g.dateAt[k] === 1 ? null : nounPhrase(g, k, limit, { stops, loose: false })
          if (subject?.agent) k = subject.end
        }
      } else if (/^(?:يوم|مساء|صباح|ليل|فجر|ظهر|اليوم|امس)$/.test(f.fold)) k++
      else if (is(c, ADV) && !is(c, NOUN)) k++
      else if (is(c, REL)) k = behindRelative(g, k, limit)
      else return k
    }
  }
  return null
}

/** Behind «التي يوجد مقرها في طرابلس»: the verb, what is joined to it by a pronoun, prepositions. */
function behindRelative(g: Ground, rel: number, limit: number): number {
  let k = rel + 2
  if (classOf(formAt(g, k)).tail) k++
  while (k < limit && is(classOf(formAt(g, k)), PREP))
    k = nounPhrase(g, k + 1, limit, { stops: new Set(), loose: false })?.end ?? k + 2
  return k
}

function noteAdjunct(g: Ground, k: number, end: number, parts: Parts): void {
  const next = formAt(g, k + 1).fold
  if (MEDIUM.test(next)) parts.medium ??= { first: k, end }
  else if (formAt(g, k).fold === 'في' && mentionOf(g, k + 1))
    parts.place ??= { first: k, end: mentionEnd(g, k + 1) }
}
const MEDIUM =
  /^(?:ال)?(?:بيان|تصريح|تصريحات|تصريحاته|موتمر|حديث|خطاب|كلمه|مقابله|تغريده|رساله|تقرير|تويتر|فيسبوك|حسابه|صفحته|حسابها|صفحتها|مداخله|حوار|تسجيل|منشور|بيانها|مقال)$/

/** Adjuncts between the source and the particle, noted where they tell medium, place, time or hearer. */
function adjuncts(g: Ground, from: number, end: number, parts: Parts): void {
  for (let k = from; k < end; k++) {
    if (g.dateAt[k] === 1) {
      const first = k
      while (k + 1 < end && g.dateAt[k + 1] === 1) k++
      parts.time ??= { first, end: k + 1 }
      continue
    }
    const hearer = hearerAt(g, k, end)
    if (hearer) {
      noteHearer(parts, k, hearer)
      k = hearer.end - 1
    } else if (is(classOf(formAt(g, k)), PREP)) {
      const inner = nounPhrase(g, k + 1, end, { stops: new Set(), loose: false })
      noteAdjunct(g, k, inner?.end ?? Math.min(end, k + 2), parts)
    }
  }
}

/** May an object begin here: a noun, a name or a quotation, not a verb or particle? */
function startsObject(g: Ground, k: number, limit: number): boolean {
  if (k >= limit) return false
  if (g.quotes.has(k)) return true
  const f = formAt(g, k)
  if (f.kind !== WORD || complementiserOf(f) || isParticiple(g, k)) return false
  const c = classOf(f)
  if (c.joined || is(c, PREP | REL | CLOSED | ADV) || c.prefix !== '') return false
  const verb = cuesOf(f)[0]
  return !(verb && verb.joined !== '' && !is(c, NOUN))
}

/** «أشار إلى سقوط», «تعهد بدعم»: the content behind the verb's own preposition. */
function findPreposition(
  g: Ground,
  at: number,
  limit: number,
  cue: Cue,
  phrase: Phrase | null,
  parts: Parts,
): (Found & { readonly own: boolean }) | null {
  let k = phrase?.end ?? at
  let skipped = false
  while (k < limit) {
    const f = formAt(g, k)
    const frame = PREPOSITIONS[f.fold]
    const next = formAt(g, k + 1)
    if (frame !== undefined && cue.frames.has(frame)) {
      if (next.fold === 'ذلك' || complementiserOf(next)) return null
      const quote = g.quotes.get(k + 1) ?? null
      return { kind: 'prep', at: k + 1, quote, pronoun: false, own: !skipped }
    }
    if (cue.frames.has('bi') && f.fold.startsWith('ب') && f.kind === WORD && !complementiserOf(f)) {
      const bare = f.fold === 'ب'
      const quote = bare ? (g.quotes.get(k + 1) ?? g.quotes.get(k + 2) ?? null) : null
      if (classOf(f).prefix === 'ب' || bare || f.fold === 'بما')
        return { kind: 'prep', at: quote ? k + 1 : k, quote, pronoun: false, own: false }
    }
    if (f.kind === PUNCT) {
      if (!isComma(f) && !/^[-–()]$/.test(f.clean)) return null
      k++
      continue
    }
    if (g.dateAt[k] === 1) {
      k++
      continue
    }
    const c = classOf(f)
    const hearer = hearerAt(g, k, limit)
    if (hearer) {
      noteHearer(parts, k, hearer)
      k = hearer.end
      continue
    }
    if (!is(c, PREP) && !/^(?:يوم|مساء|صباح)$/.test(f.fold) && !(is(c, ADV) && !is(c, NOUN)))
      return null
    const inner = is(c, PREP)
      ? nounPhrase(g, k + 1, limit, { stops: stopsOf(cue), loose: false })
      : null
    noteAdjunct(g, k, inner?.end ?? k + 1, parts)
    k = inner?.end ?? k + 1
    skipped = true
  }
  return null
}
