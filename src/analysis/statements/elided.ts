import type { Sentence } from '../../arabic/sentences.ts'
import { DIGITS } from '../../text/words.ts'
import { agentOfPassive, ownerOfWord } from './behind-agent.ts'
import type { Draft } from './draft.ts'
import {
  cuesAt,
  FAR,
  formAt,
  marked,
  mentionEnd,
  mentionOf,
  type Ground,
  type Span,
  classAt,
  isOneOf,
} from './ground.ts'
import { hearerAt, isMedium } from './media.ts'
import { CUE } from './mask.ts'
import { isParticiple, nounPhrase } from './noun-phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Speaker, Speakers } from './speakers.ts'
import { subjectBefore } from './subject-before.ts'
import { AGENT, DOC, is, NOUN, ORG, PREP, TITLE } from './word-class.ts'
import { EITHER, wordSet, NO_WORDS } from './word-set.ts'
import { addresses } from './speech-act.ts'

/** «من جهته», «بدوره»: a turn to another speaker, no speaker. */
const TURN = /^(?:جهته|جهتها|جانبه|جانبها|جهتهم|بدوره|بدورها|ناحيته)$/

/** Up to which token of a sentence the verbs of speech were found to have no subject before them. */
export interface Looked {
  sentence: number
  end: number
}

/** `sure`: he stands where the subject of a sentence does. */
export interface Found {
  readonly speaker: Speaker
  readonly sure: boolean
}

/** The subject of the sentence's first verb, for a participle that goes on with it. */
export function subjectOf(
  g: Ground,
  speakers: Speakers,
  sentences: readonly Sentence[],
  sentence: number,
  d: Draft,
  looked: Looked,
): Found | null {
  const s = sentences[sentence]
  if (!s || !d.cue) return null
  const limit = d.cue.first
  const near = ownerOfWord(g, s, d) ?? agentOfPassive(g, s, d)
  if (near) return { speaker: speakers.resolve(near), sure: true }
  // «وخاطب الشعب قائلا»: the people are spoken to.
  if (addresses(g, s)) {
    const p = nounPhrase(g, s.first + 1, limit, { loose: false, stops: NO_WORDS })
    return p?.agent && p.end < limit ? { speaker: speakers.resolve(p), sure: true } : null
  }
  let past = s.first
  for (const at of [s.first, s.first + 1, s.first + 2]) {
    if (at >= limit) return null
    const f = formAt(g, at)
    const c = classAt(g, at)
    if (at > s.first && cuesAt(g, s.first).length === 0 && c.joined) continue
    // «وفي سياق متصل»: what a preposition has is no subject, nor what belongs to it.
    if (at > s.first && belongsBefore(g, s, at)) continue
    if (cuesAt(g, at).length > 0 || isParticiple(g, at) || TURN.test(f.fold)) continue
    if (isOneOf(g, at, HENCE)) continue
    if (at < past) continue
    const p = nounPhrase(g, at, limit, { loose: false, stops: NO_WORDS })
    if (!p?.agent) continue
    if (at > s.first) past = p.end
    // «وأحصى التقرير عدد العمليات»: a paper right behind its verb.
    const paper = is(c, DOC) && c.article && at === s.first + 1
    const known = g.mentionAt[at] !== 0 || (is(c, AGENT) && (paper || !is(c, DOC)))
    if (known) return { speaker: speakers.resolve(p), sure: true }
  }
  // «حفتر يطمئن الليبيين ويتوعد»: the subject of another verb of speech.
  const from = looked.sentence === sentence ? looked.end : s.first + 1
  const end = Math.min(limit, s.first + FAR)
  for (let k = from; k < end; k++) {
    if (!marked(g, k, CUE) || cuesAt(g, k)[0]?.kind !== 'verb') continue
    const p = subjectBefore(g, s, k)
    if (p && formAt(g, p.first).kind !== DIGITS) return { speaker: speakers.resolve(p), sure: true }
  }
  looked.sentence = sentence
  looked.end = Math.max(from, end)
  const person =
    d.number === 'p'
      ? peopleBefore(g, speakers, s, limit)
      : personBefore(g, speakers, s, limit, d.gender === 'f')
  return person && { speaker: person, sure: false }
}

