import type { Analysis } from '../analysis/layers.ts'
import type { Dossier } from '../dossier/types.ts'
import type { Article, Source } from '../reading/article.ts'
import { identityMap } from '../text/offset-map.ts'

/** An invented article: the first line is the title. */
export function inventArticle(
  id: string,
  text: string,
  more: Partial<Pick<Article, 'outlet' | 'url' | 'toSource'>> & { published?: string } = {},
): Article {
  const line = text.indexOf('\n')
  const title = line > 0 ? { from: 0, to: line } : null
  const body = { from: line > 0 ? line + 1 : 0, to: text.length }
  const { published, ...rest } = more
  return {
    id,
    text,
    blocks: [
      ...(title ? [{ ...title, kind: 'title', rule: 'test' } as const] : []),
      { ...body, kind: 'paragraph', rule: 'test' },
    ],
    title,
    body: [body],
    byline: null,
    dateline: null,
    published:
      published === undefined ? null : { value: published, basis: 'metadata', rule: 'test' },
    outlet: null,
    url: null,
    toSource: identityMap,
    ...rest,
  }
}

export const inventSource = (origin: string, text: string): Source => ({
  origin,
  format: 'text',
  charset: { name: 'utf-8', basis: 'detected' },
  sha256: `sha of ${text.length} ${origin}`,
  text,
})

export const inventAnalysis = (version: string): Analysis => ({
  version,
  sentences: [{ from: 0, to: 3 }],
  dates: [],
  figures: [],
  mentions: [],
  statements: [],
  events: [],
})

/** The account of nothing. */
export const EMPTY_DOSSIER: Dossier = {
  articles: [],
  families: [],
  timeline: [],
  speakers: [],
  figures: [],
  outlets: [],
}
