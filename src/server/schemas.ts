import { z } from '@hono/zod-openapi'
import {
  ENTITY_TYPES,
  EVENT_STATUSES,
  FIGURE_OPS,
  FIGURE_WHATS,
  STATEMENT_ACTS,
  STATEMENT_FORMS,
} from '../analysis/codes.ts'

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const offset = z.int().min(0)
const range = z.object({ from: offset, to: offset })
export const share = z.number().min(0).max(1)

export const Range = range.openapi('Range', {
  description: 'Half-open range [from, to) in UTF-16 code units of the article’s `text`.',
})

const proof = range.extend({ article: z.string(), words: z.string() })
export const Proof = proof.openapi('Proof', {
  description: '`words` is exactly what the text of `article` holds at [from, to).',
})

const annotation = range.extend({ id: z.string(), rule: z.string(), parts: list(z.string()) })
export const act = z.enum(STATEMENT_ACTS)
export const form = z.enum(STATEMENT_FORMS)
export const op = z.enum(FIGURE_OPS)
export const relation = z.enum(['first', 'same', 'update', 'superseded', 'differs'])
export const what = z.enum(FIGURE_WHATS)

export const entityType = z.enum(ENTITY_TYPES)
export const eventStatus = z.enum(EVENT_STATUSES)
export const figure = z.object({
  value: z.number(),
  max: z.number().nullable(),
  op,
  unit: z.string(),
  what,
})

export const Analysis = z
  .object({
    version: z.string(),
    sentences: list(Range),
    dates: list(
      annotation.extend({
        value: z.string().nullable(),
        calendar: z.enum(['gregorian', 'islamic']),
        anchor: z.enum(['absolute', 'published', 'text', 'none']),
        symbolic: z.string().nullable(),
        ambiguous: z.boolean(),
      }),
    ),
    figures: list(
      annotation.extend({
        value: z.number(),
        max: z.number().nullable(),
        op,
        unit: z.string(),
        what,
        kind: z.enum(['count', 'age', 'score']).optional(),
        against: z.number().optional(),
        change: z.enum(['total', 'added']).optional(),
        counted: Range.nullable().optional(),
        within: z.string().nullable().optional(),
      }),
    ),
    mentions: list(
      annotation.extend({
        type: entityType,
        entity: z.string(),
        name: z.string(),
        wording: z.enum(['name', 'office', 'description']).optional(),
        quoted: z.boolean().optional(),
        loaded: list(
          range.extend({ valence: z.enum(['blames', 'praises', 'softens']) }),
        ).optional(),
        recognition: list(range.extend({ stance: z.enum(['grants', 'denies']) })).optional(),
      }),
    ),
    statements: list(
      annotation.extend({
        cue: Range.nullable(),
        source: Range.nullable(),
        speaker: z.string().nullable(),
        speakerEntity: z.string().nullable(),
        via: list(Range),
        form,
        act,
        negated: z.boolean(),
        within: z.string().nullable(),
        commitment: z.enum(['neutral', 'doubtful', 'strong']).optional(),
        addressee: Range.nullable().optional(),
        place: Range.nullable().optional(),
        time: Range.nullable().optional(),
        medium: Range.nullable().optional(),
        sourceClass: z.string().nullable().optional(),
        allegiance: Range.nullable().optional(),
        noComment: list(range.extend({ source: Range.nullable() })).optional(),
      }),
    ),
    events: list(
      annotation.extend({
        type: z.string(),
        actor: Range.nullable(),
        target: Range.nullable(),
        place: Range.nullable(),
        date: z.string().nullable(),
        status: eventStatus,
        saidIn: z.string().nullable(),
        mode: z.string().optional(),
        likely: list(z.enum(['actor', 'target'])).optional(),
        actorEntity: z.string().nullable().optional(),
        targetEntity: z.string().nullable().optional(),
        placeEntity: z.string().nullable().optional(),
        dateBasis: z.enum(['own', 'sentence', 'discourse', 'published', 'none']).optional(),
        datePrecision: z.enum(['day', 'month', 'year', 'span', 'none']).optional(),
        figures: list(z.string()).optional(),
        sameAs: list(Range).optional(),
        timePrecision: z.int().nullable().optional(),
        point: z
          .object({
            entity: z.string(),
            latitude: z.number(),
            longitude: z.number(),
            precision: z.string(),
            class: z.int(),
          })
          .nullable()
          .optional(),
        actorCountry: z.string().nullable().optional(),
        targetCountry: z.string().nullable().optional(),
      }),
    ),
  })
  .openapi('Analysis')

