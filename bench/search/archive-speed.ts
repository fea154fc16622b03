// node bench/search/archive-speed.ts [ARTICLES]   Time to index news articles into an archive, and to search them.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openArchive } from '../../src/archive/open.ts'
import type { Article, Source } from '../../src/reading/article.ts'
import { identityMap } from '../../src/text/offset-map.ts'
import { sharedPath } from '../shared.ts'

const BATCH = 1000

interface Line {
  readonly id: string
  readonly text: string
  readonly outlet: string
}

/** Words that nearly every article has, alone and together, and what costs most of all. */
const HARD = ['في', 'من', 'قال', 'في من على', 'الم*', 'رئيس', '"رئيس الوزراء"', 'اليوم -أمس']

const articleOf = ({ id, text, outlet }: Line): Article => {
  const end = Math.max(0, text.indexOf('\n'))
  return {
    ...{ id, text, outlet, blocks: [], byline: null, dateline: null, published: null, url: null },
    title: end > 0 ? { from: 0, to: end } : null,
    body: [{ from: end, to: text.length }],
    toSource: identityMap,
  }
}

const file = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
if (file === null) console.log('skipped: the articles are not beside this checkout')
else {
  const lines = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((l) => l !== '')
    .slice(0, Number(process.argv[2] ?? Infinity))
    .map((l) => JSON.parse(l) as Line)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-speed-'))
  const path = join(folder, 'news.isnad')
  const archive = openArchive(path)
  try {
    const clock = startClock()
    for (let i = 0; i < lines.length; i += BATCH) {
      const origin = `part ${i}`
      const source: Source = {
        ...{ origin, format: 'jsonl', sha256: '', text: '' },
        charset: { name: 'utf-8', basis: 'detected' },
      }
      const articles = lines
        .slice(i, i + BATCH)
        .map((line) => ({ source, article: articleOf(line) }))
      await archive.putInput({ origin, sha256: '' }, articles)
    }
    const { wall, cpu } = clock()
    const size = (statSync(path).size / 1e6).toFixed(0)
    console.log(
      `${lines.length} articles indexed in ${(wall / 1000).toFixed(1)} s (${(cpu / 1000).toFixed(1)} s of processor), ${size} MB`,
    )
    const ask = async (text: string): Promise<{ wall: number; cpu: number; total: number }> => {
      const stop = startClock()
      const { total } = await archive.search({ text })
      return { ...stop(), total }
    }
    await ask('وزير')
    const times: { wall: number; cpu: number }[] = []
    for (let i = 0; i < lines.length; i += Math.max(1, Math.floor(lines.length / 200))) {
      const words = (lines[i]?.text.split('\n')[0] ?? '').split(' ')
      for (const n of [1, 2, 3]) {
        const at = (i * 7 + n) % Math.max(1, words.length - n)
        times.push(await ask(words.slice(at, at + n).join(' ')))
      }
    }
    const at = (kind: 'wall' | 'cpu', share: number): string =>
      (
        times.map((t) => t[kind]).sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
      ).toFixed(1)
    console.log(`${times.length} queries of one to three words from titles`)
    console.log(`  wall ms: p50 ${at('wall', 0.5)}  p95 ${at('wall', 0.95)}`)
    console.log(`  processor ms: p50 ${at('cpu', 0.5)}  p95 ${at('cpu', 0.95)}`)
    for (const text of HARD) {
      const t = await ask(text)
      console.log(
        `  ${text}: ${t.total} articles, wall ${t.wall.toFixed(1)}, processor ${t.cpu.toFixed(1)} ms`,
      )
    }
  } finally {
    await archive.close()
    rmSync(folder, { recursive: true })
  }
}

function startClock(): () => { wall: number; cpu: number } {
  const wall = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { wall: performance.now() - wall, cpu: (user + system) / 1000 }
  }
}
