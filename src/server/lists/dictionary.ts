import { packText, unpackText } from './text.ts'
import { packPlaces } from './postings.ts'

/** A value to be kept under its name. */
export type Entry = readonly [name: string, value: Uint8Array]
/** Reads what was kept; throws where it is not there. */
export type Read = (name: string) => Promise<Uint8Array>

/** Postings lie one after the other in blocks of so many bytes. */
const BLOCK = 1 << 16

/** Blocks that are held of one dictionary: what is asked for stands in few of them, again and again. */
const HELD = 64

/** Names, sorted, each with the places where it stands. */
export interface Dictionary {
  readonly names: readonly string[]
  /** The packed places of the names from one number to before another, in their order. */
  postings(from: number, to: number): Promise<Uint8Array[]>
  /** The number of a name; -1 where there is none such. */
  find(name: string): number
  /** The numbers of the names that hold the letters. */
  holding(letters: string): number[]
}

export function* writeDictionary(
  path: string,
  places: ReadonlyMap<string, readonly number[]>,
): Generator<Entry> {
  const names = [...places.keys()].sort()
  const at = new Uint32Array(names.length + 1)
  let block = new Uint8Array(BLOCK)
  let [written, blocks] = [0, 0]
  yield [`${path}/names`, packText(names.join('\n'))]
  for (const [i, name] of names.entries()) {
    at[i] = written
    for (const byte of packPlaces(places.get(name) ?? [])) {
      block[written % BLOCK] = byte
      if (++written % BLOCK === 0) {
        yield [`${path}/${String(blocks++)}`, block]
        block = new Uint8Array(BLOCK)
      }
    }
  }
  at[names.length] = written
  yield [`${path}/${String(blocks)}`, block.subarray(0, written % BLOCK)]
  yield [`${path}/at`, new Uint8Array(at.buffer)]
}

export async function openDictionary(path: string, read: Read): Promise<Dictionary> {
  const text = unpackText(await read(`${path}/names`))
  const at = toUint32(await read(`${path}/at`))
  const names = at.length === 1 ? [] : text.split('\n')
  const starts = new Uint32Array(names.length)
  names.reduce((from, name, i) => ((starts[i] = from), from + name.length + 1), 0)
  const held = new Map<number, Uint8Array>()
  const blockAt = async (b: number): Promise<Uint8Array> => {
    const block = held.get(b) ?? (await read(`${path}/${String(b)}`))
    held.delete(b)
    held.set(b, block)
    if (held.size > HELD) held.delete(held.keys().next().value ?? b)
    return block
  }
  return {
    names,
    async postings(from, to) {
      const [first, last] = [at[from] ?? 0, at[to] ?? 0]
      const bytes = new Uint8Array(last - first)
      for (let b = Math.floor(first / BLOCK); b * BLOCK < last; b++) {
        const block = await blockAt(b)
        const [begin, end] = [Math.max(first, b * BLOCK), Math.min(last, (b + 1) * BLOCK)]
        bytes.set(block.subarray(begin - b * BLOCK, end - b * BLOCK), begin - first)
      }
      return Array.from({ length: to - from }, (_, i) =>
        bytes.subarray((at[from + i] ?? 0) - first, (at[from + i + 1] ?? 0) - first),
      )
    },
    find(name) {
      const i = lowerBound(names.length, (n) => (names[n] ?? '') < name)
      return names[i] === name ? i : -1
    },
    holding(letters) {
      const found: number[] = []
      // All names are one text, so that a look through them is one search.
      for (let p = text.indexOf(letters); p >= 0;) {
        const i = lowerBound(starts.length, (n) => (starts[n] ?? 0) <= p) - 1
        found.push(i)
        p = text.indexOf(letters, (starts[i] ?? 0) + (names[i]?.length ?? 0) + 1)
      }
      return found
    },
  }
}

/** The first number below `count` for which `isBefore` no longer holds. */
export function lowerBound(count: number, isBefore: (n: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const mid = (low + high) >> 1
    if (isBefore(mid)) low = mid + 1
    else high = mid
  }
  return low
}

/** Bytes as numbers; copied, as they may lie anywhere. */
const toUint32 = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer)
export const toInt32 = (bytes: Uint8Array): Int32Array => new Int32Array(bytes.slice().buffer)
