import { replay, type Decision } from './corrections/replay.ts'
import type { StoryInput } from './stories/input.ts'
import { byTime, createStoryIndex } from './stories/story-index.ts'

/** What a person decided about happenings and affairs. */
export interface StoryDecisions {
  readonly story: readonly Decision[]
  readonly affair: readonly Decision[]
}

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
  decisions: Partial<StoryDecisions> = {},
): StoryGroups {
  const ordered = [...articles].sort(byTime)
  const index = createStoryIndex({
    sample: ordered.slice(0, SAMPLE),
    decisions: decisions.story ?? [],
  })
  for (const article of ordered) index.add(article)
  const stories = index.stories()
  return { stories, affairs: decideAffairs(index.affairs(), decisions.affair ?? []) }
}

/** The happening of each article alone. */
export const groupStories = (
  articles: readonly StoryInput[],
  decisions: readonly Decision[] = [],
): ReadonlyMap<string, string> => groupArticles(articles, { story: decisions }).stories

/** Affairs after what a person decided: named articles go elsewhere, the rest stays. */
function decideAffairs(
  found: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): ReadonlyMap<string, string> {
  if (decisions.length === 0) return found
  const groups = Map.groupBy(found.keys(), (id) => found.get(id) ?? id)
  const decided = replay([...groups.values()], decisions, {
    keysOf: (id) => [id],
    moves: 'items',
  })
  const order = new Map([...found.keys()].map((id, i) => [id, i]))
  const named = new Map<string, string>()
  for (const ids of decided) {
    const [first = ''] = ids.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    for (const id of ids) named.set(id, first)
  }
  return named
}

/** Articles enough to know which words are common. */
const SAMPLE = 1000
