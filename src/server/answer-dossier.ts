import type { z } from '@hono/zod-openapi'
import type { ArticleLine, Dossier, Proof, TimelineEntry } from '../dossier/types.ts'
import { eventsWithin, pageOfEvents } from '../dossier/views/events.ts'
import { figuresPage } from '../dossier/views/figures.ts'
import { ledgerPage } from '../dossier/views/ledger.ts'
import { quotedPage } from '../dossier/views/quoted.ts'
import { pageOf, type Shelf } from '../dossier/views/shelf.ts'
import { timelinePage } from '../dossier/views/timeline-page.ts'
import { eventsFor, statementsFor } from './account/found.ts'
import { asksForEvents, type FacetIndex } from './account/facets.ts'
import { createLineIndex, type LineIndex } from './account/line-index.ts'
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
import { createCopyOf } from './article-rows.ts'
import type { Held, HeldAccount } from './held.ts'
import { createMemo, filtersIn } from './memo.ts'
import type * as s from './page-schemas.ts'
import {
  preparedArticles,
  preparedFamilies,
  preparedFigures,
  preparedQuoted,
} from './prepared/account.ts'
import { preparedEvents, preparedStatements } from './prepared/lines.ts'
import { preparedFacets, preparedLineEvents, preparedTimeline } from './prepared/timeline.ts'

interface Asked<Q extends z.ZodType> {
  readonly query: z.output<Q>
}

export async function answerAbout(held: Held): Promise<AboutAnswer> {
  const { archive } = held
  const contentKey = await archive.contentKey()
  const lists = await held.ready()
  const articles =
    lists === null ? (await archive.articleIds()).length : (await lists.list('articles')).head.count
  return { name: 'isnad', contentKey, articles }
}

export async function answerDossier(held: Held): Promise<DossierAnswer> {
  const ready = await held.ready()
  if (ready !== null) return { ...(await ready.answer<DossierAnswer>('dossier')), key: ready.key }
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

/** The proofs of all lines, found by the id of the line. */
const proofsOf = new WeakMap<Dossier, ReadonlyMap<string, readonly Proof[]>>()
function proofsById(dossier: Dossier): ReadonlyMap<string, readonly Proof[]> {
  const known = proofsOf.get(dossier) ?? new Map(dossier.timeline.map((e) => [e.id, e.proofs]))
  proofsOf.set(dossier, known)
  return known
}

export async function answerTimeline(
  held: Held,
  { query }: Asked<typeof s.TimelineQuery>,
): Promise<TimelineAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedTimeline(ready, query)
  const { shelf, marksOf } = await held.account()
  const { total, rows } = timelinePage(shelf, await linesFor(held, query), pageIn(query))
  const proofs = proofsById(shelf.dossier)
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
  const account = await held.account()
  const { facets } = asksForEvents(query) ? await held.views() : { facets: account.outlets }
  return filtered(account.timeline, filtersIn(query), () =>
    facets.filter(lineIndexOf(account).find(query), query),
  )
}

/** The lines of an account, found by words and time. */
const lineIndexes = new WeakMap<readonly TimelineEntry[], LineIndex>()
function lineIndexOf({ shelf, timeline }: HeldAccount): LineIndex {
  const index = lineIndexes.get(timeline) ?? createLineIndex(shelf, timeline)
  lineIndexes.set(timeline, index)
  return index
}

/** The lines are narrowed already: which part of them is asked for. */
const pageIn = ({ offset, limit }: { readonly offset: number; readonly limit: number }) => ({
  offset,
  limit,
})

/** Lines that passed the same filters before. */
const filtered = createMemo<readonly TimelineEntry[], readonly TimelineEntry[]>()

/** How many lines of the timeline each choice would leave. */
export async function answerFacets(
  held: Held,
  { query }: Asked<typeof s.TimelineQuery>,
): Promise<FacetsAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedFacets(ready, query)
  const account = await held.account()
  const { facets } = await held.views()
  return counted(facets, filtersIn(query), () =>
    facets.count(lineIndexOf(account).find(query), query),
  )
}
const counted = createMemo<FacetIndex, FacetsAnswer>()

/** The events that lines tell, apart from the lines: these need not wait for all articles to be read. */
export async function answerTimelineEvents(
  held: Held,
  { query }: Asked<typeof s.TimelineQuery>,
): Promise<TimelineEventsAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedLineEvents(ready, query)
  const { shelf } = await held.account()
  const { eventsIn } = await held.views()
  const { total, rows } = timelinePage(shelf, await linesFor(held, query), pageIn(query))
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
  const ready = await held.ready()
  if (ready !== null) return preparedStatements(ready, query)
  const { shelf } = await held.account()
  return ledgerPage(shelf, query, statementsFor(shelf, query))
}

/** Everybody who is quoted, found once for all parts of the list. */
const everybody = createMemo<Shelf, QuotedAnswer>()

export async function answerQuoted(
  held: Held,
  { query }: Asked<typeof s.QuotedQuery>,
): Promise<QuotedAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedQuoted(ready, query)
  const { q, ...part } = query
  const { shelf } = await held.account()
  const all = everybody(shelf, q ?? '', () => quotedPage(shelf, { q, offset: 0, limit: Infinity }))
  return { ...all, ...pageOf(all.rows, part) }
}

export async function answerEvents(
  held: Held,
  { query }: Asked<typeof s.EventsQuery>,
): Promise<EventsAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedEvents(ready, query)
  const { events } = await held.views()
  return pageOfEvents(eventsFor(events, query), query)
}

export async function answerFigures(
  held: Held,
  { query }: Asked<typeof s.FiguresQuery>,
): Promise<FiguresAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedFigures(ready, query)
  return figuresPage((await held.account()).shelf, query)
}

/** Families of two articles and more, the largest first, each with its articles. */
export async function answerFamilies(
  held: Held,
  { query }: Asked<typeof s.PageQuery>,
): Promise<FamiliesAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedFamilies(ready, query)
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
  const ready = await held.ready()
  if (ready !== null) return ready.answer('outlets')
  return { outlets: (await held.account()).overview.outlets }
}

/** Articles in the order of publication, of one outlet or of all. */
export async function answerArticles(
  held: Held,
  { query }: Asked<typeof s.ArticlesQuery>,
): Promise<ArticlesAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedArticles(ready, query)
  const { shelf } = await held.account()
  const { articles } = shelf.dossier
  const { total, rows } = pageOf(
    query.outlet === undefined ? articles : articles.filter((a) => a.outlet === query.outlet),
    query,
  )
  const copyOf = createCopyOf(shelf)
  return { total, rows: rows.map((a) => ({ ...a, copy: copyOf(a) })) }
}
