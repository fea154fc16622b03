import { loadText } from '../../load-table.ts'

/** The cells of a row by the order of the columns asked for: `text.slice(from(n), to(n))`, `-` for none. */
export interface Cells {
  readonly text: string
  from(n: number): number
  to(n: number): number
}

/**
 * Calls `visit` for each row of a lexicon of the language, which shows one row after another in the same
 * object: twenty thousand rows are read at every start, and nothing is made of them but what is kept.
 */
export function eachRow(
  name: string,
  columns: readonly string[],
  visit: (cells: Cells) => void,
): void {
  const text = loadText(new URL(`../../arabic/lexicon/${name}.tsv`, import.meta.url))
  let places: readonly number[] = []
  /** Where the cells of the row begin, and one behind its end. */
  const begins: number[] = []
  const cells: Cells = {
    text,
    from: (n) => begins[places[n] ?? 0] ?? 0,
    to: (n) => (begins[(places[n] ?? 0) + 1] ?? 1) - 1,
  }
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    if (text.charCodeAt(at) === HASH) {
      const line = text.slice(at, end)
      if (line.startsWith('# columns:')) {
        const all = line.slice('# columns:'.length).trim().split(/\s+/)
        places = columns.map((c) => all.indexOf(c))
      }
    } else if (end > at) {
      begins.length = 0
      begins.push(at)
      for (let k = at; k < end; k++) if (text.charCodeAt(k) === TAB) begins.push(k + 1)
      begins.push(end + 1)
      visit(cells)
    }
    at = end + 1
  }
}

const HASH = 0x23
const TAB = 0x09

/** Calls `visit` with the place of each piece between bars of cell `n`. */
export function eachPiece(
  cells: Cells,
  n: number,
  visit: (text: string, from: number, to: number) => void,
): void {
  const end = cells.to(n)
  let from = cells.from(n)
  for (let k = from; k <= end; k++) {
    if (k < end && cells.text.charCodeAt(k) !== BAR) continue
    visit(cells.text, from, k)
    from = k + 1
  }
}

const BAR = 0x7c
