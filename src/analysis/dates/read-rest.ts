import { foldAt, timeWord, type DateContext, type Found } from './context.ts'
import { call } from './expression.ts'
import { readNumber } from './numbers.ts'
import { unitAt } from './read-amount.ts'
import { counted, SIDED, sided } from './read-relative.ts'

/** «آخر ثلاثة أيام», «آخر 24 ساعة»: up to now; «بقية العام»: from now. */
export function lastOrRestAt(c: DateContext, i: number): Found | null {
  const first = timeWord(c, i, 'first', 'rest')
  if (!first) return null
  if (first.kind === 'rest') {
    const unit = unitAt(c, i + 1)
    if (!unit?.definite || unit.number !== 1 || !/^(week|month|year)$/.test(unit.unit)) return null
    const rest = call('range', call('day', 0), sided(c, unit.unit as 'week', 0))
    return { end: unit.end, skip: first.skip, expression: rest }
  }
  const n = first.value === -1 ? readNumber(c, i + 1) : undefined
  const unit = n && unitAt(c, n.end)
  if (!n || !unit || unit.number === 2) return null
  return counted(n.value, unit.unit, { side: -1, end: unit.end }, first.skip)
}

/** «في وقت سابق من الشهر»: this one. */
export function earlierInAt(c: DateContext, i: number): Found | null {
  if (foldAt(c, i - 1) !== 'من' || !/^(سابق|لاحق|مبكر|متاخر)$/.test(foldAt(c, i - 2))) return null
  const unit = unitAt(c, i)
  if (!unit?.definite || unit.number !== 1 || !SIDED.has(unit.unit)) return null
  return { end: unit.end, skip: unit.skip, expression: sided(c, unit.unit as 'week', 0) }
}
