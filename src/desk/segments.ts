import type { Range } from '../server/api-types.ts'

/** A stretch of text over all of which the same items lie. */
export interface Segment<T extends Range> extends Range {
  readonly covers: readonly T[]
}

/**
 * Cuts `whole` at every border of the items, so that what overlaps becomes neighbours:
 *
 *     items      ├──────A──────┤
 *                      ├────B────┤
 *     segments   ├──A──┤├─A,B─┤├B┤├─none─┤
 *
 * The segments cover `whole` without gap or overlap, in order. Ranges are UTF-16 code units;
 * items are taken in the order given. Linear in text, n log n in items.
 */
export function toSegments<T extends Range>(whole: Range, items: readonly T[]): Segment<T>[] {
  const inside = items.filter((i) => i.from < whole.to && i.to > whole.from && i.from < i.to)
  const borders = new Set([whole.from, whole.to])
  for (const i of inside) {
    borders.add(Math.max(i.from, whole.from))
    borders.add(Math.min(i.to, whole.to))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  const order = new Map(inside.map((item, n) => [item, n]))
  const byFrom = [...inside].sort((a, b) => a.from - b.from)
  const segments: Segment<T>[] = []
  let open: T[] = []
  let next = 0
  let from = whole.from
  for (const to of cuts) {
    if (to <= from) continue
    open = open.filter((i) => i.to > from)
    for (let i = byFrom[next]; i !== undefined && i.from <= from; i = byFrom[++next])
      if (i.to > from) open.push(i)
    const covers = [...open].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    segments.push({ from, to, covers })
    from = to
  }
  return segments
}
