// node bench/desk/run.ts [ARCHIVE.isnad] [--articles N] [--json]
// How long the server takes to answer what the desk asks: 50th and 95th percentile over many requests
// of each kind. Without an archive one is built of the first N articles (8,000 unless told otherwise)
// of the news beside this checkout, or of the sample. Requests do not go through a socket: what is
// measured is the answer. `first` is the first answer of a kind, after what the server reads by itself
// (src/server/warming.ts). Processor time is what counts on a machine that does other things, too.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { openArchive } from '../../src/archive/open.ts'
import { createServer } from '../../src/server/app.ts'
import { warm } from '../../src/server/warming.ts'
import { ROOT, sharedPath } from '../shared.ts'
import { measure, startClock, warmUp, type Measured } from './measure.ts'
import { requestsOf } from './requests.ts'
import { deskWeight } from './weight.ts'

const WANTED = 50

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '8000' },
    json: { type: 'boolean', default: false },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
try {
  const path = positionals[0] ?? buildInto(join(folder, 'news.isnad'), Number(values.articles))
  const clock = startClock()
  const archive = openArchive(path, { readonly: true })
  const app = createServer(archive)
  const ask = async (url: string): Promise<unknown> => {
    const answer = await app.request(url)
    if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`)
    return answer.json()
  }
  /** The answer as it goes over the wire: to read it is the browser's work. */
  const send = async (url: string): Promise<unknown> => {
    const answer = await app.request(url)
    if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`)
    return answer.arrayBuffer()
  }
  const say = (text: string): void => {
    if (!values.json) process.stdout.write(`${text}\n`)
  }
  await ask('/api/stories?limit=40')
  const start = clock()
  const warmed: (readonly [string, number])[] = [
    ['start and home', start.cpu],
    ...(await warmUp(ask)),
  ]
  const begun = startClock()
  await warm(archive, async (request) => app.fetch(request))
  warmed.push(['what nobody asked for', begun().cpu])
  const { articles } = (await ask('/api')) as { articles: number }
  say(`${articles.toLocaleString('en')} articles; ms of processor and of the clock an answer`)
  say(
    `(p95 wanted: < ${String(WANTED)})\n\n${''.padEnd(18)}    first  cpu p50  cpu p95      p50      p95`,
  )
  const requests: Measured[] = []
  for (const [name, urls] of await requestsOf(ask)) {
    const measured = await measure(name, urls, send)
    requests.push(measured)
    say(lineOf(measured))
  }
  say('\nthe first answers after the start (ms of processor):')
  for (const [name, ms] of warmed) say(`${name.padEnd(24)}${padded(ms)}`)
  const memory = Math.round(process.memoryUsage.rss() / 1e6)
  say(`\n${memory.toLocaleString('en')} MB with all of it held`)
  const weight = deskWeight()
  if (weight !== null)
    say(
      `${kilobytes(weight.script)} kB of script and ${kilobytes(weight.style)} kB of style for the first view, compressed`,
    )
  await archive.close()
  if (values.json)
    process.stdout.write(
      `${JSON.stringify({ articles, memory, weight, wanted: WANTED, start, warm: Object.fromEntries(warmed), requests })}\n`,
    )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function buildInto(path: string, count: number): string {
  const news = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
  let from = join(ROOT, 'samples/memoranda')
  if (news !== null) {
    from = join(folder, 'news.jsonl')
    const lines = gunzipSync(readFileSync(news)).toString('utf8').split('\n')
    writeFileSync(from, lines.slice(0, count).join('\n'))
  }
  const done = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/isnad'), 'build', from, '--into', path, '--quiet'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (done.signal !== null) throw new Error(`the build was stopped: ${done.signal}`)
  return path
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

function padded(ms: number): string {
  return ms.toFixed(1).padStart(9)
}

function lineOf({ name, first, cpu, wall }: Measured): string {
  const over = cpu.p95 > WANTED ? '  over' : ''
  return `${name.padEnd(18)}${[first, cpu.p50, cpu.p95, wall.p50, wall.p95].map(padded).join('')}${over}`
}
