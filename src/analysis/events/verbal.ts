import type { Stretch } from '../../arabic/sentences.ts'
import { hasPronoun } from './closed-words.ts'
import { isMadeFor } from './compound.ts'
import { classAt, headAt, spellingAt, type Context } from './context.ts'
import { isNoun } from './word-class.ts'

/** Does a noun of two or a name joined to a name stand before the word: «أن الجانبين بحثا»? */
function twoBefore(c: Context, s: Stretch, i: number): boolean {
  for (let k = i - 1; k >= s.first && k > i - 7; k--) {
    const two = /^(?:ال)?(..+)(?:ان|ين)$/.exec(classAt(c, k).core)?.[1]
    if (two !== undefined && (isNoun(two) || isNoun(`${two.slice(0, -1)}ه`))) return true
  }
  return false
}

/** Behind these stands no verb; behind those none of the past. */
const NO_VERB = new Set(['غير', 'عدم', 'دون', 'بدون'])
const NO_PAST = new Set(['لا', 'لم', 'لن'])

/** Must the word at `i`, which may be a verb by its readings, be read as one? */
export function isVerbal(c: Context, s: Stretch, i: number): boolean {
  const { ways } = spellingAt(c, i)
  // «حكما», «صوتا»: where no two stand before it.
  if (ways.accusative && !twoBefore(c, s, i)) return false
  // «لا فرق», «غير مباشر»: no past stands behind these, and no verb behind some.
  const negation = classAt(c, i - 1)
  if (
    negation.kind === 'negation' &&
    i > s.first &&
    (NO_VERB.has(negation.core) || (NO_PAST.has(negation.core) && !ways.present))
  )
    return false
  if (ways.welcomes) return true
  const own = classAt(c, i)
  if ((own.kind !== 'verb' && own.kind !== 'word') || (own.definite && !own.closed)) return false
  if (!ways.looksNominal) return true
  const { noun, joined, whole } = ways
  // «دعم تركي»: an indefinite adjective tells a noun.
  const next = classAt(c, i + 1)
  if (
    next.kind === 'word' &&
    next.adjective &&
    !next.definite &&
    !headAt(c, i + 1).person &&
    !next.plural
  )
    return false
  if (i === s.first) return true
  const before = classAt(c, i - 1)
  // «قوات دعم الاستقرار»: forces would want the feminine of a verb.
  if (noun && (isMadeFor(c, i - 1) || /^(?:ال)?(?:قوات|طايرات|عمليه|عمليات)$/.test(before.core)))
    return false
  switch (before.kind) {
    case 'prep':
      // «أطيح به وقتل»: the preposition has its pronoun.
      return joined && hasPronoun(before.core)
    case 'relative':
    case 'negation':
    case 'particle':
    case 'adverb':
    case 'punct':
      return joined || whole
    case 'comp':
      return before.core !== 'ان' || ways.present
    case 'partitive':
    case 'demonstrative':
    case 'verb':
      return joined && before.kind !== 'verb'
    case 'digits':
      return joined || before.core.length === 4
    case 'word':
      // «هجوم نفذه مسلحون»: a clause that tells of the noun before it.
      if (ways.carries) return true
      if (joined && !whole) return !noun || before.closed || before.definite || before.adjective
      return before.definite || before.closed || c.mentionAt[i - 1] !== undefined
  }
}
