import type { z } from '@hono/zod-openapi'
import { wordsIn } from '../dossier/views/letters.ts'
import { pageOf } from '../dossier/views/shelf.ts'
import type { StoriesAnswer, StoryAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import { preparedStories, preparedStory } from './prepared/stories.ts'
import type * as s from './stories-schemas.ts'
import type { Story } from './stories/story-rows.ts'

export async function answerStories(
  held: Held,
  { query }: { readonly query: z.output<typeof s.StoriesQuery> },
): Promise<StoriesAnswer> {
  const ready = await held.readyArchive()
  if (ready !== null) return preparedStories(ready, query)
  const stories = await held.stories()
  const { overview } = await held.account()
  const holds = wordsIn(query.q ?? '')
  const fitting = stories.filter(
    ({ row, letters }) =>
      row.articles >= query.least &&
      (query.outlet === undefined || row.outlets.some((o) => o.name === query.outlet)) &&
      holds(letters),
  )
  const ordered =
    query.order === 'size' ? fitting : fitting.toSorted((a, b) => compare(last(b), last(a)))
  const { total, rows } = pageOf(ordered, query)
  return {
    total,
    rows: rows.map((story) => story.row),
    alone: stories.reduce((n, { row }) => n + (row.articles === 1 ? 1 : 0), 0),
    stories: stories.reduce((n, { row }) => n + (row.articles > 1 ? 1 : 0), 0),
    articles: overview.counts.articles,
    outlets: overview.outlets.map((o) => o.outlet),
  }
}

export async function answerStory(
  held: Held,
  { params }: { readonly params: { readonly id: string } },
): Promise<StoryAnswer | null> {
  const ready = await held.readyArchive()
  if (ready !== null) return preparedStory(ready, params.id)
  const story = (await held.stories()).find(({ row }) => row.id === params.id)
  return story === undefined ? null : { ...story.row, members: [...story.articles] }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const last = ({ row }: Story): string => row.published?.[1] ?? ''
