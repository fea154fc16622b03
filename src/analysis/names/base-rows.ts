import { fold } from '../../arabic/fold.ts'
import { listTables, loadTable } from '../../load-table.ts'
import type { Row } from '../../text/table.ts'
import type { EntityType } from '../layers.ts'
import { COMMON, FAC, FAMILY, GIVEN, ORG, PEOPLE, PLACE, ROLE, SOMEBODY } from './classes.ts'
import { countryTable, nisbas } from './countries.ts'
import { isPlaceTable, placeId, placeRows } from './places.ts'
import type { ClassReader } from './read-classes.ts'

const FOLDER = new URL('./entities/', import.meta.url)

const LEXICON = new URL('../../arabic/lexicon/', import.meta.url)

/** The rows that come with the package. */
export function packageRows(classes: ClassReader): Row[] {
  const named = listTables(FOLDER).filter((f) => !isPlaceTable(f))
  return [...named.flatMap((f) => loadTable(f).rows), ...placeRows(), ...lexiconRows(classes)]
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
function lexiconRows(classes: ClassReader): Row[] {
  const mark = (name: string): string => markCommon(name, classes)
  const rows: Row[] = []
  const apart = otherCities()
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
        aliases: cities
          .filter((c) => !apart(entity.country, c, city))
          .map(mark)
          .join('|'),
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

/**
 * Is a city of the list of capitals a place of its own, no spelling of the first? «عدن» beside «صنعاء»,
 * «رام الله», «لاهاي»; «كابل» is «كابول».
 */
function otherCities(): (country: string, city: string, first: string) => boolean {
  const places = new Map<string, readonly string[]>()
  const keep = (country: string, names: readonly string[]): void => {
    places.set(`${country} ${names[0] ?? ''}`, names)
  }
  for (const r of loadTable(new URL('places.tsv', LEXICON)).rows)
    keep(r['country'] ?? '', (r['name'] ?? '').split('|'))
  for (const r of placeRows())
    keep(r['country'] ?? '', [r['name'] ?? '', ...(r['aliases'] ?? '').split('|')])
  return (country, city, first) => {
    const names = places.get(`${country} ${city}`)
    return city !== first && names !== undefined && !names.includes(first)
  }
}

/** A single word that is also a common word or a person's name counts beside other signs only. */
function markCommon(name: string, reader: ClassReader): string {
  const word = fold(name)
  if (CAPITALS.has(name) && (reader.classesOf(word, false) & (GIVEN | FAMILY)) === 0) return name
  if (word.includes(' ')) return name
  const bare = word.startsWith('ال') ? word.slice(2) : word
  const classes = reader.classesOf(word, false) | reader.classesOf(bare, false)
  // «مالية» is an adjective, whatever island has the name.
  const common = (classes & (COMMON | GIVEN | FAMILY | HEAD_WORDS)) !== 0 || nisbas.has(word)
  return common ? `?${name}` : name
}
const HEAD_WORDS = ORG | FAC | PLACE | ROLE | PEOPLE | SOMEBODY
