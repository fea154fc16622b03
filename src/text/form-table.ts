import { createRun, isExact, kindOf, writeKey, type Run } from './spelling-keys.ts'
import type { FormKind } from './form-kind.ts'
import { idOfMark, markOf, MOST_FORMS } from './form-marks.ts'
import type { Form, FormTable } from './words.ts'

/**
 * A table of spellings. `make` adds what a language knows of a spelling (its fold, its readings); it
 * runs once a spelling. Open addressing over the keys of spelling-keys.ts: a spelling seen before costs
 * no string and, where it is short, one look into one array. A full table lets go of the spellings that
 * were not met again since it was last full, and gives their numbers to others: half of the spellings
 * of the news stand in one article only.
 */
export function createFormTable<F extends Form>(
  make: (id: number, clean: string, kind: FormKind) => F,
  limit = 1 << 16,
): FormTable<F> {
  const most = Math.min(limit, MOST_FORMS)
  /** SLOT numbers a spelling: see there. */
  let slots = new Int32Array(SLOT * FIRST_SLOTS)
  /** The units of the spellings whose key is a hash, each behind its length. */
  let records = new Int32Array(FIRST_SLOTS)
  let used = 0
  const forms: (F | undefined)[] = []
  /** How often each number was given up. */
  const turns: number[] = []
  let free: number[] = []
  /** The forms of a run as they are found: a list of known length grows no more. */
  const found: F[] = []

  const put = (low: number, high: number, id: number, record: number): void => {
    const mask = slots.length - SLOT
    let at = placeOf(low, high) & mask
    while (slots[at + ID] !== 0) at = (at + SLOT) & mask
    slots[at] = low
    slots[at + 1] = high
    slots[at + ID] = markOf(id, turns[id] ?? 0)
    slots[at + RECORD] = record
  }
  /** Makes room in the slots for twice as many. */
  const widen = (): void => {
    const old = slots
    slots = new Int32Array(2 * old.length)
    const mask = slots.length - SLOT
    for (let i = 0; i < old.length; i += SLOT) {
      if (old[i + ID] === 0) continue
      let at = placeOf(old[i] ?? 0, old[i + 1] ?? 0) & mask
      while (slots[at + ID] !== 0) at = (at + SLOT) & mask
      for (let k = 0; k < SLOT; k++) slots[at + k] = old[i + k] ?? 0
    }
  }
  const letGo = (): void => {
    const old = slots
    const pieces = records
    let kept = 0
    for (let i = ID; i < old.length; i += SLOT) kept += (old[i] ?? 0) & MET
    const all = kept > KEEP * most
    slots = new Int32Array(old.length)
    records = new Int32Array(pieces.length)
    used = 0
    free = []
    for (let i = 0; i < old.length; i += SLOT) {
      const entry = old[i + ID] ?? 0
      if (entry === 0) continue
      const id = idOfMark(entry)
      if (all || (entry & MET) === 0) {
        forms[id] = undefined
        turns[id] = (turns[id] ?? 0) + 1
        free.push(id)
        continue
      }
      const low = old[i] ?? 0
      const high = old[i + 1] ?? 0
      put(low, high, id, used)
      if (isExact(high)) continue
      const record = old[i + RECORD] ?? 0
      const length = 1 + (pieces[record] ?? 0)
      records.set(pieces.subarray(record, record + length), used)
      used += length
    }
  }
  /** Keeps the units of a spelling; gives their place. */
  const keep = (text: string, from: number, to: number): number => {
    const at = used
    const end = at + 1 + to - from
    if (end > records.length) {
      const next = new Int32Array(Math.max(end, 2 * records.length))
      next.set(records)
      records = next
    }
    records[at] = to - from
    for (let i = from, k = at + 1; i < to; i++, k++) records[k] = text.charCodeAt(i)
    used = end
    return at
  }
  const add = (text: string, from: number, to: number, low: number, high: number): F => {
    if (forms.length >= most && free.length === 0) letGo()
    const id = free.pop() ?? forms.length
    const form = make(id, copyOf(text, from, to), kindOf(high))
    put(low, high, id, isExact(high) ? 0 : keep(text, from, to))
    forms[id] = form
    if (id === turns.length) turns.push(0)
    if (1.5 * SLOT * (forms.length - free.length) > slots.length) widen()
    return form
  }
  const isKept = (record: number, text: string, from: number, to: number): boolean => {
    if (records[record] !== to - from) return false
    for (let i = from, k = record + 1; i < to; i++, k++)
      if (records[k] !== text.charCodeAt(i)) return false
    return true
  }
  /** The mark of any spelling, which may be new. */
  const findMark = (text: string, run: Run, n: number): number => {
    const low = run.low[n] ?? 0
    const high = run.high[n] ?? 0
    const from = run.from[n] ?? 0
    const to = run.to[n] ?? 0
    const mask = slots.length - SLOT
    for (let at = placeOf(low, high) & mask; ; at = (at + SLOT) & mask) {
      const entry = slots[at + ID] ?? 0
      if (entry === 0) break
      if (slots[at] !== low || slots[at + 1] !== high) continue
      if (!isExact(high) && !isKept(slots[at + RECORD] ?? 0, text, from, to)) continue
      slots[at + ID] = entry | MET
      return entry & ~MET
    }
    const form = add(text, from, to, low, high)
    return markOf(form.id, turns[form.id] ?? 0)
  }
  /**
   * The marks of the spellings from `first` on that stand where their key leads: nearly all. 0 for what
   * lies elsewhere, was met for the first time or is longer than its key. No branch hangs on what is
   * read, so that the processor reads many slots at once.
   */
  const guess = (run: Run, first: number, count: number): void => {
    const { low, high, mark } = run
    const mask = slots.length - SLOT
    const looked = slots
    for (let n = first; n < count; n++) {
      const a = low[n] ?? 0
      const b = high[n] ?? 0
      const at = placeOf(a, b) & mask
      const other = ((looked[at] ?? 0) ^ a) | ((looked[at + 1] ?? 0) ^ b)
      const entry = looked[at + ID] ?? 0
      mark[n] = entry & ~MET & -(entry & MET) & allOnesIfZero(other) & allOnesIfExact(b)
    }
  }
  const internRun = (text: string, run: Run, count: number): F[] => {
    const { mark } = run
    guess(run, 0, count)
    let guessedIn = slots
    let done = 0
    for (let n = 0; n < count; n++) {
      if (mark[n] !== 0) continue
      // What is added may take the number of a form found before: they are fetched first.
      if (free.length === 0) {
        fetch(mark, done, n)
        done = n
      }
      mark[n] = findMark(text, run, n)
      if (guessedIn === slots) continue
      guess(run, n + 1, count)
      guessedIn = slots
    }
    fetch(mark, done, count)
    return found.slice(0, count)
  }
  const fetch = (mark: Int32Array, from: number, to: number): void => {
    for (let n = from; n < to; n++) {
      const form = forms[idOfMark(mark[n] ?? 0)]
      if (form !== undefined) found[n] = form
    }
  }
  const one = createRun(1)
  let room = one
  return {
    get size() {
      return forms.length - free.length
    },
    intern(text, from, to, kind) {
      one.from[0] = from
      one.to[0] = to
      writeKey(text, from, to, kind, one, 0)
      const [form] = internRun(text, one, 1)
      return form as F
    },
    internRun,
    roomFor(capacity) {
      if (room.from.length < capacity) room = createRun(capacity, room)
      return room
    },
  }
}

/**
 * A slot: the two halves of the key; the form's mark (0: an empty slot), and in its lowest bit whether
 * it was met again since the table was last full; the place of the units of a long spelling.
 */
const SLOT = 4
const ID = 2
const MET = 1
const RECORD = 3
const placeOf = (low: number, high: number): number => {
  const h = Math.imul(low, 0x2c1b3c6d) ^ Math.imul(high, 0x297a2d39)
  return (h ^ (h >>> 15)) << 2
}

const allOnesIfZero = (n: number): number => ((n | -n) >>> 31) - 1
const allOnesIfExact = (high: number): number => -(((high >>> 30) + 3) >> 2)

const FIRST_SLOTS = 1 << 13
/** Where more than this share of a full table was met again, all of it goes: it would be full again at once. */
const KEEP = 0.75

/** A piece of a text on its own: engines keep all of a text alive for a long slice of it. */
function copyOf(text: string, from: number, to: number): string {
  const piece = text.slice(from, to)
  if (piece.length < SLICED || piece.length > LONG) return piece
  const units: number[] = []
  for (let i = from; i < to; i++) units.push(text.charCodeAt(i))
  return String.fromCharCode(...units)
}

const SLICED = 13
const LONG = 1 << 10
