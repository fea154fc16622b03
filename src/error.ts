/**
 * Every way an operation can fail. The code is also the locale key; content never throws, a stage
 * finds less.
 */
export type ErrorCode =
  | 'usage'
  | 'no-such-file'
  | 'unreadable-file'
  | 'is-directory'
  | 'empty-input'
  | 'not-text'
  | 'no-article'
  | 'too-large'
  | 'bad-json'
  | 'bad-record'
  | 'bad-format'
  | 'not-an-archive'
  | 'archive-too-new'
  | 'archive-damaged'
  | 'archive-busy'
  | 'port-taken'
  | 'desk-not-built'
  | 'not-found'
  | 'stage-failed'

/** The one error type of operations: `message` says what is wrong, `hint` the way out. */
export class IsnadError extends Error {
  readonly code: ErrorCode
  readonly hint: string | undefined

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'IsnadError'
    this.code = code
    this.hint = options.hint
  }
}

/** True for any value thrown by Isnad on purpose. */
export const isIsnadError = (e: unknown): e is IsnadError => e instanceof IsnadError
