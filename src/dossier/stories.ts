import { type StoryDecision } from './stories/decisions.ts'
import type { StoryInput } from './stories/input.ts'
import { byTime, createStoryIndex } from './stories/story-index.ts'

/**
 * The happening of each article, by the id of its first article. The same for the same articles in
 * whatever order: they are added in order of time, as they would have come.
 */
export function groupStories(
  articles: readonly StoryInput[],
  decisions: readonly StoryDecision[] = [],
): Map<string, string> {
  const ordered = [...articles].sort(byTime)
  const index = createStoryIndex({ sample: ordered.slice(0, SAMPLE), decisions })
  for (const article of ordered) index.add(article)
  return index.stories()
}

/** Articles enough to know which words are common. */
const SAMPLE = 1000
