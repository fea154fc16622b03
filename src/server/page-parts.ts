import { z } from '@hono/zod-openapi'
import { ArticleLine, day, list, Proof } from './schemas.ts'

/** What the schemas of lists are put together from. */
export const count = z.int().min(0)
export const page = <T extends z.ZodType>(row: T) => z.object({ total: count, rows: list(row) })
export const counted = <T extends z.ZodType>(name: T) => list(z.object({ name, count }))

export const witnesses = list(
  z.object({
    family: z.string(),
    reports: list(z.object({ article: ArticleLine, proof: Proof, isOrigin: z.boolean() })),
  }),
).openapi('Witnesses', {
  description: 'Who carries the words, by origin; of each the origin first where it is among them.',
})

const offset = z.coerce.number().int().min(0).default(0).openapi({ type: 'integer' })
const limit = z.coerce.number().int().min(1).max(200).default(60).openapi({ type: 'integer' })
export const words = z.string().max(200).optional()
export const span = {
  from: day.optional().openapi({ description: 'First day, inclusive.' }),
  to: day.optional().openapi({ description: 'Last day, inclusive.' }),
}
export const PageQuery = z.object({ offset, limit })
