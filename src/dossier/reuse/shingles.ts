import { mix } from './texts.ts'

/** Words in a shingle: eight in a row are hardly ever written twice by chance. */
export const SHINGLE = 8
/** Of every so many shingles in a row at least one is kept: a run of 11 shared words is never missed. */
const WINDOW = 4

/**
 * Hashes of all shingles of a text, 53 bits each. A text shorter than a shingle has one, made of all
 * its words, so that it meets only its equals.
 */
export function shinglesOf(words: Uint32Array): Float64Array {
  const n = words.length
  if (n === 0) return new Float64Array(0)
  const count = Math.max(1, n - SHINGLE + 1)
  const keys = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const end = Math.min(n, i + SHINGLE)
    let a = 0x9e3779b9
    let b = n < SHINGLE ? n : 0
    for (let k = i; k < end; k++) {
      const w = words[k] ?? 0
      a = Math.imul(a ^ w, 0x01000193)
      b = (Math.imul(b, 31) + w) | 0
    }
    keys[i] = mix(a) * 0x200000 + (mix(b ^ a) >>> 11)
  }
  return keys
}

/**
 * Places of the shingles that stand for a text: the smallest of every window of neighbours
 * (winnowing), about two of five.
 */
export function sampleOf(keys: Float64Array): Uint32Array {
  const n = keys.length
  const places = new Uint32Array(n)
  let count = 0
  let last = -1
  const windows = Math.max(1, n - WINDOW + 1)
  if (n === 0) return places
  for (let i = 0; i < windows; i++) {
    let best = i
    const end = Math.min(n, i + WINDOW)
    for (let k = i + 1; k < end; k++) if ((keys[k] ?? 0) <= (keys[best] ?? 0)) best = k
    if (best !== last) {
      places[count++] = best
      last = best
    }
  }
  return places.slice(0, count)
}
