import type { Form } from '../../text/words.ts'
import type { PredicateReading } from './readings.ts'
import { isNoun } from './word-class.ts'

/** What the readings of a spelling say by themselves of verb and noun, wherever it stands. */
export interface Ways {
  /** «حكما», «صوتا»: a noun's accusative, unless two did it. */
  readonly accusative: boolean
  /** Some of its verbs are of the present. */
  readonly present: boolean
  /** «هنأ», which without its hamza would be «here». */
  readonly welcomes: boolean
  /** Some of its readings are of a noun. */
  readonly noun: boolean
  /** A noun is spelled so, whatever its readings are. */
  readonly looksNominal: boolean
  /** It is a verb with «و» or «ف», and one without. */
  readonly joined: boolean
  readonly whole: boolean
  /** «نفذه»: a carrier with its object. */
  readonly carries: boolean
}

export function waysOf(form: Form, all: readonly PredicateReading[]): Ways {
  let noun = false
  let allDual = true
  let present = false
  let joined = false
  let whole = false
  let carries = false
  for (const r of all) {
    const { entry, pronoun } = r
    if (entry.predicate.kind === 'carrier' && pronoun !== '') carries = true
    if (entry.tense === null) {
      noun = true
      continue
    }
    if (entry.number !== 'd' || pronoun !== '') allDual = false
    if (entry.tense === 'present') present = true
    if (r.conjunction) joined = true
    else whole = true
  }
  const word = form.fold
  return {
    accusative: allDual && !present && word.endsWith('ا') && isNoun(word.slice(0, -1)),
    present,
    welcomes: WELCOMES.test(form.clean),
    noun,
    looksNominal:
      noun ||
      isNoun(word) ||
      withPronoun(word) ||
      ((word[0] === 'و' || word[0] === 'ف') && isNoun(word.slice(1))),
    joined,
    whole,
    carries,
  }
}

/** It has no reading as a verb, or its article, preposition or pronoun tells a noun. */
export function isNeverVerb(all: readonly PredicateReading[]): boolean {
  let verb = false
  let owned = false
  let allOwned = true
  for (const r of all) {
    if (r.entry.tense !== null) {
      verb = true
      if (r.pronoun === '') allOwned = false
      continue
    }
    if (r.article || (r.prefix !== '' && !isPrefixOfVerb(r, all))) return true
    if (r.pronoun !== '') owned = true
  }
  // «استقالته»: his resignation rather than «she made him resign».
  return !verb || (owned && allOwned)
}

/** Is what may be the preposition of a noun the first letter of a verb too? */
const isPrefixOfVerb = (noun: PredicateReading, all: readonly PredicateReading[]): boolean =>
  all.some((v) => v.entry.tense !== null && v.skip === noun.skip - 1)

const WELCOMES = /^[وف]?هنأ/

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
