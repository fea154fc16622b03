import type { ErrorCode, IsnadError } from '../error.ts'
import type { ReadResult } from '../reading/format.ts'

/** What went wrong with one input, as data. */
export interface Skip {
  readonly origin: string
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string | null
}

/** An error of one input as data; its message says what is wrong, without the name in front. */
export const toSkip = (origin: string, e: IsnadError): Skip => ({
  origin,
  code: e.code,
  message: e.message.startsWith(`${origin}: `) ? e.message.slice(origin.length + 2) : e.message,
  hint: e.hint ?? null,
})

/** Why there is no article, or what an article's record said besides and could not be read. */
export const skipsOf = (result: Outcome, origin: string): Skip[] =>
  (result.ok ? (result.remarks ?? []) : [result.error]).map((e) => toSkip(origin, e))

type Outcome =
  | Pick<ReadResult & { ok: true }, 'ok' | 'remarks'>
  | Pick<ReadResult & { ok: false }, 'ok' | 'error'>
