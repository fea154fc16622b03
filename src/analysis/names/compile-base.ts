import { fold } from '../../arabic/fold.ts'
import type { Row } from '../../text/table.ts'
import type { EntityType } from '../layers.ts'
import { packBase, type BaseTable, type Entry } from './base-table.ts'
import { HONORIFIC } from './classes.ts'
import { capitals, countryTable } from './countries.ts'
import type { Entity, Tenure } from './entity.ts'
import type { ClassReader } from './read-classes.ts'
import { foreignKey, spellingsOf } from './spelling.ts'

const TYPES = new Set(['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'GROUP'])
const isType = (s: string): s is EntityType => TYPES.has(s)

/** Countries whose people bear Arabic names: their spellings differ in fewer ways. */
const ARAB = new Set(
  'AE BH DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE DJ EH'.split(' '),
)

/**
 * Compiles rows with the columns `id type kind country name aliases english`, and rows with the columns
 * `office person from to`; `own` says in its place how the name itself counts. Countries are in it
 * always. An entity named twice is one: the later row adds its wordings.
 * @throws RangeError for a row whose type is none of ours.
 */
export function compileBase(rows: readonly Row[], classes: ClassReader): BaseTable {
  const entities = new Map<string, Entity>()
  const offices = new Map<string, Tenure[]>()
  const names: Entry[] = []
  const foreign: Entry[] = []
  const byName = new Map<string, Entity[]>()
  const weakly = new Map<string, Entity[]>()
  /** The entity of an earlier row that one of these names is a name of. */
  const sameName = (row: Row): string | undefined => {
    const initial = row['type']?.[0] ?? ''
    const country = row['country'] ?? ''
    for (const n of [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')]) {
      const key = fold(n.startsWith('?') ? n.slice(1) : n)
      // A name that only one of the listed has, though it counts beside other signs: theirs too.
      const list = byName.get(key) ?? (key.includes(' ') ? soleBearer(weakly.get(key)) : undefined)
      const alike = list?.filter((e) => e.type[0] === initial) ?? []
      const entity =
        alike.find((e) => e.country === country) ??
        alike.findLast((e) => country === '' || e.country === '')
      if (entity) return entity.id
    }
    return undefined
  }
  const remember = (by: Map<string, Entity[]>, folded: string, entity: Entity): void => {
    const list = by.get(folded)
    if (!list) by.set(folded, [entity])
    else if (!list.includes(entity)) list.push(entity)
  }
  const add = (entity: Entity, name: string): void => {
    const weak = name.startsWith('?')
    const lines = spellingsOf(weak ? name.slice(1) : name)
    // «الشيخ تميم بن حمد»: the title is read as one, the name behind it is listed without.
    if (
      entity.type === 'PER' &&
      (lines[0]?.length ?? 0) > 2 &&
      isTitle(lines[0]?.[0] ?? '', classes)
    )
      return
    for (const line of lines) names.push({ line, entity, weak })
    const line = lines[0] ?? []
    if (entity.type === 'PER' && line.length > 1 && !ARAB.has(entity.country)) {
      foreign.push({ line: line.map(foreignKey), entity, weak })
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
    const type = row['type'] ?? ''
    const known = row['lexicon'] === undefined ? undefined : sameName(row)
    const id = known ?? row['id'] ?? ''
    if (!isType(type)) throw new RangeError(`entities: ${id} has the type ${type}`)
    const name = row['name'] ?? ''
    const folded = fold(name)
    const entity: Entity = entities.get(id) ?? {
      id,
      type,
      kind: capitals.get(folded)?.code === row['country'] ? 'capital' : (row['kind'] ?? ''),
      country: row['country'] ?? '',
      name,
      english: row['english'] ?? '',
    }
    entities.set(id, entity)
    if (row['lexicon'] === undefined) {
      const own = row['own'] ?? name
      for (const n of own.includes('|') ? own.split('|') : [own]) add(entity, n)
    }
    remember(byName, folded, entity)
    const aliases = row['aliases'] ?? ''
    if (aliases === '') continue
    for (const alias of aliases.split('|')) {
      if (!alias.startsWith('?')) remember(byName, fold(alias), entity)
      else remember(weakly, fold(alias.slice(1)), entity)
      add(entity, alias)
    }
  }
  return packBase([...entities.values()], names, foreign, offices)
}

const soleBearer = (list: Entity[] | undefined): Entity[] | undefined =>
  list?.length === 1 ? list : undefined

const isTitle = (word: string, classes: ClassReader): boolean =>
  word.startsWith('ال') && (classes.classesOf(word, false) & HONORIFIC) !== 0
