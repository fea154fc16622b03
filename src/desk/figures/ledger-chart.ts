/** A value told on a day by somebody. */
export interface Point {
  readonly value: number
  readonly max: number | null
  readonly published: string | null
  /** Who counts: the claimant, else the outlet. */
  readonly by: string
}

export interface Placed<P extends Point> {
  readonly point: P
  /** 0…1 from the first day to the last, and from the lowest value to the highest. */
  readonly x: number
  readonly y: number
  /** The place of who counts among all who do. */
  readonly series: number
}

export interface Chart<P extends Point> {
  readonly points: readonly Placed<P>[]
  /** Who counts, in the order in which they first do. */
  readonly series: readonly string[]
  /** Stretches from one value of somebody to the next of the same. */
  readonly lines: readonly (readonly [Placed<P>, Placed<P>])[]
  readonly low: number
  readonly high: number
  readonly days: readonly [string, string] | null
}

/**
 * Values over time. Points of one day stand beside each other in the order in which they are told, so
 * that none hides another; what has no date stands at the end.
 */
export function toChart<P extends Point>(points: readonly P[]): Chart<P> {
  const values = points.flatMap((p) => [p.value, p.max ?? p.value])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const days = points.flatMap((p) => dayNumber(p.published) ?? [])
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const span = days.length === 0 ? 0 : last - first
  const series = [...new Set(points.map((p) => p.by))]
  const dated = points.map((point, order) => ({ point, order, day: dayNumber(point.published) }))
  dated.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || a.order - b.order)
  const placed = dated.map(({ point, day }, i): Placed<P> => {
    const even = points.length < 2 ? 0.5 : i / (points.length - 1)
    const inTime = span === 0 || day === null ? even : (day - first) / span
    return {
      point,
      // Half by time and half by order: what is told at one time does not fall on one spot.
      x: (inTime + even) / 2,
      y: high === low ? 0.5 : (point.value - low) / (high - low),
      series: series.indexOf(point.by),
    }
  })
  return {
    points: placed,
    series,
    lines: [...Map.groupBy(placed, (p) => p.series).values()].flatMap((own) =>
      own.slice(1).flatMap((to, i) => {
        const from = own[i]
        return from === undefined ? [] : [[from, to] as const]
      }),
    ),
    low,
    high,
    days: days.length === 0 ? null : [dayOf(first), dayOf(last)],
  }
}

const DAY = 86_400_000
const dayNumber = (published: string | null): number | null => {
  if (published === null || !/^\d{4}-\d{2}-\d{2}/.test(published)) return null
  return Math.floor(Date.parse(published.slice(0, 10)) / DAY)
}
const dayOf = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10)
