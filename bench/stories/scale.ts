import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { buildDossier } from '../../src/dossier/build.ts'
import { findFamilies } from '../../src/dossier/families.ts'
import type { Report } from '../../src/dossier/types.ts'
import { createStoryReader, type StoryInput } from '../../src/dossier/stories/input.ts'
import { byTime, createStoryIndex } from '../../src/dossier/stories/story-index.ts'
import type { Article } from '../../src/reading/article.ts'
import { readRecord } from '../../src/reading/record.ts'
import { sharedPath } from '../shared.ts'

/**
 * What grouping costs as an archive grows to 62,000 articles: stories and affairs one article at a
 * time, families from scratch at several sizes. One JSON object on standard output:
 * `{articles, stories: [{articles, cpuSeconds, msEach, rssMegabytes}], affairs, families: […]}`.
 *
 *     node --max-old-space-size=1500 bench/stories/scale.ts [articles] [file.jsonl[.gz]…]
 *
 * Two corpora hold 36,000 articles; what is wanted beyond them is the same articles again, each with its
 * words shifted to other words by a fixed rule and its day moved on, so that they are no copies and no
 * new words of old stories. CPU time, not the clock's: the machine may do other things.
 */
const [wanted = '62000', ...files] = process.argv.slice(2)
const SIZE = Number(wanted)
const corpora =
  files.length > 0
    ? files
    : ['ant-2018-01_06.jsonl.gz', 'saudinewsnet-2015-07.jsonl.gz'].flatMap(
        (name) => sharedPath('data', name) ?? [],
      )
if (corpora.length === 0) {
  console.error('bench/stories/scale: no articles; name files of JSON Lines')
  process.exit(2)
}

const STEPS = 8
const DAYS_ON = 400

function* articlesOf(paths: readonly string[]): Generator<Article> {
  for (let round = 0; ; round++)
    for (const path of paths) {
      const bytes = readFileSync(path)
      const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
      for (const line of text.split('\n')) {
        if (line === '') continue
        const result = readRecord(JSON.parse(line), path)
        if (result.ok) yield round === 0 ? result.article : again(result.article, round)
      }
    }
}

/** The letters that stand for others in a further round: other words, of the same lengths. */
const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنه'
function again(article: Article, round: number): Article {
  const text = article.text.replace(/[ب-ه]/g, (c) => {
    const at = LETTERS.indexOf(c)
    return at < 0 ? c : (LETTERS[(at + 7 * round) % LETTERS.length] ?? c)
  })
  const day = article.published ? Date.parse(article.published.value.slice(0, 10)) : NaN
  const moved = Number.isNaN(day) ? null : new Date(day + round * DAYS_ON * 86_400_000)
  return {
    ...article,
    id: `${article.id}-${round}`,
    text,
    published: moved && {
      value: moved.toISOString().slice(0, 10),
      basis: 'metadata',
      rule: 'bench',
    },
  }
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6)
const round2 = (x: number): number => Math.round(x * 100) / 100

interface Step {
  readonly articles: number
  readonly cpuSeconds: number
  /** Of the last step alone, for what grows article by article. */
  readonly msEach: number
  readonly rssMegabytes: number
}

const read = createStoryReader()
const articles: Article[] = []
const inputs: StoryInput[] = []
const mode = process.env['PART'] ?? 'all'
for (const article of articlesOf(corpora)) {
  if (mode !== 'stories') articles.push(article)
  if (mode !== 'families') inputs.push(read(article))
  if (Math.max(articles.length, inputs.length) >= SIZE) break
}

function growStories(): { steps: Step[]; affairs: Step } {
  const ordered = inputs.sort(byTime)
  const index = createStoryIndex({ sample: ordered.slice(0, 1000) })
  const step = Math.ceil(ordered.length / STEPS)
  const steps: Step[] = []
  const begun = cpu()
  let last = begun
  ordered.forEach((input, i) => {
    index.add(input)
    if ((i + 1) % step !== 0 && i + 1 !== ordered.length) return
    const now = cpu()
    const since = (i % step) + 1
    steps.push({
      articles: i + 1,
      cpuSeconds: round2(now - begun),
      msEach: round2(((now - last) * 1000) / since),
      rssMegabytes: megabytes(),
    })
    last = now
  })
  const before = cpu()
  index.affairs()
  const affairs = cpu() - before
  return {
    steps,
    affairs: {
      articles: ordered.length,
      cpuSeconds: round2(affairs),
      msEach: round2((affairs * 1000) / ordered.length),
      rssMegabytes: megabytes(),
    },
  }
}

function growFamilies(): Step[] {
  return [1, 2, 4, 8].map((part) => {
    const some = articles.slice(0, Math.ceil((articles.length * part) / 8))
    const begun = cpu()
    findFamilies(some.map((article) => ({ article })))
    const spent = cpu() - begun
    return {
      articles: some.length,
      cpuSeconds: round2(spent),
      msEach: round2((spent * 1000) / some.length),
      rssMegabytes: megabytes(),
    }
  })
}

/** The account itself, of analyses read from JSON Lines `{article, analysis}`; none without a file. */
function growDossier(): Step[] {
  const file = process.env['REPORTS']
  if (file === undefined) return []
  const reports = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Report)
  return [1, 2, 4].map((part) => {
    const some = reports.slice(0, Math.ceil((reports.length * part) / 4))
    const begun = cpu()
    buildDossier(some)
    const spent = cpu() - begun
    return {
      articles: some.length,
      cpuSeconds: round2(spent),
      msEach: round2((spent * 1000) / some.length),
      rssMegabytes: megabytes(),
    }
  })
}

const stories = mode === 'families' ? null : growStories()
console.log(
  JSON.stringify(
    {
      node: process.version,
      articles: SIZE,
      stories: stories?.steps ?? [],
      affairs: stories?.affairs ?? null,
      families: mode === 'stories' ? [] : growFamilies(),
      dossier: growDossier(),
    },
    null,
    2,
  ),
)
