import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, sharedPath } from '../shared.ts'
import { aligned } from './clock.ts'
import { plot } from './plot.ts'

interface Step {
  readonly articles: number
  readonly cpuSeconds: number
  readonly msEach: number
  readonly rssMegabytes: number
}

/** What bench/stories/scale.ts prints. */
interface Scale {
  readonly stories: readonly Step[]
  readonly families: readonly Step[]
}

const PICTURE = 'docs/pictures/scale.svg'

/**
 * Grouping 62,000 articles from scratch, as the archive grows; null without the corpora. Writes the
 * plot of the cost of one article to docs/pictures/scale.svg.
 */
export function scale(): string | null {
  if (sharedPath('data', 'ant-2018-01_06.jsonl.gz') === null) return null
  const told = ['stories', 'families'].map((part) => {
    const done = spawnSync(
      process.execPath,
      ['--max-old-space-size=1500', join(ROOT, 'bench/stories/scale.ts')],
      { encoding: 'utf8', env: { ...process.env, PART: part }, maxBuffer: 1 << 26 },
    )
    if (done.status !== 0) throw new Error(`bench/stories/scale.ts failed: ${done.stderr}`)
    return JSON.parse(done.stdout) as Scale
  })
  const stories = told[0]?.stories ?? []
  const families = told[1]?.families ?? []
  writeFileSync(
    join(ROOT, PICTURE),
    plot('milliseconds of processor time an article, by articles in the archive', [
      { name: 'into stories', points: stories.map((s) => ({ x: s.articles, y: s.msEach })) },
      { name: 'into families', points: families.map((s) => ({ x: s.articles, y: s.msEach })) },
    ]),
  )
  const rows = (name: string, steps: readonly Step[]): string[] =>
    steps.map(
      (s) =>
        `${name.padEnd(10)} ${aligned(s.articles)} ${s.cpuSeconds.toFixed(1).padStart(9)} ${s.msEach.toFixed(2).padStart(9)} ${aligned(s.rssMegabytes)}`,
    )
  return [
    `![cost of one article as the archive grows](${PICTURE.replace('docs/', '')})`,
    '',
    '```',
    `${''.padEnd(10)} ${'articles'.padStart(8)} ${'seconds'.padStart(9)} ${'ms each'.padStart(9)} ${'MB'.padStart(8)}`,
    ...rows('stories', stories),
    ...rows('families', families),
    '```',
  ].join('\n')
}
