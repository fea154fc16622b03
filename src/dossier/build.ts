import type { Article } from '../reading/article.ts'
import { sliceOf, trimRange } from '../text/range.ts'
import { inOrder, readFamilies } from './families.ts'
import { createFullNames } from './full-names.ts'
import { linesOf, type Line } from './lines.ts'
import { sayingsOf, type Saying } from './one-saying.ts'
import { createOutlets } from './outlets.ts'
import { findClaims } from './account/claims.ts'
import { findDisputes } from './account/disputes.ts'
import { findAccount } from './account/account.ts'
import { findAgreement } from './account/agreement.ts'
import { findFacts } from './account/facts.ts'
import { createPassages } from './account/passages.ts'
import { createCorrector } from './corrections/corrector.ts'
import type { Decision } from './corrections/replay.ts'
import type { Correction } from './corrections/types.ts'
import { dateReports } from './dating/date-reports.ts'
import { redate } from './dating/redate.ts'
import type { Dating, ResolveSymbolic } from './dating/types.ts'
import { createSteps } from './parts.ts'
import { toProof } from './proofs.ts'
import { createWordSetReader } from './reuse/texts.ts'
import { createSpeakers } from './speakers.ts'
import { createStories } from './story-lines.ts'
import { createTimeline } from './timeline.ts'
import type { ArticleLine, Dossier, Family, Report } from './types.ts'

/**
 * What a story comes to. Pure; the same for the same reports in whatever order. Articles stand in
 * order of publication, the undated last; of reports with one article id only one counts.
 */
export function buildDossier(reports: Iterable<Report>, options: DossierOptions = {}): Dossier {
  const given = [...reports]
  const done = createSteps(options.onProgress ?? (() => undefined))
  const byId = new Map(given.map((r) => [r.article.id, r]))
  const corrector = createCorrector(options.corrections ?? [], (id) => byId.get(id))
  const { datings, ordered, families, words } = readReports(
    given.map((report) => corrector.correct(report)),
    options,
    corrector.decisions('family'),
  )
  const home = new Map(families.flatMap((f) => f.articles.map((id) => [id, f.id] as const)))

  done('families')
  const sayings = readSayings(ordered, families)
  done('lines')
  const articles = ordered.map(({ article }, i) =>
    toLine(article, home.get(article.id) ?? '', words[i] ?? 0),
  )
  const passages = createPassages(ordered, families)
  done('passages')
  const { happenings, ledger, framings } = findAccount(passages, corrector.decisions('event'), done)
  const claims = findClaims(passages, corrector.decisions('statement'))
  done('claims')
  const facts = findFacts(passages)
  done('background')
  const stories = createStories(ordered, (id) => home.get(id) ?? id, {
    story: corrector.decisions('story'),
    affair: corrector.decisions('affair'),
  })
  done('stories')
  const affairs = new Map(stories.flatMap((s) => s.articles.map((id) => [id, s.affair] as const)))
  return {
    articles,
    families,
    timeline: createTimeline(sayings),
    speakers: createSpeakers(
      sayings,
      families,
      createFullNames(ordered, (id) => affairs.get(id) ?? id),
    ),
    figures: ordered.flatMap(({ article, analysis }) =>
      analysis.figures
        .filter((f) => f.to > f.from)
        .map((f) => ({
          figure: { value: f.value, max: f.max, op: f.op, unit: f.unit, what: f.what },
          proof: toProof(article, f),
        })),
    ),
    outlets: createOutlets(articles, families),
    datings,
    ledger,
    claims,
    happenings,
    disputes: findDisputes(ledger, claims, happenings),
    facts,
    framings,
    agreement: findAgreement(ordered, families, ledger, happenings),
    stories,
    corrections: corrector.outcomes,
  }
}

/** What analysis lends to a dossier, which takes only its types. */
export interface DossierOptions {
  /** The value of `DateMention.symbolic` on a day; without it no article is dated by its content. */
  readonly resolveSymbolic?: ResolveSymbolic
  /** What people decided; it holds over everything that is found. */
  readonly corrections?: readonly Correction[]
  /** Called now and then with the share of the work that is done, 0…1. */
  readonly onProgress?: (share: number) => void
}

/** What each family says; the lines of no article are held for longer than those of its family. */
function readSayings(ordered: readonly Report[], families: readonly Family[]): Saying[] {
  const wordsOf = createWordSetReader()
  const ranks = new Map(ordered.map((r, i) => [r.article.id, i]))
  const linesIn = (article: string): readonly Line[] => {
    const rank = ranks.get(article) ?? -1
    const report = ordered[rank]
    return report ? linesOf(report, rank, wordsOf) : []
  }
  return families.flatMap((family) => sayingsOf(family, linesIn))
}

interface Read {
  readonly datings: readonly Dating[]
  readonly ordered: readonly Report[]
  readonly families: readonly Family[]
  readonly words: readonly number[]
}

/** Reports in order with their families, the undated ones first dated by what they say. */
function readReports(
  reports: readonly Report[],
  { resolveSymbolic }: DossierOptions,
  decisions: readonly Decision[],
): Read {
  const read = (some: readonly Report[]): Omit<Read, 'datings'> => {
    const byArticle = new Map(some.map((r) => [r.article, r]))
    const ordered = inOrder([...byArticle.keys()]).flatMap((a) => byArticle.get(a) ?? [])
    return {
      ordered,
      ...readFamilies(
        ordered.map((r) => r.article),
        decisions,
      ),
    }
  }
  const first = read(reports)
  if (!resolveSymbolic) return { ...first, datings: [] }
  const datings = dateReports(first.ordered, first.families, resolveSymbolic)
  const told = new Map(datings.flatMap((d) => (d.value === null ? [] : [[d.article, d] as const])))
  if (told.size === 0) return { ...first, datings }
  const redated = first.ordered.map((report) => {
    const dating = told.get(report.article.id)
    return dating ? redate(report, dating, resolveSymbolic) : report
  })
  return { ...read(redated), datings }
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
