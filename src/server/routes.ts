import { z } from '@hono/zod-openapi'
import {
  answerAbout,
  answerArticles,
  answerDossier,
  answerEvents,
  answerFamilies,
  answerFigures,
  answerOutlets,
  answerQuoted,
  answerStatements,
  answerTimeline,
  answerTimelineEvents,
} from './answer-dossier.ts'
import { answerArticle, answerExplain, answerSource } from './answer-article.ts'
import { answerEntities, answerEntity, answerNaming } from './answer-names.ts'
import { answerSearch } from './answer-search.ts'
import { get, type Route } from './route.ts'
import * as p from './page-schemas.ts'
import * as s from './schemas.ts'

/** Every address of the API. `GET /api/openapi.json` is made from this table. */
export const ROUTES: readonly Route[] = [
  get({
    path: '/api',
    summary: 'What this archive holds',
    schema: s.AboutAnswer,
    run: answerAbout,
  }),
  get({
    path: '/api/dossier',
    summary: 'What stands over the account: counts, outlets, speakers, months',
    schema: p.DossierAnswer,
    run: answerDossier,
  }),
  get({
    path: '/api/timeline',
    summary: 'Dated lines in order of time, each with all who carry it',
    query: p.TimelineQuery,
    schema: p.TimelineAnswer,
    run: answerTimeline,
  }),
  get({
    path: '/api/timeline/events',
    summary: 'The coded events that the same lines tell',
    query: p.TimelineQuery,
    schema: p.TimelineEventsAnswer,
    run: answerTimelineEvents,
  }),
  get({
    path: '/api/statements',
    summary: 'Statements with their chains, by speaker or in order of time',
    query: p.StatementsQuery,
    schema: p.LedgerAnswer,
    run: answerStatements,
  }),
  get({
    path: '/api/quoted',
    summary: 'Who is quoted how often, in whose words, by outlet',
    query: p.QuotedQuery,
    schema: p.QuotedAnswer,
    run: answerQuoted,
  }),
  get({
    path: '/api/events',
    summary: 'Coded events with the sentences that tell them',
    query: p.EventsQuery,
    schema: p.EventsAnswer,
    run: answerEvents,
  }),
  get({
    path: '/api/figures',
    summary: 'Figures by what they count, each value with all who give it',
    query: p.FiguresQuery,
    schema: p.FiguresAnswer,
    run: answerFigures,
  }),
  get({
    path: '/api/naming',
    summary: 'Who calls whom what: entities down, outlets across',
    query: p.NamingQuery,
    schema: p.NamingAnswer,
    run: answerNaming,
  }),
  get({
    path: '/api/entities',
    summary: 'Entities, found by any of their names and wordings',
    query: p.EntitiesQuery,
    schema: p.EntitiesAnswer,
    run: answerEntities,
  }),
  get({
    path: '/api/entities/{id}',
    summary: 'One entity: wordings by outlet, statements by and about it, who stands beside it',
    params: p.EntityParams,
    schema: p.EntityAnswer,
    run: answerEntity,
  }),
  get({
    path: '/api/families',
    summary: 'Articles that carry one text, with the copied passages',
    query: p.PageQuery,
    schema: p.FamiliesAnswer,
    run: answerFamilies,
  }),
  get({
    path: '/api/outlets',
    summary: 'Outlets, with how much of each is copied',
    schema: p.OutletsAnswer,
    run: answerOutlets,
  }),
  get({
    path: '/api/articles',
    summary: 'Articles in the order of publication',
    query: p.ArticlesQuery,
    schema: p.ArticlesAnswer,
    run: answerArticles,
  }),
  get({
    path: '/api/articles/{id}',
    summary: 'One article: text, blocks, what was found in it, its family',
    params: s.ArticleParams,
    schema: s.ArticleAnswer,
    run: answerArticle,
  }),
  get({
    path: '/api/articles/{id}/source',
    summary: 'The source of an article as it came, decoded',
    params: s.ArticleParams,
    schema: z.string(),
    type: 'text/plain',
    run: answerSource,
  }),
  get({
    path: '/api/articles/{id}/explain',
    summary: 'What was found at a place, by which rules, from which parts',
    params: s.ArticleParams,
    query: s.ExplainQuery,
    schema: s.ExplainAnswer,
    run: answerExplain,
  }),
  get({
    path: '/api/search',
    summary: 'Articles that hold the words, with the passages',
    query: s.SearchParams,
    schema: s.SearchAnswer,
    run: answerSearch,
  }),
]
