// npm run bench:speed: writes docs/performance.md. Articles a second of each stage and end to end,
// memory, n against 2n on pathological input, search beside its rivals.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../shared.ts'
import { loadArticles } from './articles.ts'
import { endToEnd } from './end-to-end.ts'
import { growth } from './hostile.ts'
import { stageRates } from './stages.ts'

const COUNT = 3000
const sections: string[] = []
function add(title: string, about: string, lines: readonly string[] | string): void {
  const body = typeof lines === 'string' ? lines : `\`\`\`\n${lines.join('\n')}\n\`\`\``
  sections.push(`## ${title}\n\n${about}\n\n${body}\n`)
  console.log(`${title}\n\n${typeof lines === 'string' ? lines : lines.join('\n')}\n`)
}

// First of all, while nothing else has filled the memory.
const whole = await endToEnd()
if (whole !== null) add('End to end', 'A folder’s road: read, analyse, write.', [whole])

const load = loadArticles(COUNT)
add(
  'Stages',
  `Articles of 350 words a second of processor time on one core; ${load.articles.length.toLocaleString('en')} articles (${load.name}).`,
  stageRates(load),
)
add(
  'Hostile input',
  'Time for 2n over time for n, reading and all stages; 2 is linear, 4 is quadratic.',
  growth(),
)
if (existsSync(join(ROOT, 'bench/node_modules'))) {
  const done = spawnSync(process.execPath, [join(ROOT, 'bench/search/run.ts')], {
    encoding: 'utf8',
  })
  if (done.status === 0)
    add('Search', 'Isnad beside others, in one run on one machine.', done.stdout.trim())
  else throw new Error(`bench/search failed: ${done.stderr}`)
}

writeFileSync(
  join(ROOT, 'docs/performance.md'),
  `# Performance\n\nWritten by \`npm run bench:speed\` on ${cpus()[0]?.model ?? 'an unknown processor'}, ${availableParallelism()} cores, Node ${process.version}; never by hand. Compare lines of one run with each other: rates differ from machine to machine.\n\n${sections.join('\n')}`,
)
