import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { groupStories } from '../../src/dossier/stories.ts'
import { createStoryReader, type StoryInput } from '../../src/dossier/stories/input.ts'
import { byTime, createStoryIndex } from '../../src/dossier/stories/story-index.ts'
import { readRecord } from '../../src/reading/record.ts'
import { sharedPath } from '../shared.ts'

/**
 * How much the order of arrival changes: articles come in an order shuffled with a fixed seed, and the
 * groups are compared with those of the sorted order. One line a shuffle: B-cubed F and the share of
 * pairs, together in either, that both have. Then: an index that is asked after every hundredth article
 * against a rebuild; these must be the same.
 *
 *     node bench/stories/order.ts [articles] [file.jsonl[.gz]]
 */
const [most = '4000', given] = process.argv.slice(2)
const file = given ?? sharedPath('data', 'ant-2018-01_06.jsonl.gz')
if (file === null) {
  console.error('bench/stories/order: no articles; name a file of JSON Lines')
  process.exit(2)
}
const bytes = readFileSync(file)
const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
const read = createStoryReader()
const all: StoryInput[] = []
for (const line of text.split('\n')) {
  if (line === '') continue
  const result = readRecord(JSON.parse(line), file)
  if (result.ok) all.push(read(result.article))
}
// A stretch of time, as it came: the latest articles of the file.
const sorted = all.sort(byTime).slice(-Number(most))

let state = 1
/** A number from 0 to 1; the same from run to run. */
const random = (): number => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return state / 2 ** 32
}
const shuffledBy = (days: number): StoryInput[] =>
  sorted
    .map((article) => ({ article, at: (article.time ?? 0) + days * random() }))
    .sort((a, b) => a.at - b.at)
    .map((x) => x.article)

const sample = sorted.slice(0, 1000)
function groupsOf(articles: readonly StoryInput[], asked = false): Map<string, string> {
  const index = createStoryIndex({ sample })
  articles.forEach((article, i) => {
    index.add(article)
    if (asked && i % 100 === 0) index.stories()
  })
  return index.stories()
}

const inOrder = groupsOf(sorted)
const membersIn = (map: ReadonlyMap<string, string>): Map<string, Set<string>> => {
  const groups = Map.groupBy(map.keys(), (id) => map.get(id) ?? id)
  const sets = new Map([...groups].map(([id, ids]) => [id, new Set(ids)]))
  return new Map([...map].map(([id, story]) => [id, sets.get(story) ?? new Set([id])]))
}

/** B-cubed F, and the share of pairs that both have. */
function agreement(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) {
  const [x, y] = [membersIn(a), membersIn(b)]
  let [precision, recall, both, either] = [0, 0, 0, 0]
  for (const [id, mine] of x) {
    const theirs = y.get(id) ?? new Set([id])
    const common = [...mine].filter((other) => theirs.has(other)).length
    precision += common / theirs.size
    recall += common / mine.size
    both += common - 1
    either += mine.size + theirs.size - common - 1
  }
  const f = (2 * precision * recall) / (precision + recall) / x.size
  return { f, pairs: either === 0 ? 1 : both / either }
}

console.log(`${sorted.length} articles, ${new Set(inOrder.values()).size} stories in order of time`)
for (const [name, days] of [
  ['within two hours', 1 / 12],
  ['within half a day', 0.5],
  ['up to two days late', 2],
  ['up to two days late, again', 2],
] as const) {
  const { f, pairs } = agreement(inOrder, groupsOf(shuffledBy(days)))
  console.log(`${name.padEnd(28)} b-cubed F ${f.toFixed(3)}  pairs that stay ${pairs.toFixed(3)}`)
}
const asked = agreement(groupStories(sorted), groupsOf(sorted, true))
console.log(`one by one, asked in between, against a rebuild: b-cubed F ${asked.f.toFixed(3)}`)
process.exitCode = asked.f === 1 ? 0 : 1
