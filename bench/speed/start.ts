import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../shared.ts'
import { aligned } from './clock.ts'

/** What a fresh process pays before it reads its first article, and what it may pay. */
const PARTS: readonly {
  readonly name: string
  /** Run before the clock starts. */
  readonly first: string
  readonly measured: string
  readonly wanted: string
}[] = [
  {
    name: 'lexicon of words',
    first: `const { loadLexicon } = await import(${file('src/load-lexicon.ts')})`,
    measured: 'globalThis.kept = loadLexicon()',
    wanted: '150 ms, 40 MB',
  },
  {
    name: 'code, tables and a first article',
    first: '',
    measured: `
      const { createAnalyser } = await import(${file('src/analysis/analyse.ts')})
      const { readRecord } = await import(${file('src/reading/record.ts')})
      const { article } = readRecord({ id: 'a', text: 'قال الوزير إن الجيش قصف المدينة أمس.' }, 'a')
      globalThis.kept = createAnalyser()
      kept.analyse(article)`,
    wanted: '',
  },
]

function file(path: string): string {
  return JSON.stringify(join(ROOT, path))
}

/** Time and memory that each part takes, in a process of its own. */
export function startUp(): string[] {
  return [
    `${''.padEnd(32)} ${'ms'.padStart(8)} ${'MB'.padStart(8)}   wanted`,
    ...PARTS.map(({ name, first, measured, wanted }) => {
      const { ms, mb } = least(first, measured)
      return `${name.padEnd(32)} ${aligned(ms)} ${aligned(mb)}   ${wanted}`.trimEnd()
    }),
  ]
}

/** Processor milliseconds and resident megabytes of what is measured, the least of three processes. */
function least(first: string, measured: string): { ms: number; mb: number } {
  const code = `
    ${first}
    globalThis.gc()
    const from = process.cpuUsage()
    const memory = process.memoryUsage().rss
    ${measured}
    const { user, system } = process.cpuUsage(from)
    globalThis.gc()
    console.log(JSON.stringify({ ms: (user + system) / 1000, mb: (process.memoryUsage().rss - memory) / 1e6 }))`
  let best = { ms: Infinity, mb: Infinity }
  for (let i = 0; i < 3; i++) {
    const done = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], {
      encoding: 'utf8',
    })
    if (done.status !== 0) throw new Error(`nothing could be loaded: ${done.stderr}`)
    const said = JSON.parse(done.stdout) as { ms: number; mb: number }
    best = { ms: Math.min(best.ms, said.ms), mb: Math.min(best.mb, said.mb) }
  }
  return best
}
