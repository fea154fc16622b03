import {
  digitsAt,
  foldAt,
  isJoined,
  sideAt,
  timeWord,
  type DateContext,
  type Found,
} from './context.ts'
import { call, type Side } from './expression.ts'
import { unitAt } from './read-amount.ts'
import { namedYearAt } from './read-year.ts'
import { readOrdinal } from './numbers.ts'

/** «التسعينيات», «ثمانينات القرن الماضي»; «في الثلاثينات من عمره» is an age. */
export function decadeAt(c: DateContext, i: number): Found | null {
  const word = timeWord(c, i, 'tens')
  if (!word) return null
  const k = i + 1
  if (foldAt(c, k) === 'من' && /^(العمر|عمره|عمرها|عمرهم|عمري)$/.test(foldAt(c, k + 1))) return null
  const at = foldAt(c, k) === 'من' ? k + 1 : k
  const that = timeWord(c, at, 'this') ? at + 1 : at
  const unit = unitAt(c, that)
  let base = 1900 + word.value
  let end = k
  if (unit?.unit === 'century' && unit.definite) {
    const rank = readOrdinal(c, that + 1)
    const side = that > at ? { side: 0, end: unit.end } : sideAt(c, that + 1)
    if (rank?.definite) {
      base = 100 * (rank.value - 1) + word.value
      end = rank.end
    } else if (side) {
      if (side.side >= 0) base += 100
      end = side.end
    }
  }
  const year = (n: number): string => String(n).padStart(4, '0')
  return { end, skip: word.skip, expression: call('range', year(base), year(base + 9)) }
}

/** «الصيف الماضي», «صيف 2014», «هذا الشتاء». */
export function seasonAt(c: DateContext, i: number): Found | null {
  const that = timeWord(c, i, 'this')
  const k = that ? i + 1 : i
  const word = timeWord(c, k, 'season')
  if (!word) return null
  const skip = that ? that.skip : word.skip
  if (that) {
    return word.definite
      ? { end: k + 1, skip, expression: call('season', word.value, 'near') }
      : null
  }
  const side = word.definite ? sideAt(c, k + 1) : null
  if (side) {
    const which: Side = side.side < 0 ? 'past' : side.side > 0 ? 'next' : 'near'
    return { end: side.end, skip, expression: call('season', word.value, which) }
  }
  const year = namedYearAt(c, foldAt(c, k + 1) === 'من' ? k + 2 : k + 1)
  if (year)
    return { end: year.end, skip, expression: call('season-in', word.value, year.expression) }
  const digits = digitsAt(c, k + 1, 1900, 2100)
  if (digits === null) return null
  // «شتاء 2015-2016» is the one that begins in the first of them.
  const joint = foldAt(c, k + 2)
  const two = joint === '-' || joint === '/' || joint === '–'
  const next = two && isJoined(c, k + 2) ? digitsAt(c, k + 3, digits + 1, digits + 1) : null
  return {
    end: next === null ? k + 2 : k + 4,
    skip,
    expression: call('season-in', word.value, String(digits)),
  }
}
