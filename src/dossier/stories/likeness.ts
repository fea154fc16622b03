import { cosine, type Vectors } from './vectors.ts'

/** Articles further apart in days tell different happenings, whatever their words. */
export const DAYS_APART = 4
/** Below this cosine nobody need ask further. */
export const LEAST_COSINE = 0.03
/** The log-odds of two articles with next to no words in common, or too far apart. */
export const STRANGERS = -1.6
/** How much the number of its reports speaks for a story, a pair (`partition.ts`). */
export const CROWD = 0.08
/** No pair weighs more for or against than this: one near copy must not outvote ten doubts. */
const MOST = 3

/**
 * Note [Likeness]
 * The log-odds that two articles tell one happening, a sum of three signs. Fitted once by logistic
 * regression on pairs of labelled articles of two days, and tried on those of two others (see
 * docs/layers/stories.md); the bias then leans a little towards joining, since a pair that is left
 * out here can still come together through the rest of its story.
 */
const BIAS = 8.31
const WHOLE = 2.6
const TITLES = 1.59
const DAY = -0.83
/** Keeps the logarithm of small cosines in bounds. */
const FLOOR = 0.03

/** Log-odds that two articles tell one happening; `days` lie between them. */
export function likeness(a: Vectors, b: Vectors, whole: number, days: number): number {
  const titles = (cosine(a.title, b.lead) + cosine(b.title, a.lead)) / 2
  const odds =
    BIAS +
    WHOLE * Math.log(whole + FLOOR) +
    TITLES * Math.log(titles + FLOOR) +
    DAY * Math.min(days, DAYS_APART)
  return Math.max(STRANGERS, Math.min(MOST, odds))
}

/** What the log-odds cannot be above, without a look at the titles. */
export const mostLikely = (whole: number, days: number): number =>
  BIAS +
  WHOLE * Math.log(whole + FLOOR) +
  TITLES * Math.log(1 + FLOOR) +
  DAY * Math.min(days, DAYS_APART)
