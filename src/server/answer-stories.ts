import type { z } from '@hono/zod-openapi'
import { wordsIn } from '../dossier/views/letters.ts'
import { pageOf } from '../dossier/views/shelf.ts'
import type { StoriesAnswer } from './api-types.ts'
import type { Held } from './held.ts'
import type * as s from './stories-schemas.ts'
import type { Story, StoryRow } from './stories/story-rows.ts'

/** How long a request waits for articles to be grouped before it says how far that is. */
const PATIENCE = 400

export async function answerStories(
  held: Held,
  { query }: { readonly query: z.output<typeof s.StoriesQuery> },
): Promise<StoriesAnswer> {
  const stories = await within(held.stories(), PATIENCE)
  const progress = held.grouping()
  if (stories === null)
    return {
      state: 'grouping',
      progress,
      total: 0,
      rows: [],
      alone: 0,
      stories: 0,
      outlets: [],
    }
  const { overview } = await held.account()
  const holds = wordsIn(query.q ?? '')
  const fitting = stories.filter(
    ({ row, letters }) =>
      row.articles >= query.least &&
      (query.outlet === undefined || row.outlets.some((o) => o.name === query.outlet)) &&
      holds(letters),
  )
  const ordered =
    query.order === 'size' ? fitting : fitting.toSorted((a, b) => (last(a) < last(b) ? 1 : -1))
  const { total, rows } = pageOf(ordered, query)
  return {
    state: 'ready',
    progress,
    total,
    rows: rows.map((story) => story.row),
    alone: stories.reduce((n, { row }) => n + (row.articles === 1 ? 1 : 0), 0),
    stories: stories.reduce((n, { row }) => n + (row.articles > 1 ? 1 : 0), 0),
    outlets: overview.outlets.map((o) => o.outlet),
  }
}

export async function answerStory(
  held: Held,
  { params }: { readonly params: { readonly id: string } },
): Promise<StoryRow | null> {
  return (await held.stories()).find(({ row }) => row.id === params.id)?.row ?? null
}

const last = ({ row }: Story): string => row.published?.[1] ?? ''

/** Null where it takes longer. */
async function within<T>(made: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), milliseconds)
  })
  try {
    return await Promise.race([made, late])
  } finally {
    clearTimeout(timer)
  }
}
