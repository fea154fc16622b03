import { z } from '@hono/zod-openapi'
import { RELATIONS } from './account/actors.ts'
import { count } from './page-parts.ts'
import { list, Proof } from './schemas.ts'

export const relation = z.enum(RELATIONS)

export const ActorsAnswer = z
  .object({
    nodes: list(z.object({ entity: z.string(), name: z.string(), events: count })),
    edges: list(
      z.object({
        actor: z.string(),
        target: z.string(),
        relation,
        events: count,
        outlets: count,
        months: list(z.object({ month: z.string(), events: count })),
        types: list(z.string()),
        first: Proof,
      }),
    ),
    left: z.object({ nodes: count, edges: count }),
  })
  .openapi('Actors')
