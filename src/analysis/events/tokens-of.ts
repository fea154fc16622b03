import type { Range } from '../../text/range.ts'
import type { Context } from './context.ts'

/** The tokens that a range covers. */
export function tokensOf(c: Context, r: Range): { first: number; end: number } {
  let lo = 0
  let hi = c.words.count
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((c.words.to[mid] ?? 0) <= r.from) lo = mid + 1
    else hi = mid
  }
  let end = lo
  while (end < c.words.count && (c.words.from[end] ?? 0) < r.to) end++
  return { first: lo, end }
}
