/** A row of a TSV table by column name; a cell of `-` reads as the empty string. */
export type Row = Readonly<Record<string, string>>

/** A parsed TSV table. */
export interface Table {
  readonly id: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/**
 * Reads a lexicon file: `# key: value` head lines (among them `# columns: a b c`), then one
 * tab-separated row a line.
 * @throws RangeError naming the line, where a row has not as many cells as there are columns.
 */
export function parseTable(tsv: string): Table {
  let id = ''
  let columns: string[] = []
  const rows: Row[] = []
  let number = 0
  for (const line of tsv.split('\n')) {
    number++
    if (line === '') continue
    if (line.startsWith('#')) {
      const colon = line.indexOf(':')
      const key = line.slice(1, colon).trim()
      const value = line.slice(colon + 1).trim()
      if (key === 'id') id = value
      if (key === 'columns') columns = value.split(/\s+/)
      continue
    }
    const cells = line.split('\t')
    if (cells.length !== columns.length) {
      throw new RangeError(
        `table ${id}, line ${number}: ${cells.length} cells, but ${columns.length} columns (${columns.join(', ')})`,
      )
    }
    const row: Record<string, string> = {}
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? ''
      row[columns[i] ?? ''] = cell === '-' ? '' : cell
    }
    rows.push(row)
  }
  return { id, columns, rows }
}
