import type { ArticleLine } from '../types.ts'
import { dateKey } from './date-key.ts'
import type { Shelf } from './shelf.ts'

/** What stands over an account: how much there is of everything, and who leads in it. */
export interface Overview {
  readonly counts: {
    readonly articles: number
    readonly families: number
    readonly outlets: number
    readonly statements: number
    readonly speakers: number
    readonly timeline: number
    readonly figures: number
  }
  /** Some articles name no outlet. */
  readonly outletsMissing: boolean
  readonly lead: { readonly article: ArticleLine; readonly isCopied: boolean } | null
  /** First and last day of publication. */
  readonly published: readonly [string, string] | null
  readonly outlets: readonly {
    readonly outlet: string
    readonly articles: number
    readonly copied: number
  }[]
  readonly speakers: readonly {
    readonly speaker: string
    readonly entity: string | null
    readonly statements: number
  }[]
  /** Lines of the timeline by year and month; a month of null is known to the year only. */
  readonly months: readonly {
    readonly year: number
    readonly month: number | null
    readonly lines: number
  }[]
}

/** Speakers named in an overview; the rest are found by their words. */
const SPEAKERS = 300

export function toOverview(shelf: Shelf): Overview {
  const d = shelf.dossier
  return {
    counts: {
      articles: d.articles.length,
      families: d.families.length,
      outlets: d.outlets.length,
      statements: d.speakers.reduce((n, s) => n + s.statements.length, 0),
      speakers: d.speakers.length,
      timeline: d.timeline.length,
      figures: d.figures.length,
    },
    outletsMissing: d.articles.some((a) => a.outlet === null),
    lead: leadOf(shelf),
    published: publishedSpan(d.articles),
    outlets: d.outlets
      .map((o) => ({ outlet: o.outlet, articles: o.articles.length, copied: o.copied }))
      .sort((a, b) => b.articles - a.articles),
    speakers: [...d.speakers]
      .sort((a, b) => b.statements.length - a.statements.length)
      .slice(0, SPEAKERS)
      .map((s) => ({ speaker: s.speaker, entity: s.entity, statements: s.statements.length })),
    months: monthsOf(d.timeline),
  }
}

function monthsOf(lines: readonly { readonly date: string }[]): Overview['months'] {
  const months = new Map<number, number>()
  for (const { date } of lines) {
    const key = dateKey(date)
    if (key === null) continue
    const month = Math.floor(key / 100)
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({
      year: Math.floor(key / 100),
      month: key % 100 === 0 ? null : key % 100,
      lines: count,
    }))
}

/** The first and last day of publication. */
export function publishedSpan(articles: readonly ArticleLine[]): readonly [string, string] | null {
  let first: string | null = null
  let last: string | null = null
  for (const { published } of articles) {
    if (published === null) continue
    const day = published.slice(0, 10)
    if (first === null || day < first) first = day
    if (last === null || day > last) last = day
  }
  return first === null || last === null ? null : [first, last]
}

/**
 * The article whose headline stands over the account: the origin whose text most others carry, or
 * the first article where every text is one of its own.
 */
export function leadOf(shelf: Shelf): Overview['lead'] {
  let largest = shelf.dossier.families[0]
  for (const f of shelf.dossier.families)
    if (largest === undefined || f.articles.length > largest.articles.length) largest = f
  const origin = largest && shelf.articles.get(largest.origin.article)
  if (largest && origin && largest.articles.length > 1) return { article: origin, isCopied: true }
  const [first] = shelf.dossier.articles
  return first ? { article: first, isCopied: false } : null
}
