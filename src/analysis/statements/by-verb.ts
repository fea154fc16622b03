import type { Sentence } from '../../arabic/sentences.ts'
import { PUNCT } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'
import { actOfVoiced } from './acts.ts'
import { type Content, type Cuts, outerQuote, plainContent, quotedContent } from './content.ts'
import type { Cue } from './cues.ts'
import { type Draft, type Inherit, NO_PARTS } from './draft.ts'
import {
  commaAt,
  formAt,
  type Ground,
  type Span,
  nounAt,
  particleAt,
  quotesFrom,
  trimmed,
  classAt,
  isOneOf,
} from './ground.ts'
import { isPress, mediumKey } from './media.ts'
import type { Phrase } from './phrase.ts'
import { findOpening, type Opening } from './opening.ts'
import { outOfClause } from './clause-end.ts'
import { LIGHT_VERBS, lightAct, mayBeLight, orders, thanks } from './light-verbs.ts'
import { nominalEnd } from './nominal-end.ts'
import { isParticiple } from './noun-phrase.ts'
import { subjectIn } from './elided.ts'
import { performedBy, verdictOf } from './judgement.ts'
import { findAddressee, leadOf } from './speech-act.ts'
import { hasHearer } from './subject-object.ts'
import { subjectBefore } from './subject-before.ts'
import {
  blames,
  carriesOn,
  drawsEyes,
  isBlame,
  isDeed,
  isHint,
  isNounHere,
  isPaperOrLaw,
  isShownByPaper,
  isSomebody,
  isVowelledPassive,
  isBareCharge,
  isCareful,
  isUntold,
  ofThing,
  performs,
  spelledAsVerb,
  staysNegated,
  throwsBlame,
} from './verb-checks.ts'
import { ADJ, DOC, is, NOUN, REL } from './word-class.ts'
import { EITHER, THE, wordSet } from './word-set.ts'
import { takes, FRAME } from './cue.ts'

