/** A node of a trie over words; readers walk it themselves to step over quotation marks. */
export interface NameNode<V> {
  next(word: string): NameNode<V> | undefined
  readonly values: readonly V[]
}

interface Building<V> extends NameNode<V> {
  readonly children: Map<string, Building<V>>
  readonly values: V[]
}

/** A trie of word sequences; a sequence may have several values, in the order they were given. */
export function createNameTrie<V>(entries: Iterable<readonly [readonly string[], V]>): NameNode<V> {
  const create = (): Building<V> => {
    const children = new Map<string, Building<V>>()
    return { children, values: [], next: (word) => children.get(word) }
  }
  const root = create()
  for (const [words, value] of entries) {
    let node = root
    for (const w of words) {
      let next = node.children.get(w)
      if (!next) node.children.set(w, (next = create()))
      node = next
    }
    if (!node.values.includes(value)) node.values.push(value)
  }
  return root
}
