/** Share of the larger set of words that both have, 0…1. */
export function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let both = 0
  for (const w of small) if (large.has(w)) both++
  return both / Math.max(1, large.size)
}

/** How many groups are kept under one word: what stands in more finds no one by it. */
const MAX_HOLDERS = 64

/**
 * Puts each item into the first group whose first item it matches, else begins one. Items that have
 * half of their words or more in common share one among the rarer half of either: only such are
 * compared.
 */
export function groupByWords<T>(
  items: readonly T[],
  wordsOf: (item: T) => ReadonlySet<number>,
  matches: (first: T, item: T) => boolean,
): [T, ...T[]][] {
  const seen = new Map<number, number>()
  for (const item of items) for (const w of wordsOf(item)) seen.set(w, (seen.get(w) ?? 0) + 1)
  const groups: [T, ...T[]][] = []
  const holders = new Map<number, number[]>()
  for (const item of items) {
    const all = [...wordsOf(item)].sort((a, b) => (seen.get(a) ?? 0) - (seen.get(b) ?? 0) || a - b)
    const words = all.slice(0, (all.length >> 1) + 1)
    const tried = new Set<number>()
    let home: [T, ...T[]] | undefined
    for (const w of words) {
      for (const g of holders.get(w) ?? []) {
        if (tried.has(g)) continue
        tried.add(g)
        const group = groups[g]
        if (group && matches(group[0], item)) {
          home = group
          break
        }
      }
      if (home) break
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
