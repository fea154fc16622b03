/**
 * A hash table from folded spellings to lists of readings, in three typed arrays that are stored and
 * loaded as they are. A spelling is known by 64 bits of hash: with a million of them the chance that
 * an unknown word is taken for a known one is below one in ten billion.
 */
export interface FormIndex {
  /** slots × 2: the two halves of the hash; both 0 in an empty slot. */
  readonly hashes: Uint32Array
  /** A slot's first reading. */
  readonly starts: Uint32Array
  /** lemma × 2048 + features × 2 + 1 where the list ends, 0 where it goes on. */
  readonly readings: Uint32Array
  /** 16 bits of hash of the reading's exact spelling, hamza and all. */
  readonly spellings: Uint16Array
}

/** How many sets of features fit into a reading; the bits above them number its lemma. */
export const MAX_FEATURES = 1024

/** The first half of a spelling's hash. */
function hashA(s: string, from: number, to: number): number {
  let h = FIRST_A
  for (let i = from; i < to; i++) h = Math.imul(h ^ s.charCodeAt(i), STEP_A)
  return lastA(h)
}

/** The second half, never 0. */
function hashB(s: string, from: number, to: number): number {
  let h = FIRST_B
  for (let i = from; i < to; i++) h = Math.imul(h ^ s.charCodeAt(i), STEP_B) ^ (h >>> 13)
  return lastB(h)
}

const FIRST_A = 0x811c9dc5
const STEP_A = 0x01000193
const FIRST_B = 0x9747b28c
const STEP_B = 0x5bd1e995
const lastA = (h: number): number => Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0
function lastB(h: number): number {
  return (Math.imul(h ^ (h >>> 16), 0x297a2d39) | 1) >>> 0
}

/** 16 bits of a spelling with its hamzas. */
export const spellingHash = (s: string, from: number, to: number): number =>
  hashA(s, from, to) >>> 16

/** The slot of `fold[from, to)`; -1 where it is unknown. */
export const findSlot = (index: FormIndex, fold: string, from: number, to: number): number =>
  slotOf(index, hashA(fold, from, to), hashB(fold, from, to))

/** How many ends of a word `findSlots` looks at: that of the word and those before a pronoun. */
export const ENDS = 4

/**
 * The slots of `fold[from, fold.length - k)` for k from 0 to 3, -1 where one is unknown; in one walk.
 * Where `wanted` has no bit k the k-th is not looked up.
 */
export function findSlots(
  index: FormIndex,
  fold: string,
  from: number,
  wanted: number,
  slots: Int32Array,
): void {
  const { length } = fold
  let a = FIRST_A
  let b = FIRST_B
  for (let k = 0; k < ENDS; k++) slots[k] = -1
  for (let i = from; i < length; i++) {
    const unit = fold.charCodeAt(i)
    a = Math.imul(a ^ unit, STEP_A)
    b = Math.imul(b ^ unit, STEP_B) ^ (b >>> 13)
    const k = length - 1 - i
    if (k < ENDS && ((wanted >> k) & 1) === 1) slots[k] = slotOf(index, lastA(a), lastB(b))
  }
}

function slotOf(index: FormIndex, a: number, b: number): number {
  const mask = index.starts.length - 1
  for (let at = a & mask; ; at = (at + 1) & mask) {
    const high = index.hashes[2 * at + 1]
    if (high === 0 || high === undefined) return -1
    if (high === b && index.hashes[2 * at] === a) return at
  }
}

/** One reading as the compiler gathers it. */
export interface RawReading {
  readonly lemma: number
  readonly features: number
  readonly spelling: number
}

/** Packs lists of readings by folded spelling. Deterministic in the order of the map. */
export function buildFormIndex(lists: ReadonlyMap<string, readonly RawReading[]>): FormIndex {
  let slots = 1 << 10
  while (slots * 0.7 < lists.size) slots *= 2
  const hashes = new Uint32Array(2 * slots)
  const starts = new Uint32Array(slots)
  let total = 0
  for (const list of lists.values()) total += list.length
  const readings = new Uint32Array(total)
  const spellings = new Uint16Array(total)
  let next = 0
  for (const [fold, list] of lists) {
    const a = hashA(fold, 0, fold.length)
    const b = hashB(fold, 0, fold.length)
    let at = a & (slots - 1)
    while (hashes[2 * at + 1] !== 0) at = (at + 1) & (slots - 1)
    hashes[2 * at] = a
    hashes[2 * at + 1] = b
    starts[at] = next
    list.forEach((r, i) => {
      readings[next] = r.lemma * 2048 + r.features * 2 + (i === list.length - 1 ? 1 : 0)
      spellings[next] = r.spelling
      next++
    })
  }
  return { hashes, starts, readings, spellings }
}
