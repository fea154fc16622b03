import type { Stretch } from '../../arabic/sentences.ts'
import { behindAside } from './aside.ts'
import { give, type Found } from './argument-slots.ts'
import type { Candidate } from './candidates.ts'
import { classAt, foldAt, headAt, readingsAt, traitsAt, type Context } from './context.ts'
import type { Frame } from './frames.ts'
import { OPENING, phraseAt, type Phrase } from './noun-phrase.ts'
import { peeled } from './peel.ts'
import { bareAt } from './clause.ts'
import { closedKind } from './closed-words.ts'
import { CARRIED, TELLS } from './spelling.ts'

/** How far a preposition's noun may stand behind its predicate. */
const REACH = 16

/** How many words may stand between who welcomes and what. */
const NEAR = 5

/** By whose hand, whatever the predicate: the second words by the first. */
const AGENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['من', new Set(['قبل', 'جانب', 'طرف'])],
  ['علي', new Set(['يد', 'ايدي'])],
  ['بامر', new Set(['من'])],
  ['بقرار', new Set(['من'])],
  ['بدعوه', new Set(['من'])],
  ['بتكليف', new Set(['من'])],
  ['بايعاز', new Set(['من'])],
])

/** Prepositions behind the predicate: على، ضد، مع، بين، من قبل، على يد. */
export function links(c: Context, s: Stretch, x: Candidate, frame: Frame, found: Found): void {
  const end = Math.min(s.end, x.end + REACH + (found.end - x.end))
  // «واتهمه بتصدير الأزمة», «حرقوهم على الطريق»: the pronoun on the word is whom it befalls.
  const bound = isBefallen(c, x, frame, found)
  /** Behind the name in which the token stands. */
  let nameEnd = 0
  for (let k = x.end; k < end; k++) {
    const w = classAt(c, k)
    const named = c.mentionAt[k]
    if (named && named.value.type !== 'GROUP') nameEnd = Math.max(nameEnd, named.end)
    if (w.kind === 'comp') return
    // «مظاهرة تطالب السلطات بـ», «هتفوا مطالبين الحكومة بـ»: of whom it demands something.
    if (x.predicate.type === 'PROTEST' && DEMANDS.test(w.core) && bareAt(c, k + 1, s.end)) {
      const p = phraseAt(c, k + 1, s.end)
      if (p?.agent === true && p.definite) give(found, 'target', p)
    }
    // «الغارات التي تنفذها القوات على»: the verb only says whose they are.
    if (
      w.kind === 'relative' &&
      k >= found.end + (x.verbal ? 0 : 1) &&
      (x.verbal || !(k <= found.end + 1 ? isSaidOf : isLent)(c, k + 1))
    )
      return
    if (w.kind === 'punct' && (w.core === '؛' || w.core === '.' || w.core === ':')) return
    // «هجوم نفذ ضد مدرسة»: a verb that says nothing by itself.
    if (
      k >= found.end &&
      w.kind === 'verb' &&
      (x.verbal || !(k <= found.end + 2 ? isSaidOf : isLent)(c, k))
    ) {
      if (k > x.end) return
    }
    if (k > found.end && k >= nameEnd && isOtherPredicate(c, k) && !w.definite) {
      // «الدعوة في مؤتمر صحفي إلى الأطراف»: where or when it was said.
      if (frame.talk !== true || w.kind !== 'word' || !OCCASIONS.has(foldAt(c, k - 1))) return
      const occasion = phraseAt(c, k, s.end, true)
      if (!occasion) return
      k = occasion.end - 1
      continue
    }
    // «تحالف يعرف باسم "الفجر" على المدينة»: what it is called.
    if (k >= found.end && isCalled(c, k)) {
      const called = nameBehind(c, k)
      if (called > k) {
        k = called - 1
        continue
      }
    }
    // «إرسال قوات إلى المدينة دعما للحكومة»: why it is done has parts of its own.
    if (k > x.end && k >= found.end && w.accusative && isOtherPredicate(c, k)) return
    const f = w.core
    if (w.kind === 'word' && AGENTS.get(foldAt(c, k))?.has(foldAt(c, k + 1)) === true) {
      replaceActor(found, phraseAt(c, k + 2, s.end))
      k++
      continue
    }
    // «أحكام بحق المتهمين», «انتهاكات بحق المدنيين»
    if (AGAINST.has(foldAt(c, k)) && takesAgainst(x, frame)) {
      give(found, 'target', phraseAt(c, k + 1, s.end))
      k++
      continue
    }
    // «دعم عسكري من الجارة»: from whom a deed comes, right behind its noun.
    if (f === 'من' && !x.verbal && isSourced(x, frame) && found.actor === null && k <= found.end) {
      const p = phraseAt(c, k + 1, s.end)
      if (p?.agent === true && (!p.place || x.predicate.type !== 'ASSAULT')) {
        give(found, 'actor', p)
        found.end = Math.max(found.end, p.end)
        continue
      }
    }
    // «بجميع المسؤولين», «لعدد من الجرحى»
    if (w.kind === 'prep' && LEADS.has(f[0] ?? '') && closedKind(f, 1, f.length) === 'partitive') {
      const role = frame.links.get(f[0] ?? '')
      const all = role === 'target' ? phraseAt(c, k + 1, s.end) : null
      if (all) give(found, 'target', { ...all, first: k, skip: 1 })
      continue
    }
    // «انفجرت في وجهه», «القتال في مواجهة الجيش»
    if ((f === 'في' || f === 'ب') && FACES.has(classAt(c, k + 1).core) && takesAgainst(x, frame)) {
      give(found, 'target', phraseAt(c, k + 2, s.end))
      k++
      continue
    }
    // «لـ"الوفاق"»: the letter stands alone.
    const apart = w.kind === 'prep' && (f === 'ب' || f === 'ل')
    if ((w.kind === 'prep' && !apart) || f === 'من' || f === 'علي') {
      const next = classAt(c, k + 1)
      if (AGENTS.get(f)?.has(next.core) === true) {
        if (frame.subject === 'actor' || found.actor === null)
          replaceActor(found, phraseAt(c, k + 2, s.end))
        k++
        continue
      }
      // «هدنة بينها وبين الجيش»
      if (frame.between === true && /^بين(?:ه|ها|هم)$/.test(f) && foldAt(c, k + 1) === 'وبين') {
        give(found, 'target', phraseAt(c, k + 2, s.end, true))
        continue
      }
      if (f === 'بين' && frame.between === true) {
        between(c, s, k, found)
        continue
      }
      // «طلبا من صحيفة»: from whom the request comes; one asks of somebody with a verb.
      if (f === 'من' && !x.verbal && x.predicate.type === 'REQUEST') {
        const p = phraseAt(c, k + 1, s.end)
        if (p?.agent === true) give(found, 'actor', p)
        continue
      }
      if (f === 'بقياده' && found.actor === null && frame.subject === 'actor') {
        give(found, 'actor', phraseAt(c, k + 1, s.end))
        continue
      }
      const role = isTowards(c, x, f) ? 'target' : frame.links.get(f)
      if (f === 'نحو' && c.figureAt[k + 1]) continue
      // «تعديل على المواد»: right behind the word; farther off it tells where.
      if (x.predicate.frameName === 'act' && k > found.end) continue
      if (role === undefined || role === null) {
        const pronominal = /^(.+?)(ه|ها|هم)$/.exec(f)
        const base = pronominal?.[1] ?? ''
        if (PRONOMINAL.has(base) && frame.links.get(base) === 'target' && found.target === null) {
          found.pronoun ??= 'target'
          found.bound = pronominal?.[2] ?? ''
        }
        continue
      }
      if (found[role] !== null || (role === 'target' && bound && f !== 'ل')) continue
      const p = phraseAt(c, k + 1, s.end)
      if (!p) continue
      // «انسحاب الدولة من الاتفاق»: what one leaves that is no place.
      if (role === 'place' && !p.place && f === 'من' && LEFT.has(p.head)) {
        give(found, 'target', p)
        continue
      }
      if (role === 'place' && !p.place) continue
      if (role === 'actor' && !p.agent) continue
      if ((f === 'الي' || f === 'مع') && !p.agent && !p.place && !p.counted) continue
      give(found, role, p)
      if (role === 'target' && p.place) give(found, 'place', p)
      found.end = Math.max(found.end, p.end)
      continue
    }
    const prefix = apart ? f : w.kind === 'word' ? w.prefix : ''
    if (prefix !== '' && !c.dateAt[k]) {
      const noun = apart ? k + 1 : k
      const opposed = frame.links.get('ضد') === 'target' && isOpposed(c, k, prefix)
      const aided = prefix === 'ل' && takesWithLam(c, x, frame, k)
      const role = opposed || aided ? 'target' : frame.links.get(prefix)
      // «مظاهرة لأنصار الحزب»: a noun says so whose it is, a verb does not.
      if (role === 'actor' && prefix === 'ل' && x.verbal) continue
      // «دعوة للرئيس»: right behind the word; farther off it tells for whose good.
      if (x.predicate.type === 'REQUEST' && prefix === 'ل' && !isAddressed(c, s, x, k, noun, found))
        continue
      if (role === undefined || role === null || found[role] !== null) continue
      if (role === 'target' && bound && prefix !== 'ل') continue
      // «رحب بالاتفاق»: one may welcome what is done, told right behind.
      const welcomed =
        x.predicate.type === 'SUPPORT' && k <= behindAside(c, found.end, s.end) + NEAR
      const near = k === x.end || k === found.end
      const whole = phraseAt(c, noun, s.end)
      // «العزاء لأسر الشهداء»: people, though a deed is spelled so.
      const people = whole !== null && !w.definite && headAt(c, noun).somebody
      if (
        isOtherPredicate(c, isMark(c, noun) ? noun + 1 : noun) &&
        !people &&
        x.predicate.frameName !== 'topple'
      ) {
        // «رحب بتشكيل حكومة»: of what is welcomed, what it makes.
        const made = welcomed && prefix === 'ب' ? phraseAt(c, w.definite ? k : k + 1, s.end) : null
        if (made && (w.definite || !classAt(c, k + 1).adjective)) give(found, role, made)
        // «رفضه لتدخلات الدولة»: who does what is refused.
        else if (x.predicate.type === 'REJECT' && role === 'target' && whole && near)
          give(found, role, doerWithin(c, noun, whole))
        continue
      }
      const p = whole && frame.talk === true ? peeled(c, whole) : whole
      // «غارات للتحالف»: of a blow it tells whose it is.
      const owned = near || (classAt(c, p?.end ?? k).core === 'علي' && isNominal(c, x.end, k))
      if (p && owned && isOwner(x, prefix, p) && found.actor === null) {
        give(found, 'actor', p)
        continue
      }
      // «زيارته لعائلة الفقيد»: whom one visits.
      if (p && near && role === 'place' && !p.place && p.agent && frame.talk === true)
        give(found, 'target', p)
      if (!p || (role === 'place' && !p.place)) continue
      // «التقى بالرياض»: where they met.
      if (prefix === 'ب' && p.place && x.predicate.type === 'CONSULT') continue
      const things = x.predicate.frameName === 'topple' || welcomed
      if (prefix === 'ب' && !p.agent && !p.place && !things) continue
      if (
        prefix === 'ل' &&
        !p.agent &&
        !p.place &&
        !p.counted &&
        x.predicate.frame.blow !== true &&
        x.predicate.frameName !== 'trans' &&
        !aided &&
        !(welcomed && x.reading.pronoun !== '')
      )
        continue
      give(found, role, p)
    }
  }
}

