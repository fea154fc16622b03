import { IsnadError, type ErrorCode } from '../error.ts'
import type { ReadResult } from './format.ts'

/** A result without an article: `message` says what is wrong with `origin`, `hint` what to do. */
export function failure(
  origin: string,
  code: ErrorCode,
  message: string,
  hint: string,
  cause?: unknown,
): ReadResult {
  const error = new IsnadError(
    code,
    `${origin}: ${message}`,
    cause === undefined ? { hint } : { hint, cause },
  )
  return { ok: false, origin, error }
}
