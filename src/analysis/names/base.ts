import { readdirSync } from 'node:fs'
import { loadTable } from '../../load-table.ts'
import type { Row } from '../../text/table.ts'
import type { EntityType } from '../layers.ts'
import { countryTable } from './countries.ts'
import type { Entity, Tenure, Wording } from './entity.ts'
import { createNameTrie, type NameNode } from './name-trie.ts'
import { foreignKey, spellingsOf } from './spelling.ts'

/** All that is known of the world: entities, their wordings, who held which office. */
export interface Base {
  readonly entities: ReadonlyMap<string, Entity>
  readonly trie: NameNode<Wording>
  /** Names of several foreign words by what their spellings share. */
  readonly foreign: NameNode<Wording>
  /** Office keys as `officeKey` makes them. */
  readonly offices: ReadonlyMap<string, readonly Tenure[]>
}

const TYPES = new Set(['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'GROUP'])
const isType = (s: string): s is EntityType => TYPES.has(s)
const FOLDER = new URL('./entities/', import.meta.url)

/** Countries whose people bear Arabic names: their spellings differ in fewer ways. */
const ARAB = new Set(
  'AE BH DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE DJ EH'.split(' '),
)

/** The base that comes with the package. */
export const base: Base = createBase(ownRows())

function ownRows(): Row[] {
  const files = readdirSync(FOLDER)
    .filter((f) => f.endsWith('.tsv'))
    .sort()
  return files.flatMap((f) => loadTable(new URL(f, FOLDER)).rows)
}

/**
 * A base of rows with the columns `id type kind country name aliases english`, and of rows with the
 * columns `office person from to`. Countries are in it always. An entity named twice is one: the
 * later row adds its wordings.
 * @throws RangeError for a row whose type is none of ours.
 */
export function createBase(rows: readonly Row[]): Base {
  const entities = new Map<string, Entity>()
  const offices = new Map<string, Tenure[]>()
  const entries: [string[], Wording][] = []
  const foreign: [string[], Wording][] = []
  const add = (entity: Entity, name: string): void => {
    const weak = name.startsWith('?')
    const lines = spellingsOf(weak ? name.slice(1) : name)
    for (const line of lines) entries.push([line, { entity, weak }])
    const line = lines[0] ?? []
    if (entity.type === 'PER' && line.length > 1 && !ARAB.has(entity.country)) {
      foreign.push([line.map(foreignKey), { entity, weak }])
    }
  }
  for (const c of countryTable) {
    const entity: Entity = { ...c.entity }
    entities.set(entity.id, entity)
    for (const n of c.names) add(entity, n)
  }
  for (const row of rows) {
    const office = row['office']
    if (office !== undefined) {
      const list = offices.get(office) ?? []
      list.push({ person: row['person'] ?? '', from: row['from'] ?? '', to: row['to'] ?? '' })
      offices.set(office, list)
      continue
    }
    const id = row['id'] ?? ''
    const type = row['type'] ?? ''
    if (!isType(type)) throw new RangeError(`entities: ${id} has the type ${type}`)
    const entity: Entity = entities.get(id) ?? {
      id,
      type,
      kind: row['kind'] ?? '',
      country: row['country'] ?? '',
      name: row['name'] ?? '',
      english: row['english'] ?? '',
    }
    entities.set(id, entity)
    add(entity, row['name'] ?? '')
    for (const alias of (row['aliases'] ?? '').split('|')) if (alias !== '') add(entity, alias)
  }
  return { entities, trie: createNameTrie(entries), foreign: createNameTrie(foreign), offices }
}
