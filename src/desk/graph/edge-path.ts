import type { Spot } from './layout.ts'

/** A line from one spot to another, drawn as a bow, with the arrow at its end. */
export interface EdgePath {
  readonly line: string
  readonly arrow: string
  /** Where words about it may stand. */
  readonly middle: Spot
}

/**
 * The bow from `a` to `b`, from the rim of one disc to the rim of the other. `bend` says how far it
 * leaves the straight way: lines between the same two differ in it, and a line back bends to the other
 * side, as seen on the page.
 *
 *     a ●‿‿‿‿➤● b
 */
export function edgePath(
  a: Spot,
  b: Spot,
  bend: number,
  rims: readonly [number, number],
): EdgePath {
  const [x, y] = [b.x - a.x, b.y - a.y]
  const far = Math.max(1, Math.hypot(x, y))
  const middle = { x: (a.x + b.x) / 2 - y * bend, y: (a.y + b.y) / 2 + x * bend }
  const from = toward(a, middle, rims[0])
  const to = toward(b, middle, rims[1] + 3)
  const size = Math.min(9, far / 6)
  const back = toward(to, middle, size)
  const [ux, uy] = [(to.x - back.x) / size, (to.y - back.y) / size]
  const half = size * 0.55
  return {
    line: `M${at(from)}Q${at(middle)} ${at(back)}`,
    arrow: `M${at(to)}L${at({ x: back.x - uy * half, y: back.y + ux * half })}L${at({ x: back.x + uy * half, y: back.y - ux * half })}Z`,
    middle: { x: (from.x + 2 * middle.x + to.x) / 4, y: (from.y + 2 * middle.y + to.y) / 4 },
  }
}

/** The point `by` away from one toward the other. */
function toward(from: Spot, to: Spot, by: number): Spot {
  const far = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  return { x: from.x + ((to.x - from.x) * by) / far, y: from.y + ((to.y - from.y) * by) / far }
}

const at = ({ x, y }: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`
