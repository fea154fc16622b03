import type { Range } from './range.ts'

/**
 * Something found in an article, with its proof and its trace: the range holds the words, `rule`
 * names what found them, `parts` the ids of the annotations it stands on.
 */
export interface Annotation extends Range {
  /** `layer:from-to`, with `#n` where one layer has several at one place. */
  readonly id: string
  readonly rule: string
  readonly parts: readonly string[]
}

/** Ids that stay the same from run to run: made from the layer and the place. */
export function createIds(layer: string): (r: Range) => string {
  const seen = new Map<string, number>()
  return (r) => {
    const base = `${layer}:${r.from}-${r.to}`
    const n = seen.get(base) ?? 0
    seen.set(base, n + 1)
    return n === 0 ? base : `${base}#${n}`
  }
}
