import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, sharedPath, type Measured } from '../../shared.ts'

/** The scores that count as floors, as paths into what the scorer prints as JSON. */
const SCORES = [
  'body.F',
  'title',
  'published',
  'dates.F',
  'dates.value',
  'figures.F',
  'figures.value',
  'figures.op',
  'figures.what',
  'statements.F',
  'statements.speaker',
  'statements.chain',
  'statements.form',
  'statements.act',
  'triggers.F',
  'events.F',
  'events.actor',
  'events.target',
  'events.place',
  'events.date',
  'events.status',
  'naming.found',
  'links.F',
] as const

/** The annotated articles, scored by the exchange format's scorer. */
export function run(): Promise<Measured | null> {
  const gold = sharedPath('gold')
  const scorer = sharedPath('eval', 'score.mjs')
  if (gold === null || scorer === null) return Promise.resolve(null)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-gold-'))
  try {
    const out = join(folder, 'out.jsonl')
    const analysed = execFileSync(process.execPath, [join(ROOT, 'bin/isnad'), 'analyse'], {
      input: readFileSync(join(gold, 'docs.jsonl')),
      maxBuffer: 1 << 28,
    })
    writeFileSync(out, analysed)
    const scored = (...flags: string[]): string =>
      execFileSync(process.execPath, [scorer, gold, out, ...flags], { encoding: 'utf8' })
    const all: unknown = JSON.parse(scored('--json'))
    const scores: Record<string, number> = {}
    for (const path of SCORES) {
      const value = path
        .split('.')
        .reduce<unknown>(
          (o, k) => (typeof o === 'object' && o !== null ? Reflect.get(o, k) : undefined),
          all,
        )
      scores[path] = typeof value === 'number' ? value : 0
    }
    return Promise.resolve({ name: 'gold', scores, report: `\`\`\`\n${scored().trim()}\n\`\`\`` })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
