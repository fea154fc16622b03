import { z } from '@hono/zod-openapi'
import { LineMarks } from './account-schemas.ts'
import { relation } from './actor-schemas.ts'
import { count, counted, page, PageQuery, span, witnesses, words } from './page-parts.ts'
import {
  act,
  ArticleLine,
  entityType,
  eventStatus,
  Family,
  figure,
  form,
  list,
  Proof,
  what,
} from './schemas.ts'

export { PageQuery }
export const ArticlesQuery = PageQuery.extend({ outlet: z.string().optional() })
export const TimelineQuery = PageQuery.extend({
  q: words,
  type: z.string().optional().openapi({ description: 'Of an event that the line tells.' }),
  status: eventStatus.optional(),
  actor: z.string().optional().openapi({ description: 'An entity that acts in it.' }),
  place: z.string().optional().openapi({ description: 'An entity where it happens.' }),
  outlet: z.string().optional(),
  ...span,
})
export const StatementsQuery = PageQuery.extend({
  q: words,
  speaker: z.string().optional(),
  act: act.optional(),
  form: form.optional(),
  outlet: z.string().optional(),
  order: z.enum(['speaker', 'time']).default('speaker'),
  ...span,
})
export const QuotedQuery = PageQuery.extend({ q: words })
export const EventsQuery = PageQuery.extend({
  q: words,
  type: z.string().optional(),
  status: eventStatus.optional(),
  actor: z.string().optional(),
  target: z.string().optional().openapi({ description: 'The entity to which it is done.' }),
  relation: relation.optional().openapi({ description: 'What the actor does to the target.' }),
  place: z.string().optional().openapi({ description: 'The entity of the place.' }),
  outlet: z.string().optional(),
  voice: z.enum(['own', 'said']).optional(),
  ...span,
})
export const FiguresQuery = PageQuery.extend({ what: what.optional() })
export const EntitiesQuery = PageQuery.extend({ q: words, type: entityType.optional() })
export const NamingQuery = EntitiesQuery.extend({
  differing: z
    .enum(['true', 'false'])
    .optional()
    .transform((v) => v === 'true')
    .openapi({ type: 'boolean', description: 'Only entities with more than one wording.' }),
})
export const EntityParams = z.object({ id: z.string().min(1) })

export const ArticlesAnswer = page(
  ArticleLine.extend({
    copy: z
      .object({ article: z.string(), outlet: z.string().nullable(), share: z.number() })
      .nullable(),
  }).openapi('ArticleRow'),
).openapi('Articles')

export const FamiliesAnswer = page(
  z.object({ family: Family, articles: list(ArticleLine) }),
).openapi('Families')

export const OutletsAnswer = z
  .object({
    outlets: list(z.object({ outlet: z.string(), articles: count, copied: z.number() })),
  })
  .openapi('Outlets')

export const DossierAnswer = z
  .object({
    key: z.string().nullable(),
    counts: z.object({
      articles: count,
      families: count,
      outlets: count,
      statements: count,
      speakers: count,
      timeline: count,
      figures: count,
    }),
    account: z
      .object({
        disputes: count,
        happenings: count,
        quantities: count,
        claims: count,
        facts: count,
        framings: count,
      })
      .openapi({ description: 'How much of the account several articles tell.' }),
    outletsMissing: z.boolean(),
    lead: z.object({ article: ArticleLine, isCopied: z.boolean() }).nullable(),
    published: z.tuple([z.string(), z.string()]).readonly().nullable(),
    outlets: list(z.object({ outlet: z.string(), articles: count, copied: z.number() })),
    speakers: list(
      z.object({ speaker: z.string(), entity: z.string().nullable(), statements: count }),
    ),
    months: list(z.object({ year: z.int(), month: z.int().nullable(), lines: count })),
  })
  .openapi('Dossier')

