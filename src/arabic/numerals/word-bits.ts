/**
 * Tells cheaply, and without a string, which spellings are no noun of a lexicon in any form that
 * counted-nouns.ts reads: a set of hashes of the lexicon's words, asked for what is left of the spelling
 * without its ending.
 *
 *     مقاتلين      the whole, then مقاتل, and مقاتله for «مقاتلتين» and its kin
 *
 * It errs on the other side only.
 */
export interface WordBits {
  /** A folded word of the lexicon. */
  add(word: string): void
  /** False only where neither the folded word is one nor what is left without its ending. */
  mayEnd(word: string): boolean
}

export function createWordBits(): WordBits {
  const bits = new Int32Array(1 << (SIZE - 5))
  const has = (h: number): boolean => {
    const x = placeOf(h)
    return ((bits[x >>> 5] ?? 0) & (1 << (x & 31))) !== 0
  }
  const hasOrFeminine = (h: number): boolean => has(h) || has(step(h, HA))
  return {
    add(word) {
      let h = 0
      for (let i = 0; i < word.length; i++) h = step(h, word.charCodeAt(i))
      const x = placeOf(h)
      bits[x >>> 5] = (bits[x >>> 5] ?? 0) | (1 << (x & 31))
    },
    mayEnd(word) {
      // Hashes of the word and of what is left without its last letters.
      let h = 0
      let cut = 0
      let cut2 = 0
      let cut3 = 0
      const n = word.length
      for (let i = 0; i < n; i++) {
        cut3 = cut2
        cut2 = cut
        cut = h
        h = step(h, word.charCodeAt(i))
      }
      if (has(h)) return true
      const last = word.charCodeAt(n - 1)
      const before = word.charCodeAt(n - 2)
      if (last === HA || last === ALEF || last === WAW) return has(cut)
      if (last === YA) return has(cut) || (before === TA && hasOrFeminine(cut2))
      const sound = last === NUN ? before === WAW || before === YA || before === ALEF : false
      if (!sound && !(last === TA && before === ALEF)) return false
      return hasOrFeminine(cut2) || (word.charCodeAt(n - 3) === TA && hasOrFeminine(cut3))
    },
  }
}

/** A million places for some forty thousand words: one in twenty-five is taken. */
const SIZE = 20
const placeOf = (h: number): number => (h ^ (h >>> 15)) >>> (32 - SIZE)
const step = (h: number, unit: number): number => Math.imul(h ^ unit, 0x9e3779b1) ^ (h >>> 13)

const ALEF = 0x627
const HA = 0x647
const NUN = 0x646
const TA = 0x62a
const WAW = 0x648
const YA = 0x64a
