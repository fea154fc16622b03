import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT, sharedPath, type Measured } from '../../shared.ts'

interface Way {
  readonly cpuSeconds: number
  readonly pairs: number
  readonly found: number
  readonly strangers: { readonly ofAllPairs: number; readonly ofTaken: number }
}

interface Families {
  readonly articles: number
  readonly exact: { readonly cpuSeconds: number; readonly alike: number }
  readonly isnad: Way
  readonly minHash: Way
  readonly simHash: Way
}

/** Families against the exact overlap of every pair, beside MinHash and SimHash. */
export function run(): Promise<Measured | null> {
  const news = sharedPath('data', 'saudinewsnet-2015-07.jsonl.gz')
  if (news === null) return Promise.resolve(null)
  const out = execFileSync(process.execPath, [join(ROOT, 'bench/families/run.ts'), news], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const all = JSON.parse(out) as Families
  const row = (name: string, w: Way): string =>
    `| ${name} | ${w.found} | ${(100 * w.strangers.ofTaken).toFixed(2)} % | ${w.pairs} | ${w.cpuSeconds} |`
  const { isnad, minHash, simHash, exact } = all
  return Promise.resolve({
    name: 'families',
    scores: { found: isnad.found, notStrangers: 1 - isnad.strangers.ofTaken },
    report: [
      `${all.articles} articles; ${exact.alike} pairs share 0.8 and more of their eight-word shingles (exact overlap of every pair: ${exact.cpuSeconds} s).`,
      '',
      '| way | of these found | of its pairs sharing less than 0.2 | pairs | processor seconds |',
      '|---|---|---|---|---|',
      row('Isnad', isnad),
      row('MinHash', minHash),
      row('SimHash', simHash),
    ].join('\n'),
  })
}
