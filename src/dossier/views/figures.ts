import type { FigureWhat } from '../../analysis/layers.ts'
import type { Dossier, FigureLine } from '../types.ts'
import { lettersOf } from './letters.ts'
import { pageOf, witnessesOf, type Page, type Shelf, type Witness } from './shelf.ts'

/** One value that articles give for a count, with all who give it. */
export interface FigureRow {
  readonly figure: FigureLine['figure']
  readonly proof: FigureLine['proof']
  /** The first of those who give it. */
  readonly witnesses: readonly Witness[]
  readonly articles: number
}

/** Values of things counted under one noun, the smallest first. */
export interface FigureGroup {
  readonly what: FigureWhat
  readonly unit: string
  /** How many different values there are. */
  readonly values: number
  /** Those that most articles give. */
  readonly rows: readonly FigureRow[]
}

/** What a group has room for. */
const VALUES = 24
const PROOFS = 12

export interface Figures extends Page<FigureGroup> {
  readonly whats: readonly { readonly name: FigureWhat; readonly count: number }[]
}

/** Figures under what they count, those of most figures first; made once for all parts of the list. */
interface Grouped {
  readonly groups: readonly (readonly FigureLine[])[]
  readonly counts: ReadonlyMap<FigureWhat, number>
}
const grouped = new WeakMap<Dossier, Grouped>()
function groupFigures(dossier: Dossier): Grouped {
  const known = grouped.get(dossier)
  if (known !== undefined) return known
  const groups = Map.groupBy(
    dossier.figures,
    ({ figure }) => `${figure.what}\0${lettersOf(figure.unit)}`,
  )
  const counts = new Map<FigureWhat, number>()
  for (const { figure } of dossier.figures)
    counts.set(figure.what, (counts.get(figure.what) ?? 0) + 1)
  const made = { groups: [...groups.values()].sort((a, b) => b.length - a.length), counts }
  grouped.set(dossier, made)
  return made
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
  const { groups, counts } = groupFigures(shelf.dossier)
  const wanted = groups.filter(
    ([first]) => asked.what === undefined || first?.figure.what === asked.what,
  )
  const { total, rows } = pageOf(wanted, asked)
  return {
    total,
    rows: rows.flatMap((lines) => {
      const [first] = lines
      if (first === undefined) return []
      const { what, unit } = first.figure
      const values = valuesOf(lines)
      return [{ what, unit, values: values.length, rows: rowsOf(shelf, values) }]
    }),
    whats: [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => ({ name, count })),
  }
}

/** The lines of each value, the values that most lines give first. */
function valuesOf(lines: readonly FigureLine[]): FigureLine[][] {
  const values = Map.groupBy(
    lines,
    ({ figure }) => `${figure.value}/${figure.max ?? ''}${figure.op}`,
  )
  return [...values.values()].sort((a, b) => b.length - a.length)
}

const rowsOf = (shelf: Shelf, values: readonly (readonly FigureLine[])[]): FigureRow[] =>
  values
    .slice(0, VALUES)
    .flatMap((same) => {
      const [first] = same
      if (first === undefined) return []
      const proofs = same.slice(0, PROOFS).map((l) => l.proof)
      return [
        {
          figure: first.figure,
          proof: first.proof,
          witnesses: witnessesOf(shelf, proofs),
          articles: new Set(same.map((l) => l.proof.article)).size,
        },
      ]
    })
    .sort((a, b) => a.figure.value - b.figure.value)
