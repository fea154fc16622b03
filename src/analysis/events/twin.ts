import type { Candidate } from './candidates.ts'
import { classAt, readingsAt, type Context } from './context.ts'

/** «قتل وأسر عناصر»: two masdars joined take one genitive; where it begins. */
export function behindTwin(c: Context, x: Candidate): number {
  if (x.reading.article || x.reading.pronoun !== '' || x.predicate.with.length > 0) return x.end
  const twin = readingsAt(c, x.end).find((r) => r.entry.tense === null)
  const w = classAt(c, x.end)
  return twin?.conjunction === true && !twin.article && twin.pronoun === '' && !w.definite
    ? x.end + 1
    : x.end
}

/** Is the masdar at `k` one whose genitive suffers? */
export const befalls = (c: Context, k: number): boolean =>
  readingsAt(c, k).some((r) => r.entry.predicate.frame.genitive === 'target')
