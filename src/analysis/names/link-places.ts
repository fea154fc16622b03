import { fold } from '../../arabic/fold.ts'
import type { Base } from './base.ts'
import type { Entity } from './entity.ts'
import type { Found } from './found.ts'
import type { Scan } from './tokens.ts'

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

export function createPlaces(base: Base): Places {
  const weights = new Map<string, { weight: number; at: number; kind: string; head: string }>()
  return {
    named(f, id, word) {
      if (f.bare) return
      const entity = id.startsWith('place:') ? base.entities.get(id) : undefined
      const own = KIND_OF.get(word)
      const isNew = f.rule === 'names/place' && f.of === null && word !== 'قطاع'
      const kind = entity?.kind ?? (isNew ? own : undefined)
      if (kind === undefined) return
      const known = weights.get(id)
      const before = known ? known.weight * KEPT ** Math.max(0, f.first - known.at) : 0
      // «مدينة درنة» says what it is; «العاصمة طرابلس» is told of as the seat of a state.
      const weight = before + (own !== undefined ? 2 : word.startsWith('العاصم') ? 0 : 1)
      const head = entity ? fold(entity.name.split(' ')[0] ?? '') : word
      weights.set(id, { weight, at: f.first, kind, head })
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
        if (kinds === PROVINCES && x.head !== head) {
          if (KIND_OF.has(x.head) ? head !== 'اقليم' : !UNHEADED.has(head)) continue
        }
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
 * The cities that an article means as their provinces: it tells first of «محافظة حجة» and nowhere of «مدينة
 * حجة», so «حجة» is the province; and «غزة» is the strip where that is named.
 */
export function provincesMeant(
  base: Base,
  findings: readonly Found[],
  scan: Scan,
  wordAt: (f: Found) => string,
): ReadonlyMap<string, string> {
  const { part } = scan.words
  const provinces = new Map<string, string>()
  const cities = new Set<string>()
  const kept = new Set<string>()
  const named = new Map<string, Entity>()
  for (const f of findings) {
    const id = f.type === 'GPE' || f.type === 'LOC' ? f.link?.entity : undefined
    const entity = id?.startsWith('place:') === true ? base.entities.get(id) : undefined
    if (!entity) continue
    named.set(entity.id, entity)
    const head = entity.name.split(' ')[0] ?? ''
    if (PROVINCES.has(entity.kind)) {
      const bearing = `${entity.name.slice(head.length + 1)} ${entity.country}`
      // A title shortens what the text names first.
      if (HEADED.has(head) && (head === 'قطاع' || !kept.has(bearing)))
        provinces.set(bearing, entity.id)
    } else if (wordAt(f) === 'مدينه' || entity.kind === 'capital') cities.add(entity.id)
    else if (part[f.first] !== part[0]) kept.add(`${entity.name} ${entity.country}`)
  }
  const meant = new Map<string, string>()
  if (provinces.size === 0) return meant
  for (const [id, entity] of named) {
    const province = provinces.get(`${entity.name} ${entity.country}`)
    if (province !== undefined && !cities.has(id)) meant.set(id, province)
  }
  return meant
}

const HEADED = new Set(['محافظة', 'قطاع', 'ولاية', 'إقليم', 'مديرية', 'إمارة', 'قضاء'])
