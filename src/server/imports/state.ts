/** What one import came to. */
export interface Imported {
  readonly name: string
  readonly articles: number
  /** What was left out, in words. */
  readonly skips: readonly string[]
  /** Code of the error that ended it. */
  readonly failed: string | null
}

export interface ImportState {
  /** What is being read, with how far it is; null when nothing is. */
  readonly running: { readonly name: string; readonly done: number; readonly of: number } | null
  readonly waiting: number
  /** The last ones, the latest first. */
  readonly finished: readonly Imported[]
  readonly hasSample: boolean
}
