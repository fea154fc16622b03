/** Articles further apart in days tell different happenings, whatever their words. */
export const DAYS_APART = 4
/** Below this cosine nobody need ask further. */
export const LEAST_COSINE = 0.03
/** The log-odds of two articles with next to no words in common, or too far apart. */
export const STRANGERS = -1.6
/** Edges weaker than this are as if they were not there. */
const NO_EDGE = STRANGERS + 0.25
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

/** What two articles have in common: the cosine of their words, how much of the titles, the days between. */
const oddsOf = (whole: number, titles: number, days: number): number =>
  BIAS +
  WHOLE * Math.log(whole + FLOOR) +
  TITLES * Math.log(titles + FLOOR) +
  DAY * Math.min(days, DAYS_APART)

/**
 * Log-odds that two articles tell one happening. `titles` is how much of each title stands in the other's
 * title and lead, on the mean; `days` lie between them.
 */
export const likeness = (whole: number, titles: number, days: number): number =>
  Math.max(STRANGERS, Math.min(MOST, oddsOf(whole, titles, days)))

/** Are two worth an edge? More in common never makes it less so. */
export const isEdge = (whole: number, titles: number, days: number): boolean =>
  oddsOf(whole, titles, days) > NO_EDGE

/** Two with no larger a cosine are not worth an edge. */
export const leastCosine = (titles: number, days: number): number =>
  Math.exp((NO_EDGE - oddsOf(1 - FLOOR, titles, days)) / WHOLE) - FLOOR - ROUNDING
const ROUNDING = 1e-9
