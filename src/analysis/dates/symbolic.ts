import type { Day } from '../../arabic/calendar/days.ts'
import { parse } from './expression.ts'
import { resolve } from './resolve.ts'
import { toEdtf } from './time.ts'

/**
 * The EDTF value of `DateMention.symbolic` for an article published on a day: what the dates stage
 * itself would have said, had it known the day. Null for what names no time (`every(…)`) and for text
 * that is no symbolic value.
 */
export function resolveSymbolic(symbolic: string, published: Day): string | null {
  const e = parse(symbolic)
  const t = e === undefined || typeof e === 'string' ? null : resolve(e, published)
  return t && toEdtf(t)
}
