export type EventCell = string | number | null

/** Rows of events with the names of their columns. */
export interface EventTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly EventCell[])[]
}

/** A table as RFC 4180 has it, in UTF-8 without a byte order mark: programs read these, not people. */
export const eventCsv = ({ columns, rows }: EventTable): string =>
  [columns, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('')

function toField(cell: EventCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  // Words of an article are no formula: a spreadsheet would run «=…».
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A column: its name, and what stands in it for a row of `T`. */
export type Column<T> = readonly [name: string, value: (row: T) => EventCell]

export const tableOf = <T>(columns: readonly Column<T>[], rows: readonly T[]): EventTable => ({
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, value]) => value(row))),
})
