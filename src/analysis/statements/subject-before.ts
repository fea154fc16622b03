import type { Sentence } from '../../arabic/sentences.ts'
import { PUNCT } from '../../text/words.ts'
import {
  formAt,
  isComma,
  mentionOf,
  type Ground,
  quotesFrom,
  particleAt,
  classAt,
  isOneOf,
  commaAt,
} from './ground.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Phrase } from './phrase.ts'
import { ADJ, AGENT, is, NOUN, PREP, REL } from './word-class.ts'
import { EITHER, wordSet, NO_WORDS, wordSetOf } from './word-set.ts'

/** How far back a subject may begin. */
const REACH = 26
const OPENERS = wordSetOf(
  'كان كانت كانوا لكن اما بينما فيما حيث حين وقت اذ بعدما عندما كما ان بان انه سبق هناك ثمه'
    .split(' ')
    .flatMap((w) => [w, `و${w}`, `ف${w}`]),
)
const BETWEEN = wordSet('قد كان كانت لم لا لن لقد سوف ايضا ف نفسه نفسها')

/** Masculine past verbs that begin with the letter of a feminine imperfect. */
const BEGINS_SO =
  /^[وف]?(?:تابع|تحدث|تعهد|توقع|توعد|تساءل|تسائل|تمني|تبني|تنبا|تطرق|تكهن|تخوف|تلا)$/
const PRONOUNS = wordSet('هو هي هم هما', EITHER)
const WAS = wordSet('كان كانت كانوا', EITHER)
const MARKS = new Set(['"', '«', '»', '“', '”', '(', ')'])

/** The subject in front of its verb: «الرئيس التركي قال إن», «وكان المتحدث، …، قد قال». */
export function subjectBefore(g: Ground, s: Sentence, i: number, object = false): Phrase | null {
  let last = i
  while (last > s.first && (isOneOf(g, last - 1, BETWEEN) || g.dateAt[last - 1] === 1)) last--
  // «التي وصفها»: the pronoun is the antecedent, the subject is not here.
  const rel = formAt(g, last - 1)
  if (is(classAt(g, last - 1), REL)) {
    // «الدول التي قال إنها»: a masculine verb has another subject.
    const feminine = /^[وف]?(?:ت|.*ت$)/.test(formAt(g, i).fold)
    const agrees = rel.fold.endsWith('التي')
      ? feminine
      : !rel.fold.endsWith('الذي') || !feminine || BEGINS_SO.test(formAt(g, i).fold)
    return object || !agrees ? null : antecedent(g, s, last - 1)
  }
  // «أحد القادة، وهو يتوعد»: the pronoun stands for the one before it.
  if (isOneOf(g, last - 1, PRONOUNS)) {
    const p = antecedent(g, s, last - 1)
    return p && standsIn(g, p) ? null : p
  }
  const done = whoDidBefore(g, s, last)
  if (done) return done
  let fallback: Phrase | null = null
  for (let k = last - 1; k >= Math.max(s.first, i - REACH); k--) {
    const f = formAt(g, k)
    const opener = isOneOf(g, k, OPENERS) || particleAt(g, k) !== null
    const edge = k === s.first && !opener
    const stop = f.kind === PUNCT && !isComma(f) && !inside(g, k)
    if (opener || edge || stop) {
      const at = edge ? k : k + 1
      return reaches(g, at, last, i) ?? wasBefore(g, k, i) ?? described(g, at, last) ?? fallback
    }
    // «… والجيش الليبي يؤكد»: in a headline the و opens a second sentence.
    if (fallback === null && classAt(g, k).joined && k < last) fallback = reaches(g, k, last, i)
    if (isComma(f)) {
      const p = reaches(g, k + 1, last, i)
      if (p && startsClause(g, k + 1)) return p
    }
  }
  return fallback
}

/** «خرج الطلاب من شمالي المدينة، وهم يهتفون»: a place, and nobody who speaks. */
function standsIn(g: Ground, p: Phrase): boolean {
  const m = mentionOf(g, p.end - 1)
  return m !== null && /^(?:GPE|LOC|FAC)$/.test(m.type) && is(classAt(g, p.first - 1), PREP | NOUN)
}

