import { hash } from 'node:crypto'
import { identityMap, type OffsetMap } from '../text/offset-map.ts'
import type { Article, FormatName, Published, Source } from './article.ts'
import type { Hints } from './format.ts'
import type { Layout } from './page/lay-out.ts'
import { findOutlet } from './outlet.ts'
import { findPublished } from './published/publication.ts'

/** What a format knows besides the layout of the text. */
export interface Parts {
  readonly hints: Hints
  readonly text: string
  readonly layout: Layout
  /** Dates from a page's own metadata, best first. */
  readonly metadata?: readonly Published[]
  /** When the page was fetched, as the file itself says. */
  readonly fetched?: string | null
  readonly outlet?: string | null
  readonly url?: string | null
  readonly toSource?: OffsetMap
}

/** Puts an Article together: its id, its day, its outlet. */
export function assembleArticle(parts: Parts): Article {
  const { hints, text, layout } = parts
  const url = hints.url ?? parts.url ?? null
  const outlet = hints.outlet ?? parts.outlet ?? hostOf(url) ?? findOutlet(text, layout.blocks)
  const { metadata = [], fetched = null } = parts
  return {
    id: hints.id ?? hash('sha256', text).slice(0, 12),
    text,
    blocks: layout.blocks,
    title: layout.title,
    body: layout.body,
    byline: layout.byline,
    dateline: layout.dateline,
    published: findPublished({ hints, metadata, layout, url, outlet, fetched }),
    outlet,
    url,
    toSource: parts.toSource ?? identityMap,
  }
}

/** Where a text came from. The hash is worked out when asked for: analysis alone has no use for it. */
export function createSource(
  origin: string,
  format: FormatName,
  charset: Source['charset'],
  bytes: Uint8Array | string,
  text: string,
): Source {
  let sha256: string | undefined
  return {
    origin,
    format,
    charset,
    get sha256() {
      sha256 ??= hash('sha256', bytes)
      return sha256
    },
    text,
  }
}

/** `http://www.example.com/a` → `example.com`; null where there is no address. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { hostname } = new URL(url)
  return hostname === '' ? null : hostname.startsWith('www.') ? hostname.slice(4) : hostname
}
