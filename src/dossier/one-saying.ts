import type { Line } from './lines.ts'
import { groupByWords, overlapOf } from './same-words.ts'
import type { Family } from './types.ts'

/** What one family says once: its lines in the order of the family, the origin's first. */
export interface Saying {
  readonly family: string
  readonly lines: readonly [Line, ...Line[]]
  /** Where it stands in the timeline, by the first of its lines that has a date. */
  readonly dates: readonly string[]
  readonly basis: Line['basis']
  readonly said: string | null
}

/** Copies are edited lightly: words changed, a half-sentence cut. */
const COPIED = 0.6

/**
 * Joins the lines that copies of one text share. `linesOf` gives the lines of an article; two lines of
 * one article stay two, for one may quote the other.
 */
export function sayingsOf(family: Family, linesOf: (article: string) => readonly Line[]): Saying[] {
  const groups = groupByWords(
    family.articles.flatMap(linesOf),
    (l) => l.words,
    (a, b) => {
      if (isStatement(a) !== isStatement(b) || a.article === b.article) return 0
      const both = overlapOf(a.words, b.words)
      return both >= COPIED ? both : 0
    },
  )
  return groups.map((group) => {
    // A copy without a date, or of another day, takes the date that the origin or the text gives.
    const best =
      group.find((l) => l.dates.length > 0 && l.basis !== 'published') ??
      group.find((l) => l.dates.length > 0) ??
      group[0]
    const saying = group.find((l) => l.isSaidInText) ?? group.find((l) => l.said !== null)
    return {
      family: family.id,
      lines: group,
      dates: best.dates,
      basis: best.basis,
      said: saying?.said ?? null,
    }
  })
}

export const isStatement = (l: Line): boolean => l.statement !== null
