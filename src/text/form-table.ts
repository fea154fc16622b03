import type { Form, FormKind, FormTable } from './words.ts'

/**
 * A table of spellings. `make` adds what a language knows of a spelling (its fold, its readings); it
 * runs once a spelling. Open addressing over a hash of code units, and the units of all spellings in
 * one array: a spelling seen before costs no string and touches little memory. A full table lets go of
 * the spellings that were not met again since it was last full, and gives their numbers to others: half
 * of the spellings of the news stand in one article only.
 */
export function createFormTable<F extends Form>(
  make: (id: number, clean: string, kind: FormKind) => F,
  limit = 1 << 16,
): FormTable<F> {
  /** Two numbers a slot: a hash, and the form's number + 1; 0 where the slot is empty. */
  let slots = new Int32Array(2 * FIRST_SLOTS)
  let mask = FIRST_SLOTS - 1
  /** Each spelling's kind and units, one after another, and where each begins. */
  let units = new Uint16Array(8 * FIRST_SLOTS)
  let starts: Uint32Array = new Uint32Array(FIRST_SLOTS)
  let ends: Uint32Array = new Uint32Array(FIRST_SLOTS)
  let used = 0
  /** 1 for a form met again since the table was last full. */
  let again = new Uint8Array(FIRST_SLOTS)
  const forms: (F | undefined)[] = []
  let free: number[] = []
  const letGo = (): void => {
    const old = slots
    const kept = forms.reduce((n, _, id) => n + (again[id] ?? 0), 0)
    const all = kept > KEEP * limit
    slots = new Int32Array(old.length)
    const pieces = units.slice(0, used)
    used = 0
    free = []
    for (let i = 0; i < old.length; i += 2) {
      const id = (old[i + 1] ?? 0) - 1
      if (id < 0) continue
      if (all || again[id] === 0) {
        forms[id] = undefined
        free.push(id)
        continue
      }
      put(old[i] ?? 0, id)
      const piece = pieces.subarray(starts[id], ends[id])
      units.set(piece, used)
      starts[id] = used
      used += piece.length
      ends[id] = used
    }
    again.fill(0)
  }
  const put = (hash: number, id: number): void => {
    let at = hash & mask
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask
    slots[2 * at] = hash
    slots[2 * at + 1] = id + 1
  }
  const widen = (): void => {
    const old = slots
    slots = new Int32Array(2 * old.length)
    mask = old.length - 1
    for (let i = 0; i < old.length; i += 2) {
      const id = (old[i + 1] ?? 0) - 1
      if (id >= 0) put(old[i] ?? 0, id)
    }
  }
  const keep = (id: number, text: string, from: number, to: number, kind: FormKind): void => {
    const end = used + 1 + to - from
    if (end > units.length) {
      const next = new Uint16Array(Math.max(end, 2 * units.length))
      next.set(units)
      units = next
    }
    units[used] = kind
    for (let i = from; i < to; i++) units[used + 1 + i - from] = text.charCodeAt(i)
    if (id >= starts.length) {
      starts = twice(starts)
      ends = twice(ends)
      const next = new Uint8Array(2 * again.length)
      next.set(again)
      again = next
    }
    starts[id] = used
    ends[id] = end
    used = end
  }
  const internHashed = (
    text: string,
    from: number,
    to: number,
    kind: FormKind,
    mixed: number,
  ): F => {
    const hash = mixed ^ (mixed >>> 15)
    let at = hash & mask
    for (;;) {
      const id = (slots[2 * at + 1] ?? 0) - 1
      if (id < 0) break
      if (slots[2 * at] === hash) {
        const begin = starts[id] ?? 0
        const shift = begin + 1 - from
        if (shift + to === ends[id] && units[begin] === kind) {
          let i = from
          while (i < to && units[shift + i] === text.charCodeAt(i)) i++
          const form = forms[id]
          if (i === to && form) {
            again[id] = 1
            return form
          }
        }
      }
      at = (at + 1) & mask
    }
    if (forms.length >= limit && free.length === 0) letGo()
    const id = free.pop() ?? forms.length
    const form = make(id, copyOf(text, from, to), kind)
    keep(id, text, from, to, kind)
    put(hash, id)
    forms[id] = form
    if (3 * (forms.length - free.length) > slots.length) widen()
    return form
  }
  return {
    get size() {
      return forms.length - free.length
    },
    intern(text, from, to, kind) {
      let hash = FIRST_HASH
      for (let i = from; i < to; i++) hash = mixUnit(hash, text.charCodeAt(i))
      return internHashed(text, from, to, kind, hash)
    },
    internHashed,
  }
}

/** The hash of no units. */
export const FIRST_HASH = 0x811c9dc5 | 0
/** The hash with one more unit. */
export const mixUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

const FIRST_SLOTS = 1 << 13
/** Where more than this share of a full table was met again, all of it goes: it would be full again at once. */
const KEEP = 0.75

function twice(numbers: Uint32Array): Uint32Array {
  const next = new Uint32Array(2 * numbers.length)
  next.set(numbers)
  return next
}

/** A piece of a text on its own: engines keep all of a text alive for a long slice of it. */
function copyOf(text: string, from: number, to: number): string {
  const piece = text.slice(from, to)
  if (piece.length < SLICED || piece.length > LONG) return piece
  return String.fromCharCode(...Array.from(piece, (_, i) => piece.charCodeAt(i)))
}

const SLICED = 13
const LONG = 1 << 10