export const TimelineAnswer = page(
  z.object({
    entry: z.object({
      id: z.string(),
      date: z.string(),
      kind: z.enum(['statement', 'sentence']),
      speaker: z.string().nullable(),
      basis: z.enum(['content', 'said', 'published']).optional(),
      families: list(z.string()),
    }),
    words: Proof,
    statement: z.object({ act, form, chain: list(z.string()) }).nullable(),
    witnesses,
    ...LineMarks,
  }),
).openapi('Timeline')

export const TimelineEventsAnswer = page(
  z.object({
    id: z.string().openapi({ description: 'Of the line.' }),
    events: list(
      z.object({ id: z.string(), type: z.string(), status: eventStatus, trigger: Proof }),
    ),
  }),
).openapi('TimelineEvents')

export const LedgerAnswer = page(
  z.object({
    speaker: z.string(),
    entity: z.string().nullable(),
    line: z.object({
      id: z.string(),
      speaker: z.string().nullable(),
      act,
      form,
      chain: list(z.string()),
      date: z.string().nullable(),
      content: Proof,
      cue: Proof.nullable(),
      source: Proof.nullable(),
    }),
    witnesses,
  }),
)
  .extend({ acts: counted(act), forms: counted(form) })
  .openapi('Statements')

export const QuotedAnswer = page(
  z.object({
    speaker: z.string(),
    entity: z.string().nullable(),
    total: count,
    cells: list(
      z.object({
        outlet: z.string(),
        direct: count,
        indirect: count,
        mixed: count,
        relayed: count,
      }),
    ),
  }),
)
  .extend({ outlets: list(z.string()) })
  .openapi('Quoted')

const party = z
  .object({ words: Proof.nullable(), entity: z.string().nullable(), name: z.string() })
  .nullable()

export const EventsAnswer = page(
  z.object({
    id: z.string(),
    event: z.string(),
    type: z.string(),
    mode: z.string().nullable(),
    status: eventStatus,
    date: z.string().nullable(),
    dateBasis: z.string().nullable(),
    trigger: Proof,
    sentence: Proof,
    actor: party,
    target: party,
    place: party,
    figures: list(Proof),
    saidBy: z.object({ speaker: z.string().nullable() }).nullable(),
    rule: z.string(),
    told: list(z.object({ outlet: z.string().nullable(), proof: Proof })),
  }),
)
  .extend({
    types: counted(z.string()),
    statuses: counted(eventStatus),
    actors: list(z.object({ entity: z.string(), name: z.string(), count })),
  })
  .openapi('Events')

export const FiguresAnswer = page(
  z.object({
    what,
    unit: z.string(),
    values: count,
    rows: list(z.object({ figure, proof: Proof, witnesses, articles: count })),
  }),
)
  .extend({ whats: counted(what) })
  .openapi('Figures')

const wording = z
  .object({
    words: z.string(),
    letters: z.string(),
    count,
    said: count,
    copied: count,
    loaded: z.boolean(),
    uses: list(Proof.extend({ saidBy: z.string().nullable() })),
  })
  .openapi('Wording', {
    description: 'How often words name an entity; `said`: of these, in somebody’s statement.',
  })

const entityLine = z.object({
  entity: z.string(),
  name: z.string(),
  type: entityType,
  count,
  outlets: count,
  found: z.string().nullable(),
})

export const NamingAnswer = page(
  z.object({
    entity: z.string(),
    name: z.string(),
    type: entityType,
    count,
    cells: list(z.object({ outlet: z.string(), wordings: list(wording) })),
  }),
)
  .extend({ outlets: list(z.string()) })
  .openapi('Naming')

export const EntitiesAnswer = page(entityLine).openapi('Entities')

const said = page(
  z.object({
    words: Proof,
    speaker: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    act,
    form,
  }),
)

export const EntityAnswer = z
  .object({
    entity: entityLine,
    outlets: list(z.object({ outlet: z.string().nullable(), count, wordings: list(wording) })),
    by: said,
    about: said,
    beside: list(entityLine.extend({ together: count, words: Proof })),
  })
  .openapi('Entity')
