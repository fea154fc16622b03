import type { NumberWord } from '../../arabic/numerals/number-words.ts'
import { DIGITS, WORD, type Form } from '../../text/words.ts'
import { figureSpellings } from '../figures/figure-bits.ts'
import { betweenSpellings } from './between.ts'
import { mayHold } from './joined-words.ts'
import { numberSpellings, numberWordsOf } from './number-gate.ts'
import type { DateRule } from './rules.ts'
import { aloneSpellings, kindsOf, type StartKind } from './start-kinds.ts'
import { dateClassOf, timeSpellings, type DateClass } from './time-words.ts'

/** What the readers of dates and figures know of a spelling. */
export interface KnownWord {
  readonly date: DateClass
  readonly numbers: readonly NumberWord[]
  readonly kinds: ReadonlySet<StartKind>
  /** The rules that begin with one of the kinds, once somebody asked for them. */
  rules: readonly DateRule[] | null
}

const NOTHING: KnownWord = {
  date: { words: [], months: [], rareMonths: [] },
  numbers: [],
  kinds: new Set(),
  rules: [],
}
const OF_DIGITS: KnownWord = { ...NOTHING, kinds: new Set<StartKind>(['digits']), rules: null }

/** All that were met, by number; and those numbers by the fold. There are as many as our lists can make. */
const known: KnownWord[] = [NOTHING, OF_DIGITS]
const numbers = new Map<string, number>()

/**
 * False only for spellings that mean nothing to the readers: no word of time, no number and nothing that
 * stands between, with anything joined before them.
 */
export const mayMean: (folded: string) => boolean = mayHold([
  ...aloneSpellings,
  ...timeSpellings,
  ...numberSpellings,
  ...betweenSpellings,
  ...figureSpellings,
])

/** The number of a spelling's word, of those that `mayMean`; 0 for what no reader knows. */
export function numberOf(form: Form): number {
  if (form.kind !== WORD) return form.kind === DIGITS ? 1 : 0
  const { fold } = form
  const met = numbers.get(fold)
  if (met !== undefined) return met
  const date = dateClassOf(fold)
  const words = numberWordsOf(form)
  const kinds = kindsOf(fold, date, words)
  if (kinds.size === 0) return 0
  const number = known.length
  known.push({ date: date ?? NOTHING.date, numbers: words, kinds, rules: null })
  numbers.set(fold, number)
  return number
}

/** The word of that number. */
export const knownWord = (number: number): KnownWord => known[number] ?? NOTHING

/** Those of the rules that can begin with a word. */
export function rulesFrom(number: number, all: readonly DateRule[]): readonly DateRule[] {
  const word = knownWord(number)
  word.rules ??= all.filter((r) => r.starts.some((k) => word.kinds.has(k)))
  return word.rules
}
