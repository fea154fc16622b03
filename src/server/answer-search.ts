import type { z } from '@hono/zod-openapi'
import type { SearchQuery } from '../archive/archive.ts'
import type { SearchAnswer, SearchResult } from './api-types.ts'
import type { Held } from './held.ts'
import { toPassages } from './passages.ts'
import { articleLines, articlesHere } from './prepared/article.ts'
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
  const within = held.isPart ? { articles: await articlesHere(held) } : {}
  const found = await archive.search({ ...asked, ...within, limit, offset })
  const rows = await Promise.all(
    found.hits.map(async (hit): Promise<SearchResult> => {
      const text = await archive.text(hit.article)
      const copies = await articleLines(held, (hit.copies ?? []).slice(0, COPIES))
      return {
        article: hit.article,
        title: hit.title,
        outlet: hit.outlet,
        published: hit.published,
        family: hit.family,
        passages: text === null ? [] : toPassages(text, hit.proofs),
        copies: copies.filter((line) => line !== undefined),
      }
    }),
  )
  return { total: found.total, rows }
}

/** Copies that are named under a hit. */
const COPIES = 40
