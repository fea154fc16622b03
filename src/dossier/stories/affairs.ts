import { isThemed, themeInCommon, type Themed } from './theme.ts'
import type { Vector } from './vectors.ts'

/** A happening as the grouping into affairs sees it. */
export interface HappeningWords {
  readonly id: string
  /** Days since 1970 of its first and last article; null where no article has a day. */
  readonly from: number | null
  readonly to: number | null
  /** What its articles are compared by. */
  readonly articles: readonly Vector[]
  /** Terms of the archive's theme that most of its articles hold. */
  readonly theme?: ReadonlySet<number>
}

/**
 * The affair of each happening, by the id of its first happening: a course of events that goes on for
 * weeks (the signing, the vote, the troops). Happenings must come in order of time. Each joins the
 * affair whose late words it is most like, or begins one: an affair moves on from what it began with,
 * so its words fade, and no early word pulls what comes a month later. What belongs to the theme of the
 * whole archive is one affair, whatever the silence between: whoever collected it says so.
 */
export function groupAffairs(
  happenings: Iterable<HappeningWords>,
  theme: Themed = new Map(),
): Map<string, string> {
  const affairs: Affair[] = []
  const holders = new Map<number, number[]>()
  const found = new Map<string, string>()
  for (const happening of happenings) {
    const words = centreOf(happening.articles)
    const telling = words.slice(0, TELLING)
    let [home, most] = [-1, 0]
    for (const place of new Set(telling.flatMap(([t]) => holders.get(t) ?? []))) {
      const affair = affairs[place]
      const odds = affair ? oddsOf(affair, words, happening.from) : 0
      if (odds > most) [home, most] = [place, odds]
    }
    const held = happening.theme
    const isOfTheme = held !== undefined && isThemed(held, theme)
    if (held && isOfTheme) home = homeByTheme(held, affairs, theme) ?? home
    const affair = affairs[home] ?? {
      id: happening.id,
      to: null,
      words: new Map(),
      square: 0,
      theme: null,
    }
    if (home < 0) home = affairs.push(affair) - 1
    grow(affair, words, happening)
    if (held && isOfTheme) {
      affair.theme ??= new Map()
      for (const term of held) affair.theme.set(term, (affair.theme.get(term) ?? 0) + 1)
    }
    found.set(happening.id, affair.id)
    for (const [term] of telling) {
      const list = holders.get(term)
      if (!list) holders.set(term, [home])
      else if (list.at(-1) !== home) {
        list.push(home)
        if (list.length > HOLDERS) list.shift()
      }
    }
  }
  return found
}

/**
 * Log-odds that a happening belongs to an affair: chosen in coarse steps on labelled articles of six
 * days (see docs/layers/stories.md), so that merges and splits weigh alike.
 */
const BIAS = 4.7
const LIKE = 2.4
const DAY = -0.03
const FLOOR = 0.02
/** After so many days of silence what comes is a new affair. */
const DORMANT = 30
/** Words of a happening by which affairs are looked for, and those that count, the heaviest. */
const TELLING = 16
const KEPT = 120
/** Affairs kept under one word, the latest. */
const HOLDERS = 64
/** Days after which an affair's words weigh half. */
const HALF = 8
/** Words of an affair that are kept, the heaviest; they are looked through only past twice as many. */
const MOST = 400

interface Affair {
  readonly id: string
  /** Day of its last article. */
  to: number | null
  words: Map<number, number>
  /** The sum of their squares. */
  square: number
  /** How many of its happenings hold each term of the theme; null when none belongs to it. */
  theme: Map<number, number> | null
}

/** The place of the affair that has most of the theme in common with a happening. */
function homeByTheme(
  held: ReadonlySet<number>,
  affairs: readonly Affair[],
  theme: Themed,
): number | null {
  let [home, most] = [null as number | null, 0]
  affairs.forEach((affair, place) => {
    const common = affair.theme ? themeInCommon(held, affair.theme, theme) : null
    if (common !== null && common > most) [home, most] = [place, common]
  })
  return home
}

type Words = readonly (readonly [number, number])[]

function oddsOf(affair: Affair, words: Words, from: number | null): number {
  const gap = from === null || affair.to === null ? 0 : Math.max(0, from - affair.to)
  if (gap > DORMANT || affair.square === 0) return 0
  let sum = 0
  for (const [t, w] of words) sum += w * (affair.words.get(t) ?? 0)
  return BIAS + LIKE * Math.log(sum / Math.sqrt(affair.square) + FLOOR) + DAY * gap
}

/** The heaviest words of articles together, of length 1, the heaviest first. */
function centreOf(articles: readonly Vector[]): Words {
  const sums = new Map<number, number>()
  for (const { terms, weights } of articles) {
    terms.forEach((t, i) => sums.set(t, (sums.get(t) ?? 0) + (weights[i] ?? 0)))
  }
  const kept = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEPT)
  const norm = Math.sqrt(kept.reduce((s, [, w]) => s + w * w, 0)) || 1
  return kept.map(([t, w]) => [t, w / norm] as const)
}

function grow(affair: Affair, words: Words, { from, to, articles }: HappeningWords): void {
  const passed = from === null || affair.to === null ? 0 : Math.max(0, from - affair.to)
  // What was there before fades; the numbers stay small because a silent affair ends.
  const fade = 0.5 ** (passed / HALF)
  if (fade < 1) {
    for (const [t, w] of affair.words) affair.words.set(t, w * fade)
    affair.square *= fade * fade
  }
  const weight = 1 + Math.log(articles.length)
  for (const [t, w] of words) {
    const before = affair.words.get(t) ?? 0
    const after = before + w * weight
    affair.words.set(t, after)
    affair.square += after * after - before * before
  }
  if (affair.words.size > 2 * MOST) {
    const kept = [...affair.words].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST)
    affair.words = new Map(kept)
    affair.square = kept.reduce((s, [, w]) => s + w * w, 0)
  }
  if (to !== null && (affair.to === null || to > affair.to)) affair.to = to
}
