import { fold } from '../../arabic/fold.ts'
import { listTables, loadTable } from '../../load-table.ts'
import type { Row } from '../../text/table.ts'
import type { EntityType } from '../layers.ts'
import {
  COMMON,
  FAC,
  FAMILY,
  GIVEN,
  HONORIFIC,
  ORG,
  PEOPLE,
  PLACE,
  ROLE,
  SOMEBODY,
} from './classes.ts'
import { capitals, countryTable, nisbas } from './countries.ts'
import type { Entity, Tenure, Wording } from './entity.ts'
import { createNameTrie, type NameNode } from './name-trie.ts'
import { isPlaceTable, placeId, placeRows } from './places.ts'
import { foreignKey, spellingsOf } from './spelling.ts'
import { wordClasses } from './word-classes.ts'

/** All that is known of the world: entities, their wordings, who held which office. */
export interface Base {
  readonly entities: ReadonlyMap<string, Entity>
  readonly trie: NameNode<Wording>
  /** Words of the trie that stand behind a first one, and their foreign spellings. */
  readonly tails: ReadonlySet<string>
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

const LEXICON = new URL('../../arabic/lexicon/', import.meta.url)

/** The rows that come with the package. */
export function packageRows(): Row[] {
  const named = listTables(FOLDER).filter((f) => !isPlaceTable(f))
  return [...named.flatMap((f) => loadTable(f).rows), ...placeRows(), ...lexiconRows()]
}

/** A capital needs no other sign, though it be a common word too: «القاهرة», «الرياض»; «سيول» are floods. */
const CAPITALS = new Set(
  countryTable.flatMap((c) => c.cities).filter((c) => c !== 'سيول' && !nisbas.has(fold(c))),
)
const COUNTRIES = new Set(countryTable.flatMap((c) => c.names))

/** Kinds of the lexicon's organisations that a text names without a head word before them. */
const KINDS: Readonly<Record<string, EntityType>> = {
  city: 'GPE',
  province: 'GPE',
  facility: 'FAC',
}

/** Places and organisations of the lexicons; their ids are made of their names. */
function lexiconRows(): Row[] {
  const rows: Row[] = []
  for (const r of loadTable(new URL('places.tsv', LEXICON)).rows) {
    const names = (r['name'] ?? '').split('|')
    const country = r['country'] ?? ''
    rows.push({
      id: placeId(names[0] ?? '', country),
      type: KINDS[r['kind'] ?? ''] ?? 'LOC',
      kind: r['kind'] ?? '',
      country,
      name: names[0] ?? '',
      aliases: names.map(mark).join('|'),
      lexicon: 'places',
    })
  }
  for (const { entity, cities } of countryTable) {
    // «طرابلس» is Lebanon's too: every capital is a place of its own country.
    if (entity.type !== 'GPE') continue
    for (const city of cities.slice(0, 1)) {
      if (COUNTRIES.has(city)) continue
      rows.push({
        id: placeId(city, entity.country),
        type: 'GPE',
        kind: 'capital',
        country: entity.country,
        name: city,
        aliases: cities.map(mark).join('|'),
        lexicon: 'capitals',
      })
    }
  }
  for (const r of loadTable(new URL('organisations.tsv', LEXICON)).rows) {
    if (r['kind'] === 'award') continue
    const name = r['name'] ?? ''
    rows.push({
      id: `org:${fold(name).replaceAll(' ', '-')}`,
      type: 'ORG',
      kind: r['kind'] ?? '',
      country: '',
      name,
      aliases: mark(name),
      lexicon: 'organisations',
    })
  }
  return rows
}

/** A single word that is also a common word or a person's name counts beside other signs only. */
function mark(name: string): string {
  const word = fold(name)
  if (CAPITALS.has(name) && (wordClasses.classesOf(word) & (GIVEN | FAMILY)) === 0) return name
  if (word.includes(' ')) return name
  const bare = word.startsWith('ال') ? word.slice(2) : word
  const classes = wordClasses.classesOf(word) | wordClasses.classesOf(bare)
  // «مالية» is an adjective, whatever island has the name.
  const common = (classes & (COMMON | GIVEN | FAMILY | HEAD_WORDS)) !== 0 || nisbas.has(word)
  return common ? `?${name}` : name
}
const HEAD_WORDS = ORG | FAC | PLACE | ROLE | PEOPLE | SOMEBODY

/**
 * A base of rows with the columns `id type kind country name aliases english`, and of rows with the
 * columns `office person from to`; `own` says in its place how the name itself counts. Countries are in it always. An entity named twice is one: the
 * later row adds its wordings.
 * @throws RangeError for a row whose type is none of ours.
 */
export function createBase(rows: readonly Row[]): Base {
  const entities = new Map<string, Entity>()
  const offices = new Map<string, Tenure[]>()
  const entries: [string[], Wording][] = []
  const foreign: [string[], Wording][] = []
  const byName = new Map<string, Entity[]>()
  /** The entity of an earlier row that one of these names is a name of. */
  const sameName = (row: Row): string | undefined => {
    const initial = row['type']?.[0] ?? ''
    const country = row['country'] ?? ''
    for (const n of [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')]) {
      const list = byName.get(fold(n.startsWith('?') ? n.slice(1) : n))
      const alike = list?.filter((e) => e.type[0] === initial) ?? []
      const entity =
        alike.find((e) => e.country === country) ??
        alike.findLast((e) => country === '' || e.country === '')
      if (entity) return entity.id
    }
    return undefined
  }
  const remember = (folded: string, entity: Entity): void => {
    const list = byName.get(folded)
    if (!list) byName.set(folded, [entity])
    else if (!list.includes(entity)) list.push(entity)
  }
  // One object for all names of an entity: a name that two rows give is listed once.
  const wordings = new Map<Entity, { sure?: Wording; weak?: Wording }>()
  const wordingOf = (entity: Entity, weak: boolean): Wording => {
    let both = wordings.get(entity)
    if (!both) wordings.set(entity, (both = {}))
    return weak ? (both.weak ??= { entity, weak: true }) : (both.sure ??= { entity, weak: false })
  }
  const add = (entity: Entity, name: string): void => {
    const weak = name.startsWith('?')
    const lines = spellingsOf(weak ? name.slice(1) : name)
    // «الشيخ تميم بن حمد»: the title is read as one, the name behind it is listed without.
    if (entity.type === 'PER' && (lines[0]?.length ?? 0) > 2 && isTitle(lines[0]?.[0] ?? '')) return
    const wording = wordingOf(entity, weak)
    for (const line of lines) entries.push([line, wording])
    const line = lines[0] ?? []
    if (entity.type === 'PER' && line.length > 1 && !ARAB.has(entity.country)) {
      foreign.push([line.map(foreignKey), wording])
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
    remember(folded, entity)
    const aliases = row['aliases'] ?? ''
    if (aliases === '') continue
    for (const alias of aliases.split('|')) {
      if (!alias.startsWith('?')) remember(fold(alias), entity)
      add(entity, alias)
    }
  }
  const tails = new Set<string>()
  for (const [line] of entries) for (let i = 1; i < line.length; i++) tails.add(line[i] ?? '')
  for (const [line] of foreign) for (let i = 1; i < line.length; i++) tails.add(line[i] ?? '')
  return {
    entities,
    trie: createNameTrie(entries),
    tails,
    foreign: createNameTrie(foreign),
    offices,
  }
}

const isTitle = (word: string): boolean =>
  word.startsWith('ال') && (wordClasses.classesOf(word) & HONORIFIC) !== 0

/** The base that comes with the package. */
export const base: Base = createBase(packageRows())
