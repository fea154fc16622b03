import type { Sentence } from '../../arabic/sentences.ts'
import { bareAt, skipAdjuncts } from './clause.ts'
import { classAt, type Context } from './context.ts'
import type { Span } from './draft.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { peeled } from './peel.ts'
import { spanOf } from './spans.ts'
import { maybePast } from './word-class.ts'

/** Who the sentence is about: what it begins with, or what follows its first verb. */
export function subjectOfSentence(c: Context, s: Sentence): Span | null {
  const p = firstPhrase(c, s)
  return p && (p.agent || p.type !== null) ? spanOf(c, p) : null
}

/** «ظهور القائد هو الثاني منذ عودته»: of whom a sentence that begins with a deed tells, for its pronouns. */
export function ownerOfSubject(c: Context, s: Sentence): Span | null {
  const p = firstPhrase(c, s)
  const one = p && peeled(c, p)
  return one?.agent === true ? spanOf(c, one) : null
}

function firstPhrase(c: Context, s: Sentence): Phrase | null {
  let at = s.first
  while (at < s.end && at < s.first + 3 && ['particle', 'punct'].includes(classAt(c, at).kind)) at++
  const w = classAt(c, at)
  const verb =
    w.kind === 'verb' || (c.mentionAt[at] === undefined && !w.definite && maybePast(w.core))
  const from = verb ? skipAdjuncts(c, at + 1, s.end) : at
  if (!bareAt(c, from, s.end) && from !== at) return null
  const p = phraseAt(c, from, s.end)
  return p && !p.accusative ? p : null
}

/** A subject of the sentence with the token at which it begins. */
export interface Topic {
  readonly at: number
  readonly span: Span
}

/**
 * Who the clauses of a sentence are about, one after another: what follows إن, and what follows a verb
 * as its subject. Read as they are asked for: what stands behind the last happening is asked by nobody.
 */
export function topicsOf(c: Context, s: Sentence, verbs: ReadonlySet<number>): () => Topic | null {
  let k = s.first
  return () => {
    for (; k < s.end - 1; k++) {
      const w = classAt(c, k)
      const comp = w.kind === 'comp' && w.core.endsWith('ن')
      if (!comp && w.kind !== 'verb' && !verbs.has(k)) continue
      const from = skipAdjuncts(c, k + 1, s.end)
      if (!bareAt(c, from, s.end)) continue
      const p = phraseAt(c, from, s.end)
      // «إن مسلحين»: behind إن the subject is in the accusative.
      if (!p || (p.ending === 'object' && !comp) || !p.agent) continue
      if (!comp && !followsAsSubject(w.core, p)) continue
      k = Math.max(k, p.end - 1) + 1
      const span = spanOf(c, p)
      if (span) return { at: p.first, span }
      k--
    }
    return null
  }
}

/** Does a phrase behind a verb look like its subject, by gender and number? */
const followsAsSubject = (verb: string, p: Phrase): boolean =>
  !/(?:وا|ون|ها|هم|ني)$/.test(verb) &&
  (p.gender === '' || /^(?:س?ت|.*ت$)/.test(verb) === (p.gender === 'f'))
