// npm run bench:fresh -- --set=FOLDER --as="third, new rules" [--code=CHECKOUT | --found=FILE]
// Scores annotated articles that lie outside of the repository (`docs.jsonl` and `ann/` in FOLDER), with the
// rules of this checkout or of another, or with what FILE says in the exchange format (a second reader's
// annotations), and writes the scores as a column of docs/fresh-texts.md; the other columns stay as they
// were measured. What the sets are is told in docs/decisions/fresh-texts.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../shared.ts'
import { SCORES, scoreSet } from './gold/score-set.ts'

const REPORT = join(ROOT, 'docs/fresh-texts.md')
const HEAD = `# Scores on texts that no rule has seen

Written by \`npm run bench:fresh\`; never by hand. What each set is, and what follows: [decisions/fresh-texts.md](decisions/fresh-texts.md).
`

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    as: { type: 'string' },
    code: { type: 'string' },
    found: { type: 'string' },
  },
})
if (values.set === undefined || values.as === undefined || values.as.includes('|')) {
  console.error(
    'usage: npm run bench:fresh -- --set=FOLDER --as="name of the column" [--code=CHECKOUT | --found=FILE]',
  )
  process.exit(2)
}
if (!existsSync(join(values.set, 'docs.jsonl'))) {
  console.error(`${values.set}: holds no docs.jsonl; name a folder with docs.jsonl and ann/`)
  process.exit(2)
}
const { code = ROOT, found } = values
const scored = scoreSet(values.set, found === undefined ? { code } : { found })
if (scored === null) {
  console.error('the scorer is not beside this checkout: ../shared/eval/score.mjs')
  process.exit(2)
}
console.log(scored.table)

const columns = readColumns()
columns.set(
  values.as,
  SCORES.map((name) => (scored.scores[name] ?? 0).toFixed(3)),
)
const names = [...columns.keys()]
const rows = SCORES.map((name, i) => [name, ...names.map((n) => columns.get(n)?.[i] ?? '')])
const table = [['score', ...names], ['---', ...names.map(() => '---')], ...rows]
writeFileSync(REPORT, `${HEAD}\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`)

/** The columns measured before, by name, in their order; scores in the order of `SCORES`. */
function readColumns(): Map<string, readonly string[]> {
  if (!existsSync(REPORT)) return new Map()
  const lines = readFileSync(REPORT, 'utf8')
    .split('\n')
    .filter((l) => l.startsWith('| '))
  const cells = lines.map((l) => l.slice(2, -2).split(' | '))
  const rowOf = new Map(cells.map((row) => [row[0], row]))
  const heads = (cells[0] ?? []).slice(1)
  return new Map(
    heads.map((name, i) => [name, SCORES.map((score) => rowOf.get(score)?.[i + 1] ?? '')]),
  )
}
