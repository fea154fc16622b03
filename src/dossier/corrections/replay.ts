/** A decision about who belongs together, in keys of what is grouped. */
export interface Decision {
  readonly action: 'merge' | 'split'
  /** One side for a merge. */
  readonly sides: readonly (readonly string[])[]
}

export interface Replay<T> {
  readonly keysOf: (item: T) => readonly string[]
  /**
   * What a merge moves: whole groups (two happenings become one), or only the items that were named (an
   * article is pinned to a story, and those it stood with stay where they are).
   */
  readonly moves: 'groups' | 'items'
  /** Cuts an item that holds keys of several sides; one part a side, the first with what no side names. */
  readonly cut?: (item: T, sides: readonly ReadonlySet<string>[]) => readonly T[]
}

/** Groups as they were found, changed by what a person decided, in order: the last word holds. */
export function replay<T>(
  found: readonly (readonly T[])[],
  decisions: readonly Decision[],
  how: Replay<T>,
): T[][] {
  if (decisions.length === 0) return found.map((group) => [...group])
  const groups: T[][] = found.map((group) => [...group])
  const home = new Map<string, number>()
  const settle = (g: number): void => {
    for (const item of groups[g] ?? []) for (const key of how.keysOf(item)) home.set(key, g)
  }
  groups.forEach((_, g) => settle(g))
  for (const { action, sides } of decisions) {
    if (action === 'merge') merge(sides.flat())
    else split(sides.map((side) => new Set(side)))
  }
  return groups.filter((group) => group.length > 0)

  function merge(keys: readonly string[]): void {
    const homes = [...new Set(keys.flatMap((key) => home.get(key) ?? []))]
    const [into] = homes
    if (into === undefined) return
    const named = new Set(keys)
    for (const from of homes.slice(1)) {
      const moving = (groups[from] ?? []).filter(
        (item) => how.moves === 'groups' || how.keysOf(item).some((key) => named.has(key)),
      )
      take(from, moving)
      groups[into]?.push(...moving)
    }
    settle(into)
  }

  function split(sides: readonly ReadonlySet<string>[]): void {
    const homes = new Set(sides.flatMap((side) => [...side].flatMap((key) => home.get(key) ?? [])))
    for (const g of homes) {
      const items = (groups[g] ?? []).flatMap((item) => how.cut?.(item, sides) ?? [item])
      const sideOf = (item: T): number =>
        sides.findIndex((side) => how.keysOf(item).some((key) => side.has(key)))
      const present = [...new Set(items.map(sideOf))].filter((s) => s >= 0).sort((a, b) => a - b)
      const [staying] = present
      groups[g] = items.filter((item) => [-1, staying].includes(sideOf(item)))
      for (const side of present.slice(1)) {
        const parted = items.filter((item) => sideOf(item) === side)
        settle(groups.push(parted) - 1)
      }
      settle(g)
    }
  }

  function take(g: number, moving: readonly T[]): void {
    const leaving = new Set(moving)
    groups[g] = (groups[g] ?? []).filter((item) => !leaving.has(item))
  }
}
