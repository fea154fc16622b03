/** Groups of numbered things that grow by joining (union-find with path halving). */
export interface Groups {
  /** The number that stands for the group of `i`: the smallest in it. */
  find(i: number): number
  join(i: number, j: number): void
}

export function createGroups(count: number): Groups {
  const parent = new Uint32Array(count)
  for (let i = 0; i < count; i++) parent[i] = i
  const find = (i: number): number => {
    let at = i
    for (;;) {
      const up = parent[at] ?? at
      if (up === at) return at
      const over = parent[up] ?? up
      parent[at] = over
      at = over
    }
  }
  return {
    find,
    join(i, j) {
      const a = find(i)
      const b = find(j)
      if (a < b) parent[b] = a
      else parent[a] = b
    },
  }
}
