import { z } from '@hono/zod-openapi'
import { answerAbout, answerDossier, answerFamilies, answerOutlets } from './answer-dossier.ts'
import { answerArticle, answerExplain, answerSource } from './answer-article.ts'
import { answerSearch } from './answer-search.ts'
import { get, type Route } from './route.ts'
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
    summary: 'The account: articles, families, timeline, statements by speaker, figures, outlets',
    schema: s.DossierAnswer,
    run: answerDossier,
  }),
  get({
    path: '/api/families',
    summary: 'Articles that carry one text, with the copied passages',
    schema: s.FamiliesAnswer,
    run: answerFamilies,
  }),
  get({
    path: '/api/outlets',
    summary: 'Outlets, with how much of each is copied',
    schema: s.OutletsAnswer,
    run: answerOutlets,
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
