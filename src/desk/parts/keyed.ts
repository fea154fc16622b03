/** A row with the key that a list tells it apart by. */
export interface Keyed<T> {
  readonly key: string
  readonly row: T
}

/**
 * Gives every row a key that no other row of the list has: what it is known by, and where several
 * are known by the same, how many came before. A page breaks on two equal keys, and rows may be
 * equal: two people bear one name, and a list that is read in parts while articles come in brings a
 * row twice.
 */
export function keyed<T>(rows: readonly T[], knownBy: (row: T) => string): Keyed<T>[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const known = knownBy(row)
    const before = seen.get(known) ?? 0
    seen.set(known, before + 1)
    return { key: `${before} ${known}`, row }
  })
}
