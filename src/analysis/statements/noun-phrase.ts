import { DIGITS, PUNCT } from '../../text/words.ts'
import {
  formAt,
  marked,
  mentionEnd,
  mentionOf,
  type Ground,
  quoteAt,
  cuesAt,
  particleAt,
  classAt,
  isOneOf,
} from './ground.ts'
import type { Mention } from '../layers.ts'
import { CARRIES_ON } from './mask.ts'
import { hearerAt, nameAt } from './media.ts'
import { PASSES_ON } from './openers.ts'
import { coordinated, joinedPreposition, preposition } from './phrase-joins.ts'
import { mark } from './phrase-marks.ts'
import {
  beforeHearer,
  CHIEF,
  chiefs,
  closesQuote,
  ACTING,
  FORMERLY,
  isMasdar,
  isObject,
  isRank,
  RANKS,
  nameless,
  NAMELESS,
  relative,
  surname,
  titleAt,
  AND_UNNAMED,
} from './phrase-parts.ts'
import {
  CONSTRUCT,
  DEFINITE,
  INDEFINITE,
  NAME,
  type Context,
  type Head,
  type Phrase,
  type PhraseOptions,
  type Step,
} from './phrase.ts'
import {
  ADJ,
  ADV,
  AGENT,
  CLOSED,
  DOC,
  GIVEN,
  is,
  NOUN,
  ORG,
  PREP,
  QUANT,
  REL,
  MEDIUM as MEDIA,
  TITLE,
  type WordClass,
} from './word-class.ts'
import { THE, wordSet } from './word-set.ts'

/** «وبحسب الوزير فإن»: what he says begins. */
const THEN = wordSet('فان فانه فانها فانهم فقد')
const HEIR = wordSet('ولي العهد عهد الامر', [''])
/** «صاحب السمو الملكي الأمير فلان»: words of honour, and then the man himself. */
const HONOURED = wordSet('صاحب صاحبه سمو معالي سعاده فضيله سياده خادم', [''])
/** «وزير الخارجية الكويتي الشيخ فلان»: so a man is called before his name, whatever office he holds. */
const CALLED = wordSet(
  'الشيخ الدكتور الدكتوره السيد السيده الاستاذ المهندس اللواء العميد العقيد الفريق',
  [''],
)
/** Never the last word of a phrase. */
const DEEDS = wordSet('ممارسات اجراءات تحركات محاولات تصرفات معاملات مطالبات', THE)
const PARENTS = wordSet('ام اب')
const DANGLING = wordSet('من في لدي')
/** «أبحاث أجريت», «دراسة نشرتها»: a verb that describes the noun before it. */
export const DESCRIBES = wordSet(
  'اجريت اجري اجراها اجراه اجرته اجرتها اصدره اصدرها اصدرته اصدرتها صدر صدرت نشرت نشرتها نشرها نشره نشرته اعده اعدها اعدته اعدتها شارك شاركت شاركوا شمل شملت شملهم شملها جرت وقعت تم تمت يتم',
)
/** How long a noun phrase may grow. */
const LONGEST = 30
/**
 * The noun phrase that begins at token `first`: a chain of annexation with its adjectives, the name in
 * apposition, what joins another to it. Adjuncts of place, time, medium and the hearer end it.
 */
export function nounPhrase(
  g: Ground,
  first: number,
  limit: number,
  options: PhraseOptions,
): Phrase | null {
  const head = headAt(g, first, limit)
  if (!head) return pointedAt(g, first, limit, options)
  let { k } = head
  const headForm = formAt(g, first)
  const headClass = classAt(g, first)
  const x: Context = {
    state: head.state,
    agent: head.agent,
    named: head.named,
    headAgent: (head.agent && !head.named) || is(headClass, TITLE),
    headClass,
    endsAsNisba: headForm.fold.endsWith('ي'),
    options,
    first,
  }
  const stop = Math.min(limit, first + LONGEST)
  while (k < stop) {
    const step = nextStep(g, k, stop, x)
    if (!step) break
    k = Math.min(step.end, limit)
    x.state = step.state
    if (step.named) x.named = true
    if (step.state === NAME) x.agent = true
  }
  while (
    k > first &&
    ((formAt(g, k - 1).kind === PUNCT && !closesQuote(g, first, k - 1)) ||
      isOneOf(g, k - 1, DANGLING))
  )
    k--
  return k > first ? { first, end: k, agent: x.agent } : null
}

