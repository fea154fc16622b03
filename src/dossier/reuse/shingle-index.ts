import type { ReuseText } from './texts.ts'
import { sampleOf, shinglesOf } from './shingles.ts'

/**
 * Which texts hold which sampled shingle. Shingles are numbered; both directions are flat arrays:
 * the shingles of text t are `shingles[starts[t] … starts[t + 1])`, at words `places[…]`, and the
 * texts of shingle s are `texts[heads[s] … heads[s + 1])`, in ascending order, each once.
 */
export interface ShingleIndex {
  readonly starts: Uint32Array
  readonly shingles: Uint32Array
  readonly places: Uint32Array
  readonly heads: Uint32Array
  readonly texts: Uint32Array
}

export function createShingleIndex(texts: readonly ReuseText[]): ShingleIndex {
  const number = createNumbering()
  const starts = new Uint32Array(texts.length + 1)
  const ids: Uint32Array[] = []
  const at: Uint32Array[] = []
  texts.forEach((text, t) => {
    const keys = shinglesOf(text.words)
    const sample = sampleOf(keys)
    // A shingle that a text holds twice counts once.
    const seen = new Set<number>()
    const own = new Uint32Array(sample.length)
    const places = new Uint32Array(sample.length)
    for (const place of sample) {
      const id = number.of(keys[place] ?? 0)
      if (seen.has(id)) continue
      own[seen.size] = id
      places[seen.size] = place
      seen.add(id)
    }
    ids.push(own.subarray(0, seen.size))
    at.push(places.subarray(0, seen.size))
    starts[t + 1] = (starts[t] ?? 0) + seen.size
  })
  const shingles = joinArrays(ids, starts[texts.length] ?? 0)
  const places = joinArrays(at, shingles.length)

  // Counting sort by shingle.
  const heads = new Uint32Array(number.size + 1)
  for (const s of shingles) heads[s + 1] = (heads[s + 1] ?? 0) + 1
  for (let s = 0; s < number.size; s++) heads[s + 1] = (heads[s + 1] ?? 0) + (heads[s] ?? 0)
  const next = heads.slice()
  const holders = new Uint32Array(shingles.length)
  for (let t = 0; t < texts.length; t++)
    for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i++) {
      const s = shingles[i] ?? 0
      const p = next[s] ?? 0
      holders[p] = t
      next[s] = p + 1
    }
  return { starts, shingles, places, heads, texts: holders }
}

/** A table this full doubles: an archive of 60,000 articles has nine million shingles. */
const FULL = 0.7

/** Numbers keys from 0 in the order in which they are first seen: open addressing over two arrays. */
function createNumbering(): { of(key: number): number; readonly size: number } {
  let slots = new Float64Array(1 << 16).fill(-1)
  let numbers = new Uint32Array(1 << 16)
  let size = 0
  const find = (key: number): number => {
    const mask = slots.length - 1
    let at = (Math.floor(key / 0x200000) ^ key) & mask
    while (slots[at] !== -1 && slots[at] !== key) at = (at + 1) & mask
    return at
  }
  const grow = (): void => {
    const old = slots
    const oldNumbers = numbers
    slots = new Float64Array(old.length * 2).fill(-1)
    numbers = new Uint32Array(slots.length)
    for (let i = 0; i < old.length; i++) {
      const key = old[i] ?? -1
      if (key === -1) continue
      const at = find(key)
      slots[at] = key
      numbers[at] = oldNumbers[i] ?? 0
    }
  }
  return {
    get size() {
      return size
    },
    of(key) {
      const at = find(key)
      if (slots[at] === key) return numbers[at] ?? 0
      slots[at] = key
      numbers[at] = size++
      if (size > FULL * slots.length) grow()
      return size - 1
    },
  }
}

function joinArrays(parts: readonly Uint32Array[], length: number): Uint32Array {
  const all = new Uint32Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
