import type { Sentence } from '../../arabic/sentences.ts'
import { DIGITS, PUNCT, WORD } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'
import { outerQuote, type Cuts } from './content.ts'
import { goesOnBehind } from './around.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import {
  FAR,
  formAt,
  isComma,
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
  frameAt,
} from './ground.ts'
import { hearerAt } from './media.ts'
import { nounPhrase } from './noun-phrase.ts'
import { withoutBracket } from './phrase-parts.ts'
import type { Phrase } from './phrase.ts'
import { PASSES_ON } from './openers.ts'
import type { AttributionCue } from './prepositions.ts'
import { LAWS } from './verb-checks.ts'
import { wordSet, NO_WORDS } from './word-set.ts'
import { AGENT, DOC, GIVEN, is, MEDIUM, NOUN, QUANT, REL } from './word-class.ts'
import { takes, FRAME } from './cue.ts'

/** «بحسب …», «حسبما أفاد …», «كما ذكرت …» before or behind what it carries. */
export function byPreposition(
  g: Ground,
  s: Sentence,
  i: number,
  cue: AttributionCue,
  cuts: Cuts,
  before: Sentence | null,
): Draft | null {
  const leading = i === s.first || (i <= s.first + 2 && onlyMarks(g, s.first, i))
  const found = cue.pronoun ? null : sourceOf(g, cue, s.end)
  if (!found && !cue.pronoun) return null
  const base = {
    ...NO_PARTS,
    cue: { first: cue.cue, end: cue.cue + 1 },
    source: found?.source ?? null,
    via: found?.via ?? [],
    paper: found?.paper ?? null,
    told: found?.told ?? null,
    act: cue.verb && TELLS.has(cue.verb.act) ? cue.verb.act : 'say',
    commitment: cue.verb?.commitment ?? 'neutral',
    inherits: cue.pronoun ? 'sentence' : 'none',
    gender: cue.pronoun && formAt(g, cue.cue).fold.endsWith('ها') ? 'f' : 'm',
  } as const
  if (leading && found) {
    const at = contentBehind(g, s, found.end)
    const content = at === null ? null : trimmed(g.words, at, cuts(at + 1))
    if (content && content.end - content.first >= 2)
      return { ...base, rule: 'statements/leading', content }
    // «… .وفق قناة محلية.»: a sentence of its own, about the one before it.
    const earlier =
      content === null && before !== null && g.words.part[before.first] === g.words.part[s.first]
        ? trimmed(g.words, before.first, before.end)
        : null
    return earlier && { ...base, rule: 'statements/trailing', content: earlier }
  }
  // «تبرر، على حد قوله، …»: in the middle of what he says.
  const inside = cue.pronoun && formAt(g, cue.end).kind === WORD
  const on = found && !leading ? goesOnBehind(g, s, i, found.end) : null
  const begins = on?.begins ?? (inside ? behindParticle(g, s, i) : null) ?? contentBefore(g, s, i)
  const content = trimmed(
    g.words,
    begins,
    inside ? cuts(cue.end) : on === null ? endBefore(g, i) : cuts(on.from),
  )
  if (!content || content.end - content.first < 2) return null
  const direct = quoteAt(g, content.first - 1)?.last === content.end - 1
  return { ...base, rule: 'statements/trailing', content, direct }
}

/** «…، وذلك بحسب الوزارة»: the pointing word is the outlet's. */
const endBefore = (g: Ground, i: number): number => (formAt(g, i - 1).fold === 'وذلك' ? i - 1 : i)

/** «حسبما أعلن»: announced, as the verb says; «وفق ما طالب به» demands nothing anew. */
const TELLS: ReadonlySet<StatementAct> = new Set<StatementAct>(['confirm', 'announce'])

/** Behind the last أن or إن of the sentence so far. */
function behindParticle(g: Ground, s: Sentence, i: number): number | null {
  for (let k = i - 1; k > Math.max(s.first, i - FAR); k--) if (particleAt(g, k)) return k + 1
  return null
}

