import type { z } from '@hono/zod-openapi'
import type { Dossier, TimelineEntry } from '../dossier/types.ts'
import { createScale } from './account/scale.ts'
import { linesFor } from './answer-dossier.ts'
import type { ScaleAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import { createMemo } from './memo.ts'
import type * as s from './page-schemas.ts'
import { preparedScale } from './prepared/timeline.ts'

/** What was read of the lines of a dossier that is still held. */
const scales = new WeakMap<Dossier, ReturnType<typeof createScale>>()

/** How many lines each year, month, day or hour has of those that pass. */
export async function answerScale(
  held: Held,
  { query }: { readonly query: z.output<typeof s.TimelineQuery> },
): Promise<ScaleAnswer> {
  const ready = await held.ready()
  if (ready !== null) return preparedScale(ready, query)
  const { shelf, marksOf } = await held.account()
  const scale = scales.get(shelf.dossier) ?? createScale(shelf, marksOf)
  scales.set(shelf.dossier, scale)
  const { from, to } = query
  const lines = await linesFor(held, query)
  return cut(lines, { from, to }, () => scale(lines, { from, to }))
}
const cut = createMemo<readonly TimelineEntry[], ScaleAnswer>()