/** «وعن اللاعبين، قال» */
const ABOUT =
  /^[وف]?(?:عن|في|من|على|علي|الى|الي|حول|بشان|بخصوص|بعد|قبل|مع|خلال|لدى|لدي|عقب|ضمن|امام)$/

const BUT = /^[وف]?لكن(?:ه|ها|هم)?$/

/** Does a preposition or a noun in construct stand before token `at`? */
function belongsBefore(g: Ground, s: Sentence, at: number): boolean {
  for (let k = s.first; k < at; k++) {
    const { fold } = formAt(g, k)
    const c = classAt(g, k)
    if (!BUT.test(fold) && (is(c, PREP) || c.prefix !== '' || ABOUT.test(fold))) return true
  }
  return false
}

/** Gives a speech or has it printed: «تصريحات أدلى بها الوزير», «كلمة ألقاها الرئيس». */
const GIVEN_BY = wordSet(
  'القاها القته القتها القاه كتبها كتبه كتبته كتبتها نشرها نشره نشرتها نشرته وجهها وجهه وجهتها وجهته اصدرها اصدرته اصدره اجراها اجرته اجرتها بعثها بعث بعثت ارسلها ارسلتها',
  [''],
)
const GIVES = wordSet('ادلي ادلت القي القت', EITHER)
/** «قال فيها»: the words stand in a speech or paper that was named. */
const WITHIN = /^(?:فيها|فيه|خلالها|خلاله)$/
/** What somebody says or writes. */
const SPEECH =
  /^[وف]?(?:ب|ل)?(?:ال)?(?:تصريحا?|تصريحات|كلمه|خطابا?|رساله|تغريده|تغريدات|بيانا?|مقالا?|تدوينه|منشورا?|حديثا?|مقابله)$/

/**
 * Whose speech it is in which this is said: «تصريحات أدلى بها فلان لقناة كذا، قال فيها»; null where the
 * sentence tells of none. `told` is the medium to which it was given.
 */
export function giverBefore(
  g: Ground,
  s: Sentence | undefined,
  d: Draft,
): { readonly phrase: Phrase; readonly told: Draft['told'] } | null {
  if (!s || !d.cue) return null
  const limit = d.cue.first
  for (let k = limit; k >= Math.max(s.first, limit - GIVER_REACH); k--) {
    const byIt = isOneOf(g, k, GIVES) && BY_IT.test(formAt(g, k + 1).fold)
    const at = isOneOf(g, k, GIVEN_BY) || (isOneOf(g, k, GIVES) && !byIt) ? k + 1 : byIt ? k + 2 : 0
    // «أدلى بها فلان» may be the cue itself.
    const end = k === limit ? d.content.first : limit
    if (at > 0 && at < end && (k < limit || byIt)) {
      const phrase = nounPhrase(g, at, end, { loose: true, stops: NO_WORDS })
      // «تقرير نشرته الصحيفة»: she prints it only.
      if (phrase && isMedium(g, phrase.first)) continue
      const hearer = phrase && hearerAt(g, phrase.end, end)
      if (!phrase || !(phrase.agent || hearer)) return null
      const told =
        hearer && hearer.medium !== null
          ? { span: { first: phrase.end, end: hearer.end }, key: hearer.medium }
          : null
      return { phrase, told }
    }
  }
  if (!WITHIN.test(formAt(g, limit + 1).fold)) return null
  // «برزت تصريحات جديدة للسفير السابق، زعم فيها»
  for (let k = limit - 1; k >= Math.max(s.first, limit - GIVER_REACH); k--) {
    if (!SPEECH.test(formAt(g, k).fold)) continue
    for (let j = k + 1; j < Math.min(limit, k + 3); j++) {
      const c = classAt(g, j)
      if (c.prefix !== 'ل' || !(is(c, AGENT | TITLE) || mentionOf(g, j))) continue
      const rest = nounPhrase(g, j + 1, limit, { loose: true, stops: NO_WORDS })
      return { phrase: { first: j, end: rest?.end ?? j + 1, agent: true }, told: null }
    }
  }
  return null
}
const GIVER_REACH = 40
const BY_IT = /^(?:بها|به|بهما)$/

