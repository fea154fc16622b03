import type { Cell, Table } from './table-rows.ts'

/** A table as RFC 4180 has it, with a byte order mark, by which spreadsheets know UTF-8. */
export const toCsv = (table: Omit<Table, 'name'> & Partial<Table>): string =>
  `\uFEFF${plainCsv(table)}`

/** The same without the mark: programs read these, not people. */
export const plainCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  csvRows([columns, ...rows])

/** Further rows of a table, to follow those that were written. */
export const csvRows = (rows: Table['rows']): string =>
  rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')

function toField(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  // Words of an article are no formula: a spreadsheet would run «=…».
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
