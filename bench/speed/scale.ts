import { spawn, type ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT, sharedPath } from '../shared.ts'
import { aligned } from './clock.ts'
import { plot } from './plot.ts'

/** A line that bench/stories/scale.ts prints. */
interface Step {
  readonly part: string
  readonly articles: number
  readonly cpuSeconds: number
  readonly msEach: number
  readonly rssMegabytes: number
}

interface Run {
  readonly part: 'stories' | 'families'
  readonly name: string
  readonly articles: number
  readonly file: string
}

const PICTURE = 'docs/pictures/scale.svg'
const SIX_MONTHS = 'ant-2018-01_06.jsonl.gz'
const DENSE = 'saudinewsnet-2015-07.jsonl.gz'
/** SCALE_ARTICLES for a short run. */
const WANTED = Number(process.env['SCALE_ARTICLES'] ?? 62_000)
/** Minutes after which what is still running is cut off; what it has told stays. */
const MINUTES = Number(process.env['SCALE_MINUTES'] ?? 8)

/** Two processes side by side, each with its runs in turn: the archive is grouped on two cores. */
const SIDES: readonly (readonly Run[])[] = [
  [
    { part: 'stories', name: 'stories', articles: WANTED, file: SIX_MONTHS },
    { part: 'stories', name: 'stories, dense', articles: Math.min(WANTED, 14_000), file: DENSE },
  ],
  [{ part: 'families', name: 'families', articles: WANTED, file: SIX_MONTHS }],
]

/**
 * Grouping 62,000 articles from scratch, as the archive grows; null without the corpora. Writes the
 * plot of the cost of one article to docs/pictures/scale.svg. Tells each step as it is done, and keeps
 * those that are done where the rest is cut off, by the time or by a signal.
 */
export async function scale(): Promise<string | null> {
  if (sharedPath('data', SIX_MONTHS) === null || sharedPath('data', DENSE) === null) return null
  const running = new Set<ChildProcess>()
  let isCut = false
  const cut = (): void => {
    isCut = true
    for (const child of running) child.kill()
  }
  const timer = setTimeout(cut, MINUTES * 60_000)
  process.once('SIGTERM', cut)
  process.once('SIGINT', cut)
  const told = await Promise.all(
    SIDES.map(async (runs) => {
      const all: { run: Run; steps: readonly Step[] }[] = []
      for (const run of runs)
        if (!isCut) all.push({ run, steps: await stepsOf(run, running, () => isCut) })
      return all
    }),
  )
  clearTimeout(timer)
  process.off('SIGTERM', cut)
  process.off('SIGINT', cut)
  return report(told.flat())
}

/** Runs one part and gives the steps that it has told. */
async function stepsOf(
  { part, name, articles, file }: Run,
  running: Set<ChildProcess>,
  isCut: () => boolean,
): Promise<readonly Step[]> {
  const script = join(ROOT, 'bench/stories/scale.ts')
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=1500', script, part, String(articles), file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  running.add(child)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const steps: Step[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const step = JSON.parse(line) as Step
    steps.push(step)
    console.error(rowOf(step.part === part ? name : step.part, step))
  }
  const status = await ended
  running.delete(child)
  if (status !== 0 && !isCut()) throw new Error(`bench/stories/scale.ts ${part} failed: ${status}`)
  return steps
}

function report(told: readonly { readonly run: Run; readonly steps: readonly Step[] }[]): string {
  const lines = told.map(({ run, steps }) => ({
    run,
    steps: steps.filter((s) => s.part === run.part),
    // Of the dense archive they would be told twice.
    affairs: run.name === 'stories' ? steps.filter((s) => s.part === 'affairs') : [],
  }))
  writeFileSync(
    join(ROOT, PICTURE),
    plot(
      'milliseconds of processor time an article, by articles in the archive',
      lines.map(({ run, steps }) => ({
        name: run.name,
        points: steps.map((s) => ({ x: s.articles, y: s.msEach })),
      })),
    ),
  )
  const rows = lines.flatMap(({ run, steps, affairs }) => [
    ...steps.map((s) => rowOf(run.name, s)),
    ...affairs.map((s) => rowOf('affairs', s)),
    ...(steps.at(-1)?.articles === run.articles
      ? []
      : [`${run.name}: cut off before ${run.articles.toLocaleString('en')} articles`]),
  ])
  return [
    `![cost of one article as the archive grows](${PICTURE.replace('docs/', '')})`,
    '',
    '```',
    `${''.padEnd(14)} ${'articles'.padStart(8)} ${'seconds'.padStart(9)} ${'ms each'.padStart(9)} ${'MB'.padStart(8)}`,
    ...rows,
    '```',
  ].join('\n')
}

const rowOf = (name: string, s: Step): string =>
  `${name.padEnd(14)} ${aligned(s.articles)} ${s.cpuSeconds.toFixed(1).padStart(9)} ${s.msEach.toFixed(2).padStart(9)} ${aligned(s.rssMegabytes)}`
