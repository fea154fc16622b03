// node bench/statements/run.ts: recall of statements by form (direct, indirect, mixed) on the annotated articles beside the checkout.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, sharedPath } from '../shared.ts'

interface Range {
  readonly from: number
  readonly to: number
}
interface Gold {
  readonly statements: readonly {
    readonly form: string
    readonly content: { readonly first: string; readonly last: string; readonly n?: number }
  }[]
}

const gold = sharedPath('gold')
const docsFile = gold === null ? '' : join(gold, 'docs.jsonl')
if (gold === null || !existsSync(docsFile)) {
  console.log('no annotated articles beside the checkout: nothing to measure')
  process.exit(0)
}
const input = readFileSync(docsFile, 'utf8')
const run = spawnSync(join(ROOT, 'bin/isnad'), ['analyse'], { input, maxBuffer: 1 << 28 })
const lines = (s: string): unknown[] =>
  s
    .split('\n')
    .filter((l) => l !== '')
    .map((l): unknown => JSON.parse(l))
const docs = lines(input) as readonly { id: string; text: string }[]
const outs = new Map(
  (lines(run.stdout.toString()) as readonly { id: string; statements?: readonly Range[] }[]).map(
    (o) => [o.id, o.statements ?? []],
  ),
)
const counts = new Map<string, { all: number; found: number }>()
for (const d of docs) {
  const file = join(gold, 'ann', `${d.id}.json`)
  if (!existsSync(file)) continue
  const { statements } = JSON.parse(readFileSync(file, 'utf8')) as Gold
  for (const s of statements) {
    const range = between(d.text, s.content)
    if (!range) continue
    const c = counts.get(s.form) ?? { all: 0, found: 0 }
    c.all++
    if ((outs.get(d.id) ?? []).some((o) => overlap(range, o) >= 0.5)) c.found++
    counts.set(s.form, c)
  }
}
for (const [form, c] of counts)
  console.log(`${form.padEnd(9)} ${c.found} of ${c.all} found, ${(c.found / c.all).toFixed(3)}`)

function between(
  text: string,
  c: { readonly first: string; readonly last: string; readonly n?: number },
): Range | null {
  let from = -1
  for (let k = 0; k < (c.n ?? 1); k++) from = text.indexOf(c.first, from + 1)
  const last = from < 0 ? -1 : text.indexOf(c.last, from)
  return last < 0 ? null : { from, to: last + c.last.length }
}

function overlap(a: Range, b: Range): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared <= 0 ? 0 : shared / (Math.max(a.to, b.to) - Math.min(a.from, b.from))
}
