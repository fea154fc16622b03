// npm run bench:speed [-- part…]: writes docs/performance.md. Without names every part is measured;
// with names those alone, and the others stay as they were measured last.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../shared.ts'
import { loadArticles } from './articles.ts'
import { desk } from './desk.ts'
import { endToEnd } from './end-to-end.ts'
import { growth } from './hostile.ts'
import { scale } from './scale.ts'
import { stageRates } from './stages.ts'
import { startUp } from './start.ts'

const COUNT = 3000
const REPORT = join(ROOT, 'docs/performance.md')

interface Part {
  readonly title: string
  readonly about: string
  /** What was measured as Markdown, or lines to be set as they are; null where it cannot be here. */
  readonly run: () => Promise<string | readonly string[] | null> | string | readonly string[] | null
}

/** In the order in which they are measured: memory first, while nothing else has filled it. */
const PARTS: Readonly<Record<string, Part>> = {
  'end-to-end': {
    title: 'End to end',
    about: 'The road of a file of articles: read, analyse, write.',
    run: async () => {
      const line = await endToEnd()
      return line === null ? null : [line]
    },
  },
  start: {
    title: 'Start',
    about: 'What a fresh process pays before its first article; the compiled tables are there.',
    run: startUp,
  },
  stages: {
    title: 'Stages',
    about: `Articles of 350 words a second of processor time on one core, over ${COUNT.toLocaleString('en')} articles (ANT, January to June 2018, or the sample again and again where that is not there).`,
    run: () => stageRates(loadArticles(COUNT)),
  },
  hostile: {
    title: 'Hostile input',
    about: 'Time for 2n over time for n, reading and all stages; 2 is linear, 4 is quadratic.',
    run: growth,
  },
  scale: {
    title: 'Scale',
    about:
      'Articles grouped from scratch on two cores: into stories as they come, then into affairs, on one; into families of copies on the other. The articles of six months (120 a day) come again and again with other words; «dense» is an archive of 1,700 articles a day. Milliseconds are of the last step for stories, of all for families.',
    run: scale,
  },
  desk: {
    title: 'Desk',
    about: 'What the server takes to answer, in milliseconds, over an archive of articles.',
    run: desk,
  },
  search: {
    title: 'Search',
    about: 'Isnad beside others, in one run on one machine.',
    run: search,
  },
}

const names = process.argv.slice(2)
if (names.includes('--help')) {
  console.log('npm run bench:speed [-- part…]   writes docs/performance.md; the parts:\n')
  for (const [name, { about }] of Object.entries(PARTS)) console.log(`  ${name.padEnd(12)}${about}`)
  process.exit(0)
}
const unknown = names.filter((n) => !(n in PARTS))
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}

const sections = readSections()
for (const [name, { title, about, run }] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue
  const told = await run()
  if (told === null) {
    console.log(`${title}: what it is measured with is not here\n`)
    continue
  }
  const body = typeof told === 'string' ? told : `\`\`\`\n${told.join('\n')}\n\`\`\``
  sections.set(title, `## ${title}\n\n${about}\n\n${body.trim()}\n`)
  console.log(`${title}\n\n${body}\n`)
  writeReport()
}

/** After each part: what is measured stays measured when the next one is cut off. */
function writeReport(): void {
  const ordered = Object.values(PARTS).flatMap((p) => sections.get(p.title) ?? [])
  writeFileSync(
    REPORT,
    `# Performance\n\nWritten by \`npm run bench:speed\` on ${cpus()[0]?.model ?? 'an unknown processor'}, ${availableParallelism()} cores, Node ${process.version}; never by hand. Compare lines of one run with each other: rates differ from machine to machine.\n\n${ordered.join('\n')}`,
  )
}

/** The sections of the report as it is, by title. */
function readSections(): Map<string, string> {
  const text = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : ''
  return new Map(
    text
      .split(/^(?=## )/m)
      .slice(1)
      .map((s) => [/^## (.*)/.exec(s)?.[1] ?? '', `${s.trim()}\n`] as const),
  )
}

/** Search and its rivals, where the rivals are installed (`npm ci` in bench/). */
function search(): string | null {
  if (!existsSync(join(ROOT, 'bench/node_modules'))) return null
  const done = spawnSync(process.execPath, [join(ROOT, 'bench/search/run.ts')], {
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`bench/search failed: ${done.stderr}`)
  return done.stdout.trim()
}
