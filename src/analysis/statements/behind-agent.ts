import type { Sentence } from '../../arabic/sentences.ts'
import type { Draft } from './draft.ts'
import { formAt, type Ground, mentionOf, classAt, isOneOf, nounAt } from './ground.ts'
import { isParticiple, nounPhrase } from './noun-phrase.ts'
import type { Phrase } from './phrase.ts'
import { isVowelledPassive } from './verb-checks.ts'
import { ADJ, GIVEN, is } from './word-class.ts'
import { EITHER, wordSet, NO_WORDS } from './word-set.ts'

const WHEN = wordSet('حين عندما حينما لما يوم')
/** How far before «حين» the noun of speech may stand. */
const NEAR = 12

/**
 * «فشلت الخطة باعتراف النعيمي منذ أيام حين أقر بـ»: in a clause of time the one goes on whose word a
 * noun of speech has just told.
 */
export function ownerOfWord(g: Ground, s: Sentence, d: Draft): Phrase | null {
  if (!d.cue || !isOneOf(g, d.cue.first - 1, WHEN)) return null
  const limit = d.cue.first - 1
  for (let k = limit - 2; k >= Math.max(s.first, limit - NEAR); k--) {
    const noun = nounAt(g, k)
    if (!noun || noun.article || noun.pronoun !== '') continue
    const p = nounPhrase(g, k + 1, limit, { loose: false, stops: NO_WORDS })
    return p?.agent && agrees(g, p, d) ? p : null
  }
  return null
}

/** «تم», «جرى»: a passive in two words. */
const DONE = wordSet('تم تمت يتم تتم سيتم ستتم جري جرت يجري', EITHER)
/** How far back the agent may stand. */
const BACK = 40

/**
 * «تم توجيه رسائل من قبل المجلس، حيث طالب»: the agent of a passive is the subject that goes on; null
 * where «من قبل» belongs to a participle («معترف بها من قبل») or to nothing that was done.
 */
export function agentOfPassive(g: Ground, s: Sentence, d: Draft): Phrase | null {
  if (!d.cue) return null
  const limit = d.cue.first
  for (let k = limit - 2; k >= Math.max(s.first, limit - BACK); k--) {
    const by = isOneOf(g, k + 1, AGENT_OF) && formAt(g, k).fold === 'من'
    if (!by && !(formAt(g, k).fold === 'علي' && isOneOf(g, k + 1, HANDS))) continue
    if (isDescribing(g, k - 1) || !isDone(g, s, k)) return null
    const p = nounPhrase(g, k + 2, limit, { loose: false, stops: NO_WORDS })
    return p?.agent && agrees(g, p, d) ? p : null
  }
  return null
}
const AGENT_OF = wordSet('قبل جانب طرف')
const HANDS = wordSet('يد ايدي')

/** «معترفا بها من قبل», «مدعومة من قبل»: it describes a noun. */
function isDescribing(g: Ground, k: number): boolean {
  return isOneOf(g, k, IT) || isParticiple(g, k) || (is(classAt(g, k), ADJ) && !mentionOf(g, k))
}
const IT = wordSet('بها به بهم عليها عليه لها له دوليا')

/** Was something done: «تم» before it, or a vowelled passive at the head of the sentence? */
function isDone(g: Ground, s: Sentence, k: number): boolean {
  if (isVowelledPassive(g, s.first)) return true
  for (let j = s.first; j < Math.min(k, s.first + 12); j++) if (isOneOf(g, j, DONE)) return true
  return false
}

/** Can the verb have him as its subject? */
function agrees(g: Ground, p: Phrase, d: Draft): boolean {
  if (d.number !== 's') return false
  if (d.gender === 'c') return true
  const f = formAt(g, p.first)
  const m = mentionOf(g, p.first)
  const c = classAt(g, p.first)
  // «عقيلة», «حمزة»: a name may be a man's whatever its ending.
  const named = !c.article && (c.bits === 0 || is(c, GIVEN))
  const person = m?.type === 'PER' || named
  const feminine = (m?.type === 'GPE' && !person) || (f.clean.endsWith('ة') && !person)
  return person || feminine === (d.gender === 'f')
}
