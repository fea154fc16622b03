/** The packed form of a table of words: a hash table and the units of all words. */
export interface PackedWords {
  /** Two numbers a slot: a hash, and the word's number + 1; 0 where the slot is empty. */
  readonly slots: Int32Array
  /** Where each word begins in `units`, and where the last ends. */
  readonly starts: Uint32Array
  readonly units: Uint16Array
}

/** Words by number, found without making a string. */
export interface WordTable {
  readonly size: number
  /** The number of a word, or -1. */
  find(word: string): number
  /**
   * The number of the word `units[from…to]`, behind the article where `article` is true, or -1. `hash` is
   * `mix` over its units, from FIRST or ARTICLE.
   */
  findUnits(units: Uint16Array, from: number, to: number, hash: number, article: boolean): number
  at(id: number): string
}

/** The hash of no units. */
export const FIRST = 0x811c9dc5 | 0
/** The hash with one more unit. */
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
export const ALIF = 0x627
export const LAM = 0x644
/** The hash of ال. */
export const ARTICLE = mix(mix(FIRST, ALIF), LAM)

function hashOf(word: string): number {
  let hash = FIRST
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}

/** The lower bits of a hash of this kind know little of the first letters. */
const spread = (hash: number): number => hash ^ (hash >>> 15)

/** Words in the order of their numbers, each once. */
export function packWords(words: readonly string[]): PackedWords {
  let size = 64
  while (size < 2 * words.length) size *= 2
  const slots = new Int32Array(2 * size)
  const starts = new Uint32Array(words.length + 1)
  const units = new Uint16Array(words.reduce((n, w) => n + w.length, 0))
  let at = 0
  words.forEach((word, id) => {
    for (let i = 0; i < word.length; i++) units[at++] = word.charCodeAt(i)
    starts[id + 1] = at
    const hash = hashOf(word)
    let slot = spread(hash) & (size - 1)
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = hash
    slots[2 * slot + 1] = id + 1
  })
  return { slots, starts, units }
}

export function openWords({ slots, starts, units: all }: PackedWords): WordTable {
  const mask = slots.length / 2 - 1
  return {
    size: starts.length - 1,
    find(word) {
      const hash = hashOf(word)
      for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
        const id = (slots[2 * slot + 1] ?? 0) - 1
        if (id < 0) return -1
        if (slots[2 * slot] !== hash) continue
        const begin = starts[id] ?? 0
        if ((starts[id + 1] ?? 0) - begin !== word.length) continue
        let i = 0
        while (i < word.length && all[begin + i] === word.charCodeAt(i)) i++
        if (i === word.length) return id
      }
    },
    findUnits(units, from, to, hash, article) {
      const length = to - from + (article ? 2 : 0)
      for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
        const id = (slots[2 * slot + 1] ?? 0) - 1
        if (id < 0) return -1
        if (slots[2 * slot] !== hash) continue
        let begin = starts[id] ?? 0
        if ((starts[id + 1] ?? 0) - begin !== length) continue
        if (article) {
          if (all[begin] !== ALIF || all[begin + 1] !== LAM) continue
          begin += 2
        }
        let i = from
        while (i < to && all[begin + i - from] === units[i]) i++
        if (i === to) return id
      }
    },
    at: (id) => String.fromCharCode(...all.subarray(starts[id], starts[id + 1])),
  }
}