/** A statement by a verb or participle at token `i`. */
export function byVerb(g: Ground, s: Sentence, i: number, cue: Cue, cuts: Cuts): Draft | null {
  if (cue.kind === 'participle' && (cue.lemma === 'خاطب' || !carriesOn(g, i, cue))) return null
  const light = LIGHT_VERBS.has(cue.lemma) && !orders(g, i, cue)
  if (light && !mayBeLight(g, i)) return null
  const inQuote = outerQuote(g, s, i) !== null
  if (cue.person === 1 && !(inQuote && performs(cue))) return null
  if (isNounHere(g, i, cue) || (i > s.first && isCareful(g, i, cue))) return null
  const negation = formAt(g, i - 1).fold
  // «ما وصفه بالخطأ»: with a pronoun ما is what, not not.
  const negated = isOneOf(g, i - 1, NEGATIONS) && !(cue.object && negation.endsWith('ما'))
  if (negated && !staysNegated(cue, negation)) return null
  let found: Phrase | null | undefined
  const before = (): Phrase | null => {
    if (found === undefined)
      found =
        cue.kind === 'verb' && (!cue.joined || cue.joined === 'ف') && !isOneOf(g, i - 1, ALREADY)
          ? subjectBefore(g, s, i, cue.object)
          : null
    return found
  }
  const hasSubject = (): boolean =>
    cue.kind === 'participle' || cue.joined === 'ل' || before() !== null
  if (i > s.first && (ofThing(g, i, cue) || isUntold(g, i, cue))) return null
  const first = findOpening(g, s, i, cue, hasSubject)
  if (!first) return null
  // «وزير أبلغ رويترز أن»: who stands behind the verb was told.
  const told = hasHearer(cue) && first.source !== null ? speakerBefore(g, cue, before()) : null
  const opening = told ? withHearer(g, first) : first
  if (inQuote && cue.person !== 1 && (opening.kind === 'object' || opening.kind === 'prep'))
    return null
  const said = takes(cue, FRAME.d)
    ? (quotedVerdict(g, opening) ?? contentOf(g, s, opening, cuts))
    : contentOf(g, s, opening, cuts)
  const whole = said && withHisWords(g, s, cue, opening, said, cuts)
  const content = whole && outOfClause(g, i, cue, whole)
  if (!content || tooShort(g, opening, content, cue, before)) return null
  if (!spelledAsVerb(g, i, cue, opening)) return null
  // «وصف الدواء», «وصف التجارب»: without a verdict the noun.
  if (cue.lemma === 'وصف' && opening.kind === 'object' && !cue.object)
    if (!holdsVerdict(g, opening.at, content.span.end)) return null
  // «صنف من الطعام»
  if (cue.lemma === 'صنف' && !cue.object) return null
  if (isDeed(g, cue, opening)) return null
  if (cue.lemma === 'حمل' && !blames(g, opening)) return null
  // «الوزير يوجه بإصلاح الطريق»
  if (!light && LIGHT_VERBS.has(cue.lemma) && opening.kind !== 'prep')
    if (classAt(g, opening.at).prefix !== 'ب') return null
  if (light && (lightAct(g, opening.at) === null || isBareCharge(g, opening))) return null
  // «رفع شكره», not «رفع مستوى التحذير»
  if (light && cue.lemma === 'رفع' && !thanks(g, opening.at)) return null
  if (cue.lemma === 'لفت' && opening.kind === 'prep' && drawsEyes(g, i, opening.at)) return null
  if (cue.lemma === 'ألقى' && !throwsBlame(g, i, opening.at)) return null
  if (cue.lemma === 'اتفق' && opening.quote === null) return null
  if (takes(cue, FRAME.qo) && opening.kind === 'quote' && content.span.end - content.span.first < 3)
    return null
  // «وأبلغ الصحفيين "…"»: so was the press, where nobody else is named.
  const pressed =
    told === null && takes(cue, FRAME.a) && cue.gender !== 'f' && opening.source !== null
      ? pressAt(g, opening.source)
      : null
  const blamed = opening.source !== null && isBlame(g, opening.source.first)
  // «كما حثت اللجنة على», «وطمأن الأهالي بأن»: these verbs have somebody as their object.
  const urged =
    told === null &&
    URGES.has(cue.lemma) &&
    (opening.kind === 'prep' || opening.kind === 'clause') &&
    opening.source !== null &&
    opening.at - opening.source.end <= 1 &&
    isOne(g, opening.source)
  // «قرار النقل شجع القوات على القتل»: no man's word.
  if (urged && cue.lemma === 'شجع' && cue.joined === '' && before() === null) return null
  // «وطالب الجميع بإطاعة الأوامر»: they are called upon.
  const all =
    cue.act === 'demand' &&
    opening.source !== null &&
    ALL.test(formAt(g, opening.source.first).fold)
  const named = pressed || blamed || urged || all ? null : opening.source
  const source = cue.kind === 'participle' || cue.person === 1 ? null : (told ?? named ?? before())
  if (!source && cue.kind === 'verb' && isHint(g, i, cue)) return null
  if (!source && formAt(g, i).fold === 'تبين') return null
  if (source && isPicture(g, source)) return null
  if (cue.lemma === 'اعتبر' && opening.kind === 'object' && isHeldToBe(g, i, cue, source))
    return null
  if (cue.lemma === 'استبعد' && opening.kind === 'object' && dropsSomebody(g, opening)) return null
  // «مما يهدد النمو»: a danger, no threat.
  if (cue.lemma === 'هدد' && cue.kind === 'verb' && !cue.past && !source) return null
  if (SHOWS.has(cue.lemma) && !(source && isShownByPaper(g, source.first))) return null
  // «ما توصلت إليه»: not what was said.
  if (cue.lemma === 'توصل' && formAt(g, opening.at - 2).fold !== 'الي') return null
  // «نص الاتفاق على»: a paper's wording, no man's.
  if (cue.lemma === 'نص' && !(source && isPaperOrLaw(g, source.first))) return null
  const inherits = inheritOf(g, s, i, cue, source !== null, inQuote)
  const lead = !inQuote && cue.kind === 'verb' ? leadOf(g, s, i) : null
  return {
    ...NO_PARTS,
    rule: `statements/${content.direct ? 'direct' : cue.kind}-${opening.kind}`,
    cue: { first: i, end: i + 1 },
    source: source && { first: source.first, end: source.end },
    content: content.span,
    // «قال "نبشركم بأن …"»: words within a quotation are quoted.
    direct:
      (inQuote && cue.person === 1 && !cue.past) ||
      (content.direct && !(opening.pronoun && !impersonal(g, content.span.first))),
    pronoun: opening.pronoun,
    act: actOf(g, cue, opening, content.span),
    commitment: cue.commitment,
    negated,
    inherits,
    gender: cue.gender,
    number: cue.number,
    addressee: opening.addressee ?? findAddressee(g, s, i, cue, content.span.first),
    told: opening.told ?? pressed?.told ?? null,
    medium: opening.medium ?? lead?.medium ?? null,
    place: opening.place ?? lead?.place ?? null,
    time: opening.time ?? lead?.time ?? null,
  }
}

/** What a paper or a finding does by being read, a man by other means than words. */
const SHOWS = new Set(['أظهر', 'أثبت'])

/** «استبعد المدرب الحارس»: left out, not ruled out. */
const dropsSomebody = (g: Ground, o: Opening): boolean => o.quote !== null || isSomebody(g, o.at)

