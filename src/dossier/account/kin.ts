/** Bounds what `weigh` makes of all but the words: pairs that cannot become an edge are not weighed. */
export interface Kin<T> {
  /** What two may have in common (a place, an actor), each in its own slot; null for none. */
  readonly of: (item: T) => readonly (string | null)[]
  /** The most that each slot adds where both have the same in it. */
  readonly worth: readonly number[]
  /** The most that is added to the cosine where no slot is the same. */
  readonly without: (item: T) => number
}

/** What `weigh` can add to the cosine of an item and each of the nodes, of numbers alone. */
export interface Bound<T> {
  ask(item: T): void
  /** The most for the item asked about, and for it with a node. */
  most(): number
  with(node: number): number
  /** Makes the item asked about the next node. */
  add(): void
}

/** Holds what the nodes have, as numbers; without kin nothing is bounded. */
export function createBound<T>(kin: Kin<T> | undefined): Bound<T> {
  if (!kin) {
    const open = (): number => Infinity
    return { ask: () => undefined, most: open, with: open, add: () => undefined }
  }
  const { of, worth, without } = kin
  const slots = worth.length
  const numbers = worth.map(() => new Map<string, number>())
  /** What each node has in each slot, by number; 0 for nothing. */
  const held: number[] = []
  let own: number[] = []
  let base = 0
  return {
    ask(item) {
      base = without(item)
      own = of(item).map((name, slot) => {
        const known = numbers[slot]
        if (name === null || !known) return 0
        const number = known.get(name) ?? known.size + 1
        known.set(name, number)
        return number
      })
    },
    most: () => own.reduce((sum, n, slot) => sum + (n === 0 ? 0 : (worth[slot] ?? 0)), base),
    with(node) {
      let sum = base
      for (let slot = 0; slot < slots; slot++) {
        const number = own[slot] ?? 0
        if (number !== 0 && held[node * slots + slot] === number) sum += worth[slot] ?? 0
      }
      return sum
    },
    add: () => held.push(...own),
  }
}
