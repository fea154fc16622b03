import { readFileSync } from 'node:fs'
import { figuresStage } from '../../../src/analysis/figures/stage.ts'
import { articleOf, groundLayers } from '../../../src/analysis/testing.ts'
import { readOrdinal } from '../../../src/arabic/numerals/read-ordinal.ts'
import { readValue } from '../../../src/arabic/numerals/read-value.ts'
import { parseTable } from '../../../src/text/table.ts'
import { sharedPath, type Measured } from '../../shared.ts'

interface Case {
  readonly suite: string
  readonly case: number
  readonly input: string
  readonly results: readonly { readonly Resolution: Readonly<Record<string, string>> }[]
}

const SUITES = ['NumberModel', 'OrdinalModelSuppressExtendedTypes', 'OrdinalModel', 'PercentModel']

/** Cases that contradict Arabic news usage, or ask for arithmetic, with the reason. */
const contradicted: ReadonlyMap<string, string> = new Map(
  parseTable(readFileSync(new URL('./contradicted.tsv', import.meta.url), 'utf8')).rows.map(
    (r): [string, string] => [`${r['suite']} ${r['case']}`, r['reason'] ?? ''],
  ),
)

/** The cases of Recognizers-Text for numbers, ranks and percentages; null where they are not there. */
export async function run(): Promise<Measured | null> {
  const data = sharedPath('data', 'recognizers-number.jsonl')
  if (data === null) return Promise.resolve(null)
  const cases = readFileSync(data, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Case)
  const scores: Record<string, number> = {}
  const wrong: string[] = []
  const reasons = new Map<string, number>()
  let right = 0
  let judged = 0
  for (const suite of SUITES) {
    let good = 0
    let all = 0
    for (const c of cases.filter((x) => x.suite === suite)) {
      const reason = contradicted.get(`${c.suite} ${c.case}`)
      if (reason !== undefined) {
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
        continue
      }
      all++
      const [found, wanted] = [valuesIn(c), wantedOf(c)]
      if (sameValues(found, wanted)) good++
      else
        wrong.push(`- wrong: ${c.suite} ${c.case}: found ${found.join()}; wanted ${wanted.join()}`)
    }
    scores[suite] = all === 0 ? 1 : good / all
    right += good
    judged += all
  }
  scores['recognizers'] = right / judged
  const report = [
    `Recognizers-Text: ${right} of ${judged} cases exact; set aside ${contradicted.size}:`,
    '',
    ...[...reasons].map(([reason, n]) => `- ${n}: ${reason}`),
    ...wrong,
  ].join('\n')
  return Promise.resolve({ name: 'numbers', scores, report })
}

const sameValues = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? NaN)) <= 1e-9 * Math.abs(x))

const wantedOf = (c: Case): number[] =>
  c.results.map((r) => Number((r.Resolution['value'] ?? '').replace('%', '')))

/** What the reader of the suite's kind finds, in order. */
function valuesIn(c: Case): number[] {
  const ground = groundLayers(articleOf(c.input))
  if (c.suite === 'PercentModel') {
    const { figures } = figuresStage.run({ ...ground, dates: [] })
    return figures.filter((f) => f.what === 'percent').map((f) => f.value)
  }
  const read = c.suite === 'NumberModel' ? readValue : readOrdinal
  const values: number[] = []
  for (let i = 0; i < ground.words.count;) {
    const n = read(ground.words, i)
    if (n) values.push(n.value)
    i = n ? n.end : i + 1
  }
  return values
}

if (import.meta.main) {
  const result = await run()
  console.log(result === null ? 'skipped: the cases are not beside this checkout' : result.report)
  if (result) console.log(result.scores)
}
