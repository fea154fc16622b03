import type { OpenAPIHono } from '@hono/zod-openapi'
import { toErrorResponse } from '../errors.ts'
import type { ImportsAnswer } from '../api-types.ts'
import { isOwnPage, readBody } from '../own-page.ts'
import type { Imports } from './imports.ts'

const BYTES = 'application/octet-stream'
/** A file of more bytes is for the command line. */
export const MOST_BYTES = 64 << 20

/**
 * Lets pages of this server add files: `POST /api/imports?name=…` with the bytes as body,
 * `POST /api/imports/sample`, and `GET /api/imports` for how far it is. With no imports there is only
 * the answer that nothing can be added.
 */
export function addImportRoutes(app: OpenAPIHono, imports: Imports | null): void {
  app.get('/api/imports', (c) => {
    const answer: ImportsAnswer =
      imports === null
        ? { enabled: false, running: null, waiting: 0, finished: [], hasSample: false }
        : { enabled: true, ...imports.state() }
    return c.json(answer, 200, { 'Cache-Control': 'no-store' })
  })
  if (imports === null) return
  app.post('/api/imports/sample', (c) =>
    isOwnPage(c.req.raw, BYTES) ? taken(imports.addSample()) : refused(),
  )
  app.post('/api/imports', async (c) => {
    if (!isOwnPage(c.req.raw, BYTES)) return refused()
    const bytes = await readBody(c.req.raw, MOST_BYTES)
    if (bytes === null) return tooLarge()
    if (bytes.length === 0)
      return toErrorResponse({ code: 'bad-request', message: 'The file is empty.', hint: null })
    return taken(imports.add(c.req.query('name') ?? 'text', bytes))
  })
}

const taken = (isTaken: boolean): Response =>
  isTaken
    ? Response.json({ taken: true }, { status: 202, headers: { 'Cache-Control': 'no-store' } })
    : toErrorResponse({
        code: 'archive-busy',
        message: 'Too much waits to be read, or there is no such thing to add.',
        hint: 'Wait until some of it is done.',
      })
const refused = (): Response =>
  toErrorResponse({
    code: 'bad-request',
    message: 'Only a page of this server may add articles.',
    hint: 'Send the bytes as application/octet-stream.',
  })
const tooLarge = (): Response =>
  toErrorResponse({
    code: 'bad-request',
    message: `A file may have ${MOST_BYTES >> 20} MB here.`,
    hint: 'isnad build reads larger ones.',
  })
