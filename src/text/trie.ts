/** A trie over sequences of strings (the folded words of names), each end with a value. */
export interface WordTrie<V> {
  /**
   * The longest entry that the words from `at` on begin with; `word(k)` gives the k-th, undefined at
   * the end. Linear in the length of the longest entry.
   */
  longest(
    word: (k: number) => string | undefined,
    at: number,
  ): { end: number; value: V } | undefined
}

interface Node<V> {
  readonly next: Map<string, Node<V>>
  value: V | undefined
}

/** A trie of the entries; of two with the same words the first wins. */
export function createWordTrie<V>(entries: Iterable<readonly [readonly string[], V]>): WordTrie<V> {
  const root: Node<V> = { next: new Map(), value: undefined }
  for (const [words, value] of entries) {
    let node = root
    for (const w of words) {
      let next = node.next.get(w)
      if (!next) {
        next = { next: new Map(), value: undefined }
        node.next.set(w, next)
      }
      node = next
    }
    node.value ??= value
  }
  return {
    longest(word, at) {
      let node: Node<V> | undefined = root
      let found: { end: number; value: V } | undefined
      for (let k = at; ; k++) {
        const w = word(k)
        node = w === undefined ? undefined : node.next.get(w)
        if (!node) return found
        if (node.value !== undefined) found = { end: k + 1, value: node.value }
      }
    },
  }
}
