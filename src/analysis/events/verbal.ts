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

/** Does a name of one word, or that of a person, end before the word: «باراك أوباما تحدث»? */
function nameBefore(c: Context, i: number): boolean {
  if (c.mentionAt[i - 1] !== undefined) return true
  if ((c.leads[i - 1] ?? 0) === 0) return false
  for (let k = i - 2; k >= 0 && k > i - 2 - LONG_NAME; k--) {
    const m = c.mentionAt[k]
    if (m && m.end >= i) return m.end === i && m.value.type === 'PER'
  }
  return false
}
/** How many words of a name may stand before its last. */
const LONG_NAME = 6

/** Behind these «أن» may be followed by a past: «بعد أن فجر». */
const BEFORE_PAST = new Set(['بعد', 'منذ', 'لولا', 'سبق', 'الي'])

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
      return before.core !== 'ان' || ways.present || BEFORE_PAST.has(classAt(c, i - 2).core)
    case 'partitive':
    case 'demonstrative':
    case 'verb':
      return joined && before.kind !== 'verb'
    case 'digits':
      return joined || before.core.length === 4
    case 'word':
      // «هجوم نفذه مسلحون»: a clause that tells of the noun before it.
      if (ways.carries) return true
      if (joined && !whole && noun)
        return before.closed || before.definite || before.adjective || nameBefore(c, i)
      return joined && !whole ? true : before.definite || before.closed || nameBefore(c, i)
  }
}
