import { createFormCache } from '../rule.ts'
import type { Form } from '../../text/words.ts'
import { nationCode } from './nations.ts'
import { predicateReadings, type PredicateReading } from './readings.ts'
import { settingBits } from './setting-bits.ts'
import { classOf, isNoun, type WordClass } from './word-class.ts'

/** All that this layer knows of a spelling, worked out once. */
export interface Spelling {
  readonly word: WordClass
  /** Its readings as a predicate: all, those as a verb, those as a noun or participle. */
  readonly readings: readonly PredicateReading[]
  readonly verbs: readonly PredicateReading[]
  readonly nouns: readonly PredicateReading[]
  /** The country whose adjective it is; empty for none. */
  readonly nation: string
  /** Whether it speaks of arms, of play, of public affairs. */
  readonly setting: number
}

const NO_READINGS: readonly PredicateReading[] = []

export const spellingOf: (form: Form) => Spelling = createFormCache((form) => {
  const readings = predicateReadings(form)
  const verbs = readings.length === 0 ? NO_READINGS : readings.filter((r) => r.entry.tense !== null)
  const nouns =
    verbs.length === 0
      ? readings
      : verbs.length === readings.length
        ? NO_READINGS
        : readings.filter((r) => r.entry.tense === null)
  const word = classIn(classOf(form), readings, nouns)
  return {
    word,
    readings,
    verbs,
    nouns,
    nation: word.core.length < 3 ? '' : nationCode(word.core),
    setting: settingBits(form),
  }
})

/** «أصيب» is in no list of verbs by its dictionary form, but can be read as nothing else. */
function classIn(
  w: WordClass,
  readings: readonly PredicateReading[],
  nouns: readonly PredicateReading[],
): WordClass {
  if (w.kind !== 'word' || w.definite || w.prefix !== '') return w
  if (readings.length === 0 || nouns.length > 0 || isNoun(w.core)) return w
  return { ...w, kind: 'verb' }
}
