import { IsnadError } from '../../error.ts'
import { parseTable, type Row } from '../../text/table.ts'

/** Columns of a file of one's own entities; `type` and `name` must have a value. */
export const CUSTOM_COLUMNS = ['id', 'type', 'country', 'name', 'aliases', 'english'] as const
const TYPES = ['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'GROUP']

/**
 * Reads a file of one's own entities: a first line with the names of the columns, tabs between, `|`
 * between aliases. Rows that give no id get one from the name. What it returns goes to `createBase`
 * behind the rows of the package: a row with a known id adds wordings to that entity.
 * @throws IsnadError `bad-record` naming the line and the valid choices.
 */
export function parseOwnEntities(text: string): Row[] {
  const [head = '', ...lines] = text
    .split('\n')
    .filter((l) => l.trim() !== '' && !l.startsWith('#'))
  const columns = head.split('\t')
  for (const needed of ['type', 'name']) {
    if (!columns.includes(needed)) {
      throw new IsnadError(
        'bad-record',
        `entities: the first line must name the columns, ${needed} among them; known: ${CUSTOM_COLUMNS.join(', ')}`,
      )
    }
  }
  const bad = columns.find((c) => !CUSTOM_COLUMNS.some((known) => known === c))
  if (bad !== undefined) {
    throw new IsnadError(
      'bad-record',
      `entities: no column «${bad}»; known: ${CUSTOM_COLUMNS.join(', ')}`,
    )
  }
  return lines.map((line, i) => {
    const at = `entities, row ${i + 1}`
    let row: Row | undefined
    try {
      row = parseTable(`# columns: ${columns.join(' ')}\n${line}\n`).rows[0]
    } catch (cause) {
      throw new IsnadError('bad-record', `${at}: not as many cells as columns`, { cause })
    }
    const type = row?.['type'] ?? ''
    const name = row?.['name'] ?? ''
    if (!TYPES.includes(type))
      throw new IsnadError('bad-record', `${at}: type «${type}»; valid: ${TYPES.join(', ')}`)
    if (name === '') throw new IsnadError('bad-record', `${at}: no name`)
    const id = row?.['id'] ? row['id'] : `own:${name.replaceAll(' ', '_')}`
    return { ...row, id }
  })
}