/** «هذه المصادر», «تلك القوات»: whom the word points at. */
function pointedAt(g: Ground, first: number, limit: number, options: PhraseOptions): Phrase | null {
  if (!isOneOf(g, first, THESE) || !classAt(g, first + 1).article) return null
  const whom = nounPhrase(g, first + 1, limit, options)
  return whom?.agent ? whom : null
}
export const THESE = wordSet('هذا هذه ذلك تلك هولاء')

function headAt(g: Ground, first: number, limit: number): Head | null {
  if (first >= limit || g.dateAt[first] === 1) return null
  const f = formAt(g, first)
  const q = quoteAt(g, first)
  if (q) {
    if (q.close === null || q.last - q.open > 5 || q.close >= limit) return null
    return { k: q.close + 1, state: NAME, agent: true, named: true }
  }
  // «#الجيش»: a tag is a word.
  if (f.clean === '#') return headAt(g, first + 1, limit)
  if (f.kind === PUNCT) return null
  const m = mentionOf(g, first)
  const c = classAt(g, first)
  // A mention may be an office; then its words tell more than its end.
  const alone = !c.article && m?.type !== 'GPE' && mentionEnd(g, first) === first + 1
  const person = m?.type === 'PER'
  // «كاميرون»: the first letter is his own.
  const own = person && m.wording === 'name' && m.from === g.words.from[first] && c.prefix !== ''
  const office = !own && is(c, AGENT) && (person || alone || isRank(g, first))
  const bare = c.prefix === '' || own || !is(c, NOUN | ADJ)
  if (m && !office && mentionOf(g, first - 1) !== m && bare) {
    const named = m.type === 'PER'
    const state = named ? NAME : DEFINITE
    return {
      k: Math.min(limit, quoteClosed(g, first, beforeHearer(g, first, mentionEnd(g, first)))),
      state,
      agent: true,
      named,
    }
  }
  if (f.kind === DIGITS) return { k: first + 1, state: CONSTRUCT, agent: true, named: false }
  if (particleAt(g, first)) return null
  if (c.prefix !== '' || is(c, PREP | REL | CLOSED) || (is(c, ADV) && !is(c, NOUN))) {
    // «أم أحمد»
    const mother = isOneOf(g, first, PARENTS) && is(classAt(g, first + 1), GIVEN)
    if (mother) return { k: first + 2, state: NAME, agent: true, named: true }
    if (!is(c, GIVEN) || c.prefix !== '' || f.fold === 'علي') return null
  }
  // «أن مصدرا مقربا من الوزير»
  if (isParticiple(g, first) && !(f.fold === 'مصدرا' && particleAt(g, first - 1))) return null
  if (hearerAt(g, first, limit)) return null
  // «ليعلن باسم القيادة»: in her name, no man called so.
  if (f.fold === 'باسم' && is(classAt(g, first + 1), NOUN)) return null
  const unknown = c.bits === 0
  // «وقال فلان، الذي»: a verb of speech heads no phrase.
  if (unknown && (cuesAt(g, first)[0]?.joined ?? '') !== '') return null
  // An unknown word in ي is a verb, not a name.
  if (unknown && f.fold.startsWith('ي') && f.fold.length > 3) return null
  if (unknown && f.fold.endsWith('ا') && f.fold.length > 4 && !f.fold.startsWith('ال')) {
    return { k: first + 1, state: INDEFINITE, agent: false, named: false }
  }
  const given = is(c, GIVEN) && !is(c, AGENT)
  // «ممارسات»: deeds, whoever else may be called so.
  const deeds = isOneOf(g, first, DEEDS)
  const agent =
    !deeds && (unknown || is(c, AGENT | DOC | GIVEN | QUANT) || (is(c, ADJ) && c.article))
  // «ناشطون صورا»: with its ن a plural holds nothing behind it.
  const whole = /ون$/.test(f.fold) && is(c, AGENT) && !c.article && !given
  const closed = c.article || c.tail ? DEFINITE : whole ? INDEFINITE : CONSTRUCT
  const state = given || (unknown && !c.article) ? NAME : closed
  return {
    k: first + 1,
    state,
    agent: agent && !(c.tail && !is(c, AGENT)),
    named: given || unknown,
  }
}

