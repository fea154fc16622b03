import type { z } from '@hono/zod-openapi'
import type { Dossier } from '../dossier/types.ts'
import { isBetween } from '../dossier/views/date-key.ts'
import { wordsIn } from '../dossier/views/letters.ts'
import { createScale } from './account/scale.ts'
import { linesFor } from './answer-dossier.ts'
import type { ScaleAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import type * as s from './page-schemas.ts'

/** What was read of the lines of a dossier that is still held. */
const scales = new WeakMap<Dossier, ReturnType<typeof createScale>>()

/** How many lines each year, month, day or hour has of those that pass. */
export async function answerScale(
  held: Held,
  { query }: { readonly query: z.output<typeof s.TimelineQuery> },
): Promise<ScaleAnswer> {
  const { shelf, marksOf } = await held.account()
  const scale = scales.get(shelf.dossier) ?? createScale(shelf, marksOf)
  scales.set(shelf.dossier, scale)
  const { q = '', from, to } = query
  const holds = wordsIn(q)
  const lines = (await linesFor(held, query)).filter(
    (e) => isBetween(e.date, from, to) && (q === '' || holds(shelf.letters.entry(e))),
  )
  return scale(lines, { from, to })
}
