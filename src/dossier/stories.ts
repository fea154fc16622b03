import { type StoryDecision } from './stories/decisions.ts'
import type { StoryInput } from './stories/input.ts'
import { byTime, createStoryIndex } from './stories/story-index.ts'

/** Two levels: the one event that articles report, and the course of events that it belongs to. */
export interface StoryGroups {
  /** The happening of each article, by the id of its first article. */
  readonly stories: ReadonlyMap<string, string>
  /** The affair of each article, by the id of its first article. */
  readonly affairs: ReadonlyMap<string, string>
}

/**
 * Articles by happening and affair. The same for the same articles in whatever order: they are added
 * in order of time, as they would have come.
 */
export function groupArticles(
  articles: readonly StoryInput[],
  decisions: readonly StoryDecision[] = [],
): StoryGroups {
  const ordered = [...articles].sort(byTime)
  const index = createStoryIndex({ sample: ordered.slice(0, SAMPLE), decisions })
  for (const article of ordered) index.add(article)
  return { stories: index.stories(), affairs: index.affairs() }
}

/** The happening of each article alone. */
export const groupStories = (
  articles: readonly StoryInput[],
  decisions: readonly StoryDecision[] = [],
): ReadonlyMap<string, string> => groupArticles(articles, decisions).stories

/** Articles enough to know which words are common. */
const SAMPLE = 1000
