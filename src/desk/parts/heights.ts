/** Heights of the rows of a list: measured as far as they were drawn, the usual one for the rest. */
export interface Heights {
  readonly count: number
  /** Says whether that is news. */
  set(index: number, height: number): boolean
  /** The height of all rows before one. */
  before(index: number): number
  /** The rows that stand between two heights: `from` the first, `to` one past the last. */
  between(top: number, bottom: number): { readonly from: number; readonly to: number }
  /** What was measured; 0 for what was not. */
  measured(): readonly number[]
}

export function createHeights(
  count: number,
  estimate: number,
  known: readonly number[] = [],
): Heights {
  const heights = new Float64Array(count)
  for (let i = 0; i < Math.min(count, known.length); i++) heights[i] = known[i] ?? 0
  /** `sums[i]` is the height before row i; up to `valid` it is up to date. */
  const sums = new Float64Array(count + 1)
  let valid = 0
  const heightOf = (i: number): number => heights[i] || estimate
  const sum = (upto: number): void => {
    for (let i = valid; i < upto; i++) sums[i + 1] = (sums[i] ?? 0) + heightOf(i)
    valid = Math.max(valid, upto)
  }
  const before = (index: number): number => {
    const at = Math.max(0, Math.min(count, index))
    sum(at)
    return sums[at] ?? 0
  }
  /** The row at a height: the last that begins at or above it. */
  const at = (height: number): number => {
    sum(count)
    let [low, high] = [0, count]
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if ((sums[mid] ?? 0) <= height) low = mid
      else high = mid - 1
    }
    return Math.min(low, Math.max(0, count - 1))
  }
  return {
    count,
    set(index, height) {
      if (index < 0 || index >= count || Math.abs(heightOf(index) - height) < 0.5) {
        if (index >= 0 && index < count) heights[index] = height
        return false
      }
      heights[index] = height
      valid = Math.min(valid, index)
      return true
    },
    before,
    between(top, bottom) {
      if (count === 0) return { from: 0, to: 0 }
      return { from: at(Math.max(0, top)), to: Math.min(count, at(Math.max(0, bottom)) + 1) }
    },
    measured: () => [...heights],
  }
}

const KEPT = 12
const KEY = 'isnad-heights'
const lists = new Map<string, Heights>()

/** The heights of a list as they were left; also after a reload, of the list one was at. */
export function heightsOf(id: string, count: number, estimate: number): Heights {
  const left = lists.get(id)
  const known = left?.count === count ? left : createHeights(count, estimate, stored(id))
  lists.delete(id)
  lists.set(id, known)
  if (lists.size > KEPT) lists.delete(lists.keys().next().value ?? '')
  return known
}

/** Keeps what was measured of a list over a reload. */
export function keepHeights(id: string): void {
  const heights = lists.get(id)?.measured().map(Math.round) ?? []
  while (heights.at(-1) === 0) heights.pop()
  sessionStorage.setItem(KEY, JSON.stringify({ id, heights }))
}

function stored(id: string): readonly number[] {
  const left: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
  if (typeof left !== 'object' || left === null || !('id' in left) || left.id !== id) return []
  return 'heights' in left && Array.isArray(left.heights)
    ? left.heights.filter((h): h is number => typeof h === 'number')
    : []
}
