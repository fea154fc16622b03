import { foldUnit } from '../../arabic/fold.ts'

/**
 * Numbers by folded spelling. A piece of a word is looked up where it stands, without a string of its
 * own: half of the spellings of the news are met once, and each is looked up in several ways.
 */
export interface SpellingTable {
  /** The number of the piece `from` … `to` of a folded word; 0 where the table does not have it. */
  get(word: string, from: number, to: number): number
  /** Adds the bits of `value` to the number of the piece of `text`, which is folded here. */
  add(text: string, from: number, to: number, value: number): void
}

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193
/** The lower bits alone are poor ones. */
const spread = (hash: number): number => hash ^ (hash >>> 15)

export function createSpellingTable(): SpellingTable {
  /** Two numbers a slot: the hash, and the entry's number + 1; 0 where it is empty. */
  let slots = new Int32Array(1 << 12)
  let mask = (slots.length >> 1) - 1
  /** Where the units of each entry begin; they end where the next one's begin. */
  let starts = new Int32Array(1 << 10)
  let values = new Int32Array(1 << 10)
  let count = 0
  let units = new Uint16Array(1 << 13)

  const put = (hash: number, entry: number): void => {
    let at = spread(hash) & mask
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask
    slots[2 * at] = hash
    slots[2 * at + 1] = entry + 1
  }
  const widen = (): void => {
    const old = slots
    slots = new Int32Array(2 * old.length)
    mask = old.length - 1
    for (let i = 0; i < old.length; i += 2) {
      const entry = (old[i + 1] ?? 0) - 1
      if (entry >= 0) put(old[i] ?? 0, entry)
    }
  }
  return {
    get(word, from, to) {
      let hash = SEED
      for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
      for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
        const entry = (slots[2 * at + 1] ?? 0) - 1
        if (entry < 0) return 0
        if (slots[2 * at] !== hash) continue
        const begin = starts[entry] ?? 0
        if ((starts[entry + 1] ?? 0) - begin !== to - from) continue
        let i = from
        while (i < to && units[begin + i - from] === word.charCodeAt(i)) i++
        if (i === to) return values[entry] ?? 0
      }
    },
    add(text, from, to, value) {
      const begin = starts[count] ?? 0
      const end = begin + to - from
      if (end > units.length) {
        const next = new Uint16Array(2 * end)
        next.set(units)
        units = next
      }
      let hash = SEED
      for (let i = from; i < to; i++) {
        const unit = foldUnit(text.charCodeAt(i))
        units[begin + i - from] = unit
        hash = Math.imul(hash ^ unit, PRIME)
      }
      for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
        const entry = (slots[2 * at + 1] ?? 0) - 1
        if (entry < 0) break
        if (slots[2 * at] !== hash) continue
        const known = starts[entry] ?? 0
        if ((starts[entry + 1] ?? 0) - known !== end - begin) continue
        let i = begin
        while (i < end && units[known + i - begin] === units[i]) i++
        if (i < end) continue
        values[entry] = (values[entry] ?? 0) | value
        return
      }
      if (count + 2 > starts.length) {
        starts = twice(starts)
        values = twice(values)
      }
      values[count] = value
      starts[count + 1] = end
      put(hash, count)
      count++
      if (4 * count > slots.length) widen()
    },
  }
}

function twice(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(2 * numbers.length)
  next.set(numbers)
  return next
}