/**
 * Does the pronoun on the word itself stand for whom it befalls? Behind a relative it stands for what the
 * relative tells of («الحصار الذي فرضته على المدينة»), and on a masdar mostly for who does it.
 */
const isBefallen = (c: Context, x: Candidate, frame: Frame, found: Found): boolean =>
  found.pronoun === 'target' &&
  found.bound === '' &&
  (x.carrier?.reading ?? x.reading).pronoun !== '' &&
  (x.verbal || frame.genitive === 'target') &&
  classAt(c, (x.carrier?.at ?? x.at) - 1).kind !== 'relative'

const DEMANDS = /^(?:[تي]طالب(?:ون|وا)?|طالبوا|مطالب(?:ين|ون|ه|ا)|[تي]دعوا?|[تي]حض|[تي]حث)$/

/** «ترحيل سريع للاجئين»: a masdar whose own genitive is empty takes its object with ل. */
function takesWithLam(c: Context, x: Candidate, frame: Frame, k: number): boolean {
  if (x.verbal || frame.object !== 'target' || frame.genitive === 'actor') return false
  if (frame.links.get('ل') !== undefined || x.reading.pronoun !== '') return false
  for (let i = x.end; i < k; i++) {
    const w = classAt(c, i)
    if (w.kind !== 'word' || !w.adjective) return false
  }
  return true
}

