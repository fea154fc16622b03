/** A node of a trie over words; readers walk it themselves to step over quotation marks. */
export interface NameNode<V> {
  next(word: string): NameNode<V> | undefined
  readonly values: readonly V[]
}

type Entry<V> = readonly [words: readonly string[], value: V]

/**
 * A trie of word sequences; a sequence may have several values, in the order they were given. A node
 * sorts its entries by their next word when it is first asked: of a gazetteer, an article needs little.
 */
export function createNameTrie<V>(entries: readonly Entry<V>[]): NameNode<V> {
  return createNode(entries, 0)
}

/** A node over entries that share their first `depth` words. */
function createNode<V>(entries: readonly Entry<V>[], depth: number): NameNode<V> {
  const values: V[] = []
  let longer = 0
  for (const [words, value] of entries) {
    if (words.length > depth) longer++
    else if (!values.includes(value)) values.push(value)
  }
  if (longer === 0) return { values, next: () => undefined }
  let groups: Map<string, Entry<V>[]> | undefined
  const nodes = new Map<string, NameNode<V>>()
  return {
    values,
    next(word) {
      groups ??= groupByWord(entries, depth)
      const known = nodes.get(word)
      if (known) return known
      const group = groups.get(word)
      if (!group) return undefined
      const node = createNode(group, depth + 1)
      nodes.set(word, node)
      return node
    },
  }
}

function groupByWord<V>(entries: readonly Entry<V>[], depth: number): Map<string, Entry<V>[]> {
  const groups = new Map<string, Entry<V>[]>()
  for (const entry of entries) {
    const word = entry[0][depth]
    if (word === undefined) continue
    const group = groups.get(word)
    if (group) group.push(entry)
    else groups.set(word, [entry])
  }
  return groups
}