/** How many words may name him whose act is told with سبق. */
const DONE_BY = 8

/** «سبق لوسائل إعلام أن ذكرت» */
function whoDidBefore(g: Ground, s: Sentence, verb: number): Phrase | null {
  if (formAt(g, verb - 1).fold !== 'ان') return null
  for (let k = verb - 3; k >= Math.max(s.first, verb - DONE_BY); k--) {
    if (!/^[وف]?سبق$/.test(formAt(g, k).fold)) continue
    if (classAt(g, k + 1).prefix !== 'ل') return null
    const rest = nounPhrase(g, k + 2, verb - 1, { loose: true, stops: NO_WORDS })
    const end = rest?.end ?? k + 2
    return end === verb - 1 ? { first: k + 1, end, agent: true } : null
  }
  return null
}

/** Does a phrase from `at` fill the stretch before the verb? */
function reaches(g: Ground, at: number, last: number, i: number): Phrase | null {
  let first = at
  while (first < last && formAt(g, first).kind === PUNCT && !quotesFrom(g, first)) first++
  if (first >= last) return null
  const p = nounPhrase(g, first, last, { loose: true, stops: NO_WORDS }) ?? joined(g, first, last)
  if (!p || !p.agent) return null
  let k = p.end
  while (k < i && (commaAt(g, k) || g.dateAt[k] === 1 || isOneOf(g, k, BETWEEN))) k++
  if (k < last) return null
  // «مع السراج، تعهد»: a comma parts a verb from its subject only where another one opened an apposition.
  const parted = commaAt(g, k - 1) || commaAt(g, p.end)
  if (parted) {
    for (let j = p.first; j < p.end; j++) if (commaAt(g, j)) return p
    return null
  }
  return p
}

/** «والطبيب الذي يعيش في المنفى، قال»: what stands between is a clause that describes him. */
function described(g: Ground, at: number, last: number): Phrase | null {
  if (!commaAt(g, last - 1)) return null
  const p = nounPhrase(g, at, last, { loose: false, stops: NO_WORDS }) ?? joined(g, at, at + 1)
  if (!p?.agent) return null
  const next = commaAt(g, p.end) ? p.end + 1 : p.end
  return is(classAt(g, next), REL) ? p : null
}

/** «وكان خبراء شملهم استطلاع قد توقعوا»: كان and قد hold the subject between them. */
function wasBefore(g: Ground, k: number, i: number): Phrase | null {
  if (formAt(g, i - 1).fold !== 'قد' || !isOneOf(g, k, WAS)) return null
  const p = nounPhrase(g, k + 1, i, { loose: false, stops: NO_WORDS })
  return p?.agent ? p : null
}

/** «وإردوغان ينفي»: the و belongs to the sentence. */
function joined(g: Ground, first: number, last: number): Phrase | null {
  const c = classAt(g, first)
  const name =
    mentionOf(g, first) !== null || c.bits === 0 || (c.joined && is(c, AGENT) && !is(c, ADJ))
  return /^[وف]/.test(formAt(g, first).fold) && last - first === 1 && name
    ? { first, end: last, agent: true }
    : null
}

const startsClause = (g: Ground, k: number): boolean => classAt(g, k).prefix === ''

/** Is token `k` a mark of a quotation or bracket that a name may hold? */
const inside = (g: Ground, k: number): boolean => MARKS.has(formAt(g, k).clean)

/** «أبو يحيى الذي اعتبر أن»: the noun phrase that the relative clause describes. */
function antecedent(g: Ground, s: Sentence, rel: number): Phrase | null {
  let found: Phrase | null = null
  let end = rel
  while (end > s.first && commaAt(g, end - 1)) end--
  for (let k = end - 1; k >= Math.max(s.first, end - 8); k--) {
    const p = nounPhrase(g, k, end, { loose: false, stops: NO_WORDS })
    if (p?.end === end && p.agent) found = p
    else if (found) break
  }
  return found
}
