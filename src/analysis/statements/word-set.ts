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
  /** By word the number of its row, from 1. */
  readonly ofWord: ReadonlyMap<string, number>
  readonly longest: number
}
/** The sets that hold a word, as bits: a row for every company of sets that some word is held by. */
let bits = new Int32Array(0)
let width = 0

function layRows(): Rows {
  width = (sets.length + 31) >> 5
  const ofWord = new Map<string, number>()
  const numbers = new Map<string, number>()
  const all: Int32Array[] = [new Int32Array(width)]
  const held = new Map<string, Int32Array>()
  for (const set of sets)
    for (const w of set) {
      const row = held.get(w) ?? new Int32Array(width)
      row[set.word] = (row[set.word] ?? 0) | set.bit
      held.set(w, row)
    }
  let longest = 0
  for (const [word, row] of held) {
    const key = row.join()
    const number = numbers.get(key) ?? all.push(row) - 1
    numbers.set(key, number)
    ofWord.set(word, number)
    longest = Math.max(longest, word.length)
  }
  bits = new Int32Array(all.length * width)
  all.forEach((row, n) => bits.set(row, n * width))
  return { ofWord, longest }
}

/** The number of the row of a word; 0 for one that no set holds. */
export function rowOf(word: string): number {
  rows ??= layRows()
  return word.length > rows.longest ? 0 : (rows.ofWord.get(word) ?? 0)
}

/** Does the set hold the words of this row? */
export const rowHas = (row: number, set: WordSet): boolean =>
  ((bits[row * width + set.word] ?? 0) & set.bit) !== 0
