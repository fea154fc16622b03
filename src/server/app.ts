import { resolve } from 'node:path'
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Archive } from '../archive/archive.ts'
import { toApiError, toErrorResponse } from './errors.ts'
import type { CorrectionDesk } from './corrections/desk.ts'
import { addCorrectionRoutes } from './corrections/routes.ts'
import { addExportRoutes } from './export/routes.ts'
import { holdArchive, type Held } from './held.ts'
import { isKeptJson } from './kept-json.ts'
import { createReady } from './prepared/ready.ts'
import type { Imports } from './imports/imports.ts'
import { addImportRoutes } from './imports/routes.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'
import { ApiErrorAnswer } from './schemas.ts'
import { checkHost, secureHeaders } from './security.ts'
import { createStaticFiles } from './static-files.ts'
import { StoryParam } from './stories-schemas.ts'

export interface ServerOptions {
  /** Folder of the built desk. */
  readonly desk?: string
  /**
   * Names answered beside localhost, 127.0.0.1 and [::1]. `addresses` stands for every numeric
   * address: no foreign page has one for a name. `any` turns the check off.
   */
  readonly hosts?: readonly string[] | 'addresses' | 'any'
  /** Lets the desk add articles; left out, nothing can be changed. */
  readonly imports?: Imports
  /** Lets the desk correct; left out, the log can only be read. */
  readonly corrections?: CorrectionDesk
  /** Told of every error that nobody foresaw. */
  readonly onError?: (error: unknown) => void
}

/** Where the desk lies: in a checkout beside the sources, in the package beside the code. */
const DESK_FOLDER = resolve(
  import.meta.dirname,
  import.meta.url.endsWith('.ts') ? '../../dist/desk' : '../../desk',
)

const DESCRIPTION =
  'What an Isnad archive holds. All offsets are half-open ranges [from, to) in UTF-16 code units ' +
  'of the article’s `text`, as String.prototype.slice takes them. Dates are EDTF. Every answer ' +
  'carries an ETag that changes with the content of the archive.'

/** The desk and its API over an open archive. Tests call `app.request()`; no socket is needed. */
export function createServer(archive: Archive, options: ServerOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono()
  const held = holdArchive(archive, createReady(archive))
  const files = createStaticFiles(options.desk ?? DESK_FOLDER)
  const onError =
    options.onError ??
    ((e) => {
      process.stderr.write(`isnad: ${e instanceof Error ? (e.stack ?? e.message) : String(e)}\n`)
    })

  app.use(secureHeaders)
  app.use(checkHost(options.hosts ?? []))
  for (const route of ROUTES) addRoute(app, held, route)
  addExportRoutes(app, held)
  addImportRoutes(app, options.imports ?? null)
  options.corrections?.onMade(() => held.reload())
  addCorrectionRoutes(app, archive, options.corrections ?? null)

  app.get('/api/openapi.json', (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: { title: 'Isnad', version: '1', description: DESCRIPTION },
      }),
    ),
  )
  app.all('/api/*', (c) =>
    toErrorResponse({
      code: 'not-found',
      message: `There is no ${c.req.method} ${c.req.path}.`,
      hint: 'GET /api/openapi.json lists what there is.',
    }),
  )
  app.get('*', async (c) => {
    const file = await files(c.req.path)
    return (
      file ??
      toErrorResponse({ code: 'not-found', message: `There is no ${c.req.path}.`, hint: null })
    )
  })

  app.onError((thrown) => {
    const known = toApiError(thrown)
    if (known === null) onError(thrown)
    return toErrorResponse(
      known ?? { code: 'internal', message: 'The server failed.', hint: 'Its log says more.' },
    )
  })
  return app
}

/** What is asked of the whole archive can be asked of a story. */
const queryOf = (route: Route): z.ZodObject => {
  const query = route.query ?? z.object({})
  return route.ofStory ? query.extend({ story: StoryParam }) : query
}

function addRoute(app: OpenAPIHono, held: Held, route: Route): void {
  const error = { content: { 'application/json': { schema: ApiErrorAnswer } } }
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: route.path,
    summary: route.summary,
    request: {
      ...(route.params ? { params: route.params } : {}),
      ...(route.query || route.ofStory ? { query: queryOf(route) } : {}),
    },
    responses: {
      200: { description: route.summary, content: { [route.type]: { schema: route.schema } } },
      304: { description: 'Nothing has changed since the ETag that was sent.' },
      400: { description: 'The request does not fit.', ...error },
      404: { description: 'There is no such thing.', ...error },
    },
  })
  app.get(route.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
    const etag = await held.etag()
    const headers = { ...(etag === null ? {} : { ETag: etag }), 'Cache-Control': 'no-cache' }
    if (etag !== null && c.req.header('if-none-match') === etag)
      return new Response(null, { status: 304, headers })
    const story = route.ofStory ? c.req.query('story') : undefined
    const at = story === undefined ? held : await held.within(story)
    const answer = at && (await route.answer(at, { params: c.req.param(), query: c.req.query() }))
    if (answer === null || answer === undefined)
      return toErrorResponse({
        code: 'not-found',
        message: `There is no ${c.req.path}.`,
        hint: 'GET /api/articles, /api/entities and /api/stories list what there is.',
      })
    if (typeof answer === 'string') return c.text(answer, 200, headers)
    if (isKeptJson(answer))
      return new Response(answer.json, {
        headers: { ...headers, 'Content-Type': 'application/json' },
      })
    return Response.json(answer, { headers })
  })
}
