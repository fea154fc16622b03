// What check-lexicons asks of the tables of entities beyond their form: unique ids, a point inside
// its country, offices held by persons that are listed, no wording that is surely two entities'.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../src/arabic/fold.ts'
import { parseTable, type Row, type Table } from '../src/text/table.ts'

/** A table with where it lies, for messages. */
export interface NamedTable {
  readonly file: string
  readonly table: Table
}

const boxes = new Map(
  parseTable(readFileSync(join(import.meta.dirname, 'country-boxes.tsv'), 'utf8')).rows.map(
    (r) => [r['country'] ?? '', r] as const,
  ),
)

/** Problems of the tables in the folder of entities, one a line. */
export function checkEntities(tables: readonly NamedTable[]): string[] {
  const problems: string[] = []
  const ids = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const { file, table } of tables) {
    for (const row of table.rows) {
      const id = row['id']
      if (id === undefined) continue
      const before = ids.get(id)
      if (before !== undefined) problems.push(`${file}: ${id} is in ${before} too`)
      ids.set(id, file)
      if (row['latitude'] !== undefined) problems.push(...checkPoint(file, row))
      for (const key of sureWordings(row)) {
        const owner = owners.get(key)
        if (owner !== undefined && owner !== id) {
          problems.push(`${file}: «${key.slice(2)}» is sure of ${owner} and of ${id}; mark one`)
        }
        owners.set(key, id)
      }
    }
  }
  for (const { file, table } of tables) {
    for (const row of table.rows) {
      if (row['office'] === undefined) continue
      const { person = '', office = '', from = '', to = '' } = row
      if (!ids.has(person))
        problems.push(`${file}: ${office} is held by ${person}, who is not listed`)
      if (from !== '' && to !== '' && from.slice(0, 4) > to.slice(0, 4))
        problems.push(`${file}: ${office} of ${person} ends before it begins`)
    }
  }
  return problems
}

/** The wordings that count without another sign, folded, behind the letter of their type. */
function sureWordings(row: Row): string[] {
  const mark = row['mark'] ?? ''
  if (row['latitude'] !== undefined && mark !== '') return []
  const initial = row['latitude'] === undefined ? (row['type']?.[0] ?? '') : 'p'
  const own = [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')]
  return own.filter((n) => n !== '' && !n.startsWith('?')).map((n) => `${initial} ${fold(n)}`)
}

function checkPoint(file: string, row: Row): string[] {
  const { id = '', country = '', latitude = '', longitude = '', precision = '' } = row
  if ((latitude === '') !== (precision === ''))
    return [`${file}: ${id} has coordinates without precision, or precision without coordinates`]
  const box = boxes.get(country)
  if (latitude === '' || box === undefined) return []
  const [lat, lon] = [Number(latitude), Number(longitude)]
  const inside =
    lat >= Number(box['south']) &&
    lat <= Number(box['north']) &&
    lon >= Number(box['west']) &&
    lon <= Number(box['east'])
  return inside ? [] : [`${file}: ${id} at ${latitude}, ${longitude} is not in ${country}`]
}