interface Source {
  readonly source: Span
  readonly via: readonly Span[]
  readonly paper: Span | null
  readonly told: Draft['told']
  readonly end: number
}

function sourceOf(g: Ground, cue: AttributionCue, limit: number): Source | null {
  let first = cue.end
  while (first < limit && g.dateAt[first] === 1) first++
  // «وفقا لوكالة»: the ل of the cue is joined to the source.
  const p = cue.lam
    ? behindLam(g, first, limit)
    : nounPhrase(g, first, limit, { loose: false, stops: NO_WORDS })
  if (!p) return null
  const phrase = withoutBracket(g, p)
  // «وفق ما ورد في الدستور»: what is laid down.
  if (formAt(g, first - 1).fold === 'في' && isOneOf(g, phrase.first, LAWS)) return null
  // «استنادا إلى إغلاق الأسهم»: a ground, nobody's words.
  if (cue.based && !speaks(g, phrase)) return null
  // «وفق مصالح جديدة»: what cannot speak is a measure, no source.
  if (cue.verb === null && isMeasure(g, phrase)) return null
  let end = p.end
  let told: Draft['told'] = null
  const hearer = hearerAt(g, end, limit)
  if (hearer && cue.verb) {
    if (hearer.medium !== null) told = { span: { first: end, end: hearer.end }, key: hearer.medium }
    end = hearer.end
  }
  const doc = is(classAt(g, phrase.first), DOC) ? documentOf(g, phrase, limit) : null
  return doc ? { ...doc, told } : { source: phrase, via: [], paper: null, told, end }
}

const speaks = (g: Ground, p: Phrase): boolean =>
  mentionOf(g, p.first) !== null || is(classAt(g, p.first), AGENT | DOC)

/** A noun of the lexicon that names nobody and no paper. */
function isMeasure(g: Ground, p: Phrase): boolean {
  const f = formAt(g, p.first)
  const c = classAt(g, p.first)
  if (isOneOf(g, p.first, MEASURES)) return true
  // «وفق اختصاصاتها»
  const own = f.fold.replace(/(?:ها|هم|هما)$/, '')
  const known = mentionOf(g, p.first) !== null || is(c, AGENT | DOC | MEDIUM) || SPEAKING.has(own)
  if (own !== f.fold && !known && !isOneOf(g, p.first, SPEAKING)) return true
  if (mentionOf(g, p.first) !== null || is(c, AGENT | DOC | GIVEN | QUANT | MEDIUM)) return false
  return is(c, NOUN) && !isOneOf(g, p.first, SPEAKING)
}
/** «وفقا للميزانية»: what something is done by. */
const MEASURES = wordSet(
  'ميزانيه موازنه معتقدات معتقداته معتقداتها اجنده اجندته اجندتها مصلحه مصالح امكانات امكانيات اهميه اهميتها ظرف ظروف لوايح سياسات',
  ['', 'ال', 'ل', 'لل'],
)
/** Words, findings and those who have them: nouns that may stand as a source. */
const SPEAKING = wordSet(
  'روايه روايات شهاده شهادات قول تعبير وصف اعلام شكاوي شكوي تاكيد تاكيدات اعتقاد راي اراء زعم مزاعم كلام حديث موقع صفحه حساب وسايل جانب طرف لغه قناه ارقام معلومات معطيات موشر موشرات حكم قرار تحليل تحليلات تسريبات انباء خبر اخبار مثل وكاله ادعاء عايله اسره دواير اوساط تقدير تقديرات نتايج استنتاج استنتاجات توقعات تعليقات تقييم تقييمات حسابات قياسات نشره اخر احدث عدد بعض معظم اغلب كثير عديد ماده دعوي دعاوي اوراق لايحه ملف محضر محاضر وثيقه وثايق سجلات',
  ['', 'ال', 'ل', 'لل'],
)

