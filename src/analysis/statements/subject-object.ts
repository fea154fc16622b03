import type { Sentence } from '../../arabic/sentences.ts'
import type { Cue } from './cues.ts'
import {
  cuesAt,
  formAt,
  mentionEnd,
  mentionOf,
  type Ground,
  classAt,
  isOneOf,
  commaAt,
} from './ground.ts'
import type { Phrase } from './phrase.ts'
import { ADJ, AGENT, GIVEN, is, NOUN, QUANT, TITLE } from './word-class.ts'
import { THE, wordSet } from './word-set.ts'
import { takes, FRAME } from './cue.ts'

/**
 * The subject alone of a phrase that runs on into the object: «إيطاليا || مالطا», «حفتر || النصر». Two
 * names side by side are two things unless the second stands in apposition.
 */
export function subjectOf(g: Ground, p: Phrase): Phrase {
  const m = mentionOf(g, p.first)
  if (!m || mentionOf(g, p.first - 1) === m) return p
  const end = mentionEnd(g, p.first)
  if (end >= p.end) return p
  const next = mentionOf(g, end)
  const c = classAt(g, end)
  if (m.type === 'PER') {
    const goesOn = next?.type === 'PER' || is(c, ADJ | TITLE | AGENT | GIVEN)
    return c.article && !c.joined && is(c, NOUN) && !goesOn ? { ...p, end } : p
  }
  const apart = next !== null && next.from === g.words.from[end] && !c.joined && c.prefix === ''
  return apart && next.type !== 'PER' && next.entity !== m.entity && m.wording !== 'description'
    ? { ...p, end }
    : p
}

/** Countries that take a masculine verb; all others, and towns, are feminine. */
const MASCULINE = wordSet(
  'عراق لبنان اردن مغرب سودان يمن صومال سنغال فاتيكان كيان اتحاد كونغو كرملين نيجر برازيل',
  THE,
)

/** Can a verb of this gender and number not have the phrase as its subject? */
export function isNoSubject(g: Ground, cue: Cue, p: Phrase): boolean {
  const f = formAt(g, p.first)
  const c = classAt(g, p.first)
  // «دعا المواطنين»: the ending of an object; a noun of quantity takes the ending of its noun.
  if (isOblique(g, is(c, QUANT) ? p.first + 1 : p.first)) return true
  if (!cue.past || cue.gender !== 'm' || cue.number !== 's') return false
  const m = mentionOf(g, p.first)
  // «هدد واشنطن بالرد»
  if (m?.type === 'GPE' && (m.wording ?? 'name') === 'name' && !c.joined)
    return mentionOf(g, p.first - 1) !== m && !isOneOf(g, p.first, MASCULINE)
  return f.clean.startsWith('ال') && f.clean.endsWith('ة')
}

/** A sound plural in the case of an object: «المواطنين», «مسؤولي التنظيم». */
function isOblique(g: Ground, k: number): boolean {
  const { fold } = formAt(g, k)
  const m = mentionOf(g, k)
  if (m && (m.wording ?? 'name') === 'name') return false
  const c = classAt(g, k)
  if (c.prefix !== '' || fold.length < 6) return false
  return fold.startsWith('ال') && fold.endsWith('ين') && is(c, AGENT | ADJ) && !is(c, GIVEN)
}

const CALLS = wordSet('دعا حث حض ناشد حذر هدد')
const URGES = wordSet('شجع حرض طالب أمر نصح أوصى انتقد شكر هنأ')
const MANY = wordSet(
  'اطراف دول قوي جميع كل كافه فصايل قيادات سكان مجتمع اهالي شركاء اعضاء قاده مقاتلي',
  THE,
)
/** May somebody stand behind the verb who was spoken to: «كانت الصين قد حذرت الولايات المتحدة بأن»? */
export const hasHearer = (cue: Cue): boolean => takes(cue, FRAME.a) || CALLS.has(cue.lemma)

/** May somebody be its object whom a second phrase names: «شجع المدير العمال على»? */
export const reaches = (cue: Cue): boolean => hasHearer(cue) || URGES.has(cue.lemma)

/** How far back the verb may stand that this one goes on from. */
const REACH = 40

/**
 * «نددت البعثة بالهجوم ودعت السلطات إلى…»: the second of two like verbs has the subject of the first,
 * and whom it names is called upon.
 */
export function isCalledUpon(g: Ground, s: Sentence, i: number, cue: Cue, p: Phrase): boolean {
  if (cue.joined !== 'و' || !cue.past || !CALLS.has(cue.lemma) || i <= s.first + 1) return false
  const head = formAt(g, p.first)
  const m = mentionOf(g, p.first)
  if (m?.type === 'PER' || is(classAt(g, p.first), TITLE)) return false
  if (commaAt(g, i - 1) && !isOneOf(g, p.first, MANY) && !head.fold.endsWith('ات')) return false
  for (let k = i - 1; k >= Math.max(s.first, i - REACH); k--) {
    const before = cuesAt(g, k)[0]
    if (before?.kind === 'verb' && before.past && !before.object && !is(classAt(g, k), NOUN))
      return before.gender === cue.gender && before.number === cue.number
  }
  return false
}
