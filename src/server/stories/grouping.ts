import { setImmediate } from 'node:timers/promises'
import type { Archive } from '../../archive/archive.ts'
import type { StoryGroups } from '../../dossier/stories.ts'
import { createStoryReader, type StoryInput } from '../../dossier/stories/input.ts'
import {
  byTime,
  createStoryIndex,
  type StoryIndexOptions,
} from '../../dossier/stories/story-index.ts'

export interface Progress {
  done: number
  of: number
}

/** Articles by which the rarity of words is known before there is a past. */
const SAMPLE = 1000
/** Articles between two breaths, in which other requests are answered. */
const BREATH = 25

/**
 * Groups the articles of an archive as `groupArticles` does, the same for the same articles, but lets
 * others have the processor in between and tells how far it is.
 */
export async function groupArchive(
  archive: Archive,
  decisions: NonNullable<StoryIndexOptions['decisions']>,
  progress: Progress,
): Promise<StoryGroups> {
  const read = createStoryReader()
  const inputs: StoryInput[] = []
  progress.of = 2 * (await archive.articleIds()).length
  for await (const { article } of archive.articles()) {
    inputs.push(read(article))
    progress.done++
    if (inputs.length % BREATH === 0) await setImmediate()
  }
  inputs.sort(byTime)
  const index = createStoryIndex({ sample: inputs.slice(0, SAMPLE), decisions })
  let added = 0
  for (const input of inputs) {
    index.add(input)
    progress.done++
    if (++added % BREATH === 0) await setImmediate()
  }
  return { stories: index.stories(), affairs: index.affairs() }
}
