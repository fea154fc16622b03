import { hash, wordsIn, type Text } from './texts.ts'

/** A way to find near copies: pairs of texts that it takes for one. Texts without a shingle are left out. */
export type Peer = (texts: readonly Text[]) => [number, number][]

const PERMUTATIONS = 128
const BANDS = 16
const ROWS = PERMUTATIONS / BANDS
const ALIKE = 0.5

/**
 * MinHash with banding: 128 smallest hashes of a text's shingles; texts that agree on a whole band of
 * eight are compared by how many of the 128 they share.
 */
export const minHash: Peer = (texts) => {
  const [mul, add] = [randoms(1), randoms(2)]
  const signatures = texts.map(({ shingles }) => {
    const least = new Uint32Array(PERMUTATIONS).fill(0xffffffff)
    for (const key of shingles) {
      const low = (key % 0x100000000) >>> 0
      for (let p = 0; p < PERMUTATIONS; p++) {
        const h = (Math.imul(low ^ (low >>> 15), mul[p] ?? 1) + (add[p] ?? 0)) >>> 0
        const mixed = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0
        if (mixed < (least[p] ?? 0)) least[p] = mixed
      }
    }
    return least
  })
  const found: [number, number][] = []
  const seen = new Set<number>()
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>()
    signatures.forEach((s, a) => {
      if (texts[a]?.shingles.length === 0) return
      const key = s.subarray(band * ROWS, (band + 1) * ROWS).join()
      const bucket = buckets.get(key) ?? []
      buckets.set(key, bucket)
      for (const b of bucket) {
        const pair = a * texts.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        const other = signatures[b]
        let same = 0
        for (let p = 0; p < PERMUTATIONS; p++) if (s[p] === other?.[p]) same++
        if (same >= ALIKE * PERMUTATIONS) found.push([a, b])
      }
      bucket.push(a)
    })
  }
  return found
}

const BITS = 64
const BLOCKS = 4
const DISTANCE = 3

/** SimHash of 64 bits over words and pairs of words; texts whose hashes differ in three bits or fewer. */
export const simHash: Peer = (texts) => {
  const hashes = texts.map(({ article }) => simHashOf(wordsIn(article)))
  const found: [number, number][] = []
  const seen = new Set<number>()
  // Of four blocks of 16 bits one at least is the same when three bits or fewer differ.
  for (let block = 0; block < BLOCKS; block++) {
    const buckets = new Map<number, number[]>()
    hashes.forEach((bits, a) => {
      if (texts[a]?.shingles.length === 0) return
      const key = bits[block] ?? 0
      const bucket = buckets.get(key) ?? []
      buckets.set(key, bucket)
      for (const b of bucket) {
        const pair = a * texts.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        if (distance(bits, hashes[b] ?? bits) <= DISTANCE) found.push([a, b])
      }
      bucket.push(a)
    })
  }
  return found
}

/** Four blocks of sixteen bits. */
function simHashOf(words: readonly string[]): Uint16Array {
  const sums = new Float64Array(BITS)
  words.forEach((word, i) => {
    for (const feature of [word, `${word} ${words[i + 1] ?? ''}`]) {
      const key = hash(feature)
      const [low, high] = [(key % 0x100000000) >>> 0, Math.imul((key / 0x200000) >>> 0, 0x9e3779b1)]
      for (let bit = 0; bit < BITS; bit++) {
        const half = bit < 32 ? low : high
        sums[bit] = (sums[bit] ?? 0) + (((half >>> (bit & 31)) & 1) === 1 ? 1 : -1)
      }
    }
  })
  const blocks = new Uint16Array(BLOCKS)
  sums.forEach((sum, bit) => {
    if (sum > 0) blocks[bit >> 4] = (blocks[bit >> 4] ?? 0) | (1 << (bit & 15))
  })
  return blocks
}

function distance(a: Uint16Array, b: Uint16Array): number {
  let n = 0
  for (let i = 0; i < BLOCKS; i++) for (let x = (a[i] ?? 0) ^ (b[i] ?? 0); x !== 0; x &= x - 1) n++
  return n
}

/** Odd numbers, the same from run to run. */
function randoms(seed: number): Uint32Array {
  let state = seed * 0x9e3779b9
  return Uint32Array.from({ length: PERMUTATIONS }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (Math.imul(state ^ (state >>> 16), 0x85ebca6b) | 1) >>> 0
  })
}
