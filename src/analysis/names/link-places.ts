import { fold } from '../../arabic/fold.ts'
import type { Base } from './base.ts'
import type { Entity } from './entity.ts'
import type { Found } from './found.ts'

/** The places that an article has named: which of them «المدينة» and «المحافظة» mean. */
export interface Places {
  /** A place of the base was named, its first word folded. */
  named(f: Found, id: string, word: string): void
  /** The place of that sort most spoken of just before; undefined where none was named. */
  called(f: Found, word: string): string | undefined
}

const CITIES = new Set(['city', 'capital', 'town'])
const PROVINCES = new Set(['province', 'region', 'district'])

/** By head word, the kinds of place that it can mean. */
const MEANT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['المدينه', CITIES],
  ['البلده', new Set(['town', 'city', 'village'])],
  ['القريه', new Set(['village', 'town'])],
  ...['المحافظه', 'الولايه', 'الاقليم', 'المديريه', 'القضاء', 'القطاع', 'الاماره'].map(
    (w): [string, ReadonlySet<string>] => [w, PROVINCES],
  ),
])
/** The kind of place that a head word tells of. */
const KIND_OF: ReadonlyMap<string, string> = new Map([
  ['مدينه', 'city'],
  ['بلده', 'town'],
  ['قريه', 'village'],
  ...'محافظه ولايه اقليم مديريه قضاء قطاع اماره'
    .split(' ')
    .map((w): [string, string] => [w, 'province']),
])

/** How much of its weight a place keeps from one word to the next. */
const KEPT = 0.975

/** How much an article has spoken of a place so far. */
interface Weight {
  weight: number
  at: number
  kind: string
  /** The first word by which it was named last. */
  word: string
  readonly entity: Entity | undefined
}

const headOf = (x: Weight): string => (x.entity ? fold(x.entity.name.split(' ')[0] ?? '') : x.word)

export function createPlaces(base: Base): Places {
  const weights = new Map<string, Weight>()
  return {
    named(f, id, word) {
      if (f.bare) return
      const entity = id.startsWith('place:') ? base.entities.get(id) : undefined
      const own = KIND_OF.get(word)
      const isNew = f.rule === 'names/place' && f.of === null && word !== 'قطاع'
      const known = weights.get(id)
      // «ولنجتون» behind «مدينة ولنجتون»
      const kind = entity?.kind ?? (isNew ? own : undefined) ?? known?.kind
      if (kind === undefined) return
      const before = known ? known.weight * KEPT ** Math.max(0, f.first - known.at) : 0
      // «مدينة درنة» says what it is; «العاصمة طرابلس» is told of as the seat of a state.
      const weight = before + (own !== undefined ? 2 : word.startsWith('العاصم') ? 0 : 1)
      if (!known) weights.set(id, { weight, at: f.first, kind, word, entity })
      else {
        known.weight = weight
        known.at = f.first
        known.kind = kind
        known.word = word
      }
    },
    called(f, word) {
      const kinds = MEANT.get(word)
      if (!kinds || f.country !== '' || f.of !== null) return undefined
      const head = word.slice(2)
      // «القطاع الخاص» is no strip of land.
      if (!f.bare && head === 'قطاع') return undefined
      let best: string | undefined
      let most = 0
      for (const [id, x] of weights) {
        if (!kinds.has(x.kind)) continue
        // «المحافظة» is no «مديرية» and no state of America.
        const own = kinds === PROVINCES ? headOf(x) : head
        if (own !== head && (KIND_OF.has(own) ? head !== 'اقليم' : !UNHEADED.has(head))) continue
        const weight = x.weight * KEPT ** Math.max(0, f.first - x.at)
        if (weight > most) [best, most] = [id, weight]
      }
      return best
    },
  }
}
/** Provinces of other lands are named without a head word: «تكساس» is «الولاية». */
const UNHEADED = new Set(['ولايه', 'اقليم'])

/**
 * The cities that an article means as their provinces: it tells of «محافظة حجة» and nowhere of «مدينة حجة», so
 * «حجة» is the province; and «غزة» is the strip where that is named.
 */
export function provincesMeant(
  base: Base,
  findings: readonly Found[],
  wordAt: (f: Found) => string,
): ReadonlyMap<string, string> {
  if (!findings.some((f) => isHeadedProvince(entityOf(base, f)))) return NONE_MEANT
  const provinces = new Map<string, string>()
  const cities = new Set<string>()
  const named = new Map<string, Entity>()
  for (const f of findings) {
    const entity = entityOf(base, f)
    if (!entity) continue
    named.set(entity.id, entity)
    const head = entity.name.split(' ')[0] ?? ''
    if (PROVINCES.has(entity.kind)) {
      const bearing = `${entity.name.slice(head.length + 1)} ${entity.country}`
      if (HEADED.has(head)) provinces.set(bearing, entity.id)
    } else if (wordAt(f) === 'مدينه' || entity.kind === 'capital') cities.add(entity.id)
  }
  const meant = new Map<string, string>()
  if (provinces.size === 0) return meant
  for (const [id, entity] of named) {
    const province = provinces.get(`${entity.name} ${entity.country}`)
    if (province !== undefined && !cities.has(id)) meant.set(id, province)
  }
  return meant
}

const NONE_MEANT: ReadonlyMap<string, string> = new Map()

/** The place of the base that a finding is linked with. */
function entityOf(base: Base, f: Found): Entity | undefined {
  const id = f.type === 'GPE' || f.type === 'LOC' ? f.link?.entity : undefined
  return id?.startsWith('place:') === true ? base.entities.get(id) : undefined
}

const isHeadedProvince = (e: Entity | undefined): boolean =>
  e !== undefined && PROVINCES.has(e.kind) && HEADED.has(e.name.split(' ')[0] ?? '')

const HEADED = new Set(['محافظة', 'قطاع', 'ولاية', 'إقليم', 'مديرية', 'إمارة', 'قضاء'])
