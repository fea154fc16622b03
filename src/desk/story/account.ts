import type {
  ArticleLine,
  Dossier,
  Family,
  Proof,
  StatementLine,
  TimelineEntry,
} from '../../server/api-types.ts'
import { startOf } from '../edtf.ts'

/** A dossier with the look-ups that its pages need. */
export interface Account {
  readonly dossier: Dossier
  readonly articles: ReadonlyMap<string, ArticleLine>
  readonly families: ReadonlyMap<string, Family>
  /** The statement whose content is exactly these words. */
  statementAt(proof: Proof): StatementLine | undefined
}

export function createAccount(dossier: Dossier): Account {
  const key = (p: Proof): string => `${p.article}:${p.from}-${p.to}`
  const statements = new Map<string, StatementLine>()
  for (const s of dossier.speakers.flatMap((x) => x.statements)) {
    statements.set(key(s.content), s)
    for (const c of s.copies) if (!statements.has(key(c))) statements.set(key(c), s)
  }
  return {
    dossier,
    articles: new Map(dossier.articles.map((a) => [a.id, a])),
    families: new Map(dossier.families.map((f) => [f.id, f])),
    statementAt: (proof) => statements.get(key(proof)),
  }
}

/** One origin behind a line, with the articles that carry its words, the origin first. */
export interface Witness {
  readonly family: string
  readonly reports: readonly {
    readonly article: ArticleLine
    readonly proof: Proof
    readonly isOrigin: boolean
  }[]
}

/** Who carries these words, by origin; an article is named once, with its first proof. */
export function witnessesOf(account: Account, proofs: readonly Proof[]): Witness[] {
  const witnesses = new Map<string, Witness['reports'][number][]>()
  const seen = new Set<string>()
  for (const proof of proofs) {
    const article = account.articles.get(proof.article)
    if (article === undefined || seen.has(article.id)) continue
    seen.add(article.id)
    const isOrigin = account.families.get(article.family)?.origin.article === article.id
    const reports = witnesses.get(article.family) ?? []
    reports.push({ article, proof, isOrigin })
    witnesses.set(article.family, reports)
  }
  return [...witnesses].map(([family, reports]) => ({
    family,
    reports: reports.sort((a, b) => Number(b.isOrigin) - Number(a.isOrigin)),
  }))
}

export interface DayGroup {
  readonly day: number | null
  readonly entries: readonly TimelineEntry[]
}
export interface MonthGroup {
  /** 1…12; null for what is known to the year (or season) only. */
  readonly month: number | null
  readonly days: readonly DayGroup[]
}
export interface YearGroup {
  /** Null for what has no readable date. */
  readonly year: number | null
  readonly months: readonly MonthGroup[]
}

/**
 * The timeline by year, month and day, oldest first; the vaguer stands before the finer. Only the
 * first `most` lines are given.
 */
export function groupByDate(
  entries: readonly TimelineEntry[],
  most: number = Infinity,
): YearGroup[] {
  const dated = entries.map((entry) => {
    const at = startOf(entry.date)
    const month = at && at.month !== null && at.month <= 12 ? at.month : null
    return { entry, year: at?.year ?? null, month, day: month === null ? null : (at?.day ?? null) }
  })
  const key = (d: (typeof dated)[number]): number =>
    (d.year ?? 99_999) * 10_000 + (d.month ?? 0) * 100 + (d.day ?? 0)
  const first = dated.sort((a, b) => key(a) - key(b)).slice(0, most)
  return groupBy(first, (d) => d.year, Infinity).map(([year, inYear]) => ({
    year,
    months: groupBy(inYear, (d) => d.month, 0).map(([month, inMonth]) => ({
      month,
      days: groupBy(inMonth, (d) => d.day, 0).map(([day, inDay]) => ({
        day,
        entries: inDay.map((d) => d.entry),
      })),
    })),
  }))
}

/** Groups in order of a number, `null` taken as `ofNull`; inside a group the given order stays. */
function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => number | null,
  ofNull: number,
): [number | null, T[]][] {
  const groups = new Map<number | null, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups].sort(([a], [b]) => (a ?? ofNull) - (b ?? ofNull))
}

/** The first and last day of publication. */
export function publishedSpan(articles: readonly ArticleLine[]): readonly [string, string] | null {
  const days = articles
    .flatMap((a) => (a.published === null ? [] : [a.published.slice(0, 10)]))
    .sort()
  const first = days[0]
  const last = days.at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}

/**
 * The article whose headline stands over the account: the origin whose text most others carry, or
 * the first article where every text is one of its own.
 */
export function leadOf(
  account: Account,
): { readonly article: ArticleLine; readonly isCopied: boolean } | undefined {
  const { families, articles } = account.dossier
  const [largest] = [...families].sort((a, b) => b.articles.length - a.articles.length)
  const origin = largest && account.articles.get(largest.origin.article)
  if (largest && origin && largest.articles.length > 1) return { article: origin, isCopied: true }
  const [first] = articles
  return first && { article: first, isCopied: false }
}
