import { createFormCache } from '../rule.ts'
import type { Form } from '../../text/words.ts'
import { headOf, type Head } from './head.ts'
import { nationCode } from './nations.ts'
import { predicateReadings, type PredicateReading } from './readings.ts'
import { settingBits } from './setting-bits.ts'
import { listsOf } from './settings.ts'
import { classOf, isNoun, type WordClass } from './word-class.ts'

/** All that this layer knows of a spelling, each part worked out once, when it is first asked for. */
export interface Spelling {
  readonly word: WordClass
  /** The same spelling as a part of a name, before which `lead` letters are و, ب, ل: no verb. */
  named(lead: number): Spelling
  /** What a phrase is of which it is the head. */
  readonly head: Head
  /** Its readings as a predicate: all, those as a verb, those as a noun or participle. */
  readonly readings: readonly PredicateReading[]
  readonly verbs: readonly PredicateReading[]
  readonly nouns: readonly PredicateReading[]
  /** Bits of what the readings hold. */
  readonly traits: number
  /** The country whose adjective it is; empty for none. */
  readonly nation: string
  /** Whether it speaks of arms, of play, of public affairs. */
  readonly setting: number
  /** The lists in which it stands, without its conjunction. */
  readonly turn: number
}

/** A reading of a happening rather than of a verb that lends its arguments to a noun. */
export const TELLS = 1
/** A verb that carries a noun and may be passive: «نفذ». */
export const CARRIED = 2

const NO_READINGS: readonly PredicateReading[] = []

/** A class for once: tens of thousands of spellings share the getters, and most are asked little. */
class LazySpelling implements Spelling {
  readonly readings: readonly PredicateReading[]
  readonly verbs: readonly PredicateReading[]
  readonly nouns: readonly PredicateReading[]
  readonly traits: number
  readonly setting: number
  readonly #form: Form
  #word: WordClass | null = null
  #head: Head | null = null
  readonly #named: (LazySpelling | undefined)[] = []
  #nation: string | null = null
  #turn = -1
  constructor(form: Form) {
    this.#form = form
    this.readings = predicateReadings(form)
    this.verbs = NO_READINGS
    this.nouns = NO_READINGS
    this.traits = 0
    if (this.readings.length > 0) {
      this.verbs = this.readings.filter((r) => r.entry.tense !== null)
      this.nouns = this.readings.filter((r) => r.entry.tense === null)
      this.traits = traitsOf(this.readings)
    }
    this.setting = settingBits(form)
  }
  get word(): WordClass {
    this.#word ??= classIn(classOf(this.#form), this.readings, this.nouns)
    return this.#word
  }
  named(lead: number): Spelling {
    const w = this.word
    const told = lead === 0 || w.skip === lead || w.kind === 'punct'
    if (w.kind !== 'verb' && told) return this
    const known = this.#named[lead]
    if (known) return known
    const made = new LazySpelling(this.#form)
    made.#word = told ? { ...w, kind: 'word' } : led(w, this.#form.fold, lead)
    this.#named[lead] = made
    return made
  }
  get head(): Head {
    this.#head ??= headOf(this.word.core)
    return this.#head
  }
  get nation(): string {
    const { core } = this.word
    this.#nation ??= core.length < 3 ? '' : nationCode(core)
    return this.#nation
  }
  get turn(): number {
    if (this.#turn < 0) {
      const w = this.word
      const f = w.conjunction ? w.core : this.#form.fold
      this.#turn = listsOf(f, 0, f.length)
    }
    return this.#turn
  }
}

export const spellingOf: (form: Form) => Spelling = createFormCache(
  (form) => new LazySpelling(form),
)

/** «وموسكو», «لواشنطن»: the letters before a name that no lexicon holds. */
function led(w: WordClass, word: string, lead: number): WordClass {
  const last = word[lead - 1] ?? ''
  return {
    ...w,
    kind: 'word',
    conjunction: word[0] === 'و' || word[0] === 'ف',
    prefix: last === 'ب' || last === 'ل' || last === 'ك' ? last : '',
    core: word.slice(lead),
    skip: lead,
  }
}

function traitsOf(readings: readonly PredicateReading[]): number {
  let traits = 0
  for (const { entry, pronoun } of readings) {
    const { kind } = entry.predicate
    if (kind !== 'carrier' && kind !== 'light') traits |= TELLS
    if (kind === 'carrier' && entry.passive && pronoun === '') traits |= CARRIED
  }
  return traits
}

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
