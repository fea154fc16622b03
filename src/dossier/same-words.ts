/** Share of the larger set of words that both have, 0…1; each in ascending order. */
export function overlapOf(a: Uint32Array, b: Uint32Array): number {
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return both / Math.max(1, a.length, b.length)
}

/** How many groups are kept under one word: what stands in more finds no one by it. */
const MAX_HOLDERS = 64

/**
 * Puts each item into the group whose first item is most like it, else begins one. `likeness` gives 0
 * for what must not join. Items that have half of their words or more in common share one among the
 * rarer half of either: only such are compared.
 */
export function groupByWords<T>(
  items: readonly T[],
  wordsOf: (item: T) => Iterable<number>,
  likeness: (first: T, item: T) => number,
): [T, ...T[]][] {
  const seen = new Map<number, number>()
  for (const item of items) for (const w of wordsOf(item)) seen.set(w, (seen.get(w) ?? 0) + 1)
  const rarer = (item: T): number[] => {
    const all = [...wordsOf(item)]
    all.sort((a, b) => (seen.get(a) ?? 0) - (seen.get(b) ?? 0) || a - b)
    return all.slice(0, (all.length >> 1) + 1)
  }
  const groups: [T, ...T[]][] = []
  const holders = new Map<number, number[]>()
  for (const item of items) {
    const words = rarer(item)
    const near = new Set(words.flatMap((w) => holders.get(w) ?? []))
    let home: [T, ...T[]] | undefined
    let most = 0
    for (const g of [...near].sort((a, b) => a - b)) {
      const group = groups[g]
      const like = group ? likeness(group[0], item) : 0
      if (like <= most) continue
      most = like
      home = group
    }
    if (home) {
      home.push(item)
      continue
    }
    for (const w of words) {
      const list = holders.get(w) ?? []
      if (list.length < MAX_HOLDERS) list.push(groups.length)
      holders.set(w, list)
    }
    groups.push([item])
  }
  return groups
}
