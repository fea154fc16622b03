import type { Stretch } from '../../arabic/sentences.ts'
import { hasPronoun } from './closed-words.ts'
import { isMadeFor } from './compound.ts'
import { classAt, headAt, type Context } from './context.ts'
import type { PredicateReading } from './readings.ts'
import { isNoun } from './word-class.ts'

/** «أسسه», «أجلها»: a noun with its pronoun. */
const withPronoun = (core: string): boolean => {
  for (const p of ['ها', 'هم', 'كم', 'نا', 'ه']) {
    if (!core.endsWith(p) || core.length - p.length < 3) continue
    const stem = core.slice(0, -p.length)
    // «أسرته»: the ta is the noun's.
    if (isNoun(stem) || (stem.endsWith('ت') && isNoun(`${stem.slice(0, -1)}ه`))) return true
  }
  return false
}

/** Is the word, without its last alef, a noun? */
function isAccusative(c: Context, i: number): boolean {
  const word = c.words.forms[i]?.fold ?? ''
  return word.endsWith('ا') && isNoun(word.slice(0, -1))
}

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

/** Must the word at `i` be read as a verb? */
export function isVerbal(
  c: Context,
  s: Stretch,
  i: number,
  all: readonly PredicateReading[],
): boolean {
  let noun = false
  let verb = false
  let article = false
  for (const r of all) {
    if (r.entry.tense === null) {
      noun = true
      if (
        r.article ||
        (r.prefix !== '' && !all.some((v) => v.entry.tense !== null && v.skip === r.skip - 1))
      )
        article = true
    } else verb = true
  }
  if (!verb || article) return false
  // «استقالته»: his resignation rather than «she made him resign».
  if (
    all.some((r) => r.entry.tense === null && r.pronoun !== '') &&
    all.every((r) => r.entry.tense === null || r.pronoun !== '')
  )
    return false
  // «حكما», «صوتا»: a noun's accusative rather than two who did it, where no two stand before it.
  if (
    all.every((r) => r.entry.tense === null || (r.entry.number === 'd' && r.pronoun === '')) &&
    !all.some((r) => r.entry.tense === 'present') &&
    isAccusative(c, i) &&
    !twoBefore(c, s, i)
  )
    return false
  // «لا فرق», «غير مباشر»: no past stands behind these, and no verb behind some.
  const negation = classAt(c, i - 1)
  if (
    negation.kind === 'negation' &&
    i > s.first &&
    (NO_VERB.has(negation.core) ||
      (NO_PAST.has(negation.core) && !all.some((r) => r.entry.tense === 'present')))
  )
    return false
  // «هنأ», which without its hamza would be «here».
  if (/^[وف]?هنأ/.test(c.words.forms[i]?.clean ?? '')) return true
  const own = classAt(c, i)
  if ((own.kind !== 'verb' && own.kind !== 'word') || (own.definite && !own.closed)) return false
  const w = c.words.forms[i]
  const core = w ? w.fold : ''
  const looksNominal =
    noun ||
    isNoun(core) ||
    withPronoun(core) ||
    ((core[0] === 'و' || core[0] === 'ف') && isNoun(core.slice(1)))
  if (!looksNominal) return true
  const joined = all.some((r) => r.entry.tense !== null && r.conjunction)
  const whole = all.some((r) => r.entry.tense !== null && !r.conjunction)
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
      return before.core !== 'ان' || all.some((r) => r.entry.tense === 'present')
    case 'partitive':
    case 'demonstrative':
    case 'verb':
      return joined && before.kind !== 'verb'
    case 'digits':
      return joined || before.core.length === 4
    case 'word':
      // «هجوم نفذه مسلحون»: a clause that tells of the noun before it.
      if (all.some((r) => r.entry.predicate.kind === 'carrier' && r.pronoun !== '')) return true
      if (joined && !whole) return !noun || before.closed || before.definite || before.adjective
      return before.definite || before.closed || c.mentionAt[i - 1] !== undefined
  }
}
