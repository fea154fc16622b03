import type { z } from '@hono/zod-openapi'
import type { Proof } from '../dossier/types.ts'
import { countBy, pageOf } from '../dossier/views/shelf.ts'
import type { ReviewAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import { preparedReview } from './prepared/review.ts'
import type * as s from './review-schemas.ts'

export async function answerReview(
  held: Held,
  { query }: { readonly query: z.output<typeof s.ReviewQuery> },
): Promise<ReviewAnswer> {
  const { total, rows, kinds } = await reviewPart(held, query)
  return {
    total,
    rows: await Promise.all(
      rows.map(async (row) =>
        row.kind === 'entity' ? { ...row, sentence: await sentenceOf(held, row.on) } : row,
      ),
    ),
    kinds,
  }
}

async function reviewPart(
  held: Held,
  query: z.output<typeof s.ReviewQuery>,
): Promise<ReviewAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedReview(ready, query)
  const queue = await held.review()
  return {
    ...pageOf(
      query.kind === undefined ? queue : queue.filter((row) => row.kind === query.kind),
      query,
    ),
    kinds: countBy(queue, (row) => row.kind),
  }
}

/** The sentence that words stand in; the words where they stand in none. */
async function sentenceOf({ archive }: Held, on: Proof): Promise<Proof> {
  const stored = await archive.article(on.article)
  const range = stored?.analysis?.sentences.find((s) => s.from <= on.from && on.to <= s.to)
  if (stored === null || range === undefined) return on
  const { from, to } = range
  return { article: on.article, from, to, words: stored.article.text.slice(from, to) }
}
