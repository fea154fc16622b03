/** A node of a trie over words; readers walk it themselves to step over quotation marks. */
export interface NameNode<V> {
  next(word: string): NameNode<V> | undefined
  readonly values: readonly V[]
}

/** A trie of word sequences; a sequence may have several values, in the order they were given. */
export function createNameTrie<V>(entries: Iterable<readonly [readonly string[], V]>): NameNode<V> {
  const root = new Node<V>()
  for (const [words, value] of entries) {
    let node = root
    for (const w of words) node = node.open(w)
    node.add(value)
  }
  return root
}

const NONE: readonly never[] = []

// A class for once: tens of thousands of nodes share two functions, and most have no child.
class Node<V> implements NameNode<V> {
  values: readonly V[] = NONE
  // Most nodes have one child at most: its word and itself, and a map only for more.
  #word = ''
  #child: Node<V> | undefined
  #more: Map<string, Node<V>> | undefined

  next(word: string): Node<V> | undefined {
    return this.#word === word ? this.#child : this.#more?.get(word)
  }

  open(word: string): Node<V> {
    const known = this.next(word)
    if (known) return known
    const node = new Node<V>()
    if (!this.#child) {
      this.#word = word
      this.#child = node
    } else (this.#more ??= new Map()).set(word, node)
    return node
  }

  add(value: V): void {
    if (!this.values.includes(value)) this.values = [...this.values, value]
  }
}
