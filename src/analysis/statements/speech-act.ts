import type { Sentence } from '../../arabic/sentences.ts'
import { MEDIUM } from './adjuncts.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import {
  cuesAt,
  marked,
  mentionEnd,
  mentionOf,
  type Ground,
  type Span,
  isOneOf,
  commaAt,
} from './ground.ts'
import { CUE, LAM } from './mask.ts'
import { nounPhrase } from './noun-phrase.ts'
import { wordSet, NO_WORDS } from './word-set.ts'
import { takes, FRAME } from './cue.ts'

/** What a sentence tells of the act of speaking before its verb. */
export type Lead = Pick<Draft, 'medium' | 'place' | 'time'>

const NOTHING: Lead = { medium: null, place: null, time: null }
/** What an adjunct of the act begins with. */
export const ADJOINS = wordSet('في من علي عبر خلال عقب', ['', 'و'])
/** How far into a sentence the occasion may reach. */
const REACH = 24

/** «وفي مؤتمر صحفي مشترك مع السراج، تعهد…», «من موسكو، أكد…», «والخميس قال…»: before the verb at `i`. */
export function leadOf(g: Ground, s: Sentence, i: number): Lead {
  if (i - s.first > REACH || i === s.first) return NOTHING
  const lead: { -readonly [K in keyof Lead]: Lead[K] } = { ...NOTHING }
  let k = s.first
  while (k < i) {
    if (marked(g, k, CUE) && cuesAt(g, k)[0]?.kind === 'verb') return NOTHING
    if (g.dateAt[k] === 1) {
      const first = k
      while (k < i && g.dateAt[k] === 1) k++
      lead.time ??= { first, end: k }
    } else if (isOneOf(g, k, ADJOINS)) {
      const end = adjunctEnd(g, k, i)
      if (isOneOf(g, k + 1, MEDIUM)) lead.medium ??= { first: k, end }
      else if (isPlace(g, k + 1) && end - k - 1 <= mentionEnd(g, k + 1) - k)
        lead.place ??= { first: k, end: mentionEnd(g, k + 1) }
      k = end
    } else if (commaAt(g, k)) k++
    else return lead
  }
  return lead
}

function isPlace(g: Ground, k: number): boolean {
  const type = mentionOf(g, k)?.type
  return type === 'GPE' || type === 'LOC' || type === 'FAC'
}

/** Behind an adjunct: at its comma where one stands near, else at the end of its noun phrase. */
function adjunctEnd(g: Ground, k: number, limit: number): number {
  for (let j = k + 1; j < limit; j++) if (commaAt(g, j)) return j
  return nounPhrase(g, k + 1, limit, { loose: false, stops: NO_WORDS })?.end ?? k + 2
}

/** «مخاطبا أردوغان»: the verb with its hearer. */
const ADDRESSING = wordSet('مخاطبا مخاطبه')
const TO_HIM = wordSet('له لها لهم لهما لنا لي لك لكم')

/**
 * Who was spoken to, but the press: «قال لأردوغان إن», «قلت لهم», «وأضاف مخاطبا النواب أن»; and where
 * the sentence's verb is one of address: «خاطب الشعب قائلا».
 */
export function findAddressee(
  g: Ground,
  s: Sentence,
  i: number,
  cue: Cue,
  contentFirst: number,
): Span | null {
  if (cue.kind === 'participle') return addressed(g, s, i)
  const end = Math.min(contentFirst, i + REACH)
  for (let k = i + 1; k < end; k++) {
    if (isOneOf(g, k, ADDRESSING))
      return nounPhrase(g, k + 1, end, { loose: false, stops: NO_WORDS })
    if (k === i + 1 && isOneOf(g, k, TO_HIM)) return { first: k, end: k + 1 }
    if (!marked(g, k, LAM)) continue
    const m = mentionOf(g, k)
    // «لأردوغان»: the name begins behind the ل; «لافروف» begins with it.
    if (m?.type === 'PER' && m.from > (g.words.from[k] ?? 0))
      return { first: k, end: mentionEnd(g, k) }
  }
  return null
}

/** Does the sentence begin with a verb whose object is the hearer? */
export function addresses(g: Ground, s: Sentence): boolean {
  const cue = cuesAt(g, s.first)[0]
  return cue !== undefined && takes(cue, FRAME.a)
}

/** «وخاطب رئيس الحكومة الدول التي تدعمه قائلا»: the object of the verb that opens the sentence. */
function addressed(g: Ground, s: Sentence, i: number): Span | null {
  if (!addresses(g, s)) return null
  const first = nounPhrase(g, s.first + 1, i, { loose: false, stops: NO_WORDS, object: true })
  if (!first) return null
  return first.end === i ? first : { first: first.end, end: i }
}
