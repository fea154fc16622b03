import { z } from '@hono/zod-openapi'
import { SCALE_UNITS } from './account/scale.ts'
import { count } from './page-parts.ts'
import { list, Proof } from './schemas.ts'

export const ScaleAnswer = z
  .object({
    unit: z.enum(SCALE_UNITS),
    steps: list(
      z.object({
        key: z.string(),
        lines: count,
        origins: count,
        disputes: count,
        figures: count,
        first: Proof.nullable(),
      }),
    ),
    vague: count.openapi({ description: 'Lines dated less finely than a step.' }),
  })
  .openapi('Scale')
