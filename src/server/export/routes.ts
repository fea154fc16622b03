import type { OpenAPIHono } from '@hono/zod-openapi'
import { reportHtml } from '../../export/report-html.ts'
import { toCsv } from '../../export/table-csv.ts'
import { toXlsx } from '../../export/table-xlsx.ts'
import { answerDisputes, answerQuantities } from '../answer-account.ts'
import {
  answerArticles,
  answerEvents,
  answerStatements,
  answerTimeline,
} from '../answer-dossier.ts'
import { answerNaming } from '../answer-names.ts'
import * as a from '../account-schemas.ts'
import { toErrorResponse } from '../errors.ts'
import type { Held } from '../held.ts'
import * as p from '../page-schemas.ts'
import {
  disputesTable,
  eventsTable,
  figuresTable,
  namesTable,
  sourcesTable,
  statementsTable,
  timelineTable,
  type LineOf,
  type ViewTable,
} from './view-tables.ts'

/** A view whole, not by pages. */
const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER }
type Query = Readonly<Record<string, string>>
interface View {
  /** What the API answers, with all rows. */
  answer(held: Held, query: Query): Promise<unknown>
  table(held: Held, query: Query, lineOf: LineOf): Promise<ViewTable>
}

const view = <A>(
  answer: (held: Held, query: Query) => Promise<A>,
  toTable: (answer: A, lineOf: LineOf) => ViewTable,
): View => ({
  answer,
  table: async (held, query, lineOf) => toTable(await answer(held, query), lineOf),
})

/** Which lists of the desk can be taken away, with the filters that each has there. */
const VIEWS: Readonly<Record<string, View>> = {
  timeline: view(
    (held, q) => answerTimeline(held, { query: { ...p.TimelineQuery.parse(q), ...ALL } }),
    timelineTable,
  ),
  statements: view(
    (held, q) => answerStatements(held, { query: { ...p.StatementsQuery.parse(q), ...ALL } }),
    statementsTable,
  ),
  events: view(
    (held, q) => answerEvents(held, { query: { ...p.EventsQuery.parse(q), ...ALL } }),
    eventsTable,
  ),
  figures: view(
    (held, q) => answerQuantities(held, { query: { ...a.QuantitiesQuery.parse(q), ...ALL } }),
    figuresTable,
  ),
  disputes: view(
    (held, q) => answerDisputes(held, { query: { ...a.DisputesQuery.parse(q), ...ALL } }),
    disputesTable,
  ),
  names: view(
    (held, q) => answerNaming(held, { query: { ...p.NamingQuery.parse(q), ...ALL } }),
    namesTable,
  ),
  sources: view(
    (held, q) => answerArticles(held, { query: { ...p.ArticlesQuery.parse(q), ...ALL } }),
    ({ rows }) => sourcesTable(rows),
  ),
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * `GET /api/export/{view}?as=csv|xlsx|json` with the filters of the view and `story`: the list as the
 * desk shows it, whole, as a file. `GET /api/export/report?as=html`: the account as one page.
 */
export function addExportRoutes(app: OpenAPIHono, held: Held): void {
  app.get('/api/export/:view', async (c) => {
    const { as = 'csv', story, ...query } = c.req.query()
    const at = story === undefined ? held : await held.within(story)
    const name = c.req.param('view')
    const file = at && (await fileOf(at, name, as, query))
    if (file === null)
      return toErrorResponse({
        code: 'not-found',
        message: `There is no ${c.req.path} as ${as}.`,
        hint: `Views: ${Object.keys(VIEWS).join(', ')} as csv, xlsx, json; report as html.`,
      })
    return new Response(file.content, {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': `attachment; filename="isnad-${name}.${as}"`,
        'Cache-Control': 'no-store',
      },
    })
  })
}

interface File {
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly type: string
}

async function fileOf(held: Held, name: string, as: string, query: Query): Promise<File | null> {
  const { shelf, overview } = await held.account()
  if (name === 'report')
    return as === 'html'
      ? {
          content: reportHtml(shelf.dossier, overview.lead?.article.title ?? ''),
          type: 'text/html; charset=utf-8',
        }
      : null
  const asked = Object.hasOwn(VIEWS, name) ? VIEWS[name] : undefined
  if (asked === undefined) return null
  const lineOf: LineOf = (id) => shelf.articles.get(id)
  switch (as) {
    case 'json':
      return {
        content: JSON.stringify(await asked.answer(held, query), null, 1),
        type: 'application/json; charset=utf-8',
      }
    case 'csv':
      return {
        content: toCsv(await asked.table(held, query, lineOf)),
        type: 'text/csv; charset=utf-8',
      }
    case 'xlsx': {
      const table = await asked.table(held, query, lineOf)
      return { content: new Uint8Array(toXlsx([{ ...table, name }])), type: XLSX }
    }
    default:
      return null
  }
}
