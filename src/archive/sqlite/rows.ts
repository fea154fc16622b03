import type { SQLOutputValue } from 'node:sqlite'
import type { Article, Source } from '../../reading/article.ts'
import { dayOf, edtfSpan } from '../../text/edtf.ts'
import { offsetMapFromJSON, type OffsetMapData } from '../../text/offset-map.ts'
import { sliceOf } from '../../text/range.ts'
import { damaged } from './errors.ts'
import { unpack } from './pack.ts'

/** A row as the driver gives it. */
export type Row = Record<string, SQLOutputValue>

/** After every dated article. */
export const UNDATED = Number.MAX_SAFE_INTEGER

/** What a list needs of an article without unpacking it. */
export interface ArticleColumns {
  readonly title: string
  readonly outlet: string | null
  readonly published: string | null
  readonly place: number
  readonly firstDay: number | null
  readonly lastDay: number | null
}

export function columnsOf(article: Article): ArticleColumns {
  const published = article.published?.value ?? null
  const span = published === null ? null : edtfSpan(published)
  // Readers look for the day that the article itself names, whatever its zone.
  const days = published === null ? null : edtfSpan(dayOf(published) ?? published)
  return {
    title: article.title ? sliceOf(article.text, article.title) : '',
    outlet: article.outlet,
    published,
    place: span ? finite(span.from) : UNDATED,
    firstDay: days && finite(days.from),
    lastDay: days && finite(days.to),
  }
}

/** Open ends of an interval as the farthest times that the database is asked for. */
export const finite = (time: number): number => Math.max(-8.64e15, Math.min(8.64e15, time))

/** A string column; damage where it holds anything else. */
export function textOf(path: string, value: SQLOutputValue | undefined): string {
  if (typeof value !== 'string') throw damaged(path, `a text is missing`)
  return value
}

export const textOrNull = (value: SQLOutputValue | undefined): string | null =>
  typeof value === 'string' ? value : null

/** The JSON value in a packed column. */
export function jsonOf(path: string, value: SQLOutputValue | undefined): unknown {
  if (!(value instanceof Uint8Array)) throw damaged(path, 'a packed value is missing')
  try {
    return JSON.parse(unpack(value))
  } catch (cause) {
    throw damaged(path, 'a packed value does not unpack', cause)
  }
}

/**
 * An article from its column. The checksum of the packing vouches for the bytes: they are what
 * `JSON.stringify(article)` gave.
 */
export function articleOf(path: string, value: SQLOutputValue | undefined): Article {
  const kept = jsonOf(path, value) as Omit<Article, 'toSource'> & { toSource: OffsetMapData }
  return { ...kept, toSource: offsetMapFromJSON(kept.toSource) }
}

/** A source without its text; the columns were written from a Source. */
export const sourceOf = (path: string, row: Row): Omit<Source, 'text'> => ({
  origin: textOf(path, row['origin']),
  format: textOf(path, row['format']) as Source['format'],
  charset: {
    name: textOf(path, row['charset']),
    basis: textOf(path, row['charset_basis']) as Source['charset']['basis'],
  },
  sha256: textOf(path, row['sha256']),
})