/** The phrase whose first word begins with the ل of «وفقا ل». */
function behindLam(g: Ground, first: number, limit: number): Phrase | null {
  const rest = isOneOf(g, first + 1, THEN)
    ? null
    : nounPhrase(g, first + 1, limit, { loose: true, stops: NO_WORDS })
  const c = classAt(g, first)
  const m = g.mentionAt[first] ?? 0
  if (m !== 0 && g.mentionAt[first + 1] === m) {
    let k = first
    while (g.mentionAt[k] === m) k++
    return { first, end: k, agent: true }
  }
  // «وفقا للمادة 67 من الدستور»
  if (c.article && formAt(g, first + 1).kind === DIGITS) {
    const of = formAt(g, first + 2).fold === 'من' ? first + 3 : 0
    const whole = of === 0 ? null : nounPhrase(g, of, limit, { loose: false, stops: NO_WORDS })
    return { first, end: whole?.end ?? first + 2, agent: true }
  }
  if (!rest) return { first, end: first + 1, agent: true }
  // Behind a bare word the chain goes on; behind one with the article only what describes it.
  if (!c.article || is(classAt(g, first + 1), 1)) return { first, end: rest.end, agent: true }
  return { first, end: first + 1, agent: true }
}

/** «وفقا لرويترز فقد»: what she says begins. */
const THEN = wordSet('فان فقد فانه فانها فانهم')
const ISSUED =
  /^(?:صدر|صادر|صدرت|صادره|اصدره|اصدرته|اصدرها|اصدرتها|نشره|نشرته|نشرتها|نشرها|وزعه|وزعته|بثه|بثته)$/
/** «بيان صدر عن المجلس ونقلته وكالة الأناضول»: whose document it is, and who passed it on. */
function documentOf(g: Ground, doc: Phrase, limit: number): Omit<Source, 'told'> {
  let source: Span = doc
  const via: Span[] = []
  let end = doc.end
  for (let k = doc.first + 1; k < Math.min(limit, doc.end + 24); k++) {
    const f = formAt(g, k)
    if (f.kind === PUNCT && !isComma(f) && !quotesFrom(g, k)) break
    const passes =
      isOneOf(g, k, PASSES_ON) &&
      (f.fold.startsWith('و') || source !== doc || MEDIA_VERBS.test(f.fold))
    if (!passes && !ISSUED.test(f.fold)) {
      if (isComma(f) && !isOneOf(g, k + 1, PASSES_ON)) break
      continue
    }
    const at =
      formAt(g, k + 1).fold === 'عن' || /^علي[هه]/.test(formAt(g, k + 1).fold) ? k + 2 : k + 1
    const p = nounPhrase(g, at, limit, { loose: false, stops: NO_WORDS })
    if (!p) break
    if (passes) via.unshift(p)
    else source = p
    end = behindCopy(g, p.end)
    k = end - 1
  }
  return { source, via, paper: source === doc ? null : doc, end }
}

/** «حصلت الصحيفة || على نسخة منه»: behind the copy. */
function behindCopy(g: Ground, k: number): number {
  const copy = formAt(g, k).fold === 'علي' && formAt(g, k + 1).fold === 'نسخه'
  return copy ? k + (/^من(?:ه|ها)$/.test(formAt(g, k + 2).fold) ? 3 : 2) : k
}
const MEDIA_VERBS = /^(?:نقلته|نقله|شاهدته|اطلعت|تلقت|حصلت|نقلتها)$/

/** Where the content begins behind a leading source: past the comma, فإن or فقد. */
function contentBehind(g: Ground, s: Sentence, from: number): number | null {
  // «بحسب البيان الذي حصلت الوكالة على نسخة منه.»: nothing is said behind it.
  const described = is(classAt(g, from), REL)
  for (let k = from; k < Math.min(s.end, from + 22); k++) {
    const f = formAt(g, k)
    if (/^ف(?:ان|قد|انه|انها|انهم)$/.test(f.fold)) return k + 1
    if (!isComma(f)) continue
    return /^ف(?:ان|قد|انه|انها|انهم)$/.test(formAt(g, k + 1).fold) ? k + 2 : k + 1
  }
  return from < s.end && !described ? from : null
}

