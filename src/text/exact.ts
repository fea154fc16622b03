/**
 * A list for keeping: one that `push` or `filter` has grown holds room for sixteen more. A fresh list,
 * and of empty ones always the same.
 */
export const exact = <T>(grown: readonly T[]): readonly T[] =>
  grown.length === 0 ? EMPTY : grown.slice()

const EMPTY: readonly never[] = []
