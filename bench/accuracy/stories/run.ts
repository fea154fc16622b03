import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ROOT, sharedPath, type Measured } from '../../shared.ts'

/** `isnad stories` over six months of five outlets, scored on the two labelled slices. */
export function run(): Promise<Measured | null> {
  const corpus = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
  const scorer = sharedPath('eval', 'score-stories.mjs')
  if (corpus === null || scorer === null) return Promise.resolve(null)
  const folder = mkdtempSync(join(tmpdir(), 'isnad-stories-'))
  try {
    const out = join(folder, 'out.jsonl')
    writeFileSync(
      out,
      execFileSync(process.execPath, [join(ROOT, 'bin/isnad'), 'stories'], {
        input: gunzipSync(readFileSync(corpus)),
        maxBuffer: 1 << 28,
      }),
    )
    const scores: Record<string, number> = {}
    const lines: string[] = []
    for (const slice of ['a', 'b']) {
      const gold = sharedPath('gold', `stories-${slice}.tsv`)
      if (gold === null) continue
      const printed = execFileSync(process.execPath, [scorer, gold, out], { encoding: 'utf8' })
      lines.push(`slice ${slice}: ${printed.trim().replaceAll('\n', '; ')}`)
      for (const [, key, f] of printed.matchAll(/^(b-cubed|pairs)\s.*F ([\d.]+)$/gm)) {
        scores[`${slice}.${key ?? ''}`] = Number(f)
      }
    }
    return Promise.resolve({
      name: 'stories',
      scores,
      report: `\`\`\`\n${lines.join('\n')}\n\`\`\``,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
