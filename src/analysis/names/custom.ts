import { IsnadError } from '../../error.ts'
import type { Row } from '../../text/table.ts'

/** Columns of a file of one's own entities; `type` and `name` must have a value. */
const CUSTOM_COLUMNS = ['id', 'type', 'country', 'name', 'aliases', 'english'] as const
const TYPES = ['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'GROUP']

/**
 * Reads a file of one's own entities: a first line with the names of the columns, tabs between, `|`
 * between aliases; empty lines and lines that open with # say nothing. Rows that give no id get one
 * from the name. What it returns goes to `createBase` behind the rows of the package: a row with a
 * known id adds wordings to that entity.
 * @throws IsnadError `bad-record` naming the file, the line and the valid choices.
 */
export function parseOwnEntities(text: string, file = 'entities'): Row[] {
  const rows: Row[] = []
  let columns: readonly string[] | null = null
  text.split('\n').forEach((raw, i) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line.trim() === '' || line.startsWith('#')) return
    const where = `${file}, line ${i + 1}`
    if (columns === null) columns = readColumns(line, where)
    else rows.push(readRow(line, columns, where))
  })
  return rows
}

function readColumns(line: string, where: string): readonly string[] {
  const columns = line.split('\t')
  const known = CUSTOM_COLUMNS.join(', ')
  for (const needed of ['type', 'name']) {
    if (!columns.includes(needed))
      throw bad(
        `${where}: the first line must name the columns, ${needed} among them`,
        `columns, with tabs between: ${known}`,
      )
  }
  const strange = columns.find((c) => !CUSTOM_COLUMNS.some((k) => k === c))
  if (strange !== undefined) throw bad(`${where}: no column «${strange}»`, `columns: ${known}`)
  return columns
}

function readRow(line: string, columns: readonly string[], where: string): Row {
  const cells = line.split('\t')
  if (cells.length !== columns.length)
    throw bad(
      `${where}: ${cells.length} cells, but ${columns.length} columns`,
      'put a tab between cells; a cell with nothing in it is -',
    )
  const row: Record<string, string> = {}
  columns.forEach((c, k) => {
    const cell = cells[k] ?? ''
    row[c] = cell === '-' ? '' : cell
  })
  const { type = '', name = '' } = row
  if (!TYPES.includes(type))
    throw bad(`${where}: type «${type}» is none of ours`, `types: ${TYPES.join(', ')}`)
  if (name === '') throw bad(`${where}: no name`, 'write the name that Arabic news uses')
  return { ...row, id: row['id'] ? row['id'] : `own:${name.replaceAll(' ', '_')}` }
}

const bad = (message: string, hint: string): IsnadError =>
  new IsnadError('bad-record', message, { hint })