/** Is what stands at token `k` known to be this entity? */
const isOf = (g: Ground, k: number, entity: string): boolean => mentionOf(g, k)?.entity === entity

function nextStep(g: Ground, k: number, stop: number, x: Context): Step | null {
  const f = formAt(g, k)
  if (g.dateAt[k] === 1) return null
  if (f.kind === PUNCT) return mark(g, k, stop, x)
  const m = mentionOf(g, k)
  const c = classAt(g, k)
  const { state, options } = x
  if (isParticiple(g, k) || hearerAt(g, k, stop)) return null
  const { loose } = options
  // «عضو المجلس سابقا الدكتور فلان»
  if (isOneOf(g, k, FORMERLY) && (x.headAgent || x.named) && titleAt(g, k + 1))
    return { end: k + 1, state: DEFINITE }
  // «بقوة», «كذلك»: no name, whatever the names layer takes them for.
  if (c.bits === ADV) return null
  // «ودعت القيادة الله أن»: behind a whole phrase He is called upon.
  if (f.fold === 'الله' && state === DEFINITE && !m) return null
  if (m && mentionOf(g, k - 1) !== m) {
    // «اتهم الأمين العام للاتحاد نور الدين الطبوبي الحكومات»: who holds the office.
    if (
      m.type === 'PER' &&
      m.wording === 'name' &&
      c.prefix === '' &&
      !c.joined &&
      isOf(g, x.first, m.entity)
    )
      return { end: mentionEnd(g, k), state: NAME, named: true }
    const step = mention(g, k, c, x)
    if (step !== undefined) return step
  }
  if (f.kind === DIGITS) return state === CONSTRUCT ? { end: k + 1, state: CONSTRUCT } : null
  // «مراسل بي بي سي»
  if (state === CONSTRUCT && is(x.headClass, MEDIA)) {
    const name = nameAt(g, k, f.fold)
    if (name && name.end <= stop) return { end: name.end, state: DEFINITE }
  }
  // «المتحدث باسم الغرفة الأمنية»: known to be one office.
  if (m?.wording === 'office' && c.article && c.prefix === '' && mentionOf(g, k - 2) === m)
    return { end: k + 1, state: DEFINITE }
  // «الفريق الركن», «اللواء المتقاعد»
  if (isOneOf(g, k, RANKS) && k === x.first + 1 && is(x.headClass, TITLE))
    return { end: k + 1, state: DEFINITE }
  if (particleAt(g, k) || isOneOf(g, k, THEN) || isOneOf(g, k, PASSES_ON)) return null
  const cues = cuesAt(g, k)
  if (cues.length > 0 && (cues[0]?.joined ?? '') !== '' && !is(c, NOUN)) return null
  if (isParticiple(g, k)) return null
  if (is(c, REL)) return relative(g, k, stop)
  if (isOneOf(g, k, DESCRIBES)) return null
  // «لاعب خط وسط المنتخب»
  if (f.fold === 'وسط' && formAt(g, k - 1).fold === 'خط') return { end: k + 1, state: CONSTRUCT }
  if (f.fold === 'علي' && f.clean === 'علي' && state === NAME) return { end: k + 1, state: NAME }
  if (f.fold === 'وهو' || f.fold === 'وهي') {
    return is(classAt(g, k + 1), AGENT) ? { end: k + 2, state: CONSTRUCT } : null
  }
  if (f.fold === 'باسم' || f.fold === 'باسمه' || f.fold === 'باسمها')
    return { end: k + 1, state: f.fold === 'باسم' ? CONSTRUCT : DEFINITE }
  // «رئيس المجلس بالإنابة»
  if (isOneOf(g, k, ACTING) && (x.headAgent || x.named)) return { end: k + 1, state }
  if (f.fold === 'بن' || f.fold === 'بنت' || f.fold === 'ابن') return { end: k + 1, state: NAME }
  if (isOneOf(g, k, AND_UNNAMED) && isOneOf(g, k + 1, NAMELESS)) return nameless(g, k, stop)
  // «حراكي جنوبي:», not «جنوبي المدينة».
  const last = k + 1 >= stop || formAt(g, k + 1).kind === PUNCT
  if (is(c, PREP) && !is(c, GIVEN) && !(is(c, ADJ) && last)) return preposition(g, k, x)
  if (c.prefix !== '' && is(c, PREP | CLOSED)) return null
  // «محافظ عدن»: a town spelled as a closed word.
  const town = state === CONSTRUCT && m !== null && m === mentionOf(g, k - 1) && is(c, NOUN)
  if (is(c, CLOSED | ADV) && !is(c, GIVEN) && !town) return null
  if (c.prefix !== '') return joinedPreposition(g, k, stop, c, x)
  if (c.joined) return coordinated(k, c, x)
  if (is(c, QUANT)) return state === CONSTRUCT ? { end: k + 1, state: CONSTRUCT } : null
  if (cues[0]?.kind === 'verb' && !is(c, NOUN) && (state !== CONSTRUCT || c.bits === 0)) return null
  if (c.article) {
    if (options.object === true && state === DEFINITE && isObject(g, k, c, x)) return null
    if (
      is(c, ADJ) &&
      agrees(g, k, x) &&
      !(is(c, AGENT) && !loose && state === DEFINITE && !x.headAgent)
    )
      return { end: k + 1, state: state === NAME ? NAME : DEFINITE }
    if (state === CONSTRUCT) return { end: k + 1, state: DEFINITE }
    if (c.bits === 0)
      return state === NAME || x.headAgent || loose ? { end: k + 1, state: NAME } : null
    // «وصف الرئيس التركي المشير بأنه»: the second man is the object.
    const second =
      options.object === true &&
      state === DEFINITE &&
      is(classAt(g, k - 1), ADJ) &&
      !isOneOf(g, x.first, HONOURED)
    if (is(c, TITLE) && (x.headAgent || x.named) && !second) return { end: k + 1, state: DEFINITE }
    if (loose) return { end: k + 1, state: DEFINITE }
    return null
  }
  if (c.bits === 0) {
    if (state !== CONSTRUCT && isMasdar(f.clean)) return null
    if (state !== NAME && f.fold.startsWith('ي') && f.fold.length > 3) return null
    if (state === INDEFINITE && !loose) return null
    if (f.fold.endsWith('ا') && f.fold.length > 4 && state !== NAME && !x.headAgent) return null
    return { end: k + 1, state: NAME, named: true }
  }
  // «كبير المترجمين», «كبير مترجمي الرئيس»: an office, no man called so.
  if (isOneOf(g, k, CHIEF) && k > x.first && chiefs(g, k + 1))
    return { end: k + 1, state: CONSTRUCT }
  // «محمد بن سلمان ولي ولي العهد»
  if (f.fold === 'ولي' && (x.named || x.headAgent) && isOneOf(g, k + 1, HEIR))
    return { end: k + 1, state: CONSTRUCT }
  if (is(c, GIVEN) && (state !== CONSTRUCT || !is(c, NOUN))) {
    if (state === INDEFINITE && is(c, NOUN) && !is(c, AGENT)) return null
    if (state === DEFINITE && !x.headAgent && !loose) return null
    return { end: k + 1, state: NAME, named: true }
  }
  // «مايكل ماكول», «لوران برجيه»: a strange surname that looks like a word, before a mark or particle.
  if (state === NAME && loose && !c.tail && endsName(g, k, m)) return { end: k + 1, state: NAME }
  if (state === CONSTRUCT) {
    if (is(c, ADJ) && !c.tail) return { end: k + 1, state: is(c, NOUN) ? CONSTRUCT : INDEFINITE }
    return { end: k + 1, state: c.tail ? DEFINITE : CONSTRUCT }
  }
  if (state === INDEFINITE) return is(c, ADJ) && !c.tail ? { end: k + 1, state: INDEFINITE } : null
  // «حراكي جنوبي»: an unknown word in ي with its adjective.
  if (k === x.first + 1 && is(c, ADJ) && !c.tail && x.headClass.bits === 0 && x.endsAsNisba)
    return { end: k + 1, state: INDEFINITE }
  // «أحمد معيتيق نائب رئيس المجلس»: an office in apposition.
  if (is(c, TITLE) && !c.tail && (x.named || x.headAgent)) return { end: k + 1, state: CONSTRUCT }
  return null
}

