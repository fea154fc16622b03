import type { z } from '@hono/zod-openapi'
import type { SearchQuery } from '../archive/archive.ts'
import type { SearchAnswer, SearchResult } from './api-types.ts'
import type { Held } from './held.ts'
import { toPassages } from './passages.ts'
import type { SearchParams } from './schemas.ts'

export async function answerSearch(
  { archive }: Held,
  { query }: { readonly query: z.output<typeof SearchParams> },
): Promise<SearchAnswer> {
  const { q, outlet, from, to, limit, offset } = query
  if (q.trim() === '') return { total: 0, hits: [] }
  const asked: SearchQuery = {
    text: q,
    limit,
    offset,
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  const found = await archive.search(asked)
  const hits = await Promise.all(
    found.hits.map(async (hit): Promise<SearchResult> => {
      const stored = await archive.article(hit.article)
      return {
        article: hit.article,
        title: hit.title,
        outlet: hit.outlet,
        published: hit.published,
        family: hit.family,
        passages: stored === null ? [] : toPassages(stored.article.text, hit.proofs),
      }
    }),
  )
  return { total: found.total, hits }
}
