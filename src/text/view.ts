import type { OffsetMap } from './offset-map.ts'
import { createOffsetMapBuilder, identityMap } from './offset-map.ts'

/** A reading of a text with some characters changed, and the way back. */
export interface View {
  readonly text: string
  readonly map: OffsetMap
}

/**
 * What a view does to each UTF-16 code unit: a unit ≥ 4 replaces it; the four values below act.
 * Units of the view are at least U+0004, so the codes cannot clash with letters.
 */
export const DROP = 0
export const ATTACH = 1
export const EXPAND = 2
export const COMPOSE = 3

export interface ViewTable {
  /** 65,536 entries, indexed by code unit. */
  readonly units: Uint16Array
  /** For EXPAND: what one unit becomes. */
  readonly expansions: ReadonlyMap<number, string>
  /** For COMPOSE: unit before × 65536 + mark → the composed unit; no entry means ATTACH. */
  readonly compositions: ReadonlyMap<number, number>
}

/** Applies a table to a text in one pass; a text that nothing changes is returned as it is. */
export function createView(text: string, table: ViewTable): View {
  const { units } = table
  const length = text.length
  let i = 0
  while (i < length) {
    const c = text.charCodeAt(i)
    if (units[c] !== c) break
    i++
  }
  if (i === length) return { text, map: identityMap }

  const builder = createOffsetMapBuilder()
  const parts: string[] = []
  let codes = new Uint16Array(Math.min(length + 16, CHUNK))
  let n = 0
  const emit = (unit: number): void => {
    if (n === codes.length) {
      // A pair of surrogates stays in one piece: its halves decode to nothing alone.
      const last = codes[n - 1] ?? 0
      const held = last >= 0xd800 && last <= 0xdbff ? 1 : 0
      parts.push(decodeUnits(codes, n - held))
      codes = new Uint16Array(CHUNK)
      if (held === 1) codes[0] = last
      n = held
    }
    codes[n++] = unit
  }
  // The run of units that keep their place, not yet told to the builder.
  let kept = 0
  let previous = 0
  const flush = (): void => {
    builder.keep(kept)
    kept = 0
  }
  for (let k = 0; k < length; k++) {
    const c = text.charCodeAt(k)
    const u = units[c] ?? c
    if (u > COMPOSE) {
      emit(u)
      previous = u
      kept++
    } else if (u === DROP) {
      flush()
      builder.drop(1)
    } else if (u === EXPAND) {
      const s = table.expansions.get(c) ?? ''
      flush()
      for (let j = 0; j < s.length; j++) emit(s.charCodeAt(j))
      builder.replace(s.length, 1)
      if (s.length > 0) previous = s.charCodeAt(s.length - 1)
    } else {
      const composed = u === COMPOSE ? table.compositions.get(previous * 65536 + c) : undefined
      flush()
      if (composed !== undefined && n > 0) {
        codes[n - 1] = composed
        previous = composed
      }
      builder.attach(1)
    }
  }
  flush()
  parts.push(decodeUnits(codes, n))
  return { text: parts.join(''), map: builder.build() }
}

const CHUNK = 1 << 14
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** The first `n` code units as a string. Lone surrogates become U+FFFD, one unit for one. */
function decodeUnits(codes: Uint16Array, n: number): string {
  return utf16.decode(codes.subarray(0, n))
}