/** «الوزير المعارضة», «القائد المهاجمين»: no adjective of a single man, but the next noun. */
function agrees(g: Ground, k: number, x: Context): boolean {
  const before = classAt(g, k - 1)
  // «القائد العام للقوات المسلحة»: of the noun right before it.
  if (k - 1 > x.first && is(before, NOUN) && !is(before, ADJ)) return true
  // «مكة المكرمة», «كوريا الجنوبية»
  if (mentionOf(g, k - 1)?.type === 'GPE' && !is(before, ADJ)) return true
  const adjective = formAt(g, k).fold
  const head = formAt(g, x.first).fold
  const c = x.headClass
  if (!is(c, AGENT) || is(c, ORG) || /(?:ه|ات|ون|ين|ا)$/.test(head)) return true
  if (x.state !== DEFINITE || !c.article) return true
  return !/(?:ه|ين|ون)$/.test(adjective)
}

/** Right behind a first name, before what cannot belong to a word of it. */
function endsName(g: Ground, k: number, m: Mention | null): boolean {
  const first = mentionOf(g, k - 1)
  if (m || first?.type !== 'PER' || mentionOf(g, k - 2) === first) return false
  const next = formAt(g, k + 1)
  return next.kind === PUNCT || particleAt(g, k + 1) !== null || classAt(g, k + 1).bits === ADV
}

