import { FATES } from '../codes.ts'
import type { Candidate } from './candidates.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'

/** A few figures from token `at` on. */
export function figuresFrom(c: Context, at: number): Context['figures'] {
  let lo = 0
  let hi = c.figures.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((c.figures[mid]?.first ?? 0) < at) lo = mid + 1
    else hi = mid
  }
  return c.figures.slice(lo, lo + 40)
}

export const COUNTS_OF_HARM: ReadonlySet<string> = new Set([...FATES, 'people', 'fighters'])

/** Figures that count whom it befell: near the trigger or the words merged into it. */
export function figuresOf(
  c: Context,
  x: Candidate,
  others: readonly Candidate[],
  d: Draft,
): string[] {
  const found: string[] = []
  if (c.figures.length === 0) return found
  const s = c.sentences[d.sentence]
  for (const f of figuresFrom(c, x.at - 40)) {
    if (f.first > x.at + 40) break
    if (!COUNTS_OF_HARM.has(f.value.what)) continue
    // What another sentence counts is of another happening.
    if (s && (f.first < s.first || f.first >= s.end)) continue
    const near = [x, ...others].some(({ at: k }) => Math.abs(f.first - k) < 8)
    const inTarget =
      d.target !== null && f.value.from >= d.target.range.from && f.value.to <= d.target.range.to
    if (near || inTarget) found.push(f.value.id)
  }
  return found
}