/** Where what a trailing attribution carries begins: at the sentence, or at its last turn (فيما، بينما). */
function contentBefore(g: Ground, s: Sentence, i: number): number {
  const quote = outerQuote(g, s, i)
  const first = Math.max(s.first, i - FAR)
  for (let k = i - 1; k > first; k--) {
    const f = formAt(g, k)
    if (/^(?:فيما|بينما|وفيما|لكن|ولكن)$/.test(f.fold) && commaAt(g, k - 1)) return k + 1
    // «دبي (وكالة) – لقي…»: a dateline.
    if (/^[–—-]$/.test(f.clean) && k < s.first + 14) return k + 1
    if (quote !== null && quoteAt(g, k)?.last === quote - 1) return k + 1
  }
  return first
}

const onlyMarks = (g: Ground, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (formAt(g, k).kind !== PUNCT) return false
  return true
}

const REPORTS = wordSet(
  'ذكر أفاد أورد قال أكد أعلن كتب أوضح أشار كشف روى صرح رأى اعتبر اعتقد توقع زعم ادعى',
)
const TRAILS = new Set([
  'قال',
  'أكد',
  'أضاف',
  'تابع',
  'أوضح',
  'علق',
  'صرح',
  'ختم',
  'كتب',
  'تساءل',
  'هتف',
])

/** «كما ذكرت صحيفة …», «، يقول الوزير»: a verb with its subject and nothing said behind it. */
export function byTrailingVerb(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const as = formAt(g, i - 1).fold === 'كما'
  const cue = cuesAt(g, i).find(
    (c) => c.kind === 'verb' && (takes(c, FRAME.c) || takes(c, FRAME.q)),
  )
  if (!cue || cue.joined !== '' || cue.object) return null
  if (as && !REPORTS.has(cue.lemma)) return null
  const before = as ? i - 1 : i
  const closes = /^["»”]$/.test(formAt(g, before - (commaAt(g, before - 1) ? 2 : 1)).clean)
  if (!as && !(closes || (cue.lemma === 'قال' && commaAt(g, i - 1)))) return null
  if (!as && !TRAILS.has(cue.lemma)) return null
  if (before <= s.first + 1) return null
  let first = i + 1
  while (g.dateAt[first] === 1) first++
  const p = nounPhrase(g, first, s.end, { loose: false, stops: cue.stops })
  if (!p?.agent) return null
  // «كما كشف الوزير عن خطة»: a report of its own.
  if (as && takes(cue, frameAt(g, p.end))) return null
  for (let k = p.end; k < Math.min(s.end, cuts(p.end), p.end + FAR); k++) {
    const f = formAt(g, k)
    if (particleAt(g, k) || quotesFrom(g, k) || f.clean === ':') return null
    if (isComma(f)) break
  }
  const hearer = hearerAt(g, p.end, s.end)
  const told =
    hearer && hearer.medium !== null
      ? { span: { first: p.end, end: hearer.end }, key: hearer.medium }
      : null
  let at = contentBefore(g, s, before)
  if (!as && closes) {
    const end = before - (commaAt(g, before - 1) ? 2 : 1)
    for (let k = end - 1; k >= at; k--) if (quoteAt(g, k)?.close === end) at = k
  }
  const content = trimmed(g.words, at, before)
  if (!content || content.end - content.first < 2) return null
  return {
    ...NO_PARTS,
    rule: 'statements/trailing',
    cue: { first: i, end: i + 1 },
    source: withoutBracket(g, p),
    told,
    content,
    direct: quoteAt(g, content.first - 1)?.last === content.end - 1,
    act: cue.act,
    commitment: cue.commitment,
    gender: cue.gender,
    number: cue.number,
  }
}
