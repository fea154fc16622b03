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
  readonly bits: number
  private readonly form: Form
  private readonly read: Read
  private ownWord: WordClass | null = null
  private ownGoverned: boolean | null = null
  private ownOpens = -1
  private ownWays: Ways | null = null
  private ownHead: Head | null = null
  private asNamed: (LazySpelling | undefined)[] | null = null
  private ownNation: string | null = null
  private ownTurn = -1
  constructor(form: Form, read: Read, bits: number) {
    this.form = form
    this.read = read
    this.bits = bits
  }
  get readings(): readonly PredicateReading[] {
    return this.read.readings
  }
  get verbs(): readonly PredicateReading[] {
    return this.read.verbs
  }
  get nouns(): readonly PredicateReading[] {
    return this.read.nouns
  }
  get carrier(): PredicateReading | null {
    return this.read.carrier
  }
  get lights(): readonly PredicateReading[] {
    return this.read.lights
  }
  get tellers(): readonly PredicateReading[] {
    return this.read.tellers
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
    const made = new LazySpelling(this.form, this.read, this.bits)
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

type Read = Pick<Spelling, 'readings' | 'verbs' | 'nouns' | 'carrier' | 'lights' | 'tellers'>

/** Verbs that tell nothing without their noun. */
const NO_TELLERS: ReadonlySet<PredicateKind> = new Set(['light', 'carrier'])
const NO_READINGS: readonly PredicateReading[] = []
/** Of nearly all spellings. */
const NOTHING_READ: Read = {
  readings: NO_READINGS,
  verbs: NO_READINGS,
  nouns: NO_READINGS,
  carrier: null,
  lights: NO_READINGS,
  tellers: NO_READINGS,
}

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
  const bits = settingBits(form)
  if (readings.length === 0) return new LazySpelling(form, NOTHING_READ, bits)
  const verbs = those(readings, (r) => r.entry.tense !== null)
  const nouns = those(readings, (r) => r.entry.tense === null)
  const lights = those(verbs, (r) => r.entry.predicate.kind === 'light')
  const tellers = those(verbs, (r) => !NO_TELLERS.has(r.entry.predicate.kind))
  const carrier = verbs.find((r) => r.entry.predicate.kind === 'carrier') ?? null
  const verbal = isNeverVerb(readings) ? 0 : VERBAL
  return new LazySpelling(
    form,
    { readings, verbs, nouns, carrier, lights, tellers },
    bits | MARKED | traitsOf(readings) | verbal,
  )
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