/** «هتافات معادية لإيران», «مسيرة منددة بالقرار»: of what the adjective before it says that it is against. */
const isOpposed = (c: Context, k: number, prefix: string): boolean =>
  (prefix === 'ل' ? /^(?:معادي|مناهض|مناوي|رافض)(?:ه|ين|ون)?$/ : /^(?:مندد)(?:ه|ين|ون)?$/).test(
    classAt(c, k - 1).core,
  )

/** «بحق المدنيين» */
const AGAINST: ReadonlySet<string> = new Set(['بحق', 'وبحق'])
/** Prepositions that are one with a word of quantity. */
const LEADS: ReadonlySet<string> = new Set(['ب', 'ل'])
const FACES = new Set(['وجه', 'مواجهه'])

/** Deeds against somebody, whatever word says against whom. */
const takesAgainst = (x: Candidate, frame: Frame): boolean =>
  frame.links.get('ضد') === 'target' ||
  ['ASSAULT', 'COERCE', 'ACCUSE', 'SANCTION'].includes(x.predicate.type)

const isOwner = (x: Candidate, prefix: string, p: Phrase): boolean =>
  prefix === 'ل' &&
  !x.verbal &&
  (x.predicate.frameName === 'attack' || x.predicate.frameName === 'clash') &&
  p.agent &&
  !p.place &&
  !p.counted

