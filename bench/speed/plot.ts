/** A point of a series: x in articles, y in what the plot's title says. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Series {
  readonly name: string
  readonly points: readonly Point[]
}

const WIDTH = 640
const HEIGHT = 280
const LEFT = 56
const RIGHT = 150
const TOP = 36
const BOTTOM = 40
const COLOURS = ['#0b6e4f', '#b3541e', '#2f5d9b', '#7a3b8f']

/** A plot of lines as SVG; axes from zero, names beside the last points. Readable on light and dark. */
export function plot(title: string, series: readonly Series[]): string {
  const points = series.flatMap((s) => s.points)
  const right = Math.max(1, ...points.map((p) => p.x))
  const top = nice(Math.max(1e-9, ...points.map((p) => p.y)))
  const x = (v: number): number => LEFT + (v / right) * (WIDTH - LEFT - RIGHT)
  const y = (v: number): number => HEIGHT - BOTTOM - (v / top) * (HEIGHT - TOP - BOTTOM)
  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const v = part * top
    return (
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(v)}" y2="${y(v)}" stroke="#8886" />` +
      `<text x="${LEFT - 8}" y="${y(v) + 4}" text-anchor="end">${Number(v.toPrecision(3))}</text>`
    )
  })
  const ticks = [0, 0.5, 1].map((part) => {
    const v = Math.round(part * right)
    return `<text x="${x(v)}" y="${HEIGHT - 16}" text-anchor="middle">${v.toLocaleString('en')}</text>`
  })
  const lines = series.map((s, i) => {
    const colour = COLOURS[i % COLOURS.length] ?? '#000'
    const path = s.points.map((p) => `${x(p.x).toFixed(1)},${y(p.y).toFixed(1)}`).join(' ')
    const last = s.points.at(-1) ?? { x: 0, y: 0 }
    return (
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2.5" />` +
      `<text x="${x(last.x) + 8}" y="${y(last.y) + 4}" fill="${colour}">${s.name}</text>`
    )
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#777" role="img"><title>${title}</title><text x="${LEFT}" y="18" font-size="14">${title}</text>${[...grid, ...ticks, ...lines].join('')}</svg>\n`
}

/** The least round number that is no less than `v`. */
function nice(v: number): number {
  const size = 10 ** Math.floor(Math.log10(v))
  return ([1, 2, 2.5, 5, 10].find((m) => m * size >= v) ?? 10) * size
}
