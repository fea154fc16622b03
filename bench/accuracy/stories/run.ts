import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ROOT, sharedPath, type Measured } from '../../shared.ts'

/**
 * `isnad stories` over six months of five outlets, scored on the two labelled slices: happenings by
 * the second column of the labels, affairs by the third.
 */
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
      const byAffair = join(folder, `affairs-${slice}.tsv`)
      const rows = readFileSync(gold, 'utf8').split('\n')
      writeFileSync(
        byAffair,
        rows
          .map((row) => row.split('\t'))
          .map(([id = '', , affair = '-']) => `${id}\t${affair}`)
          .join('\n'),
      )
      for (const [level, labels, flags] of [
        ['', gold, []],
        ['affair.', byAffair, ['--key', 'affair']],
      ] as const) {
        const command = [scorer, labels, out, ...flags]
        const printed = execFileSync(process.execPath, command, { encoding: 'utf8' })
        const name = level === '' ? 'happenings' : 'affairs'
        lines.push(`slice ${slice}, ${name}: ${printed.trim().replaceAll('\n', '; ')}`)
        for (const [, key, f] of printed.matchAll(/^(b-cubed|pairs)\s.*F ([\d.]+)$/gm)) {
          scores[`${slice}.${level}${key ?? ''}`] = Number(f)
        }
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
