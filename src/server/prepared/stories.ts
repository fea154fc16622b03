import type { z } from '@hono/zod-openapi'
import type { StoriesAnswer, StoryAnswer } from '../api-types.ts'
import type { StoriesQuery } from '../stories-schemas.ts'
import { createMemo } from '../memo.ts'
import type { PreparedList } from '../lists/read-list.ts'
import { chosen, partOf } from './pages.ts'
import type { ReadyArchive } from './ready.ts'

type Asked = z.output<typeof StoriesQuery>

const ordered = createMemo<PreparedList, Promise<readonly number[]>>()

/** The stories of an archive, the largest or the latest first. */
export async function preparedStories(ready: ReadyArchive, asked: Asked): Promise<StoriesAnswer> {
  const list = await ready.stories()
  const { q, outlet, least, order } = asked
  const places = await ordered(list, { q, outlet, least, order }, async () => {
    const sizes = await list.order('articles')
    const all =
      (await list.find({ q, marks: chosen(asked, ['outlet']) })) ??
      Uint32Array.from({ length: list.head.count }, (_, i) => i)
    const fitting = [...all].filter((place) => (sizes[place] ?? 0) >= least)
    if (order === 'size') return fitting
    const last = await list.order('last')
    return fitting.sort((a, b) => (last[b] ?? 0) - (last[a] ?? 0))
  })
  const extra = list.head.extra as Pick<StoriesAnswer, 'alone' | 'stories' | 'articles' | 'outlets'>
  return { ...(await partOf<StoriesAnswer['rows'][number]>(list, places, asked)), ...extra }
}

/** One story with the ids of its articles; null where there is none of that id. */
export async function preparedStory(ready: ReadyArchive, id: string): Promise<StoryAnswer | null> {
  const list = await ready.stories()
  const place = await list.placeOf(id)
  if (place === null) return null
  const [row] = await list.rows<KeptStory>([place])
  return row === undefined ? null : { ...row, members: await ready.members(id) }
}
type KeptStory = StoriesAnswer['rows'][number]
