import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { Entity } from './entity.ts'

export interface Country {
  readonly entity: Entity
  readonly code: string
  readonly names: readonly string[]
  /** Folded capitals. */
  readonly capitals: readonly string[]
  /** Capitals as written. */
  readonly cities: readonly string[]
  /** «ليبي»: the adjective, masculine. */
  readonly nisbas: readonly string[]
}

/** Unions and the whole world: organisations of the base, or no name. */
const NO_PLACES = new Set(['UN', 'EU', 'EZ', '001'])
const NO_NAMES = new Set([
  'العالم',
  'الدول العربية',
  'الدول الغربية',
  'الأمم المتحدة',
  'الاتحاد الأوروبي',
])

const rows = loadTable(new URL('../../arabic/lexicon/countries.tsv', import.meta.url)).rows.filter(
  (r) => !NO_PLACES.has(r['code'] ?? ''),
)

/** Places called by one name with much else: they count beside other signs only. */
const WEAK = new Set([
  'غرب',
  'شرق',
  'شمال',
  'جنوب',
  'الشمال',
  'الجنوب',
  'الشرق',
  'الغرب',
  'المملكة',
  'مملكة',
])

const listOf = (cell: string | undefined): string[] =>
  (cell ?? '').split('|').filter((c) => c !== '')

/** Countries, territories and regions of the world. */
export const countryTable: readonly Country[] = rows.map((r) => {
  const names = (r['name'] ?? '').split('|').filter((n) => !NO_NAMES.has(n))
  const code = r['code'] === '' || r['code'] === undefined ? fold(names[0] ?? '') : r['code']
  const kind = r['kind'] ?? ''
  return {
    code,
    entity: {
      id: kind === 'region' ? `region:${code}` : `country:${code}`,
      type: kind === 'region' ? 'LOC' : 'GPE',
      kind,
      country: kind === 'region' ? '' : code,
      name: names[0] ?? '',
      english: '',
    },
    names: names.map((n) => (WEAK.has(n) ? `?${n}` : n)),
    capitals: listOf(r['capital']).map(fold),
    cities: listOf(r['capital']),
    nisbas: listOf(r['nisba']).filter((n) => !n.includes(' ')),
  }
})

/** A nisba of a country: of one thing or person, or of its people. */
export interface Nisba {
  readonly code: string
  readonly entity: Entity
  readonly plural: boolean
}

/** Nisbas of countries and regions by their fold without article. */
export const nisbas: ReadonlyMap<string, Nisba> = loadNisbas()

/** Folded capitals to the country they stand for. */
export const capitals: ReadonlyMap<string, Country> = new Map(
  countryTable.filter((c) => c.entity.type === 'GPE').flatMap((c) => c.capitals.map((n) => [n, c])),
)

function loadNisbas(): Map<string, Nisba> {
  const found = new Map<string, Nisba>()
  rows.forEach((r, i) => {
    const country = countryTable[i]
    if (!country) return
    const put = (form: string, plural: boolean): void => {
      if (!found.has(form)) found.set(form, { code: country.code, entity: country.entity, plural })
    }
    const singular = (r['nisba'] ?? '').split('|').filter((n) => n !== '' && !n.includes(' '))
    for (const n of singular.map(fold)) {
      put(n, false)
      put(`${n}ه`, false)
      put(`${n}تان`, false)
      put(`${n}تين`, false)
      put(`${n}ات`, true)
    }
    for (const p of (r['nisba_plural'] ?? '').split('|').filter((n) => n !== '')) {
      if (p === 'ون')
        for (const n of singular.map(fold)) for (const e of ['ون', 'ين']) put(n + e, true)
      else {
        put(fold(p), true)
        if (p.endsWith('ون')) put(`${fold(p).slice(0, -2)}ين`, true)
      }
    }
  })
  return found
}
