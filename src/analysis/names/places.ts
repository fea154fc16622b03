import { fold } from '../../arabic/fold.ts'
import { listTables, loadTable } from '../../load-table.ts'
import { interned } from '../../text/interned.ts'
import type { Row } from '../../text/table.ts'
import type { EntityType } from '../layers.ts'

/** Where a place lies, as the gazetteer has it. */
export interface Place {
  readonly id: string
  /** city, town, village, quarter, province, airport, river… */
  readonly kind: string
  /** ISO 3166 code; empty for seas and what lies in several countries. */
  readonly country: string
  /** The province, in Arabic; empty where it is not known. */
  readonly admin: string
  /** Decimal degrees. */
  readonly latitude: number
  readonly longitude: number
  readonly precision: Precision
}

/**
 * How well a point stands for its place: the building or quarter, the middle of a town or village,
 * within some 15 km of it, a point inside a wide area.
 */
export type Precision = 'site' | 'settlement' | 'near' | 'area'

/** The tables of the gazetteer among the tables of entities. */
export const isPlaceTable = (file: URL): boolean => /\/places-[a-z-]+\.tsv$/.test(file.pathname)

const TYPES: Readonly<Record<string, EntityType>> = {
  country: 'GPE',
  city: 'GPE',
  town: 'GPE',
  village: 'GPE',
  province: 'GPE',
  airport: 'FAC',
  base: 'FAC',
  bridge: 'FAC',
  canal: 'FAC',
  crossing: 'FAC',
  facility: 'FAC',
  field: 'FAC',
  hospital: 'FAC',
  mosque: 'FAC',
  palace: 'FAC',
  port: 'FAC',
  prison: 'FAC',
}

/** Words behind which a name that is also a common word is the name of such a place. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  city: ['مدينة', 'بلدة'],
  town: ['بلدة', 'مدينة', 'قرية', 'ناحية', 'منطقة'],
  village: ['قرية', 'بلدة'],
  quarter: ['حي', 'منطقة'],
  camp: ['مخيم'],
  province: ['محافظة', 'ولاية', 'إقليم'],
}

let places: ReadonlyMap<string, Place> | undefined

/** Read anew each time: the rows are five times what is made of them. */
const gazetteer = (): readonly Row[] =>
  listTables(new URL('./entities/', import.meta.url))
    .filter(isPlaceTable)
    .flatMap((f) => loadTable(f).rows)

/**
 * The gazetteer as rows for `createBase`. A name that is also a word counts beside other signs
 * («?») or only behind a word such as «بلدة»; the same for the lesser of two places of one name.
 */
export function placeRows(): Row[] {
  return gazetteer().map((r) => {
    const kind = r['kind'] ?? ''
    const name = r['name'] ?? ''
    const mark = r['mark'] ?? ''
    let own = name
    if (mark === 'word' || mark === 'lesser') own = `?${name}`
    else if (mark === 'headed') {
      own = (HEADS[kind] ?? ['منطقة']).map((head) => `${head} ${name}`).join('|')
    }
    return {
      id: r['id'] ?? '',
      type: TYPES[kind] ?? 'LOC',
      kind,
      country: r['country'] ?? '',
      name,
      own,
      aliases: r['aliases'] ?? '',
      english: r['english'] ?? '',
    }
  })
}

/** Where an entity of the base lies; undefined for what is no place or whose place is not known. */
export function placeOf(id: string): Place | undefined {
  places ??= new Map(gazetteer().flatMap((r) => readPlace(r)))
  return places.get(id)
}

const PRECISIONS = new Set(['site', 'settlement', 'near', 'area'])
const isPrecision = (s: string): s is Precision => PRECISIONS.has(s)

/** A row's place; none where the row has no coordinates. */
function readPlace(r: Row): [string, Place][] {
  const precision = interned(r['precision'] ?? '')
  if (!isPrecision(precision)) return []
  const [latitude, longitude] = [Number(r['latitude']), Number(r['longitude'])]
  const id = interned(r['id'] ?? '')
  const kind = interned(r['kind'] ?? '')
  const country = interned(r['country'] ?? '')
  const admin = interned(r['admin'] ?? '')
  return [[id, { id, kind, country, admin, latitude, longitude, precision }]]
}

/** The id of a place that only a lexicon names. */
export const placeId = (name: string, country: string): string =>
  `place:${fold(name).replaceAll(' ', '-')}${country === '' ? '' : `-${country}`}`
