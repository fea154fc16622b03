import type { OffsetMap } from '../text/offset-map.ts'
import type { Range } from '../text/range.ts'

/** The bytes as they came, decoded, with where they came from. Never changed. */
export interface Source {
  /** Where it was read: a path, a URL, `stdin:12`. */
  readonly origin: string
  readonly format: FormatName
  /** The name of the charset that `text` was decoded from, and how it was known. */
  readonly charset: {
    readonly name: string
    readonly basis: 'bom' | 'header' | 'meta' | 'detected' | 'given'
  }
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string
  /** The whole source, decoded. */
  readonly text: string
}

export type FormatName = 'text' | 'html' | 'jsonl'

/** What a stretch of an article's text is. */
export type BlockKind =
  'title' | 'stamp' | 'byline' | 'dateline' | 'heading' | 'paragraph' | 'caption' | 'boilerplate'

/** One line or paragraph; blocks cover all text but white space, in order, without overlap. */
export interface Block extends Range {
  readonly kind: BlockKind
  /** The rule that decided, e.g. `boilerplate/read-also`. */
  readonly rule: string
}

/** A publication date. `value` is EDTF, with time and zone where known. */
export interface Published {
  readonly value: string
  readonly basis: 'metadata' | 'text' | 'inferred'
  /** Where in `Article.text` it stands, when it stands there. */
  readonly range?: Range
  /** `meta:article:published_time`, `json-ld:datePublished`, `stamp/arabic-day-month`… */
  readonly rule: string
}

/**
 * One outlet's text at one time. `text` is the whole page's text, boilerplate and all; everything
 * below points into it in UTF-16 code units, and `toSource` leads on to `Source.text`.
 */
export interface Article {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: Range | null
  /** The article without boilerplate, in order: its headings, paragraphs, captions, dateline. */
  readonly body: readonly Range[]
  readonly byline: Range | null
  readonly dateline: Range | null
  readonly published: Published | null
  readonly outlet: string | null
  readonly url: string | null
  readonly toSource: OffsetMap
}