export const Copy = z
  .object({
    article: z.string(),
    of: z.string(),
    share,
    shareBack: share,
    passages: list(z.object({ a: Range, b: Range })),
  })
  .openapi('Copy')

const origin = z.object({
  article: z.string(),
  why: z.string().openapi({ description: 'The reason in words.' }),
  reason: z
    .enum(['alone', 'credited', 'earliest', 'earliest-fullest', 'fullest'])
    .optional()
    .openapi({ description: 'The reason as a key.' }),
})

export const Family = z
  .object({
    id: z.string(),
    articles: list(z.string()),
    origin,
    copies: list(Copy),
    credit: z.string().nullable().optional(),
  })
  .openapi('Family')

export const ArticleLine = z
  .object({
    id: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    publishedBasis: z.string().nullable(),
    url: z.string().nullable(),
    family: z.string(),
    words: z.int().min(0),
  })
  .openapi('ArticleLine')

export const ArticleAnswer = z
  .object({
    id: z.string(),
    text: z.string(),
    blocks: list(
      range.extend({
        kind: z.enum([
          'title',
          'stamp',
          'byline',
          'dateline',
          'heading',
          'paragraph',
          'caption',
          'boilerplate',
        ]),
        rule: z.string(),
      }),
    ),
    title: Range.nullable(),
    body: list(Range),
    byline: Range.nullable(),
    dateline: Range.nullable(),
    published: z
      .object({
        value: z.string(),
        basis: z.enum(['metadata', 'text', 'inferred']),
        range: Range.optional(),
        rule: z.string(),
      })
      .nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    source: z.object({
      origin: z.string(),
      format: z.enum(['text', 'html', 'jsonl']),
      charset: z.object({
        name: z.string(),
        basis: z.enum(['bom', 'header', 'meta', 'detected', 'given']),
      }),
      sha256: z.string(),
    }),
    analysis: Analysis.nullable(),
    family: z
      .object({
        id: z.string(),
        origin,
        members: list(ArticleLine),
        copies: list(Copy),
        credit: z.string().nullable().openapi({ description: 'Whom the members name as source.' }),
      })
      .nullable(),
  })
  .openapi('Article')

export const ExplainAnswer = z
  .object({
    at: offset,
    roots: list(z.string()),
    nodes: list(
      range.extend({
        id: z.string(),
        layer: z.string(),
        words: z.string(),
        rule: z.string().nullable(),
        parts: list(z.string()),
      }),
    ),
  })
  .openapi('Explanation')

export const SearchAnswer = z
  .object({
    total: z.int().min(0),
    rows: list(
      z.object({
        article: z.string(),
        title: z.string(),
        outlet: z.string().nullable(),
        published: z.string().nullable(),
        family: z.string().nullable(),
        passages: list(
          range.extend({
            text: z.string(),
            cut: z.object({ before: z.boolean(), after: z.boolean() }),
            marks: list(Range),
          }),
        ),
        copies: list(ArticleLine),
      }),
    ),
  })
  .openapi('SearchAnswer')

export const AboutAnswer = z
  .object({ name: z.literal('isnad'), contentKey: z.string(), articles: z.int().min(0) })
  .openapi('About')

export const ApiErrorAnswer = z
  .object({ code: z.string(), message: z.string(), hint: z.string().nullable() })
  .openapi('Error')

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD')

export const ArticleParams = z.object({ id: z.string().min(1) })
export const ExplainQuery = z.object({
  at: z.coerce
    .number()
    .int()
    .min(0)
    .openapi({
      type: 'integer',
      param: { required: true },
      description: 'A place in `text`, in UTF-16 code units.',
    }),
})
export const SearchParams = z.object({
  q: z.string().max(400).openapi({ description: 'The words to find, in any spelling.' }),
  outlet: z.string().optional(),
  speaker: z.string().max(200).optional().openapi({
    description: 'A part of the name of somebody whom the article quotes.',
  }),
  type: z.string().max(60).optional().openapi({ description: 'The type of an event in it.' }),
  from: day.optional().openapi({ description: 'First day of publication, inclusive.' }),
  to: day.optional().openapi({ description: 'Last day of publication, inclusive.' }),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  offset: z.coerce.number().int().min(0).default(0).openapi({ type: 'integer' }),
})
