import type { z } from '@hono/zod-openapi'
import type { ReviewAnswer } from '../api-types.ts'
import type { ReviewRow } from '../review/rows.ts'
import type { ReviewQuery } from '../review-schemas.ts'
import { chosen, foundPart } from './pages.ts'
import type { Ready } from './ready.ts'

/** What should be looked at, in order; the sentences of names are not read yet. */
export async function preparedReview(
  ready: Ready,
  asked: z.output<typeof ReviewQuery>,
): Promise<ReviewAnswer> {
  const list = await ready.list('review')
  return {
    ...(await foundPart<ReviewRow>(list, { marks: chosen(asked, ['kind']) }, asked)),
    // Marks of this kind are written of kinds alone.
    kinds: (await list.count('kind', null)) as ReviewAnswer['kinds'],
  }
}
