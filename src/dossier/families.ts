import { replay, type Decision } from './corrections/replay.ts'
import { clusterTexts } from './reuse/cluster.ts'
import { createLinker, type Link } from './reuse/links.ts'
import { createShingleIndex } from './reuse/shingle-index.ts'
import { findStanding } from './reuse/standing.ts'
import { createTextReader, rangeOfWords, type ReuseText } from './reuse/texts.ts'
import { createCreditReader, type CreditReader } from './credits.ts'
import { findOrigin, publishedSpan } from './origin.ts'
import { byTime } from '../text/edtf.ts'
import type { Article } from '../reading/article.ts'
import type { Copy, Family, Report } from './types.ts'

/**
 * Groups articles that carry one text, whole or in good part; a lone article is a family of one.
 * The result does not depend on the order of the reports. Families come in order of publication of
 * their origins, members with the origin first, then in order of publication. Of reports with the
 * same article id only one counts.
 */
export function findFamilies(reports: Iterable<Pick<Report, 'article'>>): Family[] {
  return readFamilies(inOrder([...reports].map((r) => r.article))).families
}

/**
 * Families of articles that stand in order, each id once; with the number of words of each. What a
 * person decided holds over what the texts share.
 */
export function readFamilies(
  articles: readonly Article[],
  decisions: readonly Decision[] = [],
): {
  readonly families: Family[]
  readonly words: readonly number[]
} {
  const texts = articles.map(createTextReader())
  return { families: familiesOf(articles, texts, decisions), words: texts.map((t) => t.count) }
}

/** Articles in order of publication, the undated last; each id once. */
export function inOrder(articles: readonly Article[]): Article[] {
  const sorted = articles
    .map((article) => ({ article, span: publishedSpan(article) }))
    .sort((a, b) => byTime(a.span, b.span) || byId(a.article, b.article))
  const seen = new Set<string>()
  return sorted.flatMap(({ article }) => {
    if (seen.has(article.id)) return []
    seen.add(article.id)
    return [article]
  })
}

const byId = (a: Article, b: Article): number =>
  a.id !== b.id ? (a.id < b.id ? -1 : 1) : a.text < b.text ? -1 : a.text > b.text ? 1 : 0

function familiesOf(
  articles: readonly Article[],
  texts: readonly ReuseText[],
  decisions: readonly Decision[],
): Family[] {
  const index = createShingleIndex(texts)
  const standing = findStanding(
    index,
    articles.map((a) => a.outlet),
  )
  const linker = createLinker(texts, index, standing)
  const links = linker.all()
  const found = clusterTexts(articles.length, links, linker)
  const credits = createCreditReader(articles.flatMap((a) => a.outlet ?? []))

  const joined = new Set(found.flat())
  const lone = articles.flatMap((_, t) => (joined.has(t) ? [] : [[t]]))
  const groups = replay([...found, ...lone], decisions, {
    keysOf: (t) => [articles[t]?.id ?? ''],
    moves: 'items',
  }).map((members) => members.sort((a, b) => a - b))
  const within = linksWithin(articles.length, groups, links)
  const families = groups.map((members) =>
    createFamily(members, articles, texts, within.get(members[0] ?? -1) ?? [], credits),
  )
  const place = new Map(articles.map((a, t) => [a.id, t]))
  const rank = (f: Family): number => place.get(f.origin.article) ?? 0
  return families.sort((a, b) => rank(a) - rank(b))
}

/** The links between members of each cluster, by its first member. */
function linksWithin(
  count: number,
  clusters: readonly (readonly number[])[],
  links: readonly Link[],
): Map<number, Link[]> {
  const home = new Int32Array(count).fill(-1)
  for (const members of clusters) for (const t of members) home[t] = members[0] ?? -1
  const within = new Map<number, Link[]>()
  for (const link of links) {
    const at = home[link.a] ?? -1
    if (at === -1 || at !== home[link.b]) continue
    const list = within.get(at) ?? []
    list.push(link)
    within.set(at, list)
  }
  return within
}

function createFamily(
  members: readonly number[],
  articles: readonly Article[],
  texts: readonly ReuseText[],
  links: readonly Link[],
  credits: CreditReader,
): Family {
  const held = new Map<number, number>()
  for (const { a, b, share, shareBack } of links) {
    held.set(a, (held.get(a) ?? 0) + shareBack)
    held.set(b, (held.get(b) ?? 0) + share)
  }
  const others = Math.max(1, members.length - 1)
  const candidates = members.flatMap((t) => {
    const article = articles[t]
    return article ? [{ t, article, holds: (held.get(t) ?? 0) / others }] : []
  })
  const { origin, credit } = findOrigin(candidates, credits)
  const first = candidates.find((c) => c.article.id === origin.article)?.t ?? -1
  const order = [first, ...members.filter((t) => t !== first)]
  /** One of the family by what a person said, with nothing in common that was found. */
  const said = (t: number): Copy => ({
    article: articles[t]?.id ?? '',
    of: origin.article,
    share: 0,
    shareBack: 0,
    passages: [],
  })
  return {
    id: `f:${origin.article}`,
    articles: order.map((t) => articles[t]?.id ?? ''),
    origin,
    credit,
    copies: order.slice(1).map((t) => copyOf(t, order, articles, texts, links) ?? said(t)),
  }
}

/** The copy that `t` is: of the member before it that it shares most with, else of any. */
function copyOf(
  t: number,
  order: readonly number[],
  articles: readonly Article[],
  texts: readonly ReuseText[],
  links: readonly Link[],
): Copy | undefined {
  const rank = order.indexOf(t)
  let best: { link: Link; other: number; share: number; before: boolean; rank: number } | undefined
  for (const link of links) {
    if (link.a !== t && link.b !== t) continue
    const other = link.a === t ? link.b : link.a
    const share = link.a === t ? link.share : link.shareBack
    const otherRank = order.indexOf(other)
    const next = { link, other, share, before: otherRank < rank, rank: otherRank }
    const better =
      !best ||
      (next.before !== best.before
        ? next.before
        : next.share !== best.share
          ? next.share > best.share
          : next.rank < best.rank)
    if (better) best = next
  }
  const own = texts[t]
  const theirs = best && texts[best.other]
  const article = articles[t]
  const of = best && articles[best.other]
  if (!best || !own || !theirs || !article || !of) return undefined
  const { link } = best
  const isA = link.a === t
  return {
    article: article.id,
    of: of.id,
    share: best.share,
    shareBack: isA ? link.shareBack : link.share,
    passages: link.runs
      .map((run) => ({
        a: rangeOfWords(own, isA ? run.a : run.b, run.length),
        b: rangeOfWords(theirs, isA ? run.b : run.a, run.length),
      }))
      .sort((p, q) => p.a.from - q.a.from || p.b.from - q.b.from),
  }
}