/**
 * Of a verb that may do without a hearer only a known speaker, or a paper, before it leaves the next
 * phrase to be one.
 */
const speakerBefore = (g: Ground, cue: Cue, p: Phrase | null): Phrase | null =>
  p && (takes(cue, FRAME.a) || (maySpeak(g, p.first) && !isOneOf(g, p.first, HENCE))) ? p : null

const maySpeak = (g: Ground, k: number): boolean => isSomebody(g, k) || is(classAt(g, k), DOC)

/** «رسائل النائب دعت الدول || المعنية إلى»: the adjective belongs to those who are called upon. */
function withHearer(g: Ground, o: Opening): Opening {
  const { source } = o
  return o.kind === 'object' && source?.end === o.at && is(classAt(g, o.at), ADJ)
    ? { ...o, at: source.first, source: null }
    : o
}

/** How far behind its verb a verdict begins: «وصف المباراة التي … بأنها». */
const VERDICT_REACH = 24

/** Does ب open a verdict there? */
function holdsVerdict(g: Ground, at: number, end: number): boolean {
  for (let k = at; k < Math.min(end, at + VERDICT_REACH); k++)
    if (
      formAt(g, k).fold === 'ب' ||
      quotesFrom(g, k) ||
      particleAt(g, k) ||
      classAt(g, k).prefix === 'ب'
    )
      return true
  return false
}

/** «وقد نفى الوزير»: no subject stands before the verb. */
const ALREADY = wordSet('وقد فقد ولقد فلقد')
const HENCE = wordSet('عليه', EITHER)

/** «تعتبر تونس مقصدا», «اعتبر الأعنف»: nobody in particular holds it to be so. */
function isHeldToBe(g: Ground, i: number, cue: Cue, source: Phrase | null): boolean {
  if (cue.kind !== 'verb' || cue.object) return false
  if (isOneOf(g, i - 1, LONG_SINCE)) return true
  return !cue.past || (source === null && cue.joined !== 'و')
}
const LONG_SINCE = wordSet('لطالما طالما الذي التي', EITHER)

/** «الباحثون», «اليابان والاتحاد»: their ending or their number shows that they are the subject. */
function isOne(g: Ground, p: Span): boolean {
  if (/ون$/.test(formAt(g, p.first).fold)) return false
  for (let k = p.first + 1; k < p.end; k++) if (classAt(g, k).joined) return false
  return true
}

const ALL = /^(?:الجميع|الكل)$/
const URGES = new Set(['حث', 'حض', 'طمأن', 'هنأ', 'شجع', 'حرض'])

/** The press or a medium as the object of telling; `told` is null for people. */
function pressAt(g: Ground, p: Span): { readonly told: Draft['told'] } | null {
  if (isPress(formAt(g, p.first).fold)) return { told: null }
  const key = mediumKey(g, p.first)
  return key === null ? null : { told: { span: p, key } }
}

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
  // «قالت إنها تعتقد أن»: she herself.
  if ((particleAt(g, i - 1)?.pronoun ?? '') !== '' && !cue.past) return 'outer'
  if (cue.passive || isVowelledPassive(g, i) || isInscribed(g, i, cue)) return 'none'
  // «ووجهت اتهامات إلى»: the accusations are its subject.
  if (cue.gender === 'f' && cue.past && LIGHT_VERBS.has(cue.lemma)) return 'none'
  // «ويعتقد أن» at the head of a sentence is nobody's.
  const alone = cue.joined === '' || (cue.lemma === 'اعتقد' && i === s.first && cue.gender === 'm')
  if (alone && !cue.past && cue.number === 's' && THOUGHT_PASSIVE.has(cue.lemma)) return 'none'
  return i > s.first + 1 ? 'sentence' : 'last'
}

/** «لافتات كتب عليها»: nobody is told to have written it. */
const isInscribed = (g: Ground, i: number, cue: Cue): boolean =>
  cue.lemma === 'كتب' && cue.joined === '' && isOneOf(g, i + 1, UPON)
const UPON = wordSet('عليها عليه عليهما')

/** «يعتقد أن» with no subject is a passive. */
const THOUGHT_PASSIVE = wordSet('اعتقد ظن زعم رجح توقع خشي قال افترض انتظر')

const PICTURES = wordSet('صور صوره لقطات مشاهد مقاطع مقطع فيديو تسجيلات شريط خرائط خريطه', THE)
const NEGATIONS = wordSet('لم لن لا ما', EITHER)

const isPicture = (g: Ground, p: Span): boolean => isOneOf(g, p.first, PICTURES)

