import type { Page } from '../../dossier/views/shelf.ts'
import { createMemo, filtersIn } from '../memo.ts'
import type { PreparedList, Wanted } from '../lists/read-list.ts'
import type { Mark } from '../lists/write-list.ts'
import type { Ready } from './ready.ts'

export interface Part {
  readonly offset: number
  readonly limit: number
}

/** What a question chooses among marks, of the kinds named: an answer's filters are called as its marks. */
export const chosen = (asked: object, kinds: readonly string[]): Mark[] =>
  kinds.flatMap((kind): Mark[] => {
    const name: unknown = (asked as Readonly<Record<string, unknown>>)[kind]
    if (name === true) return [[kind, 'true']]
    return typeof name === 'string' ? [[kind, name]] : []
  })

/** Part of a list, or of those of its places that are given, in their order. */
export async function partOf<T>(
  list: PreparedList,
  places: ArrayLike<number> | null,
  { offset, limit }: Part,
): Promise<Page<T>> {
  const total = places === null ? list.head.count : places.length
  const shown = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, i) =>
    places === null ? offset + i : (places[offset + i] ?? 0),
  )
  return { total, rows: await list.rows<T>(shown) }
}

/** All that is shown of one row of a list, which is kept beside it; null where there is no such row. */
export async function pageOf<T>(ready: Ready, name: string, id: string): Promise<T | null> {
  const place = await (await ready.list(name)).placeOf(id)
  if (place === null) return null
  const [page] = await (await ready.list(`${name}/pages`)).rows<T>([place])
  return page ?? null
}

/** The rows that pass, in the list's own order. */
export async function foundPart<T>(
  list: PreparedList,
  wanted: Wanted,
  part: Part,
): Promise<Page<T>> {
  return partOf<T>(list, await list.find(wanted), part)
}

const sorted = createMemo<PreparedList, Promise<Uint32Array>>()

/** The places that pass by a number of each, the smallest first; what is equal keeps its order. */
export const findSorted = (
  list: PreparedList,
  wanted: Wanted,
  name: string,
): Promise<Uint32Array> =>
  sorted(list, [wanted, name], async () => {
    const [keys, found] = [await list.order(name), await list.find(wanted)]
    const places = found ?? Uint32Array.from({ length: list.head.count }, (_, i) => i)
    return places.toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
  })

/**
 * The places that pass, where those with one number stand together in the list: the largest such groups
 * first, in their order where they are of one size.
 */
export const findInGroups = (
  list: PreparedList,
  wanted: Wanted,
  name: string,
): Promise<Uint32Array> =>
  sorted(list, [wanted, name, 'groups'], async () => {
    const [keys, found] = [await list.order(name), await list.find(wanted)]
    const places = found ?? Uint32Array.from({ length: list.head.count }, (_, i) => i)
    const groups: { readonly from: number; to: number }[] = []
    places.forEach((place, i) => {
      const last = groups.at(-1)
      if (last !== undefined && keys[places[last.from] ?? 0] === keys[place]) last.to = i + 1
      else groups.push({ from: i, to: i + 1 })
    })
    groups.sort((a, b) => b.to - b.from - (a.to - a.from))
    const ordered = new Uint32Array(places.length)
    let at = 0
    for (const { from, to } of groups) {
      ordered.set(places.subarray(from, to), at)
      at += to - from
    }
    return ordered
  })

/** Whether a question asks for nothing but a part of the list. */
export const asksForAll = (asked: object): boolean =>
  Object.values(filtersIn(asked) as object).every((x) => x === undefined || x === '' || x === false)
