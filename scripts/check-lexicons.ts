// npm run check:lexicons: every TSV of the sources is well formed, sorted of its kind, and sourced.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTable } from '../src/text/table.ts'
import { checkEntities, type NamedTable } from './check-entities.ts'

const ROOT = join(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')

/** Where the words of a lexicon may come from; SOURCES.tsv tells what each key means. */
const sources = new Set(
  parseTable(readFileSync(join(SRC, 'arabic/lexicon/SOURCES.tsv'), 'utf8')).rows.map(
    (r) => r['key'] ?? '',
  ),
)

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[\uFB50-\uFDFF\uFE70-\uFEFC]/, 'a presentation form'],
  [/\u0640/, 'tatweel'],
  [/[\u064B-\u0652\u0670]/, 'a vowel mark'],
  [/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF]/, 'a hidden control character'],
  [/[\u06CC\u06A9]/, 'a Persian letter'],
  [/\r/, 'a carriage return'],
]

const problems: string[] = []
const entities: NamedTable[] = []
let rows = 0
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.tsv') && !f.includes('node_modules'))
  .sort()
for (const file of files) {
  const text = readFileSync(join(SRC, file), 'utf8')
  const say = (line: number, what: string): void => {
    problems.push(`src/${file}:${line}: ${what}`)
  }
  if (text !== text.normalize('NFC')) say(1, 'is not in Unicode normal form C')
  if (!text.endsWith('\n')) say(1, 'does not end with a line break')
  const lines = text.split('\n')
  for (const key of ['id', 'purpose', 'columns', 'licence']) {
    if (!lines.some((l) => l.startsWith(`# ${key}:`))) say(1, `has no head line "# ${key}: …"`)
  }
  const seen = new Map<string, number>()
  lines.forEach((line, i) => {
    for (const [pattern, what] of FORBIDDEN) {
      if (pattern.test(line) && !text.includes('# allow-marks')) say(i + 1, `holds ${what}`)
    }
    if (line === '' || line.startsWith('#')) return
    const before = seen.get(line)
    if (before !== undefined) say(i + 1, `repeats line ${before}`)
    seen.set(line, i + 1)
  })
  try {
    const table = parseTable(text)
    rows += table.rows.length
    if (file.includes('names/entities/')) entities.push({ file: `src/${file}`, table })
    if (!table.columns.includes('source') && table.id !== 'sources')
      say(1, 'has no column "source"')
    for (const row of table.rows) {
      const source = row['source']
      if (source !== undefined && table.id !== 'sources' && !sources.has(source)) {
        say(
          1,
          `source "${source}" is not in SOURCES.tsv (row of ${Object.values(row).at(-1) ?? ''})`,
        )
      }
    }
  } catch (e) {
    if (!(e instanceof RangeError)) throw e
    say(1, e.message)
  }
}
problems.push(...checkEntities(entities))
for (const p of problems.slice(0, 60)) console.error(p)
if (problems.length > 60) console.error(`… and ${problems.length - 60} more`)
console.log(`lexicons: ${files.length} files, ${rows} rows, ${problems.length} problems`)
if (problems.length > 0) process.exitCode = 1