function actOf(g: Ground, cue: Cue, o: Opening, content: Span): StatementAct {
  if (cue.lemma === 'أعرب' || cue.lemma === 'عبر' || cue.lemma === 'أبدى') {
    const f = formAt(g, content.first).fold
    return actOfVoiced(f.startsWith('ال') ? f.slice(2) : f) ?? cue.act
  }
  if (LIGHT_VERBS.has(cue.lemma) && o.kind !== 'prep') return lightAct(g, o.at) ?? cue.act
  // «جدد دعوته إلى»: what is said anew is what its noun says.
  if (cue.lemma === 'جدد') return nounAt(g, content.first)?.act ?? cue.act
  if (takes(cue, FRAME.d) && cue.lemma !== 'اعتبر') return verdictOf(g, content) ?? cue.act
  if (SPEAKS.has(cue.act) && o.quote !== null) return performedBy(g, content) ?? cue.act
  return cue.act
}

const SPEAKS: ReadonlySet<StatementAct> = new Set<StatementAct>(['say', 'announce'])

/**
 * A single word behind a preposition or object says nothing by itself, unless it is quoted or a known
 * thing that is judged or called for: «رحب بالقرار», «دعا إلى الهدوء».
 */
function tooShort(
  g: Ground,
  o: Opening,
  c: Content,
  cue: Cue,
  before: () => Phrase | null,
): boolean {
  const length = c.span.end - c.span.first
  if (c.direct) return length < 2 && o.kind === 'object'
  if (length > 1 || o.kind === 'clause' || (cue.object && takes(cue, FRAME.d))) return false
  const known = classAt(g, c.span.first).article && is(classAt(g, c.span.first), NOUN)
  // «استنكرت المنظمة التصريحات»
  const blamed =
    known &&
    o.kind === 'object' &&
    BLAMES.has(cue.lemma) &&
    (o.source !== null || before() !== null)
  if (blamed && !isSomebody(g, c.span.first)) return false
  const called = classAt(g, c.span.first).prefix !== 'ل' && JUDGES.has(cue.act)
  return !(known && o.kind === 'prep' && called && !isSomebody(g, c.span.first))
}
const BLAMES = new Set(['أدان', 'دان', 'استنكر', 'شجب', 'انتقد', 'استهجن', 'بارك', 'نفى'])
const JUDGES: ReadonlySet<StatementAct> = new Set<StatementAct>([
  'praise',
  'condemn',
  'demand',
  'warn',
  'deny',
  'threaten',
])

/** «لا»، «لن»، «ليس» behind أنه: the pronoun stands for nothing. */
function impersonal(g: Ground, first: number): boolean {
  let k = first
  if (formAt(g, k).kind === PUNCT) k++
  return isOneOf(g, k, IMPERSONAL)
}

const IMPERSONAL = wordSet('لا لن لم ليس ليست من يجب ينبغي لابد علينا اذا لو في تم يتم سيتم')

/** «وصفها بـ"الخدعة" التي …»: what describes the thing behind the verdict is the outlet's. */
function quotedVerdict(g: Ground, o: Opening): Content | null {
  const q = o.quote
  if (!q || o.kind === 'clause' || q.close === null) return null
  if (!is(classAt(g, q.close + 1), REL)) return null
  const span = trimmed(g.words, q.open + 1, q.close)
  return span && { span, direct: true }
}

/**
 * «قالت الوكالة إن الرئيس استقبل الوفد || ، قائلا …»: a man goes on behind a woman's or a body's verb, so
 * his words belong to what she says.
 */
function withHisWords(
  g: Ground,
  s: Sentence,
  cue: Cue,
  o: Opening,
  c: Content,
  cuts: Cuts,
): Content {
  if (cue.kind !== 'verb' || cue.gender !== 'f' || cue.number !== 's') return c
  if (o.kind !== 'clause' || o.quote !== null || o.source === null) return c
  let { end } = c.span
  for (let n = 0; n < GOES_ON; n++) {
    const at = commaAt(g, end) ? end + 1 : end
    if (at >= s.end || !isParticiple(g, at) || subjectIn(g, c.span, end) === null) break
    end = trimmed(g.words, at, cuts(at + 1))?.end ?? end
  }
  return end === c.span.end ? c : { ...c, span: { first: c.span.first, end } }
}
/** How many such participles are followed. */
const GOES_ON = 3

function contentOf(g: Ground, s: Sentence, o: Opening, cuts: Cuts): Content | null {
  if (o.quote) return quotedContent(g, s, o.quote, cuts, o.kind === 'clause')
  // «مضيفا: ان الطفلة»
  const skips = o.kind === 'colon' && particleAt(g, o.at)?.pronoun === ''
  const content = plainContent(g, s, skips ? o.at + 1 : o.at, cuts)
  if (!content || (o.kind !== 'prep' && o.kind !== 'object')) return content
  const span = trimmed(g.words, content.span.first, nominalEnd(g, content.span))
  return span && { ...content, span }
}
