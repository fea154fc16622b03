import { dayOf } from '../text/edtf.ts'
import { groupArticles, type StoryDecisions } from './stories.ts'
import { createStoryReader } from './stories/input.ts'
import type { Report, StoryLine } from './types.ts'

/** Reports in order of publication by the event that they report; `familyOf` tells the origin of each. */
export function createStories(
  reports: readonly Report[],
  familyOf: (article: string) => string,
  { story, affair }: StoryDecisions,
): StoryLine[] {
  const read = createStoryReader()
  const inputs = reports.map(({ article }) => read(article))
  const { stories, affairs } = groupArticles(inputs, { story, affair })
  const members = new Map<string, number[]>()
  reports.forEach(({ article }, i) => {
    const id = stories.get(article.id) ?? article.id
    const list = members.get(id)
    if (list) list.push(i)
    else members.set(id, [i])
  })
  const titles = reports.map(({ article: { text, title } }) =>
    title ? text.slice(title.from, title.to).trim() : '',
  )
  return [...members]
    .map(([id, places]): StoryLine => {
      const articles = places.map((i) => reports[i]?.article.id ?? '')
      const days = places.flatMap((i) => {
        const published = reports[i]?.article.published?.value
        return published === undefined ? [] : (dayOf(published) ?? published)
      })
      const told = mostShared(places.map((i) => inputs[i]?.title ?? []))
      return {
        id,
        affair: affairs.get(id) ?? id,
        title: titles[places[told] ?? -1] ?? '',
        articles,
        families: [...new Set(articles.map(familyOf))],
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
      }
    })
    .sort(latestFirst)
}

/** The place of the title whose words most others have too; of equals the first. */
function mostShared(titles: readonly (readonly string[])[]): number {
  const holders = new Map<string, number>()
  for (const words of titles)
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1)
  let [best, most] = [0, -1]
  titles.forEach((words, i) => {
    const distinct = new Set(words)
    let shared = 0
    for (const word of distinct) shared += (holders.get(word) ?? 1) - 1
    const each = shared / Math.sqrt(distinct.size || 1)
    if (each > most) [best, most] = [i, each]
  })
  return best
}

function latestFirst(a: StoryLine, b: StoryLine): number {
  const [x, y] = [a.to ?? '', b.to ?? '']
  return x > y ? -1 : x < y ? 1 : b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1)
}
