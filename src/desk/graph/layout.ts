/** Something to be placed, with the room that it takes. */
export interface Box {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface Tie {
  readonly from: string
  readonly to: string
  /** How strongly it pulls, 0…1. */
  readonly pull: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

const STEPS = 260
/** How much the middle draws: with it what is tied to nothing stays off the walls. */
const DRAW = 1.8
const APART = 80

/**
 * A place for each box inside `width` × `height`: what is tied stands near, nothing stands on another.
 * The same for the same boxes and ties: no chance is in it. Boxes should come with the weightiest
 * first; they begin on a spiral round the middle in that order.
 */
export function layOut(
  boxes: readonly Box[],
  ties: readonly Tie[],
  width: number,
  height: number,
): ReadonlyMap<string, Spot> {
  const n = boxes.length
  const index = new Map(boxes.map((b, i) => [b.id, i]))
  const xs = new Float64Array(n)
  const ys = new Float64Array(n)
  boxes.forEach((_, i) => {
    const angle = i * GOLDEN
    const far = 0.42 * Math.sqrt((i + 0.5) / n)
    xs[i] = width * (0.5 + far * Math.cos(angle))
    ys[i] = height * (0.5 + far * Math.sin(angle))
  })
  const links = ties.flatMap(({ from, to, pull }) => {
    const [a, b] = [index.get(from), index.get(to)]
    return a === undefined || b === undefined || a === b ? [] : [{ a, b, pull }]
  })
  const unit = 0.75 * Math.sqrt((width * height) / Math.max(1, n))
  for (let step = 0; step < STEPS; step++) {
    const most = 0.1 * Math.min(width, height) * (1 - step / STEPS) + 0.5
    moveOnce({ xs, ys, links, unit, width, height, most })
    keepInside(boxes, xs, ys, width, height)
  }
  for (let step = 0; step < APART; step++) {
    if (!pushApart(boxes, xs, ys)) break
    keepInside(boxes, xs, ys, width, height)
  }
  return new Map(boxes.map((b, i) => [b.id, { x: rounded(xs[i]), y: rounded(ys[i]) }]))
}

const rounded = (n = 0): number => Math.round(n * 10) / 10

/** Turned by this from one to the next, no two of a spiral stand in one direction. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

interface Field {
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly links: readonly { readonly a: number; readonly b: number; readonly pull: number }[]
  readonly unit: number
  readonly width: number
  readonly height: number
  /** The longest way of one step. */
  readonly most: number
}

/** All push each other away, ties pull, the middle draws a little. */
function moveOnce({ xs, ys, links, unit, width, height, most }: Field): void {
  const n = xs.length
  const dx = new Float64Array(n)
  const dy = new Float64Array(n)
  const add = (i: number, x: number, y: number): void => {
    dx[i] = (dx[i] ?? 0) + x
    dy[i] = (dy[i] ?? 0) + y
  }
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const [x, y] = [(xs[i] ?? 0) - (xs[j] ?? 0), (ys[i] ?? 0) - (ys[j] ?? 0)]
      const square = Math.max(1, x * x + y * y)
      const push = (unit * unit) / square
      add(i, x * push, y * push)
      add(j, -x * push, -y * push)
    }
  for (const { a, b, pull } of links) {
    const [x, y] = [(xs[b] ?? 0) - (xs[a] ?? 0), (ys[b] ?? 0) - (ys[a] ?? 0)]
    const strength = (pull * Math.hypot(x, y)) / unit
    add(a, x * strength, y * strength)
    add(b, -x * strength, -y * strength)
  }
  for (let i = 0; i < n; i++) {
    // As much more across as the picture is wider than high: all of it is used.
    add(i, (width / 2 - (xs[i] ?? 0)) * DRAW * (height / width), 0)
    add(i, 0, (height / 2 - (ys[i] ?? 0)) * DRAW * (width / height))
    const [x, y] = [dx[i] ?? 0, dy[i] ?? 0]
    const far = Math.hypot(x, y)
    const scale = far > most ? most / far : 1
    xs[i] = (xs[i] ?? 0) + x * scale
    ys[i] = (ys[i] ?? 0) + y * scale
  }
}

function keepInside(
  boxes: readonly Box[],
  xs: Float64Array,
  ys: Float64Array,
  width: number,
  height: number,
): void {
  boxes.forEach((b, i) => {
    xs[i] = Math.min(width - b.width / 2, Math.max(b.width / 2, xs[i] ?? 0))
    ys[i] = Math.min(height - b.height / 2, Math.max(b.height / 2, ys[i] ?? 0))
  })
}

/** Moves each two boxes that lie on each other apart, along the shorter way; false where none do. */
function pushApart(boxes: readonly Box[], xs: Float64Array, ys: Float64Array): boolean {
  let moved = false
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b, k) => {
      const j = i + 1 + k
      const [x, y] = [(xs[j] ?? 0) - (xs[i] ?? 0), (ys[j] ?? 0) - (ys[i] ?? 0)]
      const overX = (a.width + b.width) / 2 - Math.abs(x)
      const overY = (a.height + b.height) / 2 - Math.abs(y)
      if (overX <= 0 || overY <= 0) return
      moved = true
      const [of, over, toward] = overY <= overX ? [ys, overY, y] : [xs, overX, x]
      const step = (over / 2 + 0.5) * (toward < 0 ? -1 : 1)
      of[i] = (of[i] ?? 0) - step
      of[j] = (of[j] ?? 0) + step
    }),
  )
  return moved
}
