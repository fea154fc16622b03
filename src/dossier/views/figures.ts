import type { FigureWhat } from '../../analysis/layers.ts'
import type { FigureLine } from '../types.ts'
import { lettersOf } from './letters.ts'
import { pageOf, witnessesOf, type Page, type Shelf, type Witness } from './shelf.ts'

/** One value that articles give for a count, with all who give it. */
export interface FigureRow {
  readonly figure: FigureLine['figure']
  readonly proof: FigureLine['proof']
  readonly witnesses: readonly Witness[]
}

/** Values of things counted under one noun, the smallest first. */
export interface FigureGroup {
  readonly what: FigureWhat
  readonly unit: string
  readonly rows: readonly FigureRow[]
}

export interface Figures extends Page<FigureGroup> {
  readonly whats: readonly { readonly name: FigureWhat; readonly count: number }[]
}

/**
 * Figures by what they count. Only the counted noun brings them together: whether two values speak of
 * one matter, and so contradict each other, is for the reader of the passages.
 */
export function figuresPage(
  shelf: Shelf,
  asked: {
    readonly what?: FigureWhat | undefined
    readonly offset: number
    readonly limit: number
  },
): Figures {
  const groups = Map.groupBy(
    shelf.dossier.figures,
    ({ figure }) => `${figure.what}\0${lettersOf(figure.unit)}`,
  )
  const counts = new Map<FigureWhat, number>()
  for (const { figure } of shelf.dossier.figures)
    counts.set(figure.what, (counts.get(figure.what) ?? 0) + 1)
  const wanted = [...groups.values()]
    .filter(([first]) => asked.what === undefined || first?.figure.what === asked.what)
    .sort((a, b) => b.length - a.length)
  const { total, rows } = pageOf(wanted, asked)
  return {
    total,
    rows: rows.flatMap((lines) => {
      const [first] = lines
      if (first === undefined) return []
      const { what, unit } = first.figure
      return [{ what, unit, rows: rowsOf(shelf, lines) }]
    }),
    whats: [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => ({ name, count })),
  }
}

function rowsOf(shelf: Shelf, lines: readonly FigureLine[]): FigureRow[] {
  const values = Map.groupBy(
    lines,
    ({ figure }) => `${figure.value}/${figure.max ?? ''}${figure.op}`,
  )
  return [...values.values()]
    .flatMap((same) => {
      const [first] = same
      if (first === undefined) return []
      return [
        {
          figure: first.figure,
          proof: first.proof,
          witnesses: witnessesOf(
            shelf,
            same.map((l) => l.proof),
          ),
        },
      ]
    })
    .sort((a, b) => a.figure.value - b.figure.value)
}
