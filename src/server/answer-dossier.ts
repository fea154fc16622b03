import type { z } from '@hono/zod-openapi'
import type { ArticleLine, TimelineEntry } from '../dossier/types.ts'
import { isBetween } from '../dossier/views/date-key.ts'
import { eventsPage, eventsWithin } from '../dossier/views/events.ts'
import { figuresPage } from '../dossier/views/figures.ts'
import { wordsIn } from '../dossier/views/letters.ts'
import { ledgerPage } from '../dossier/views/ledger.ts'
import { quotedPage } from '../dossier/views/quoted.ts'
import { pageOf } from '../dossier/views/shelf.ts'
import { timelinePage } from '../dossier/views/timeline-page.ts'
import { relationOf } from './account/actors.ts'
import { asksForEvents } from './account/facets.ts'
import type {
  AboutAnswer,
  ArticlesAnswer,
  DossierAnswer,
  EventsAnswer,
  FacetsAnswer,
  FamiliesAnswer,
  FiguresAnswer,
  LedgerAnswer,
  OutletsAnswer,
  QuotedAnswer,
  TimelineAnswer,
  TimelineEventsAnswer,
} from './api-types.ts'
import type { Held } from './held.ts'
import type * as s from './page-schemas.ts'

interface Asked<Q extends z.ZodType> {
  readonly query: z.output<Q>
}

export async function answerAbout({ archive }: Held): Promise<AboutAnswer> {
  const [contentKey, ids] = await Promise.all([archive.contentKey(), archive.articleIds()])
  return { name: 'isnad', contentKey, articles: ids.length }
}

export async function answerDossier(held: Held): Promise<DossierAnswer> {
  const { key, overview, shelf } = await held.account()
  held.prepare()
  const { disputes = [], happenings = [], ledger = [], claims = [], facts = [] } = shelf.dossier
  const account = {
    disputes: disputes.length,
    happenings: happenings.length,
    quantities: ledger.length,
    claims: claims.length,
    facts: facts.length,
    framings: shelf.dossier.framings?.length ?? 0,
  }
  return { key, ...overview, account }
}

export async function answerTimeline(
  held: Held,
  { query }: Asked<typeof s.TimelineQuery>,
): Promise<TimelineAnswer> {
  const { shelf, marksOf } = await held.account()
  const { total, rows } = timelinePage(shelf, await linesFor(held, query), query)
  const proofs = new Map(shelf.dossier.timeline.map((e) => [e.id, e.proofs]))
  return {
    total,
    rows: rows.map((row) => ({ ...row, ...marksOf(proofs.get(row.entry.id) ?? [row.words]) })),
  }
}

/** The lines that pass what is asked of their events and outlets; only these wait for all articles. */
export async function linesFor(
  held: Held,
  query: Asked<typeof s.TimelineQuery>['query'],
): Promise<readonly TimelineEntry[]> {
  const { timeline, outlets } = await held.account()
  const index = asksForEvents(query) ? (await held.views()).facets : outlets
  return index.filter(timeline, query)
}

/** How many lines of the timeline each choice would leave. */
export async function answerFacets(
  held: Held,
  { query }: Asked<typeof s.TimelineQuery>,
): Promise<FacetsAnswer> {
  const { shelf, timeline } = await held.account()
  const { facets } = await held.views()
  const holds = wordsIn(query.q ?? '')
  return facets.count(
    timeline.filter(
      (e) => isBetween(e.date, query.from, query.to) && holds(shelf.letters.entry(e)),
    ),
    query,
  )
}

/** The events that lines tell, apart from the lines: these need not wait for all articles to be read. */
export async function answerTimelineEvents(
  held: Held,
  { query }: Asked<typeof s.TimelineQuery>,
): Promise<TimelineEventsAnswer> {
  const { shelf } = await held.account()
  const { eventsIn } = await held.views()
  const { total, rows } = timelinePage(shelf, await linesFor(held, query), query)
  return {
    total,
    rows: rows.map(({ entry, words }) => ({
      id: entry.id,
      events: eventsWithin(eventsIn, words).map(({ id, type, status, trigger }) => ({
        id,
        type,
        status,
        trigger,
      })),
    })),
  }
}

export async function answerStatements(
  held: Held,
  { query }: Asked<typeof s.StatementsQuery>,
): Promise<LedgerAnswer> {
  return ledgerPage((await held.account()).shelf, query)
}

export async function answerQuoted(
  held: Held,
  { query }: Asked<typeof s.QuotedQuery>,
): Promise<QuotedAnswer> {
  return quotedPage((await held.account()).shelf, query)
}

export async function answerEvents(
  held: Held,
  { query }: Asked<typeof s.EventsQuery>,
): Promise<EventsAnswer> {
  const { events } = await held.views()
  const { place, target, relation, outlet } = query
  return eventsPage(
    [place, target, relation, outlet].every((x) => x === undefined)
      ? events
      : events.filter(
          (e) =>
            (place === undefined || e.place?.entity === place) &&
            (target === undefined || e.target?.entity === target) &&
            (outlet === undefined || e.told.some((t) => t.outlet === outlet)) &&
            (relation === undefined || relationOf(e) === relation),
        ),
    query,
  )
}

export async function answerFigures(
  held: Held,
  { query }: Asked<typeof s.FiguresQuery>,
): Promise<FiguresAnswer> {
  return figuresPage((await held.account()).shelf, query)
}

/** Families of two articles and more, the largest first, each with its articles. */
export async function answerFamilies(
  held: Held,
  { query }: Asked<typeof s.PageQuery>,
): Promise<FamiliesAnswer> {
  const { shelf } = await held.account()
  const shared = shelf.dossier.families
    .filter((f) => f.articles.length > 1)
    .sort((a, b) => b.articles.length - a.articles.length)
  const { total, rows } = pageOf(shared, query)
  return {
    total,
    rows: rows.map((family) => ({
      family,
      articles: family.articles.flatMap((id): ArticleLine[] => {
        const line = shelf.articles.get(id)
        return line === undefined ? [] : [line]
      }),
    })),
  }
}

export async function answerOutlets(held: Held): Promise<OutletsAnswer> {
  return { outlets: (await held.account()).overview.outlets }
}

/** Articles in the order of publication, of one outlet or of all. */
export async function answerArticles(
  held: Held,
  { query }: Asked<typeof s.ArticlesQuery>,
): Promise<ArticlesAnswer> {
  const { articles } = (await held.account()).shelf.dossier
  return pageOf(
    query.outlet === undefined ? articles : articles.filter((a) => a.outlet === query.outlet),
    query,
  )
}
