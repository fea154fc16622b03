import { foldUnit } from '../../arabic/fold.ts'

/**
 * Numbers by folded word, looked up for a piece of a text: no string is made for it. Open addressing
 * over a hash of the code units, four numbers a slot, and the units of all words in one array.
 */
export interface WordTable {
  /** The number kept for the folded piece `text[from, to)`; 0 for none. */
  get(text: string, from: number, to: number): number
  /** Keeps a number other than 0 for the piece, which need not be folded; returns the one before. */
  set(text: string, from: number, to: number, value: number): number
  /** Adds bits to the number kept, likewise. */
  add(text: string, from: number, to: number, bits: number): void
}

export function createWordTable(words: number): WordTable {
  let mask = 1
  while (mask < 2 * words) mask = 2 * mask + 1
  /** Hash, place of the units, their number, value; a value of 0 tells an empty slot. */
  let slots = new Int32Array(4 * (mask + 1))
  let units = new Uint16Array(8 * words)
  let used = 0
  let count = 0

  const widen = (): void => {
    const old = slots
    mask = 2 * mask + 1
    slots = new Int32Array(4 * (mask + 1))
    for (let i = 0; i < old.length; i += 4) {
      if (old[i + 3] === 0) continue
      let at = (old[i] ?? 0) & mask
      while (slots[4 * at + 3] !== 0) at = (at + 1) & mask
      slots.set(old.subarray(i, i + 4), 4 * at)
    }
  }
  const claim = (text: string, from: number, to: number): number => {
    if (3 * count > 2 * mask) widen()
    const length = to - from
    if (used + length > units.length) {
      const next = new Uint16Array(2 * units.length + length)
      next.set(units)
      units = next
    }
    // Written behind the others at once, and left there where the word is new.
    let h = FIRST
    for (let i = from, k = used; i < to; i++, k++) {
      const unit = foldUnit(text.charCodeAt(i))
      units[k] = unit
      h = Math.imul(h ^ unit, STEP)
    }
    const hash = finish(h)
    let slot = 4 * (hash & mask)
    for (; slots[slot + 3] !== 0; slot = (slot + 4) & (4 * mask + 3)) {
      if (slots[slot] !== hash || slots[slot + 2] !== length) continue
      const known = slots[slot + 1] ?? 0
      let i = 0
      while (i < length && units[known + i] === units[used + i]) i++
      if (i === length) return slot
    }
    slots[slot] = hash
    slots[slot + 1] = used
    slots[slot + 2] = length
    used += length
    count++
    return slot
  }
  return {
    get(text, from, to) {
      const hash = hashOf(text, from, to)
      for (let slot = 4 * (hash & mask); ; slot = (slot + 4) & (4 * mask + 3)) {
        const value = slots[slot + 3] ?? 0
        if (value === 0) return 0
        if (slots[slot] !== hash || slots[slot + 2] !== to - from) continue
        let unit = slots[slot + 1] ?? 0
        let i = from
        while (i < to && units[unit] === text.charCodeAt(i)) {
          i++
          unit++
        }
        if (i >= to) return value
      }
    },
    set(text, from, to, value) {
      const slot = claim(text, from, to)
      const before = slots[slot + 3] ?? 0
      slots[slot + 3] = value
      return before
    },
    add(text, from, to, bits) {
      const slot = claim(text, from, to)
      slots[slot + 3] = (slots[slot + 3] ?? 0) | bits
    },
  }
}

const FIRST = 0x811c9dc5
const STEP = 0x01000193

function hashOf(text: string, from: number, to: number): number {
  let h = FIRST
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), STEP)
  return finish(h)
}

function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  h ^= h >>> 13
  return h
}