const isMark = (c: Context, k: number): boolean => OPENING.has(foldAt(c, k))

/** Does nothing but adjectives and their prepositions lie between: «هجوم كيماوي مشتبه به للجيش»? */
function isNominal(c: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = classAt(c, k)
    if (!(w.kind === 'word' && w.prefix === '' && !w.definite) && w.kind !== 'prep') return false
  }
  return true
}

/** Prepositions of the occasion on which something is said or done. */
const OCCASIONS: ReadonlySet<string> = new Set(['في', 'خلال', 'اثناء', 'عقب', 'بعد', 'قبل'])

const isCalled = (c: Context, k: number): boolean =>
  /^[يت](?:عرف|سمي|دعي|لقب|طلق)$/.test(foldAt(c, k))

/** Behind the name that such a verb tells: «يعرف باسم "فجر المدينة"», «يطلق عليها "الخضراء"». */
function nameBehind(c: Context, k: number): number {
  let i = k + 1
  if (classAt(c, i).kind === 'prep' || foldAt(c, i) === 'باسم' || foldAt(c, i) === 'اسم') i++
  return phraseAt(c, i, i + LONGEST_NAME, true)?.end ?? k
}
const LONGEST_NAME = 8

/** Pacts and bodies that one leaves. */
const LEFT: ReadonlySet<string> = new Set(
  'اتفاق اتفاقيه معاهده ميثاق اتحاد منظمه حلف تحالف مجلس ائتلاف حكومه حزب تكتل جامعه'.split(' '),
)

