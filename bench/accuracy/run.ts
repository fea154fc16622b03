// npm run bench:accuracy            measures, compares with the floors, writes docs/accuracy.md
// npm run bench:accuracy -- --raise also raises floors where a score has risen
// npm run bench:accuracy -- --only=words  one measure; --full: nothing sampled
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, type Measured } from '../shared.ts'
import { run as events } from '../events/run.ts'
import { run as names } from '../names/run.ts'
import { run as words } from '../words/run.ts'
import { run as dates } from './dates/run.ts'
import { run as families } from './families/run.ts'
import { run as gold } from './gold/run.ts'
import { run as numbers } from './numbers/run.ts'
import { run as search } from './search/run.ts'
import { run as statements } from './statements/run.ts'
import { run as stories } from './stories/run.ts'

/** Every day of two centuries instead of a sample. */
const full = process.argv.includes('--full')

/** All measures, in the order of the report. Null: the data is not beside this checkout. */
const measures: readonly { name: string; run: () => Promise<Measured | null> }[] = [
  { name: 'gold', run: gold },
  { name: 'words', run: words },
  { name: 'dates', run: () => dates(!full) },
  { name: 'numbers', run: numbers },
  { name: 'names', run: names },
  { name: 'statements', run: statements },
  { name: 'events', run: events },
  { name: 'families', run: families },
  { name: 'stories', run: stories },
  { name: 'search', run: search },
]

/** How far a score may lie below its floor: scores are deterministic, so only rounding. */
const SLACK = 0.0005
const FLOORS = join(ROOT, 'bench/accuracy/floors.json')

type Floors = Record<string, Record<string, number>>
const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
const raise = process.argv.includes('--raise')
const only = process.argv.find((a) => a.startsWith('--only='))?.slice('--only='.length)

let passed = 0
let failed = 0
let skipped = 0
const report: string[] = []
for (const m of measures) {
  if (only !== undefined && m.name !== only) continue
  const measured = await m.run()
  if (!measured) {
    console.log(`${m.name}: skipped, its data is not beside this checkout`)
    skipped++
    continue
  }
  const mine = (floors[m.name] ??= {})
  const rows: string[] = []
  for (const [key, score] of Object.entries(measured.scores)) {
    const floor = mine[key]
    const ok = floor === undefined || score >= floor - SLACK
    if (ok) passed++
    else {
      failed++
      console.error(`${m.name} ${key}: ${score.toFixed(4)} is below its floor ${floor.toFixed(4)}`)
    }
    if (raise && score > (floor ?? 0)) mine[key] = Math.floor(score * 10_000) / 10_000
    rows.push(`| ${key} | ${score.toFixed(3)} | ${(mine[key] ?? 0).toFixed(3)} |`)
  }
  report.push(
    `## ${m.name}\n\n${measured.report}\n\n| score | now | floor |\n|---|---|---|\n${rows.join('\n')}\n`,
  )
  console.log(
    `${m.name}: ${Object.entries(measured.scores)
      .map(([k, v]) => `${k} ${v.toFixed(3)}`)
      .join('  ')}`,
  )
}
if (raise) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
if (report.length > 0 && only === undefined) {
  writeFileSync(
    join(ROOT, 'docs/accuracy.md'),
    `# Accuracy\n\nWritten by \`npm run bench:accuracy\`; never by hand. Floors only rise (\`bench/accuracy/floors.json\`).\n\n${report.join('\n')}`,
  )
}
console.log(
  `accuracy: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
if (failed > 0) process.exitCode = 1
