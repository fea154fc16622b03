import { z } from '@hono/zod-openapi'
import { count, counted, page, PageQuery, span, witnesses, words } from './page-parts.ts'
import {
  act,
  ArticleLine,
  eventStatus,
  list,
  op,
  Proof,
  Range,
  relation,
  share,
  what,
} from './schemas.ts'

export const reach = {
  origins: count.openapi({ description: 'Independent texts behind it.' }),
  articles: count,
}

export const account = z
  .object({
    proof: Proof,
    sentence: Proof,
    claimant: z.string().nullable().openapi({ description: 'Null in the outlet’s own voice.' }),
    chain: list(z.string()).openapi({ description: 'Outermost first, the claimant left out.' }),
    act: act.nullable(),
    witnesses,
  })
  .openapi('Account')

export const DisputesQuery = PageQuery.extend({
  q: words,
  code: z.string().optional(),
  of: z
    .string()
    .optional()
    .openapi({ description: 'Only those about this quantity, claim or happening.' }),
})
export const DisputesAnswer = page(
  z.object({
    id: z.string(),
    code: z.string(),
    of: z.string(),
    about: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('figure'), what, unit: z.string() }),
      z.object({ kind: z.literal('claim') }),
      z.object({ kind: z.literal('event'), type: z.string(), date: z.string().nullable() }),
    ]),
    ...reach,
    sides: list(
      z.object({
        value: z
          .discriminatedUnion('kind', [
            z.object({
              kind: z.literal('figure'),
              value: z.number(),
              max: z.number().nullable(),
              op,
            }),
            z.object({ kind: z.literal('status'), status: eventStatus }),
            z.object({ kind: z.literal('date'), date: z.string() }),
            z.object({ kind: z.literal('name'), words: z.string() }),
            z.object({ kind: z.enum(['said', 'denied']) }),
          ])
          .nullable(),
        ...reach,
        accounts: list(account),
        tellings: count,
      }),
    ),
  }),
)
  .extend({ codes: counted(z.string()) })
  .openapi('Disputes')

const happeningLine = z.object({
  id: z.string(),
  type: z.string(),
  date: z.string().nullable(),
  ...reach,
  disputes: count,
})
export const LineMarks = {
  happenings: list(happeningLine),
  disputes: list(z.object({ id: z.string(), code: z.string(), of: z.string() })),
}

export const HappeningsQuery = PageQuery.extend({
  q: words,
  type: z.string().optional(),
  outlet: z.string().optional(),
  order: z.enum(['time', 'origins']).default('time'),
  ...span,
})
export const HappeningAnswer = happeningLine
  .extend({
    tellings: list(
      z.object({
        account,
        status: eventStatus,
        date: z.string().nullable(),
        actor: Proof.nullable(),
        target: Proof.nullable(),
        place: Proof.nullable(),
      }),
    ),
    accounts: count,
    statuses: counted(eventStatus),
  })
  .openapi('Happening')
export const HappeningsAnswer = page(HappeningAnswer)
  .extend({ types: counted(z.string()) })
  .openapi('Happenings')
export const MapQuery = z.object({
  type: z.string().optional(),
  status: eventStatus.optional(),
  ...span,
})
export const MapAnswer = z
  .object({
    places: list(
      z.object({
        place: z.string(),
        name: z.string(),
        latitude: z.number(),
        longitude: z.number(),
        precision: z.string(),
        events: count,
        origins: count,
        types: counted(z.string()),
        dates: z.tuple([z.string(), z.string()]).readonly().nullable(),
        first: Proof,
      }),
    ),
    unplaced: count,
  })
  .openapi('Map')
export const IdParams = z.object({ id: z.string().min(1) })

export const QuantitiesQuery = PageQuery.extend({ q: words, what: what.optional() })
export const figureRow = z.object({
  id: z.string(),
  what,
  unit: z.string(),
  low: z.number(),
  high: z.number(),
  latest: z.number(),
  ...reach,
  disputes: count,
  tellings: list(
    z.object({
      value: z.number(),
      max: z.number().nullable(),
      op,
      relation,
      published: z.string().nullable(),
      outlet: z.string().nullable(),
      account,
    }),
  ),
  accounts: count,
})
export const QuantitiesAnswer = page(figureRow)
  .extend({ whats: counted(what) })
  .openapi('Quantities')

export const ClaimsQuery = PageQuery.extend({
  q: words,
  denied: z
    .enum(['true', 'false'])
    .optional()
    .transform((v) => v === 'true')
    .openapi({ type: 'boolean', description: 'Only claims that somebody denies.' }),
})
export const ClaimsAnswer = page(
  z.object({ id: z.string(), ...reach, said: list(account), denied: list(account) }),
).openapi('Claims')

export const SummaryAnswer = z
  .object({
    lines: list(z.object({ proof: Proof, article: ArticleLine, copies: count, ...LineMarks })),
  })
  .openapi('Summary', {
    description: 'Sentences of the articles, none worded anew, in the order of publication.',
  })

export const ElsewhereQuery = z.object({
  from: z.coerce
    .number()
    .int()
    .min(0)
    .openapi({ type: 'integer', param: { required: true } }),
  to: z.coerce
    .number()
    .int()
    .min(0)
    .openapi({ type: 'integer', param: { required: true } }),
})
export const ElsewhereAnswer = z
  .object({ witnesses, ...LineMarks })
  .openapi('Elsewhere', { description: 'Other articles that carry the words of a place.' })

export const SharedParams = z.object({ id: z.string().min(1), other: z.string().min(1) })
export const SharedAnswer = z
  .object({
    passages: list(z.object({ a: Range, b: Range })),
    share,
    shareBack: share,
    first: ArticleLine,
    second: ArticleLine,
  })
  .openapi('Shared', {
    description: '`a` are ranges of the first article, `b` of the second: word for word the same.',
  })

const named = z.object({ name: z.string(), count })
export const FacetsAnswer = z
  .object({
    types: list(named),
    statuses: counted(eventStatus),
    actors: list(named.extend({ entity: z.string() })),
    places: list(named.extend({ entity: z.string() })),
    outlets: list(named),
  })
  .openapi('Facets')
