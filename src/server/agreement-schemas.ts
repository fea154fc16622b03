import { z } from '@hono/zod-openapi'
import { account, figureRow, HappeningAnswer, reach } from './account-schemas.ts'
import { count, counted, page, PageQuery, span, words } from './page-parts.ts'
import { list, Proof } from './schemas.ts'

export const FactsQuery = PageQuery.extend({ q: words, ...span })
export const FactsAnswer = page(
  z.object({
    id: z.string(),
    date: z.string().openapi({ description: 'The time that all passages leave.' }),
    ...reach,
    tellings: list(z.object({ account, date: z.string(), dateWords: Proof })),
    accounts: count,
  }),
).openapi('Facts')

const stance = z.enum(['blames', 'praises', 'softens', 'grants', 'denies', 'plain'])
export const FramingsQuery = PageQuery.extend({
  q: words,
  stance: stance.optional(),
  of: z.string().optional().openapi({ description: 'Only those of this entity or happening.' }),
})
export const FramingsAnswer = page(
  z.object({
    id: z.string(),
    about: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('entity'), entity: z.string(), name: z.string() }),
      z.object({
        kind: z.literal('happening'),
        happening: z.string(),
        type: z.string(),
        date: z.string().nullable(),
      }),
    ]),
    articles: count,
    sides: list(z.object({ stance, articles: count, accounts: list(account) })),
  }),
)
  .extend({ stances: counted(stance) })
  .openapi('Framings')

const both = z.object({ same: count, differing: count })
export const AgreementAnswer = z
  .object({
    pairs: list(
      z.object({
        outlets: z.tuple([z.string(), z.string()]).readonly(),
        texts: count,
        happenings: count,
        figures: both,
        names: both,
      }),
    ),
    silent: counted(z.string()),
    happenings: count,
  })
  .openapi('Agreement')

/** One happening with what was said and done about it, and the quantities that belong to it. */
export const HappeningPageAnswer = HappeningAnswer.extend({
  reactions: list(
    z.object({
      kind: z.enum(['responsibility', 'condemn', 'praise', 'accuse', 'deny', 'demand', 'warn']),
      account,
    }),
  ),
  quantities: list(figureRow),
  silent: list(z.string()).openapi({
    description: 'Outlets that printed in the days of it, and nothing of it.',
  }),
}).openapi('HappeningPage')
