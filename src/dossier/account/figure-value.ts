import type { FigureOp } from '../../analysis/layers.ts'

/** What a figure says: a value or a span, and whether it is the least, the most or about it. */
export interface FigureValue {
  readonly value: number
  readonly max: number | null
  readonly op: FigureOp
}

/** `28`, `>140000`, `10–15`: the value as a side of a dispute carries it. */
export const writeFigure = ({ value, max, op }: FigureValue): string =>
  `${SIGNS[op]}${value}${max === null ? '' : `–${max}`}`

/** Reads what `writeFigure` writes; null for a side of another kind. */
export function parseFigure(side: string | null): FigureValue | null {
  const m = /^([<>~]?)(-?\d+(?:\.\d+)?)(?:–(-?\d+(?:\.\d+)?))?$/.exec(side ?? '')
  if (m === null) return null
  return {
    value: Number(m[2]),
    max: m[3] === undefined ? null : Number(m[3]),
    op: OPS[m[1] ?? ''] ?? '=',
  }
}

const SIGNS = { '=': '', '>': '>', '<': '<', '~': '~' } as const
const OPS: Readonly<Record<string, FigureOp>> = { '>': '>', '<': '<', '~': '~' }
