import { z } from '@hono/zod-openapi'
import { count, counted, PageQuery, words } from './page-parts.ts'
import { ArticleLine, list } from './schemas.ts'

export const StoriesQuery = PageQuery.extend({
  q: words.openapi({ description: 'Words that stand in headlines of the story.' }),
  order: z.enum(['size', 'recent']).default('size'),
  outlet: z.string().optional(),
  least: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(2)
    .openapi({ type: 'integer', description: 'Stories of fewer articles are left out.' }),
})

const storyRow = z
  .object({
    id: z.string(),
    lead: ArticleLine,
    also: list(ArticleLine),
    articles: count,
    origins: count,
    outlets: counted(z.string()),
    published: z.tuple([z.string(), z.string()]).readonly().nullable(),
    spark: list(count).openapi({ description: 'Articles over time, from the first to the last.' }),
    disputes: count,
  })
  .openapi('Story')

export const StoriesAnswer = z
  .object({
    total: count,
    rows: list(storyRow),
    alone: count.openapi({ description: 'Articles that share their story with no other.' }),
    stories: count.openapi({ description: 'Stories of two articles and more, unfiltered.' }),
    articles: count.openapi({ description: 'Articles of the whole archive.' }),
    outlets: list(z.string()),
  })
  .openapi('Stories')

export const StoryParams = z.object({ id: z.string().min(1) })
export const StoryAnswer = storyRow.extend({ members: list(z.string()) }).openapi('StoryPage')
export const StoryParam = z
  .string()
  .optional()
  .openapi({ description: 'The id of a story: only its articles are looked at.' })
