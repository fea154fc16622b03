import type { OffsetMap } from './offset-map.ts'
import { createOffsetMapBuilder, identityMap } from './offset-map.ts'
import { createUnitRoom } from './units.ts'

/** A reading of a text with some characters changed, and the way back. */
export interface View {
  readonly text: string
  readonly map: OffsetMap
}

/**
 * What a view does to each UTF-16 code unit: a unit ≥ 5 replaces it; the five values below act.
 * Units of the view are at least U+0005, so the codes cannot clash with letters.
 */
export const DROP = 0
export const ATTACH = 1
export const EXPAND = 2
export const COMPOSE = 3
export const DECIDE = 4

export interface ViewTable {
  /** 65,536 entries, indexed by code unit. */
  readonly units: Uint16Array
  /** For EXPAND: what one unit becomes. */
  readonly expansions: ReadonlyMap<number, string>
  /** For COMPOSE: unit before × 65536 + mark → the composed unit; no entry means ATTACH. */
  readonly compositions: ReadonlyMap<number, number>
  /** For DECIDE: what the unit at `at` becomes, by its neighbours: a unit, DROP or ATTACH. */
  readonly decide?: (text: string, at: number) => number
}

/** Applies a table to a text; one that nothing changes is returned as it is. */
export function createView(text: string, table: ViewTable): View {
  const { units } = table
  const source = given.unitsOf(text)
  const { length } = text
  let at = 0
  while (at < length) {
    const c = source[at] ?? 0
    if (units[c] !== c) break
    at++
  }
  return at === length ? { text, map: identityMap } : changedView(text, source, table)
}

/** The units of the text at hand, and those of its view. */
const given = createUnitRoom()
const shown = createUnitRoom()

/** The view of a text that the table changes. */
function changedView(text: string, source: Uint16Array, table: ViewTable): View {
  const { units } = table
  const { length } = text
  const builder = createOffsetMapBuilder()
  let codes = shown.roomFor(length)
  let n = 0
  // The unit of the view from which on those that keep their place are not yet told to the builder.
  let from = 0
  let k = 0
  for (;;) {
    let does = 0
    let c = 0
    // Nearly all units stay as they are: a loop for them alone.
    for (; k < length; k++) {
      c = source[k] ?? 0
      does = units[c] ?? 0
      if (does <= DECIDE) break
      codes[n++] = does
    }
    if (k === length) break
    const u = does === DECIDE ? (table.decide?.(text, k) ?? ATTACH) : does
    k++
    if (u > DECIDE) {
      codes[n++] = u
      continue
    }
    builder.keep(n - from)
    if (u === DROP) builder.drop(1)
    else if (u === EXPAND) {
      const s = table.expansions.get(c) ?? ''
      // Room for all that is to come, should nothing of it expand.
      codes = shown.roomFor(n + s.length + length - k, n)
      for (let j = 0; j < s.length; j++) codes[n++] = s.charCodeAt(j)
      builder.replace(s.length, 1)
    } else {
      const before = codes[n - 1] ?? 0
      const composed = u === COMPOSE ? table.compositions.get(before * 65536 + c) : undefined
      if (composed !== undefined && n > 0) codes[n - 1] = composed
      builder.attach(1)
    }
    from = n
  }
  builder.keep(n - from)
  return { text: shown.textOf(n), map: builder.build() }
}