/** The man whom a clause is about: «الأسد تسلم», «ظهر ذلك القيادي». */
export function subjectIn(g: Ground, content: Span, limit: number): Phrase | null {
  const end = Math.min(limit, content.end)
  for (let at = content.first; at < Math.min(end, content.first + 3); at++) {
    const c = classAt(g, at)
    if (is(c, PREP) || c.prefix !== '') return null
    const m = mentionOf(g, at)
    const man = m ? m.type === 'PER' : is(c, AGENT) && c.article && !is(c, ORG | DOC)
    if (!man) continue
    const p = nounPhrase(g, at, end, { loose: false, stops: NO_WORDS })
    return p?.agent ? p : null
  }
  return null
}

/** «بعد استعادة القوات المطار وإعلانها…»: the nearest one that the pronoun fits, no preposition's. */
export function ownerBefore(g: Ground, s: Sentence | undefined, d: Draft): Phrase | null {
  if (!s || !d.cue) return null
  for (let k = d.cue.first - 1; k >= Math.max(s.first, d.cue.first - FAR); k--) {
    if (g.mentionAt[k] === 0) continue
    const m = mentionOf(g, k)
    if (!m || m === mentionOf(g, k - 1)) continue
    const f = formAt(g, k)
    const before = classAt(g, k - 1)
    if (is(before, PREP) || classAt(g, k).prefix !== '') continue
    const group = m.type === 'ORG' || m.type === 'GROUP' || m.type === 'GPE'
    const feminine = m.type === 'GPE' || f.clean.endsWith('ة') || /^[وف]?قوات$/.test(f.fold)
    const fits = d.gender === 'f' ? group && feminine : m.type === 'PER' || (group && !feminine)
    if (fits) return nounPhrase(g, k, d.cue.first, { loose: false, stops: NO_WORDS })
  }
  return null
}

/** «نشر ناشطون صورا، واتهموا»: the first people told of without a name, for a verb in the plural. */
function peopleBefore(g: Ground, speakers: Speakers, s: Sentence, limit: number): Speaker | null {
  for (let k = s.first + 1; k < Math.min(limit, s.first + FAR); k++) {
    const f = formAt(g, k)
    const c = classAt(g, k)
    if (!is(c, AGENT) || c.prefix !== '' || c.joined || !/(?:ون|ات)$|^(?:ال)?نشطاء$/.test(f.fold))
      continue
    const before = classAt(g, k - 1)
    if (is(before, PREP | NOUN) || before.prefix !== '') continue
    const p = nounPhrase(g, k, limit, { loose: false, stops: NO_WORDS })
    if (p?.agent) return speakers.resolve(p)
  }
  return null
}

const HENCE = wordSet('عليه وعليه', [''])

/**
 * «اعتذرت الفنانة لجمهورها، وقالت إنها»: the first one named, unless a preposition has him; for a
 * feminine verb a body too: «حظرت إيران التطبيق، قائلة».
 */
function personBefore(
  g: Ground,
  speakers: Speakers,
  s: Sentence,
  limit: number,
  feminine: boolean,
): Speaker | null {
  for (let k = s.first + 1; k < Math.min(limit, s.first + FAR); k++) {
    if (g.mentionAt[k] === 0) continue
    const m = mentionOf(g, k)
    if (!m || m === mentionOf(g, k - 1)) continue
    const body =
      feminine && (m.type === 'GPE' || (m.type === 'ORG' && formAt(g, k).clean.endsWith('ة')))
    // «استدعت وزارة الخارجية»: described, but behind a verb that agrees.
    const agrees = body && formAt(g, k - 1).clean.endsWith('ت')
    if (m.type !== 'PER' && !(body && (agrees || (m.wording ?? 'name') !== 'description'))) continue
    const c = classAt(g, k)
    // «استدعت الوزارة سفير البلاد، معربة»: he is no woman.
    if (feminine && m.type === 'PER' && is(c, TITLE) && !/[ةه]$/.test(formAt(g, k).clean)) continue
    const before = classAt(g, k - 1)
    if (c.prefix !== '' || is(before, PREP | NOUN) || before.prefix !== '') continue
    // «وفي بيان»: «وفي» is an adjective too.
    if (ABOUT.test(formAt(g, k - 1).fold)) continue
    // «استدعت وزارة الخارجية سفيرها»: whom she called is no part of her.
    if (agrees) return speakers.resolve({ first: k, end: mentionEnd(g, k) })
    const p = nounPhrase(g, k, limit, { loose: false, stops: NO_WORDS })
    if (p?.agent) return speakers.resolve(p)
  }
  return null
}
