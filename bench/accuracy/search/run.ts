import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, sharedPath, type Measured } from '../../shared.ts'

/** `isnad search` on questions with the paragraph that answers each. */
export function run(): Promise<Measured | null> {
  const docs = sharedPath('data', 'arcd-docs.jsonl')
  const queries = sharedPath('data', 'arcd-queries.jsonl')
  const scorer = sharedPath('eval', 'score-search.mjs')
  if (docs === null || queries === null || scorer === null) return Promise.resolve(null)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-search-'))
  try {
    const out = join(folder, 'out.jsonl')
    const args = ['search', '--docs', docs, '--queries', queries, '--limit', '10']
    writeFileSync(out, execFileSync(process.execPath, [join(ROOT, 'bin/isnad'), ...args]))
    const printed = execFileSync(process.execPath, [scorer, queries, out], { encoding: 'utf8' })
    const mrr = Number(/MRR@10 ([\d.]+)/.exec(printed)?.[1])
    return Promise.resolve({
      name: 'search',
      scores: { 'MRR@10': mrr },
      report: `\`\`\`\n${printed.trim()}\n\`\`\``,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
