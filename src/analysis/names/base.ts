import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import { createWordTrie, type WordTrie } from '../../text/trie.ts'
import type { EntityType } from '../layers.ts'

/** Somebody or something that the press names. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
}

const TYPES = new Set(['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'GROUP'])
const isType = (s: string): s is EntityType => TYPES.has(s)

/** All wordings of all entities, as folded words. */
export const entityNames: WordTrie<Entity> = loadEntities()

function loadEntities(): WordTrie<Entity> {
  const entries: [string[], Entity][] = []
  for (const row of loadTable(new URL('./entities/first.tsv', import.meta.url)).rows) {
    const type = row['type'] ?? ''
    if (!isType(type)) throw new RangeError(`entities: ${row['id'] ?? ''} has the type ${type}`)
    const entity: Entity = { id: row['id'] ?? '', type, name: row['name'] ?? '' }
    for (const wording of [entity.name, ...(row['aliases'] ?? '').split('|')]) {
      if (wording !== '') entries.push([fold(wording).split(' '), entity])
    }
  }
  return createWordTrie(entries)
}
