import type { Stretch } from '../../arabic/sentences.ts'
import type { Candidate } from './candidates.ts'
import { bareAt } from './clause.ts'
import { classAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'

/**
 * Whom a verb befalls that is one with its noun: whose the noun is («أطلق سراح الصحفية», «جمد أموال الشركة»)
 * or what it names («اعترض صاروخا»); null where the noun only says what is done («أطلق النار»).
 */
export function befallenThrough(
  c: Context,
  s: Stretch,
  light: Candidate,
  object: Phrase,
): Phrase | null {
  const at = light.end - 1
  const noun = classAt(c, at)
  if (WHOSE.test(noun.core))
    return !noun.definite && bareAt(c, at + 1, s.end) ? phraseAt(c, at + 1, s.end) : null
  return PATIENTS.has(light.predicate.frameName) ? object : null
}

/** Nouns by which something is done to whom they belong to. */
const WHOSE = /^(?:سراح|سبيل|اموال|اصول|ارصده|ممتلكات|جنسيه|عضويه|حصار|عرض|اتهامات?|حسابات?)$/

/** Frames whose verbs are in the table with nouns of what they hit. */
const PATIENTS: ReadonlySet<string> = new Set(['shell', 'trans', 'arrest2'])
