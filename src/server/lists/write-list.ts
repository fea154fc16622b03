import { toDays } from './days.ts'
import { writeDictionary, type Entry } from './dictionary.ts'
import { packJson, packText } from './text.ts'

/** A row of a list, with what it is found by. */
export interface ListItem {
  readonly row: unknown
  /** Under what it is asked for alone. */
  readonly id?: string
  /** Its words, as `lettersOf` makes them. */
  readonly letters?: string
  /** What it is chosen by: of a kind, a name. */
  readonly marks?: readonly Mark[]
  /** EDTF: when it is. */
  readonly date?: string | null
  /** By what else than its place the list is put in order. */
  readonly keys?: Readonly<Record<string, number>>
}
export type Mark = readonly [kind: string, name: string]

/** What is read of a list before any of its rows. */
export interface ListHead {
  readonly count: number
  /** The place of the first row of each block. */
  readonly blocks: readonly number[]
  readonly orders: readonly string[]
  /** What else comes with an answer to the whole list. */
  readonly extra: unknown
}

/** Characters of JSON that a block of rows has at least: a page reads one block or some. */
const BLOCK = 8_000

/** The values that a list is kept as, in their order; `extra` is asked for when all rows are written. */
export async function* writeList(
  path: string,
  items: AsyncIterable<ListItem> | Iterable<ListItem>,
  extra: () => unknown = () => null,
): AsyncGenerator<Entry> {
  const words = new Map<string, number[]>()
  const marks = new Map<string, number[]>()
  const ids: string[] = []
  const days: number[] = []
  const keys = new Map<string, number[]>()
  const blocks: number[] = []
  let [count, size] = [0, 0]
  let block: string[] = []
  const blockEntry = (): Entry => {
    const entry: Entry = [`${path}/rows/${String(blocks.length)}`, packText(`[${block.join(',')}]`)]
    blocks.push(count - block.length)
    block = []
    size = 0
    return entry
  }
  for await (const { row, id, letters = '', marks: of = [], date = null, keys: sorts } of items) {
    for (const form of new Set(letters.split(' '))) if (form !== '') put(words, form, count)
    for (const name of new Set(of.map(markName))) put(marks, name, count)
    if (id !== undefined) ids.push(id)
    days.push(...toDays(date))
    for (const [name, key] of Object.entries(sorts ?? {})) put(keys, name, key)
    const json = JSON.stringify(row)
    block.push(json)
    size += json.length
    count++
    if (size >= BLOCK) yield blockEntry()
  }
  if (block.length > 0) yield blockEntry()
  yield* writeDictionary(`${path}/words`, words)
  yield* writeDictionary(`${path}/marks`, marks)
  yield [`${path}/ids`, packText(ids.join('\n'))]
  yield [`${path}/days`, bytesOf(days)]
  for (const [name, of] of keys) yield [`${path}/order/${name}`, bytesOf(of)]
  const head: ListHead = { count, blocks, orders: [...keys.keys()], extra: extra() }
  yield [`${path}/head`, packJson(head)]
}

/** A mark as one word: those of one kind stand together in order. */
export const markName = ([kind, name]: Mark): string =>
  `${kind}\t${name.replaceAll(/[\n\t]/g, ' ')}`

function put<T>(map: Map<string, T[]>, name: string, item: T): void {
  const list = map.get(name)
  if (list === undefined) map.set(name, [item])
  else list.push(item)
}

const bytesOf = (numbers: readonly number[]): Uint8Array =>
  new Uint8Array(Int32Array.from(numbers).buffer)
