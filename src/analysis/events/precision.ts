import { placeOf as placeOfEntity, type Place } from '../names/places.ts'
import type { EventPoint } from '../layers.ts'
import type { Context } from './context.ts'
import type { Span } from './draft.ts'
import { tokensOf } from './tokens-of.ts'
import type { When } from './where-when.ts'

/**
 * How well the day is known, in ACLED's classes: 1 the day, 2 the week, 3 the month; null for a year,
 * an open end or nothing.
 */
export function timePrecisionOf(when: When): 1 | 2 | 3 | null {
  if (when.value === null) return null
  if (when.precision === 'day') return 1
  if (when.precision === 'month') return 3
  if (when.precision !== 'span') return null
  const [from = '', to = ''] = when.value.replaceAll('~', '').split('/')
  const days = (Date.parse(to) - Date.parse(from)) / 86400000
  if (Number.isNaN(days)) return null
  return days < 8 ? 2 : days < 32 ? 3 : null
}

/** In ACLED's classes: 1 the very place, 2 a part of a region or near a town, 3 a region. */
const CLASS: Readonly<Record<Place['precision'], 1 | 2 | 3>> = {
  site: 1,
  settlement: 1,
  near: 2,
  area: 3,
}

/** Where the words of a place lie; null where the gazetteer knows none of them. */
export function pointOf(c: Context, place: Span | null): EventPoint | null {
  if (!place) return null
  const { first, end } = tokensOf(c, place.range)
  let known = place.entity === null ? undefined : placeOfEntity(place.entity)
  let whole = known !== undefined
  for (let k = first; k < end && !known; k++) {
    const m = c.mentionAt[k]
    known = m ? placeOfEntity(m.value.entity) : undefined
    // «جنوب طرابلس», «شارع في بنغازي»: somewhere about what is known.
    whole = k === first
  }
  if (!known) return null
  const { id, latitude, longitude, precision } = known
  const own = CLASS[precision]
  return { entity: id, latitude, longitude, precision, class: whole || own === 3 ? own : 2 }
}
