import { loadText } from '../../load-table.ts'

/** The weights that are not 0, as they are kept: the place of each, and its value plus BIAS. */
export interface LearnedTable {
  readonly places: Uint32Array
  readonly values: Uint16Array
}

const BIAS = 1 << 15
/** A weight of 1 of the table, in the integers that are added up. */
export const UNIT = 100

/** The table of weights, `learned.tsv`: a line a feature, its weights for each label. */
export function readWeights(): LearnedTable {
  const places: number[] = []
  const values: number[] = []
  for (const line of loadText(new URL('./learned.tsv', import.meta.url)).split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [, feature = '', , ...weights] = line.split('\t')
    weights.forEach((w, label) => {
      if (Number(w) === 0) return
      places.push(Number(feature) * weights.length + label)
      values.push(Number(w) + BIAS)
    })
  }
  return { places: Uint32Array.from(places), values: Uint16Array.from(values) }
}

/** By place, all weights. */
export function weightsOf({ places, values }: LearnedTable): Int32Array {
  const size = places.reduce((most, at) => Math.max(most, at + 1), 0)
  const weights = new Int32Array(size)
  for (const [i, at] of places.entries()) weights[at] = (values[i] ?? BIAS) - BIAS
  return weights
}
