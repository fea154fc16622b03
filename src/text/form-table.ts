import type { Form, FormKind, FormTable } from './words.ts'

/**
 * A table of spellings. `make` adds what a language knows of a spelling (its fold, its readings); it
 * runs once a spelling. Open addressing over a hash of code units, and the units of all spellings in
 * one array: a spelling seen before costs no string and touches little memory.
 */
export function createFormTable<F extends Form>(
  make: (id: number, clean: string, kind: FormKind) => F,
  limit = 1 << 16,
): FormTable<F> {
  /** Four numbers a slot: hash, the form's number + 1 (0: empty), where its units begin, length × 4 + kind. */
  let slots = new Int32Array(4 * FIRST_SLOTS)
  let mask = FIRST_SLOTS - 1
  let units = new Uint16Array(8 * FIRST_SLOTS)
  let filled = 0
  let forms: F[] = []
  const restart = (): void => {
    slots = new Int32Array(4 * FIRST_SLOTS)
    mask = FIRST_SLOTS - 1
    filled = 0
    forms = []
  }
  const put = (hash: number, id: number, begin: number, shape: number): void => {
    let at = hash & mask
    while (slots[4 * at + 1] !== 0) at = (at + 1) & mask
    slots[4 * at] = hash
    slots[4 * at + 1] = id + 1
    slots[4 * at + 2] = begin
    slots[4 * at + 3] = shape
  }
  const widen = (): void => {
    const old = slots
    slots = new Int32Array(2 * old.length)
    mask = old.length / 2 - 1
    for (let i = 0; i < old.length; i += 4) {
      const id = (old[i + 1] ?? 0) - 1
      if (id >= 0) put(old[i] ?? 0, id, old[i + 2] ?? 0, old[i + 3] ?? 0)
    }
  }
  /** Keeps the units of a spelling and says where they begin. */
  const keep = (text: string, from: number, to: number): number => {
    const begin = filled
    filled += to - from
    if (filled > units.length) {
      const next = new Uint16Array(Math.max(filled, 2 * units.length))
      next.set(units)
      units = next
    }
    for (let i = from; i < to; i++) units[begin + i - from] = text.charCodeAt(i)
    return begin
  }
  const internHashed = (
    text: string,
    from: number,
    to: number,
    kind: FormKind,
    mixed: number,
  ): F => {
    const hash = mixed ^ (mixed >>> 15)
    const shape = (to - from) * 4 + kind
    let at = hash & mask
    for (;;) {
      const id = (slots[4 * at + 1] ?? 0) - 1
      if (id < 0) break
      if (slots[4 * at] === hash && slots[4 * at + 3] === shape) {
        const shift = (slots[4 * at + 2] ?? 0) - from
        let i = from
        while (i < to && units[shift + i] === text.charCodeAt(i)) i++
        const form = forms[id]
        if (i === to && form) return form
      }
      at = (at + 1) & mask
    }
    if (forms.length >= limit) restart()
    const id = forms.length
    const form = make(id, copyOf(text, from, to), kind)
    put(hash, id, keep(text, from, to), shape)
    forms.push(form)
    if (8 * forms.length > slots.length) widen()
    return form
  }
  return {
    get size() {
      return forms.length
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

/** A piece of a text on its own: engines keep all of a text alive for a long slice of it. */
function copyOf(text: string, from: number, to: number): string {
  const piece = text.slice(from, to)
  if (piece.length < SLICED || piece.length > LONG) return piece
  return String.fromCharCode(...Array.from(piece, (_, i) => piece.charCodeAt(i)))
}

const SLICED = 13
const LONG = 1 << 10
