import type { IsnadError } from '../error.ts'
import type { Article, FormatName, Source } from './article.ts'

/** What is known about bytes before they are read. */
export interface Hints {
  /** Where they came from, as errors will name it: a path, a URL, `stdin:12`. */
  readonly origin: string
  readonly id?: string
  readonly outlet?: string
  readonly url?: string
  readonly title?: string
  /** ISO 8601, as a record or an HTTP header gives it. */
  readonly published?: string
  /** When the page was fetched or saved, ISO 8601 or an HTTP date: relative stamps count from it. */
  readonly fetched?: string
  readonly author?: string
  readonly mediaType?: string
  /** The charset that an HTTP header or the caller names. */
  readonly charset?: string
}

/** One article, or why there is none. Reading never throws because of content. */
export type ReadResult =
  | {
      readonly ok: true
      readonly source: Source
      readonly article: Article
      /** What the record said besides the article and could not be read: a date that is none. */
      readonly remarks?: readonly IsnadError[]
    }
  | { readonly ok: false; readonly origin: string; readonly error: IsnadError }

/** One way in. The format that is surest of the bytes reads them. */
export interface Format {
  readonly name: FormatName
  /** From 0 (cannot be) to 1 (certain). */
  detect(bytes: Uint8Array, hints: Hints): number
  read(bytes: Uint8Array, hints: Hints): Iterable<ReadResult>
}