/** «وجه الدعوة لخادم الحرمين», «دعوته للرئيس» */
const isAddressed = (
  c: Context,
  s: Stretch,
  x: Candidate,
  k: number,
  noun: number,
  found: Found,
): boolean =>
  (!x.verbal || x.carrier !== null) &&
  (k === x.end || k === found.end) &&
  phraseAt(c, noun, s.end)?.agent === true

/** «تبادل إطلاق النار مع», «يضغط على», «إجراءات حيال»: with whom, upon whom. */
const isTowards = (c: Context, x: Candidate, f: string): boolean =>
  (f === 'مع' && isExchange(c, x)) ||
  (f === 'علي' && x.predicate.lemma === 'ضغط') ||
  ((f === 'حيال' || f === 'تجاه') && takesAgainst(x, x.predicate.frame))

/** «تبادل إطلاق النار مع»: done by two to each other. */
function isExchange(c: Context, x: Candidate): boolean {
  for (let k = x.at - 1; k >= 0 && k > x.at - 4; k--)
    if (foldAt(c, k).includes('تبادل')) return true
  return false
}

/** Deeds that come from somebody: help, backing, an offer, a blow. */
const isSourced = (x: Candidate, frame: Frame): boolean =>
  frame.links.get('من') === undefined &&
  frame.subject === 'actor' &&
  ['AID', 'SUPPORT', 'ASSAULT', 'THREATEN', 'REJECT', 'ACCUSE', 'REQUEST'].includes(
    x.predicate.type,
  )

/** Prepositions to which a pronoun is bound: «عليها». */
const PRONOMINAL: ReadonlySet<string> = new Set(['علي', 'ضد', 'مع', 'من', 'الي', 'في', 'ب'])

function replaceActor(found: Found, p: Phrase | null): void {
  if (!p) return
  // «مقتل X على يد Y»: what was taken for the actor suffers.
  if (found.actor !== null && found.target === null) found.target = found.actor
  found.actor = p
  found.elided = found.elided === 'actor' ? null : found.elided
}

/** «بين X و Y» */
function between(c: Context, s: Stretch, k: number, found: Found): void {
  const one = phraseAt(c, k + 1, s.end, true)
  if (!one) return
  let at = one.end
  const w = classAt(c, at)
  if (w.kind === 'punct' || !w.conjunction) {
    if (foldAt(c, at) !== 'وبين') {
      give(found, 'actor', one)
      return
    }
    at++
  }
  const two = phraseAt(c, at, s.end, true)
  give(found, 'actor', one)
  give(found, 'target', two)
  found.end = Math.max(found.end, two?.end ?? one.end)
}

/** A verb that lends its arguments to the noun: «نفذ», «شنتها». */
const isLent = (c: Context, k: number): boolean =>
  (traitsAt(c, k) & CARRIED) !== 0 ||
  readingsAt(c, k).some((r) => r.entry.predicate.frameName === 'trans' && r.pronoun !== '')
/** «العقوبات التي فرضت على»: the verb of a relative that makes one with the noun. */
const isSaidOf = (c: Context, k: number): boolean =>
  isLent(c, k) ||
  (classAt(c, k - 1).kind === 'relative' &&
    readingsAt(c, k).some((r) => r.entry.predicate.kind === 'light'))
/** Whose deed the phrase tells: «تدخلات الدولة», where its genitive acts. */
function doerWithin(c: Context, at: number, p: Phrase): Phrase | null {
  const acts = readingsAt(c, at).some(
    ({ entry }) =>
      entry.tense === null &&
      (entry.predicate.frame.genitive === 'actor' || entry.predicate.frame.genitive === 'guess'),
  )
  const whose = acts ? peeled(c, p) : p
  return whose === p ? null : whose
}
const isOtherPredicate = (c: Context, k: number): boolean => (traitsAt(c, k) & TELLS) !== 0
