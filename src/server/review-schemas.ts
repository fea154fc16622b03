import { z } from '@hono/zod-openapi'
import { count, counted, page, PageQuery } from './page-parts.ts'
import { act, entityType, eventStatus, form, list, Proof } from './schemas.ts'

const kind = z.enum(['event', 'statement', 'entity'])
export const ReviewQuery = PageQuery.extend({ kind: kind.optional() })
export const ReviewAnswer = page(
  z.object({
    id: z.string(),
    kind,
    on: Proof,
    copies: list(Proof),
    sentence: Proof,
    uses: count,
    reasons: list(
      z.enum([
        'disputed',
        'no-source',
        'shared-wording',
        'date-of-publication',
        'no-date',
        'no-actor',
        'unknown-name',
      ]),
    ),
    event: z
      .object({
        type: z.string(),
        status: eventStatus,
        date: z.string().nullable(),
        actor: z.string().nullable(),
        target: z.string().nullable(),
        place: z.string().nullable(),
      })
      .nullable(),
    statement: z.object({ speaker: z.string(), act, form }).nullable(),
    entity: z
      .object({
        id: z.string(),
        name: z.string(),
        type: entityType,
        other: z.string().nullable(),
      })
      .nullable(),
  }),
)
  .extend({ kinds: counted(kind) })
  .openapi('Review', { description: 'The least certain of the most used first.' })
