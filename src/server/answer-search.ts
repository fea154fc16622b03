import type { z } from '@hono/zod-openapi'
import type { SearchQuery } from '../archive/archive.ts'
import type { SearchAnswer, SearchResult } from './api-types.ts'
import type { SearchHit } from '../archive/archive.ts'
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
  const found = held.isPart
    ? await searchPart(held, asked, { limit, offset })
    : await archive.search({ ...asked, limit, offset })
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
/** The archive ranks so many; what comes after is only counted. */
const RANKED = 500

/** The hits that are articles of the story one is in. */
async function searchPart(
  held: Held,
  asked: SearchQuery,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly hits: readonly SearchHit[] }> {
  const { hits } = await held.archive.search({ ...asked, limit: RANKED })
  const isHere = await articlesHere(held)
  const here = hits.filter((h) => isHere(h.article))
  return { total: here.length, hits: here.slice(offset, offset + limit) }
}
