import { fold } from '../../arabic/fold.ts'
import { createSpellingTable, type SpellingTable } from './spelling-table.ts'

/** و, ف or nothing. */
export const EITHER = ['', 'و', 'ف'] as const
/** The article or nothing. */
export const THE = ['', 'ال'] as const

/**
 * A set of words that rules ask for. Which sets hold a spelling is known once a spelling, so that a rule
 * asks a token by a bit (`isOneOf` of ground.ts) and looks at no string.
 */
export interface WordSet extends ReadonlySet<string> {
  /** The place of its bit: `bit` of the number `word`. */
  readonly word: number
  readonly bit: number
}

/** All sets, in the order in which they were made: while modules load, before the first article. */
const sets: WordSet[] = []
const byWords = new Map<string, WordSet>()
/** Laid out at the first question. */
let rows: Rows | null = null

/** Words parted by spaces, each with every piece of `before` and `behind` joined to it. */
export const wordSet = (
  words: string,
  before: readonly string[] = [''],
  behind: readonly string[] = [''],
): WordSet =>
  wordSetOf(words.split(' ').flatMap((w) => before.flatMap((b) => behind.map((e) => b + w + e))))

/** The same of words as they are. Throws where articles have been read already. */
export function wordSetOf(words: Iterable<string>): WordSet {
  const held = new Set(words)
  const key = [...held].sort().join(' ')
  const known = byWords.get(key)
  if (known) return known
  if (rows !== null) throw new RangeError('word sets are made while modules load')
  const set = Object.assign(held, { word: sets.length >> 5, bit: 1 << (sets.length & 31) })
  sets.push(set)
  byWords.set(key, set)
  return set
}

export const NO_WORDS: WordSet = wordSetOf([])

interface Rows {
  /** By folded word the number of its row, from 1. */
  readonly ofWord: SpellingTable
  readonly longest: number
}
/** The sets that hold a word, as bits: a row for every company of sets that some word is held by. */
let bits = new Int32Array(0)
let width = 0

function layRows(): Rows {
  width = (sets.length + 31) >> 5
  /** A row for no set, and then one for each company of sets. */
  const all: number[][] = [[]]
  /** By row and set: the row of those words that the set holds too. */
  const onward = new Map<number, number>()
  const held = new Map<string, number>()
  sets.forEach((set, n) => {
    for (const w of set) {
      const row = held.get(w) ?? 0
      const step = row * sets.length + n
      let next = onward.get(step)
      if (next === undefined) {
        next = all.push([...(all[row] ?? []), n]) - 1
        onward.set(step, next)
      }
      held.set(w, next)
    }
  })
  bits = new Int32Array(all.length * width)
  all.forEach((company, row) => {
    for (const n of company) {
      const at = row * width + (n >> 5)
      bits[at] = (bits[at] ?? 0) | (1 << (n & 31))
    }
  })
  const ofWord = createSpellingTable()
  let longest = 0
  for (const [word, row] of held) {
    // «أشار»: asked for by what it is in the lexicon, by no token's fold.
    if (fold(word) !== word) continue
    ofWord.add(word, 0, word.length, row)
    longest = Math.max(longest, word.length)
  }
  return { ofWord, longest }
}

/** The number of the row of a word; 0 for one that no set holds. */
export function rowOf(word: string): number {
  rows ??= layRows()
  const { length } = word
  return length > rows.longest ? 0 : rows.ofWord.get(word, 0, length)
}

/** Does the set hold the words of this row? */
export const rowHas = (row: number, set: WordSet): boolean =>
  ((bits[row * width + set.word] ?? 0) & set.bit) !== 0

/** Gives each row the bits of all sets that hold its words: `bitsOf` tells those of a set. */
export function bitsOfRows(bitsOf: ReadonlyMap<WordSet, number>): Int32Array {
  rows ??= layRows()
  const found = new Int32Array(bits.length / width)
  for (const [set, own] of bitsOf)
    for (let row = 0; row < found.length; row++)
      if (rowHas(row, set)) found[row] = (found[row] ?? 0) | own
  return found
}
