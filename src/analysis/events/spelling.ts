import { exact } from '../../text/exact.ts'
import type { Form } from '../../text/words.ts'
import { headOf, type Head } from './head.ts'
import { nationCode } from './nations.ts'
import { phraseBits } from './phrase-heads.ts'
import { isGoverned, type PredicateKind } from './predicates.ts'
import { predicateReadings, type PredicateReading } from './readings.ts'
import { settingBits } from './setting-bits.ts'
import { listsOf } from './settings.ts'
import { createKnownForms } from './known-forms.ts'
import { isNeverVerb, waysOf, type Ways } from './ways.ts'
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
  /** The first of its verbs that carries a noun, and those that tell something with a noun alone. */
  readonly carrier: PredicateReading | null
  readonly lights: readonly PredicateReading[]
  /** Those of its verbs that tell something by themselves. */
  readonly tellers: readonly PredicateReading[]
  /** May it be a noun that a verb of `lights` governs? */
  readonly governed: boolean
  /** Verb or noun, as far as the spelling tells. */
  readonly ways: Ways
  /** What it does at the head of a phrase, as the bits of phrase-heads.ts. */
  readonly opens: number
  /** TELLS, CARRIED, MARKED and VERBAL, and what it speaks of: HOSTILE, PLAY, POLITICS, MACHINES of settings.ts. */
  readonly bits: number
  /** The country whose adjective it is; empty for none. */
  readonly nation: string
  /** The lists in which it stands, without its conjunction. */
  readonly turn: number
}

/** A reading of a happening rather than of a verb that lends its arguments to a noun. */
export const TELLS = 1
/** A verb that carries a noun and may be passive: «نفذ». */
export const CARRIED = 2
/** It can be read as a predicate. */
export const MARKED = 4
/** By its readings it may be a verb. */
export const VERBAL = 64

/** A class for once: tens of thousands of spellings share the getters, and most are asked little. */
class LazySpelling implements Spelling {
  readonly readings: readonly PredicateReading[]
  readonly verbs: readonly PredicateReading[]
  readonly nouns: readonly PredicateReading[]
  readonly carrier: PredicateReading | null
  readonly lights: readonly PredicateReading[]
  readonly tellers: readonly PredicateReading[]
  readonly bits: number
  private readonly form: Form
  private ownWord: WordClass | null = null
  private ownGoverned: boolean | null = null
  private ownOpens = -1
  private ownWays: Ways | null = null
  private ownHead: Head | null = null
  private asNamed: (LazySpelling | undefined)[] | null = null
  private ownNation: string | null = null
  private ownTurn = -1
  constructor(form: Form, like: Read) {
    this.form = form
    this.readings = like.readings
    this.verbs = like.verbs
    this.nouns = like.nouns
    this.carrier = like.carrier
    this.lights = like.lights
    this.tellers = like.tellers
    this.bits = like.bits
  }
  get word(): WordClass {
    this.ownWord ??= classIn(classOf(this.form), this.readings, this.nouns)
    return this.ownWord
  }
  named(lead: number): Spelling {
    const w = this.word
    const told =
      lead === WHOLE
        ? w.skip === 0 || w.definite
        : lead === 0 || w.skip === lead || w.kind === 'punct'
    if (w.kind !== 'verb' && told) return this
    this.asNamed ??= []
    const known = this.asNamed[lead]
    if (known) return known
    const made = new LazySpelling(this.form, this)
    made.ownWord = told ? { ...w, kind: 'word' } : led(w, this.form.fold, lead === WHOLE ? 0 : lead)
    this.asNamed[lead] = made
    return made
  }
  get governed(): boolean {
    this.ownGoverned ??= isGoverned(this.word.core)
    return this.ownGoverned
  }
  get opens(): number {
    if (this.ownOpens < 0) this.ownOpens = phraseBits(this.word.core)
    return this.ownOpens
  }
  get ways(): Ways {
    this.ownWays ??= waysOf(this.form, this.readings)
    return this.ownWays
  }
  get head(): Head {
    this.ownHead ??= headOf(this.word.core)
    return this.ownHead
  }
  get nation(): string {
    // «غرامة مالية» is of money.
    this.ownNation ??=
      this.word.core.length < 3 || this.word.core === 'ماليه' ? '' : nationCode(this.word.core)
    return this.ownNation
  }
  get turn(): number {
    if (this.ownTurn < 0) {
      const w = this.word
      const f = w.conjunction ? w.core : this.form.fold
      this.ownTurn = listsOf(f, 0, f.length)
    }
    return this.ownTurn
  }
}

type Read = Pick<
  Spelling,
  'readings' | 'verbs' | 'nouns' | 'carrier' | 'lights' | 'tellers' | 'bits'
>

/** Verbs that tell nothing without their noun. */
const NO_TELLERS: ReadonlySet<PredicateKind> = new Set(['light', 'carrier'])
const NO_READINGS: readonly PredicateReading[] = []

/** Some of a list; the list itself where it is all of them, as it mostly is. */
function those(
  all: readonly PredicateReading[],
  test: (r: PredicateReading) => boolean,
): readonly PredicateReading[] {
  const found = all.filter(test)
  return found.length === all.length ? all : exact(found)
}

export function spellingOf(form: Form): Spelling {
  const readings = predicateReadings(form)
  let bits = settingBits(form)
  let verbs = NO_READINGS
  let nouns = NO_READINGS
  let lights = NO_READINGS
  let tellers = NO_READINGS
  if (readings.length > 0) {
    bits |= MARKED | traitsOf(readings) | (isNeverVerb(readings) ? 0 : VERBAL)
    verbs = those(readings, (r) => r.entry.tense !== null)
    nouns = those(readings, (r) => r.entry.tense === null)
    if (verbs.length > 0) {
      lights = those(verbs, (r) => r.entry.predicate.kind === 'light')
      tellers = those(verbs, (r) => !NO_TELLERS.has(r.entry.predicate.kind))
    }
  }
  const carrier = verbs.find((r) => r.entry.predicate.kind === 'carrier') ?? null
  return new LazySpelling(form, { readings, verbs, nouns, carrier, lights, tellers, bits })
}

/** One a process, as the lexicon is: a spelling is known whatever article it stands in. */
export const spellings = createKnownForms(spellingOf)

/** Where a name begins with the first letter of its first word: «بورما» keeps its ب. */
export const WHOLE = 3

/** «وموسكو», «لواشنطن»: the letters before a name that no lexicon holds. */
function led(w: WordClass, word: string, lead: number): WordClass {
  const last = word[lead - 1] ?? ''
  return {
    ...w,
    kind: 'word',
    conjunction: lead > 0 && (word[0] === 'و' || word[0] === 'ف'),
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
