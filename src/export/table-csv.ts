import type { Cell, Table } from './table-rows.ts'

/** A table as RFC 4180 has it, in UTF-8 with a byte order mark, by which spreadsheets know it. */
export const toCsv = ({ columns, rows }: Table): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(toField).join(',')).join('\r\n')}\r\n`

function toField(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  // Words of an article are no formula: a spreadsheet would run «=…».
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
