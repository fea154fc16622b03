// npm run bench:speed: writes docs/performance.md. Articles a second of each stage and end to end, memory, n against 2n on
// pathological input. Text of the measuring data where it is beside the checkout, else the samples.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createStages } from '../../src/analysis/analyse.ts'
import { readRecord } from '../../src/reading/record.ts'
import type { Article } from '../../src/reading/article.ts'
import { ROOT, sharedPath } from '../shared.ts'

const COUNT = 3000
const lines: string[] = []
const say = (line: string): void => {
  lines.push(line)
  console.log(line)
}
const articles = load()
const words = articles.reduce((n, a) => n + a.text.split(/\s+/).length, 0)
say(
  `Node ${process.version}, ${articles.length} articles, ${Math.round(words / articles.length)} words each, one core\n`,
)

const stages = createStages()
// Once for warmth and caches, once for the clock.
const spent = new Map<string, number>()
for (const timed of [false, true]) {
  for (const article of articles) {
    let layers: object = { article }
    for (const stage of stages) {
      const begun = performance.now()
      const written = stage.run(layers as never)
      if (timed) spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - begun)
      layers = { ...layers, ...written }
    }
  }
}
const total = [...spent.values()].reduce((a, b) => a + b, 0)
for (const [name, ms] of [...spent, ['all stages', total] as const]) {
  say(`${name.padEnd(12)} ${rate(articles.length, ms)} articles/s`)
}
const begun = performance.now()
for (const a of articles) readRecord({ id: a.id, text: a.text }, 'bench')
say(`${'reading'.padEnd(12)} ${rate(articles.length, performance.now() - begun)} articles/s`)
say(`memory       ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`)

const N = 100_000
const hostile: readonly (readonly [string, (n: number) => string])[] = [
  ['digits', (n) => '1'.repeat(n)],
  ['digits and spaces', (n) => '1 '.repeat(n / 2)],
  ['names of months', (n) => 'نوفمبر '.repeat(n / 7)],
  ['و', (n) => 'و'.repeat(n)],
  ['و and spaces', (n) => 'و '.repeat(n / 2)],
  ['opening quotes', (n) => '« '.repeat(n / 2)],
  ['cues', (n) => 'قال إن '.repeat(n / 7)],
  ['brackets', (n) => '( '.repeat(n / 2)],
  ['commas', (n) => '، '.repeat(n / 2)],
  ['one name', (n) => 'محمد '.repeat(n / 5)],
]
say('time for 2n over time for n (2 is linear)')
for (const [name, make] of hostile) {
  const [one, two] = [timeOf(make(N)), timeOf(make(2 * N))]
  say(`${name.padEnd(20)} ${(two / one).toFixed(2)}  (${Math.round(two)} ms for ${2 * N} units)`)
}

say('')
await endToEnd()
writeFileSync(
  join(ROOT, 'docs/performance.md'),
  `# Performance\n\nWritten by \`npm run bench:speed\` on ${cpus()[0]?.model ?? 'an unknown processor'}, ${availableParallelism()} cores; never by hand. Compare lines of one run with each other: rates differ from machine to machine.\n\n\`\`\`\n${lines.join('\n').trim()}\n\`\`\`\n`,
)

/** `isnad analyse` over the whole corpus on all cores: rate, and the most memory it held. */
async function endToEnd(): Promise<void> {
  const corpus = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
  if (corpus === null) return
  const input = gunzipSync(readFileSync(corpus))
  const total = input.reduce((n, b) => n + (b === 10 ? 1 : 0), 0)
  const started = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'bin/isnad'), 'analyse'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    const status = `/proc/${child.pid ?? 0}/status`
    if (!existsSync(status)) return
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0))
  }, 200)
  child.stdin.end(input)
  const status = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(watch)
  const seconds = (performance.now() - started) / 1000
  say(
    `isnad analyse, all cores: ${total} articles in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} articles/s, ${Math.round(peak / 1000)} MB at most, exit status ${status ?? 'none'}`,
  )
}

function timeOf(text: string): number {
  let best = Infinity
  for (let k = 0; k < 3; k++) {
    const started = performance.now()
    const result = readRecord({ id: 'x', text, published: '2020-06-04' }, 'bench')
    if (result.ok) {
      let layers: object = { article: result.article }
      for (const stage of stages) layers = { ...layers, ...stage.run(layers as never) }
    }
    best = Math.min(best, performance.now() - started)
  }
  return best
}

function rate(n: number, ms: number): string {
  return Math.round((1000 * n) / ms)
    .toLocaleString('en')
    .padStart(8)
}

function load(): Article[] {
  const corpus = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
  const out: Article[] = []
  const add = (record: unknown): void => {
    const r = readRecord(record, 'bench')
    if (r.ok) out.push(r.article)
  }
  if (corpus !== null && existsSync(corpus)) {
    const lines = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n')
    for (const line of lines.slice(0, COUNT)) if (line !== '') add(JSON.parse(line))
  } else {
    const folder = join(ROOT, 'samples/memoranda')
    const texts = readdirSync(folder)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => readFileSync(join(folder, f), 'utf8'))
    for (let i = 0; i < COUNT; i++) add({ id: String(i), text: texts[i % texts.length] })
  }
  return out
}
