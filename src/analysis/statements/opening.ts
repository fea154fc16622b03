import type { Quote } from '../../arabic/quotes.ts'
import type { Sentence } from '../../arabic/sentences.ts'
import { adjuncts, type Parts, skipLead } from './adjuncts.ts'
import type { Found } from './adjuncts.ts'
import { findClause, findPreposition, nearParticle } from './clause.ts'
import { outerQuote } from './content.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import { marked, quotesFrom, type Ground, type Span, classAt, commaAt } from './ground.ts'
import { COLON, PARTICLE } from './mask.ts'
import { nounPhrase } from './noun-phrase.ts'
import { withoutBracket } from './phrase-parts.ts'
import type { Phrase } from './phrase.ts'
import { findObject } from './object.ts'
import { isCalledUpon, reaches, subjectOf } from './subject-object.ts'
import { isVowelledPassive } from './verb-checks.ts'
import { is, PREP, REL } from './word-class.ts'
import { takes, FRAME } from './cue.ts'

/** How far a particle or quotation may stand behind its verb. */
const REACH = 40

/** Where the content begins, and what stands between the verb and there. */
export interface Opening {
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

export function findOpening(
  g: Ground,
  s: Sentence,
  i: number,
  cue: Cue,
  hasSubject: () => boolean,
): Opening | null {
  const limit = Math.min(s.end, i + REACH, outerQuote(g, s, i) ?? s.end)
  const objective = takes(cue, FRAME.o) || takes(cue, FRAME.oo) || takes(cue, FRAME.d)
  const takesClause = takes(cue, FRAME.c) || takes(cue, FRAME.q) || takes(cue, FRAME.qo)
  // «تعتبرها أنقرة إرهابية»: a pronoun takes the place of أن.
  const clausal =
    takesClause && !(cue.object && takes(cue, FRAME.d)) && clauseMayOpen(g, i + 1, limit)
  if (!clausal && !objective && cue.stops.size === 0) return null
  const stops = cue.stops
  const parts: Parts = { addressee: null, told: null, medium: null, place: null, time: null }
  const at = skipLead(g, i + 1, limit, stops, parts)
  const object = takes(cue, FRAME.oo) || takes(cue, FRAME.d) || reaches(cue)
  const options = { stops, loose: takesClause && !objective && !takes(cue, FRAME.a), object }
  // «وأعلنوا مقتل الحارس»: before its subject a verb is singular, so what stands behind is none.
  const alone = cue.kind === 'verb' && cue.number !== 's'
  const whole = cue.kind === 'participle' || alone ? null : nounPhrase(g, at, limit, options)
  const raw = whole && objective ? subjectOf(g, whole) : whole
  let source = raw && withoutBracket(g, raw)
  let clause = clausal ? findClause(g, i, at, limit, cue, raw) : null
  const prep = findPreposition(g, at, limit, cue, raw, parts)
  // «معربا عن أمله في أن»: the verb's own preposition comes first.
  if (prep && clause && prep.at < clause.at - 1)
    if (prep.own || (clause.kind === 'quote' && prep.quote === null)) clause = null
  if (objective) {
    const passive = cue.kind === 'verb' && (cue.passive || isVowelledPassive(g, i))
    const object = findObject(g, at, limit, cue, raw, alone || hasSubject(), passive, parts)
    // A particle right behind the phrase wins: «أعلن الوزير أن»; else the nearer of the two.
    if (
      object &&
      (!clause || object.at < clause.at - 1) &&
      (takes(cue, FRAME.a) ||
        !(
          clause &&
          (takes(cue, FRAME.d) ||
            nearParticle(g, raw, clause) ||
            partedBy(g, raw, object.at, clause))
        ))
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
  if (prep && source && takes(cue, FRAME.o) && isCalledUpon(g, s, i, cue, source))
    return { ...parts, kind: 'object', at: source.first, quote: null, pronoun: false, source: null }
  return prep && { ...parts, ...prep, source }
}

/**
 * «أكدت الشركة التي أصبحت أكبر مصنع أنها», «كشف خلال إعلانه التشكيلة، أن»: what looks like the object
 * belongs to the clause or adjunct between.
 */
function partedBy(g: Ground, raw: Phrase | null, object: number, clause: Found): boolean {
  if (!raw || clause.kind !== 'clause') return false
  let adjunct = false
  for (let k = raw.end; k < object; k++) {
    const c = classAt(g, k)
    // «دعا الحزب، الذي فاز، الحكومة إلى»: a clause that commas close is no bar.
    if (is(c, REL)) return !(commaAt(g, k - 1) && commaAt(g, object - 1))
    if (is(c, PREP)) adjunct = true
  }
  return adjunct && commaAt(g, clause.at - 2)
}

/** Does a particle, a colon or a quotation stand there at all? */
function clauseMayOpen(g: Ground, first: number, limit: number): boolean {
  for (let k = first; k < limit; k++)
    if (marked(g, k, PARTICLE | COLON) || quotesFrom(g, k)) return true
  return false
}
