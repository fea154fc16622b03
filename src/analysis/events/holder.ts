import type { Statement } from '../layers.ts'

/** Behind the first that holds a range, so many more are looked at: contents that cross are few. */
const CROSSING = 64

/** The smallest statement whose content holds a range; ranges are asked for by place. */
export function createHolder(
  statements: readonly Statement[],
): (from: number, to: number) => Statement | null {
  const sorted = [...statements].sort((a, b) => a.from - b.from || b.to - a.to)
  let next = 0
  let open: Statement[] = []
  let kept = 0
  return (from, to) => {
    for (let s = sorted[next]; s && s.from <= from; s = sorted[++next]) {
      if (open.length > 2 * kept + CROSSING) {
        open = open.filter((o) => o.to > from)
        kept = open.length
      }
      open.push(s)
    }
    let best: Statement | null = null
    let least = 0
    // The last to open is the smallest, unless contents cross.
    for (let i = open.length - 1; i >= least; i--) {
      const o = open[i]
      if (!o || o.to < to) continue
      if (!best) least = Math.max(0, i - CROSSING)
      if (!best || o.to - o.from < best.to - best.from) best = o
    }
    return best
  }
}
