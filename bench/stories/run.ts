import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createStoryReader, type StoryInput } from '../../src/dossier/stories/input.ts'
import { byTime, createStoryIndex } from '../../src/dossier/stories/story-index.ts'
import { readRecord } from '../../src/reading/record.ts'

/**
 * What the story index costs as it grows, and how much the order of arrival changes.
 *
 *     node bench/stories/run.ts articles.jsonl[.gz] [most]
 *
 * Late arrival: each article comes up to two days after its time, in random order. Printed is the share
 * of pairs, together in either grouping, that both have together.
 */
const [file = '', most = 'Infinity'] = process.argv.slice(2)
const bytes = readFileSync(file)
const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
const read = createStoryReader()
const inputs: StoryInput[] = []
for (const line of text.split('\n')) {
  if (line === '' || inputs.length >= Number(most)) continue
  const result = readRecord(JSON.parse(line), file)
  if (result.ok) inputs.push(read(result.article))
}
const inTime = [...inputs].sort(byTime)
const sample = inTime.slice(0, 1000)

const grow = (articles: readonly StoryInput[], isPrinted: boolean): Map<string, string> => {
  const index = createStoryIndex({ sample })
  const step = Math.max(1, Math.floor(articles.length / 5))
  let began = performance.now()
  articles.forEach((article, i) => {
    index.add(article)
    if (isPrinted && (i + 1) % step === 0) {
      const each = (performance.now() - began) / step
      const memory = Math.round(process.memoryUsage().rss / 1e6)
      console.log(`${i + 1} articles: ${each.toFixed(2)} ms each, ${memory} MB`)
      began = performance.now()
    }
  })
  return index.stories()
}

const pairsOf = (stories: ReadonlyMap<string, string>): Set<string> => {
  const groups = Map.groupBy(stories.keys(), (id) => stories.get(id) ?? '')
  const pairs = new Set<string>()
  for (const ids of groups.values()) {
    ids.sort()
    ids.forEach((a, i) => ids.slice(i + 1).forEach((b) => pairs.add(`${a} ${b}`)))
  }
  return pairs
}

let state = 1
const random = (): number => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return state / 2 ** 32
}
const inOrder = pairsOf(grow(inTime, true))
const late = inTime
  .map((article) => ({ article, at: (article.time ?? 0) + 2 * random() }))
  .sort((a, b) => a.at - b.at)
  .map((x) => x.article)
const shuffled = pairsOf(grow(late, false))
const both = [...inOrder].filter((p) => shuffled.has(p)).length
console.log(
  `late arrival: ${(both / (inOrder.size + shuffled.size - both)).toFixed(3)} of pairs stay`,
)
