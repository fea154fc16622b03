import type { OffsetMap } from './offset-map.ts'
import { createOffsetMapBuilder, identityMap } from './offset-map.ts'

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
  const { length } = text
  let at = 0
  while (at < length) {
    const c = text.charCodeAt(at)
    if (units[c] !== c) break
    at++
  }
  if (at === length) return { text, map: identityMap }
  return viewOfPieces(text, table, at) ?? viewOfUnits(text, table)
}

/** Where less than one unit in so many changes, a view is put together of pieces of the text. */
const FEW = 16

/**
 * The view of a text of which little changes, at `at` first: what lies between the changes is taken as it
 * is. Null as soon as much changes.
 */
function viewOfPieces(text: string, table: ViewTable, at: number): View | null {
  const { units } = table
  const { length } = text
  let changed = -FEW
  const builder = createOffsetMapBuilder()
  // The view so far: `shown`, its last unit, which a mark may yet change, and the text from `from` on.
  let shown = ''
  let last = NONE
  let from = 0
  // Units that keep their place and are not yet told to the builder.
  let kept = 0
  for (let k = at; k < length; k++) {
    const c = text.charCodeAt(k)
    const given = units[c] ?? c
    if (given === c) continue
    if (++changed * FEW > k) return null
    if (k > from) {
      if (last !== NONE) shown += String.fromCharCode(last)
      shown += text.slice(from, k - 1)
      last = text.charCodeAt(k - 1)
      kept += k - from
    }
    from = k + 1
    const u = given === DECIDE ? (table.decide?.(text, k) ?? ATTACH) : given
    if (u > DECIDE) {
      if (last !== NONE) shown += String.fromCharCode(last)
      last = u
      kept++
      continue
    }
    builder.keep(kept)
    kept = 0
    if (u === DROP) builder.drop(1)
    else if (u === EXPAND) {
      const s = table.expansions.get(c) ?? ''
      builder.replace(s.length, 1)
      if (s === '') continue
      if (last !== NONE) shown += String.fromCharCode(last)
      shown += s.slice(0, -1)
      last = s.charCodeAt(s.length - 1)
    } else {
      const composed = u === COMPOSE ? table.compositions.get(last * 65536 + c) : undefined
      if (composed !== undefined) last = composed
      builder.attach(1)
    }
  }
  builder.keep(kept + length - from)
  if (last !== NONE) shown += String.fromCharCode(last)
  shown += text.slice(from)
  // As `viewOfUnits` has them: lone surrogates become U+FFFD.
  return { text: shown.toWellFormed(), map: builder.build() }
}

const NONE = -1

/** The view of a text of which much changes, unit by unit. */
function viewOfUnits(text: string, table: ViewTable): View {
  const { units } = table
  const { length } = text
  const builder = createOffsetMapBuilder()
  let codes = new Uint16Array(length + SLACK)
  let n = 0
  // Units that keep their place and are not yet told to the builder.
  let kept = 0
  let k = 0
  const flush = (): void => {
    builder.keep(kept)
    kept = 0
  }
  while (k < length) {
    const c = text.charCodeAt(k)
    const given = units[c] ?? c
    const u = given === DECIDE ? (table.decide?.(text, k) ?? ATTACH) : given
    k++
    if (u > DECIDE) {
      codes[n++] = u
      kept++
    } else if (u === DROP) {
      flush()
      builder.drop(1)
    } else if (u === EXPAND) {
      const s = table.expansions.get(c) ?? ''
      flush()
      // Room for all that is to come, should nothing of it expand.
      if (n + s.length + length - k > codes.length) codes = grown(codes, n + s.length + length - k)
      for (let j = 0; j < s.length; j++) codes[n++] = s.charCodeAt(j)
      builder.replace(s.length, 1)
    } else {
      const before = codes[n - 1] ?? 0
      const composed = u === COMPOSE ? table.compositions.get(before * 65536 + c) : undefined
      flush()
      if (composed !== undefined && n > 0) codes[n - 1] = composed
      builder.attach(1)
    }
  }
  flush()
  return { text: utf16.decode(codes.subarray(0, n)), map: builder.build() }
}

const SLACK = 64
/** Lone surrogates become U+FFFD, one unit for one. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

function grown(codes: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  const next = new Uint16Array(Math.max(needed, 2 * codes.length))
  next.set(codes)
  return next
}
