import { z } from '@hono/zod-openapi'
import { isIsnadError } from '../error.ts'
import type { ApiError, ApiErrorCode } from './api-types.ts'

/** Codes that are not the server's own fault, with their status; the others are 500. */
const STATUS: Partial<Record<ApiErrorCode, 400 | 404 | 421 | 503>> = {
  'bad-request': 400,
  'bad-record': 400,
  usage: 400,
  'not-found': 404,
  'wrong-host': 421,
  'archive-busy': 503,
  'desk-not-built': 503,
}

/** An answer that says what is wrong and what to do. */
export function toErrorResponse(error: ApiError): Response {
  return Response.json(error, {
    status: STATUS[error.code] ?? 500,
    headers: { 'Cache-Control': 'no-store' },
  })
}

/** What the outside is told of a thrown value; null for what nobody foresaw. */
export function toApiError(thrown: unknown): ApiError | null {
  if (isIsnadError(thrown))
    return { code: thrown.code, message: thrown.message, hint: thrown.hint ?? null }
  if (thrown instanceof z.ZodError)
    return {
      code: 'bad-request',
      message: thrown.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '),
      hint: 'See /api/openapi.json for what each address takes.',
    }
  return null
}
