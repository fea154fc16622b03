import { z } from '@hono/zod-openapi'
import { page } from './page-parts.ts'
import { list, Range } from './schemas.ts'

export const PlacesAnswer = z
  .object({
    places: list(
      z.object({
        from: z.int().min(0),
        to: z.int().min(0),
        kinds: list(z.enum(['dispute', 'happening', 'figure', 'claim', 'fact', 'line'])),
      }),
    ),
  })
  .openapi('Places', { description: 'In reading order; `kinds` the weightiest first.' })

export const SaidMarksAnswer = page(
  z.object({
    id: z.string().openapi({ description: 'Of the statement.' }),
    negated: z.boolean().openapi({ description: 'Told as not said.' }),
    commitment: z.enum(['neutral', 'doubtful', 'strong']),
    noComment: list(Range),
  }),
).openapi('SaidMarks')
