import { dateKey } from '../../dossier/views/date-key.ts'
import { lettersOf } from '../../dossier/views/letters.ts'
import { createMemo } from '../memo.ts'
import { NEVER } from './days.ts'
import { lowerBound, openDictionary, toInt32, type Dictionary, type Read } from './dictionary.ts'
import { createMarksAt } from './marks-at.ts'
import { eachPlace } from './postings.ts'
import { unpackJson, unpackText } from './text.ts'
import { markName, type ListHead, type Mark } from './write-list.ts'

/** What rows of a list must have, all of it. */
export interface Wanted {
  readonly q?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly marks?: readonly Mark[]
}

export interface Counted {
  readonly name: string
  readonly count: number
}

/** A list that was written before, read as far as it is asked for. */
export interface PreparedList {
  readonly head: ListHead
  /** Places that pass, in the order of the list; null where nothing is asked for: all of them. */
  find(wanted: Wanted): Promise<Uint32Array | null>
  /** How many of the places have each mark of a kind, the most frequent first. */
  count(kind: string, places: Uint32Array | null): Promise<readonly Counted[]>
  /** The packed places of all marks of a kind, by the name of the mark. */
  postings(kind: string): Promise<readonly Uint8Array[]>
  /** The first and the last day of each place, as `toDays` has them. */
  days(): Promise<Int32Array>
  /** Numbers by place, for another order than the list's own. */
  order(name: string): Promise<Int32Array>
  rows<T>(places: Iterable<number>): Promise<T[]>
  /** The places of all rows by their ids. */
  ids(): Promise<ReadonlyMap<string, number>>
  /** The place of the row with an id; null where there is none. */
  placeOf(id: string): Promise<number | null>
}

export async function openList(path: string, read: Read): Promise<PreparedList> {
  const head = unpackJson(await read(`${path}/head`)) as ListHead
  const once = createOnce()
  const words = (): Promise<Dictionary> =>
    once('words', () => openDictionary(`${path}/words`, read))
  const marks = (): Promise<Dictionary> =>
    once('marks', () => openDictionary(`${path}/marks`, read))
  const numbers = (name: string): Promise<Int32Array> =>
    once(name, async () => toInt32(await read(`${path}/${name}`)))
  const ids = (): Promise<ReadonlyMap<string, number>> =>
    once('ids', async () => {
      const places = new Map<string, number>()
      let place = 0
      for (const id of unpackText(await read(`${path}/ids`)).split('\n')) places.set(id, place++)
      return places
    })

  /** All marks of a kind stand together. */
  const ofKind = async (
    kind: string,
  ): Promise<{ readonly first: number; readonly postings: readonly Uint8Array[] }> => {
    const known = await marks()
    const { names } = known
    const first = lowerBound(names.length, (n) => (names[n] ?? '') < `${kind}\t`)
    const last = lowerBound(names.length, (n) => (names[n] ?? '') < `${kind}\n`)
    return { first, postings: await known.postings(first, last) }
  }

  async function search({ q = '', from, to, marks: of = [] }: Wanted): Promise<Uint32Array | null> {
    const asked = lettersOf(q)
      .split(' ')
      .filter((w) => w !== '')
    const isDated = from !== undefined || to !== undefined
    if (asked.length === 0 && !isDated && of.length === 0) return null
    // How many of the conditions a row has met, one after the other.
    const met = new Uint8Array(head.count)
    let step = 0
    const pass = (bytes: Uint8Array): void => {
      eachPlace(bytes, (place) => {
        if (met[place] === step) met[place] = step + 1
      })
    }
    for (const mark of of) {
      const known = await marks()
      const i = known.find(markName(mark))
      if (i >= 0) for (const bytes of await known.postings(i, i + 1)) pass(bytes)
      step++
    }
    for (const word of asked) {
      const known = await words()
      for (const i of known.holding(word))
        for (const bytes of await known.postings(i, i + 1)) pass(bytes)
      step++
    }
    if (isDated) {
      const days = await numbers('days')
      const [low, high] = [dateKey(from ?? '') ?? -1, dateKey(to ?? '') ?? NEVER - 1]
      for (let i = 0; i < head.count; i++)
        if (met[i] === step && (days[2 * i + 1] ?? -1) >= Math.max(0, low))
          if ((days[2 * i] ?? NEVER) <= high) met[i] = step + 1
      step++
    }
    let n = 0
    for (let i = 0; i < met.length; i++) if (met[i] === step) n++
    const found = new Uint32Array(n)
    n = 0
    for (let i = 0; i < met.length; i++) if (met[i] === step) found[n++] = i
    return found
  }

  const count = async (kind: string, places: Uint32Array | null): Promise<Counted[]> => {
    const { names } = await marks()
    const { first, at } = await once(`marks ${kind}`, async () => {
      const { first, postings } = await ofKind(kind)
      return { first, at: createMarksAt(postings, head.count) }
    })
    const counted: Counted[] = []
    at.count(places).forEach((count, i) => {
      if (count > 0) counted.push({ name: names[first + i]?.slice(kind.length + 1) ?? '', count })
    })
    return counted.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  }

  const list: PreparedList = {
    head,
    find: (wanted) => found(list, wanted, () => search(wanted)),
    // Of all rows it is asked again and again.
    count: (kind, places) =>
      places === null ? once(`count ${kind}`, () => count(kind, null)) : count(kind, places),
    postings: async (kind) => (await ofKind(kind)).postings,
    days: () => numbers('days'),
    // A list of nothing was put in no order.
    order: (name) =>
      head.count === 0 ? Promise.resolve(new Int32Array()) : numbers(`order/${name}`),
    async rows<T>(places: Iterable<number>) {
      const blocks = new Map<number, readonly T[]>()
      const rows: T[] = []
      for (const place of places) {
        const block = lowerBound(head.blocks.length, (n) => (head.blocks[n] ?? 0) <= place) - 1
        const of =
          blocks.get(block) ??
          (unpackJson(await read(`${path}/rows/${String(block)}`)) as readonly T[])
        blocks.set(block, of)
        const row = of[place - (head.blocks[block] ?? 0)]
        if (row !== undefined) rows.push(row)
      }
      return rows
    },
    ids,
    placeOf: async (id) => (await ids()).get(id) ?? null,
  }
  return list
}

/** What was found before, as long as the list is held: it is asked for part by part. */
const found = createMemo<PreparedList, Promise<Uint32Array | null>>()

/** Makes each thing once, when it is first asked for; one that failed is tried again. */
function createOnce(): <T>(name: string, make: () => Promise<T>) => Promise<T> {
  const made = new Map<string, Promise<unknown>>()
  return <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = made.get(name) ?? make()
    made.set(name, known)
    known.catch(() => made.delete(name))
    // A name stands for one thing, which has one type.
    return known as Promise<T>
  }
}
