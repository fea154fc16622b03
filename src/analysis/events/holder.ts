import type { Statement } from '../layers.ts'

/** The smallest statement whose content holds a range; statements come by place. */
export function createHolder(
  statements: readonly Statement[],
): (from: number, to: number) => Statement | null {
  const sorted = [...statements].sort((a, b) => a.from - b.from || b.to - a.to)
  let next = 0
  let open: Statement[] = []
  return (from, to) => {
    for (let s = sorted[next]; s && s.from <= from; s = sorted[++next]) {
      open = open.filter((o) => o.to > from)
      open.push(s)
    }
    let best: Statement | null = null
    for (const o of open) {
      if (o.to < to) continue
      if (!best || o.to - o.from <= best.to - best.from) best = o
    }
    return best
  }
}
