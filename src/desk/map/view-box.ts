/** The units of outlines.svg: degrees from the upper left, a degree of latitude a little longer. */
export const WORLD = { width: 7200, height: 4140 } as const
export const toX = (longitude: number): number => (longitude + 180) * 20
export const toY = (latitude: number): number => (90 - latitude) * 23

export interface ViewBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Height over width of the map on the page. */
export const SHAPE = 0.6
/** Nobody is brought nearer than this by himself: four degrees. */
const LEAST = 80

/** The part of the world that holds all points, with room round them. */
export function boxAround(
  points: readonly { readonly latitude: number; readonly longitude: number }[],
): ViewBox {
  if (points.length === 0) return { x: 0, y: 0, width: WORLD.width, height: WORLD.width * SHAPE }
  const xs = points.map((p) => toX(p.longitude))
  const ys = points.map((p) => toY(p.latitude))
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const width = Math.max(LEAST, (right - left) * 1.35, ((bottom - top) * 1.35) / SHAPE)
  return around((left + right) / 2, (top + bottom) / 2, Math.min(width, WORLD.width))
}

/** Nearer or farther about the middle. */
export function zoomed(box: ViewBox, factor: number): ViewBox {
  const width = Math.min(WORLD.width, Math.max(20, box.width * factor))
  return around(box.x + box.width / 2, box.y + box.height / 2, width)
}

/** Moved by shares of its width and height, the middle staying on the map. */
export function moved(box: ViewBox, right: number, down: number): ViewBox {
  const within = (n: number, most: number): number => Math.min(most, Math.max(0, n))
  return around(
    within(box.x + box.width * (0.5 + right), WORLD.width),
    within(box.y + box.height * (0.5 + down), WORLD.height),
    box.width,
  )
}

const around = (x: number, y: number, width: number): ViewBox => ({
  x: x - width / 2,
  y: y - (width * SHAPE) / 2,
  width,
  height: width * SHAPE,
})

/**
 * Which of the names are written: the first always, another where it does not run into one that is
 * written already. `places` are in order of weight, `pixels` is the width of the map on the screen.
 */
export function labelled<
  P extends { readonly latitude: number; readonly longitude: number; readonly name: string },
>(places: readonly P[], box: ViewBox, pixels: number): ReadonlySet<P> {
  const scale = pixels / box.width
  const taken: { x: number; y: number; width: number }[] = []
  const shown = new Set<P>()
  for (const p of places) {
    const x = (toX(p.longitude) - box.x) * scale
    const y = (toY(p.latitude) - box.y) * scale
    const width = p.name.length * LETTER + 2 * LETTER
    if (x < 0 || x > pixels || y < 0 || y > pixels * SHAPE) continue
    if (taken.some((t) => Math.abs(t.y - y) < LINE && Math.abs(t.x - x) < (t.width + width) / 2))
      continue
    taken.push({ x, y, width })
    shown.add(p)
  }
  return shown
}

/** Pixels that a letter and a line of a name take. */
const LETTER = 8
const LINE = 28
