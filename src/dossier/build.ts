import type { Article } from '../reading/article.ts'
import { sliceOf, trimRange } from '../text/range.ts'
import { inOrder, readFamilies } from './families.ts'
import { linesOf, type Line } from './lines.ts'
import { sayingsOf } from './one-saying.ts'
import { createOutlets } from './outlets.ts'
import { toProof } from './proofs.ts'
import { createWordSetReader } from './reuse/texts.ts'
import { createSpeakers } from './speakers.ts'
import { createTimeline } from './timeline.ts'
import type { ArticleLine, Dossier, Report } from './types.ts'

/**
 * What a story comes to. Pure; the same for the same reports in whatever order. Articles stand in
 * order of publication, the undated last; of reports with one article id only one counts.
 */
export function buildDossier(reports: Iterable<Report>): Dossier {
  const byArticle = new Map([...reports].map((r) => [r.article, r]))
  const ordered = inOrder([...byArticle.keys()]).flatMap((a) => byArticle.get(a) ?? [])
  const { families, words } = readFamilies(ordered.map((r) => r.article))
  const home = new Map(families.flatMap((f) => f.articles.map((id) => [id, f.id] as const)))

  const wordsOf = createWordSetReader()
  const lines = new Map<string, readonly Line[]>()
  ordered.forEach((report, rank) => lines.set(report.article.id, linesOf(report, rank, wordsOf)))
  const sayings = families.flatMap((f) => sayingsOf(f, (id) => lines.get(id) ?? []))
  const articles = ordered.map(({ article }, i) =>
    toLine(article, home.get(article.id) ?? '', words[i] ?? 0),
  )
  return {
    articles,
    families,
    timeline: createTimeline(sayings),
    speakers: createSpeakers(sayings, families),
    figures: ordered.flatMap(({ article, analysis }) =>
      analysis.figures
        .filter((f) => f.to > f.from)
        .map((f) => ({
          figure: { value: f.value, max: f.max, op: f.op, unit: f.unit, what: f.what },
          proof: toProof(article, f),
        })),
    ),
    outlets: createOutlets(articles, families),
  }
}

const toLine = (article: Article, family: string, words: number): ArticleLine => ({
  id: article.id,
  title: article.title ? sliceOf(article.text, trimRange(article.text, article.title)) : '',
  outlet: article.outlet,
  published: article.published?.value ?? null,
  publishedBasis: article.published?.basis ?? null,
  url: article.url,
  family,
  words,
})
