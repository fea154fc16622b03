import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { buildDossier } from '../../src/dossier/build.ts'
import { findFamilies } from '../../src/dossier/families.ts'
import type { Report } from '../../src/dossier/types.ts'
import { createStoryReader } from '../../src/dossier/stories/input.ts'
import { byTime, createStoryIndex, type StoryIndex } from '../../src/dossier/stories/story-index.ts'
import type { Article } from '../../src/reading/article.ts'
import { readRecord } from '../../src/reading/record.ts'
import { sharedPath } from '../shared.ts'

/**
 * What grouping costs as an archive grows: a line of JSON for each step that is done,
 * `{part, articles, cpuSeconds, msEach, rssMegabytes}`, so that what is cut off has told what it came to.
 *
 *     node --max-old-space-size=1500 bench/stories/scale.ts stories|families|dossier articles file…
 *
 * `stories` adds article by article in order of time, then finds the affairs; `families` and `dossier` begin
 * anew at an eighth, a quarter, a half and all. `dossier` reads analyses (`{article, analysis}` a line).
 *
 * What is wanted beyond the files is their articles again, each with its words shifted to other words by a
 * fixed rule and its day moved on, so that they are no copies and no new words of old stories: an archive that
 * goes on for years with as many articles a day. CPU time, not the clock's: the machine may do other things.
 */
const [part = '', wanted = '', ...files] = process.argv.slice(2)
const SIZE = Number(wanted)
const STEPS = 8
const SAMPLE = 1000

/** Days from the first to the last article of a file, and some. */
const DAYS_ON = 400

function* linesOf(name: string): Generator<string> {
  const path = sharedPath('data', name) ?? name
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (to > from) yield text.slice(from, to)
    from = to + 1
  }
}

/** The articles of the files, round after round, SIZE in all. */
function* roundsOf(paths: readonly string[]): Generator<Iterable<Article>> {
  let left = SIZE
  function* roundOf(round: number): Generator<Article> {
    for (const path of paths)
      for (const line of linesOf(path)) {
        if (left === 0) return
        const result = readRecord(JSON.parse(line), path)
        if (!result.ok) continue
        left--
        yield round === 0 ? result.article : again(result.article, round)
      }
  }
  for (let round = 0; left > 0; round++) yield roundOf(round)
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

/** Seconds of processor time that this process has taken, its collector's threads among them. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const round2 = (x: number): number => Math.round(x * 100) / 100

/** `seconds` for the articles so far; `last` of them for the `count` that came last. */
function tell(name: string, articles: number, seconds: number, last = seconds, count = articles) {
  const step = {
    part: name,
    articles,
    cpuSeconds: round2(seconds),
    msEach: round2((last * 1000) / Math.max(1, count)),
    rssMegabytes: Math.round(process.memoryUsage().rss / 1e6),
  }
  process.stdout.write(`${JSON.stringify(step)}\n`)
}

/** Reading is no part of it: the clock runs while articles are added. */
function growStories(): void {
  const read = createStoryReader()
  const step = Math.ceil(SIZE / STEPS)
  let index: StoryIndex | undefined
  let [added, seconds, told, before] = [0, 0, 0, 0]
  for (const articles of roundsOf(files)) {
    const inputs = Array.from(articles, read).sort(byTime)
    index ??= createStoryIndex({ sample: inputs.slice(0, SAMPLE) })
    let from = cpu()
    for (const input of inputs) {
      index.add(input)
      added++
      if (added % step !== 0 && added !== SIZE) continue
      const now = seconds + cpu() - from
      tell('stories', added, now, now - before, added - told)
      before = now
      told = added
    }
    seconds += cpu() - from
    from = cpu()
  }
  const from = cpu()
  index?.affairs()
  tell('affairs', added, cpu() - from)
}

/** What a whole costs at several sizes, each from scratch. */
function fromScratch<T>(name: string, all: readonly T[], run: (some: readonly T[]) => void): void {
  for (const share of [1, 2, 4, 8]) {
    const some = all.slice(0, Math.ceil((all.length * share) / 8))
    const from = cpu()
    run(some)
    tell(name, some.length, cpu() - from)
  }
}

function articlesOf(paths: readonly string[]): Article[] {
  const articles: Article[] = []
  for (const round of roundsOf(paths)) for (const article of round) articles.push(article)
  return articles
}

function reportsOf(paths: readonly string[]): Report[] {
  const reports: Report[] = []
  for (const path of paths)
    for (const line of linesOf(path))
      if (reports.length < SIZE) reports.push(JSON.parse(line) as Report)
  return reports
}

if (part === 'stories') growStories()
else if (part === 'families')
  fromScratch(part, articlesOf(files), (some) => findFamilies(some.map((article) => ({ article }))))
else if (part === 'dossier') fromScratch(part, reportsOf(files), (some) => buildDossier(some))
else {
  console.error('bench/stories/scale: stories, families or dossier; how many articles; files')
  process.exit(2)
}
