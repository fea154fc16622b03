import { monthNames, type MonthName } from '../../arabic/calendar/months.ts'
import { fold } from '../../arabic/fold.ts'
import { stemsOf } from '../../arabic/proclitics.ts'
import { loadTable } from '../../load-table.ts'
import { mayHold } from './joined-words.ts'

/** What a word of time does; see time-words.tsv. */
export type TimeKind =
  | 'weekday'
  | 'weekday-bare'
  | 'day'
  | 'morrow'
  | 'tonight'
  | 'unit'
  | 'head'
  | 'side'
  | 'recent'
  | 'same'
  | 'follow'
  | 'little'
  | 'some'
  | 'this'
  | 'that'
  | 'part'
  | 'hours'
  | 'eve'
  | 'meridian'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'between'
  | 'from'
  | 'to'
  | 'season'
  | 'tens'
  | 'span'
  | 'within'
  | 'every'
  | 'first'
  | 'rest'

interface Entry {
  readonly kind: TimeKind
  readonly value: number
  /** The unit of time, the part, or am/pm. */
  readonly of: string
}

/** A word of time with what is joined before it. */
export interface TimeWord extends Entry {
  /** Units before the word and its article. */
  readonly skip: number
  readonly definite: boolean
  /** و or ف is joined before it. */
  readonly and: boolean
  /** ب, ل or ك is joined before it. */
  readonly preposition: string
}

const entries: ReadonlyMap<string, readonly Entry[]> = loadEntries()

function loadEntries(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const row of loadTable(new URL('./time-words.tsv', import.meta.url)).rows) {
    const word = fold(row['word'] ?? '')
    const kind = (row['kind'] ?? '') as TimeKind
    const list = map.get(word) ?? []
    const e = { kind, value: Number(row['value']), of: row['of'] ?? '' }
    if (!list.some((x) => x.kind === kind && x.value === e.value && x.of === e.of)) list.push(e)
    map.set(word, list)
  }
  return map
}

/** «كانون ثان», «تشرين أول»: months of the Levant without the article. */
const INDEFINITE_MONTHS: readonly MonthName[] = [
  ['كانون', 'ثان', 1],
  ['تشرين', 'اول', 10],
  ['تشرين', 'ثان', 11],
  ['كانون', 'اول', 12],
].map(([first, second, month]) => ({
  month: Number(month),
  calendar: 'gregorian',
  tradition: 'levant',
  words: [String(first), String(second)],
}))

export interface MonthStart {
  readonly names: readonly MonthName[]
  readonly skip: number
}

/** What a spelling can be in an expression of time; null for what begins none and is in none. */
export interface DateClass {
  readonly words: readonly TimeWord[]
  readonly months: readonly MonthStart[]
  /** Names of Libya's months of 1977 to 2011, everyday words else: الطير, الماء, ناصر. */
  readonly rareMonths: readonly MonthName[]
}

/** Months nobody writes any more, under names that are common words. */
const isRare = (n: MonthName): boolean => n.tradition === 'libya-1977'
const NO_MONTHS: readonly MonthName[] = []

/** Every word that the readers of times know, nothing joined before it. */
export const timeSpellings: readonly string[] = [...entries.keys(), ...monthNames.keys()]

/** False only for spellings that are no word of time, with anything joined before them. */
const mayBeTime = mayHold(timeSpellings)

/** What a folded word is in an expression of time. */
export function dateClassOf(folded: string): DateClass | null {
  if (!mayBeTime(folded)) return null
  const words = timeWordsOf(folded)
  const months = monthStartsOf(folded)
  const rareMonths = (monthNames.get(folded) ?? NO_MONTHS).filter(isRare)
  return words.length + months.length + rareMonths.length === 0
    ? null
    : { words, months, rareMonths }
}

function timeWordsOf(folded: string): TimeWord[] {
  const found: TimeWord[] = []
  const seen = new Set<string>()
  const push = (word: string, skip: number, definite: boolean, proclitics: string): void => {
    for (const e of entries.get(word) ?? []) {
      const key = `${e.kind} ${e.value} ${e.of}`
      if (seen.has(key)) continue
      seen.add(key)
      const and = /^[وف]/.test(proclitics)
      const rest = and ? proclitics.slice(1) : proclitics
      found.push({ ...e, skip, definite, and, preposition: rest.slice(0, 1).replace('ا', '') })
    }
  }
  for (const s of stemsOf(folded)) {
    // The article belongs to the expression; the letters before it do not.
    const joined = s.definite ? s.proclitics.replace(/ال$|ل$/, '') : s.proclitics
    push(s.rest, joined.length, s.definite, joined)
    // Entries that hold the article: «بالأمس» is ب + الأمس, «للأحد» is ل + الأحد.
    if (s.definite) push(`ال${s.rest}`, joined.length, true, joined)
    if (found.length > 0) break
  }
  return found
}

function monthStartsOf(folded: string): MonthStart[] {
  const found: MonthStart[] = []
  for (const skip of [0, 1, 2]) {
    if (skip >= 1 && !/^[وبلف]/.test(folded)) break
    if (skip === 2 && !/^[وف][بل]/.test(folded)) break
    const all = monthNames.get(folded.slice(skip))
    const names = all?.filter((n) => !isRare(n)) ?? []
    const bare = folded.slice(skip)
    names.push(...INDEFINITE_MONTHS.filter((n) => n.words[0] === bare))
    if (names.length > 0) found.push({ names, skip })
  }
  return found
}
