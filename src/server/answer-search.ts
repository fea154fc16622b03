import type { z } from '@hono/zod-openapi'
import type { SearchQuery } from '../archive/archive.ts'
import type { SearchAnswer, SearchResult } from './api-types.ts'
import type { SearchHit } from '../archive/archive.ts'
import type { Held } from './held.ts'
import { toPassages } from './passages.ts'
import type { SearchParams } from './schemas.ts'

export async function answerSearch(
  held: Held,
  { query }: { readonly query: z.output<typeof SearchParams> },
): Promise<SearchAnswer> {
  const { archive } = held
  const { q, outlet, from, to, speaker, type, limit, offset } = query
  if (q.trim() === '') return { total: 0, rows: [] }
  const asked: SearchQuery = {
    text: q,
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(type === undefined ? {} : { type }),
  }
  const found = held.isPart
    ? await searchPart(held, asked, { limit, offset })
    : await archive.search({ ...asked, limit, offset })
  const { shelf } = await held.account()
  const rows = await Promise.all(
    found.hits.map(async (hit): Promise<SearchResult> => {
      const stored = await archive.article(hit.article)
      return {
        article: hit.article,
        title: hit.title,
        outlet: hit.outlet,
        published: hit.published,
        family: hit.family,
        passages: stored === null ? [] : toPassages(stored.article.text, hit.proofs),
        copies: (hit.copies ?? []).flatMap((id) => shelf.articles.get(id) ?? []),
      }
    }),
  )
  return { total: found.total, rows }
}

/** The archive ranks so many; what comes after is only counted. */
const RANKED = 500

/** The hits that are articles of the story one is in. */
async function searchPart(
  held: Held,
  asked: SearchQuery,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly hits: readonly SearchHit[] }> {
  const { shelf } = await held.account()
  const { hits } = await held.archive.search({ ...asked, limit: RANKED })
  const here = hits.filter((h) => shelf.articles.has(h.article))
  return { total: here.length, hits: here.slice(offset, offset + limit) }
}
