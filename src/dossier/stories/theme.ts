import type { StoryInput } from './input.ts'
import { ordinaryTerms } from './ordinary.ts'

/**
 * What an archive is about as a whole: the terms that stand in many of its articles and in no such
 * share of ordinary news, with the share that holds each. A person collects pages on one affair; its
 * names stand in most of them, and so tell no happening of it from another, but they tell what belongs
 * to it. News of everything has no theme.
 */
export type Theme = ReadonlyMap<string, number>

/** Of mixed news no word but ordinary ones stands in so many articles. */
const SHARE = 0.4
/** Fewer articles, or fewer terms, are no theme. */
const FEWEST = { articles: 3, terms: 8 }

export function findTheme(sample: readonly StoryInput[]): Theme {
  const ordinary = ordinaryTerms()
  const isTelling = (term: string): boolean =>
    !ordinary.has(term) &&
    !/\d/.test(term) &&
    !(PROCLITICS.has(term.charAt(0)) && (term.length < 4 || ordinary.has(term.slice(1))))
  const holders = new Map<string, number>()
  for (const { title, body } of sample)
    for (const term of new Set([...title, ...body])) holders.set(term, (holders.get(term) ?? 0) + 1)
  const least = Math.max(FEWEST.articles, SHARE * sample.length)
  const theme = [...holders].filter(([term, n]) => n >= least && isTelling(term))
  if (theme.length < FEWEST.terms) return new Map()
  return new Map(theme.map(([term, n]) => [term, n / sample.length]))
}

/** «and said» is as ordinary as «said». */
const PROCLITICS: ReadonlySet<string> = new Set('وفبلك')

/** Terms of the theme by their numbers, with their weights. */
export type Themed = ReadonlyMap<number, number>

/** Holds so much of the theme that it belongs to what the archive is about. */
const HOLDS = 0.33
/** Two or three names of a theme may stand in anything. */
const FEWEST_HELD = 4
/** An archive about two affairs has the names of both for its theme; articles of one hold its own. */
const ALIKE = 0.5

/** Does a happening with these terms belong to the theme? */
export function isThemed(terms: ReadonlySet<number>, theme: Themed): boolean {
  let [count, held, all] = [0, 0, 0]
  for (const [term, weight] of theme) {
    all += weight
    if (!terms.has(term)) continue
    held += weight
    count++
  }
  return count >= FEWEST_HELD && held >= HOLDS * all
}

/** How much of the theme is common to one happening and those of an affair; null when too little. */
export function themeInCommon(
  terms: ReadonlySet<number>,
  affair: ReadonlyMap<number, number>,
  theme: Themed,
): number | null {
  let [both, mine, theirs] = [0, 0, 0]
  for (const [term, weight] of theme) {
    const a = terms.has(term) ? weight : 0
    const b = weight * (affair.get(term) ?? 0)
    both += a * b
    mine += a * a
    theirs += b * b
  }
  const cosine = both / Math.sqrt(mine * theirs || 1)
  return cosine >= ALIKE ? cosine : null
}