/** «تنظيم "الراية"»: the mark behind a quoted name belongs to it. */
function quoteClosed(g: Ground, first: number, end: number): number {
  for (let k = first; k < end; k++) if (quoteAt(g, k)?.close === end) return end + 1
  return end
}

/** A mention that begins here; undefined where the word is better read by itself. */
function mention(g: Ground, k: number, c: WordClass, x: Context): Step | null | undefined {
  const m = mentionOf(g, k)
  if (!m) return undefined
  const end = quoteClosed(g, k, beforeHearer(g, k, mentionEnd(g, k)))
  const state = m.type === 'PER' ? NAME : DEFINITE
  const step: Step = { end, state, named: m.type === 'PER' }
  // «باراك», «وليد»: the first letter is the name's own.
  const own = m.type === 'PER' && (m.wording ?? 'name') === 'name' && m.from === g.words.from[k]
  if (!own && (c.prefix !== '' || c.joined)) {
    if (c.joined && c.prefix === '')
      return x.named || x.headAgent || x.state !== CONSTRUCT ? step : null
    return undefined
  }
  const f = formAt(g, k)
  const first = f.fold
  if (m.type === 'PER' && is(c, TITLE) && (!is(c, GIVEN) || first === 'ولي')) return undefined
  if (x.state === CONSTRUCT) return step
  // «محللون سياسيون أردنيون»
  if (x.state === INDEFINITE && is(c, ADJ) && m.type === 'GROUP') return undefined
  if (m.type === 'PER') {
    if (
      x.options.object === true &&
      x.state === DEFINITE &&
      is(classAt(g, k - 1), ADJ) &&
      is(c, TITLE) &&
      !isOneOf(g, x.first, HONOURED) &&
      !(isOneOf(g, k, CALLED) && mentionEnd(g, k) > k + 1)
    )
      return null
    if (x.state === NAME && x.named) {
      // «الرئيس الأمريكي» may be a mention of its own before the name.
      const before = classAt(g, k - 1)
      return mentionOf(g, k - 1) && !(before.article && is(before, ADJ | TITLE)) ? null : step
    }
    return x.headAgent || x.options.loose ? step : null
  }
  // «السهلي المواطنين»: in the case of an object.
  const oblique = m.type === 'GROUP' && m.wording === 'description' && f.clean.endsWith('ين')
  if (c.article && oblique) return null
  if (is(c, ADJ) && c.article) return undefined
  // «مفتاح ميسوري»: right behind a first name a word alone is a surname.
  if (surname(g, k, x)) return { end, state: NAME, named: true }
  // «روما وطرابلس», no «الرئيس واشنطن»
  const land = m.type === 'GPE' && m.from === g.words.from[k]
  if (first.startsWith('و') && !land) return step
  return x.options.loose && x.state === DEFINITE ? step : null
}

/** The participle that carries on (مضيفا): it stands in the accusative, without the article. */
export const isParticiple = (g: Ground, k: number): boolean => marked(g, k, CARRIES_ON)
