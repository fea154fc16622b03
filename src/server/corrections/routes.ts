import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Archive } from '../../archive/archive.ts'
import type { CorrectionsAnswer } from '../api-types.ts'
import { toErrorResponse } from '../errors.ts'
import { isOwnPage, readBody } from '../own-page.ts'
import type { CorrectionDesk } from './desk.ts'

const JSON_TYPE = 'application/json'
const MOST_BYTES = 8 << 20
const NO_STORE = { 'Cache-Control': 'no-store' }

/**
 * The log of corrections: `GET /api/corrections`, and as a file `GET /api/corrections/log`. Pages of
 * this server may add to it (`POST /api/corrections` with `{change, by, note}`), take back
 * (`POST /api/corrections/{id}/undo` with `{by}`) and take over a log (`POST /api/corrections/log`).
 * With no desk it can only be read.
 */
export function addCorrectionRoutes(
  app: OpenAPIHono,
  archive: Archive,
  desk: CorrectionDesk | null,
): void {
  app.get('/api/corrections', async (c) => {
    const [corrections, stored] = await Promise.all([archive.corrections.list(), archive.dossier()])
    const outcomes = new Map(stored?.dossier.corrections?.map((o) => [o.correction, o]))
    const answer: CorrectionsAnswer = {
      enabled: desk !== null,
      making: desk?.isMaking ?? false,
      failed: desk?.failed ?? null,
      total: corrections.length,
      rows: corrections.toReversed().map((correction) => ({
        correction,
        outcome: outcomes.get(correction.id) ?? null,
      })),
    }
    return c.json(answer, 200, NO_STORE)
  })
  app.get('/api/corrections/log', async (c) =>
    c.text(await archive.corrections.toJsonLines(), 200, {
      ...NO_STORE,
      'Content-Type': 'application/jsonl; charset=utf-8',
      'Content-Disposition': 'attachment; filename="corrections.jsonl"',
    }),
  )
  if (desk === null) return
  app.post('/api/corrections', async (c) => {
    const asked = await jsonOf(c.req.raw)
    return asked instanceof Response ? asked : c.json(await desk.add(asked.value), 201, NO_STORE)
  })
  app.post('/api/corrections/log', async (c) => {
    if (!isOwnPage(c.req.raw, 'application/octet-stream')) return refused()
    const bytes = await readBody(c.req.raw, MOST_BYTES)
    return bytes === null
      ? tooLarge()
      : c.json(await desk.takeOver(bytes.toString('utf8')), 200, NO_STORE)
  })
  app.post('/api/corrections/:id/undo', async (c) => {
    const asked = await jsonOf(c.req.raw)
    if (asked instanceof Response) return asked
    const { by } = Object(asked.value) as Record<string, unknown>
    return c.json(
      await desk.undo(c.req.param('id'), typeof by === 'string' ? by : ''),
      200,
      NO_STORE,
    )
  })
}

async function jsonOf(r: Request): Promise<{ readonly value: unknown } | Response> {
  if (!isOwnPage(r, JSON_TYPE)) return refused()
  const bytes = await readBody(r, MOST_BYTES)
  if (bytes === null) return tooLarge()
  try {
    return { value: JSON.parse(bytes.toString('utf8')) as unknown }
  } catch (e) {
    if (!(e instanceof SyntaxError)) throw e
    return toErrorResponse({ code: 'bad-request', message: 'That is no JSON.', hint: null })
  }
}

const refused = (): Response =>
  toErrorResponse({
    code: 'bad-request',
    message: 'Only a page of this server may correct.',
    hint: `Send ${JSON_TYPE}.`,
  })
const tooLarge = (): Response =>
  toErrorResponse({
    code: 'bad-request',
    message: `A request may have ${MOST_BYTES >> 20} MB here.`,
    hint: null,
  })
