import { readFileSync } from 'node:fs'
import { datesStage } from '../../../src/analysis/dates/stage.ts'
import type { DateMention } from '../../../src/analysis/layers.ts'
import { articleOf, groundLayers } from '../../../src/analysis/testing.ts'
import { parseTable } from '../../../src/text/table.ts'
import { sharedPath, type Measured } from '../../shared.ts'
import { readsBackEveryDay } from './icu.ts'
import { alike, expectedValues } from './timex.ts'

interface Result {
  readonly Text: string
  readonly Start: number
  readonly Length: number
  readonly Value?: {
    readonly Timex: string
    readonly FutureResolution: Readonly<Record<string, string>>
    readonly PastResolution: Readonly<Record<string, string>>
  }
}
interface Case {
  readonly suite: string
  readonly case: number
  readonly input: string
  readonly reference: string | null
  readonly results: readonly Result[]
}

const SUITES = [
  'DateExtractor',
  'DateParser',
  'DatePeriodExtractor',
  'DatePeriodParser',
  'DurationExtractor',
  'DurationParser',
]

/** Cases that contradict the usage of Arabic news, with the reason why. */
const contradicted: ReadonlyMap<string, string> = new Map(
  parseTable(readFileSync(new URL('./contradicted.tsv', import.meta.url), 'utf8')).rows.map(
    (r): [string, string] => [`${r['suite']} ${r['case']}`, r['reason'] ?? ''],
  ),
)

/**
 * The cases of Recognizers-Text for dates, periods and durations where they lie beside the checkout, and
 * the days that ICU writes. `quick` leaves the latter out.
 */
export async function run(quick = false): Promise<Measured> {
  const scores: Record<string, number> = {}
  const lines: string[] = []
  const data = sharedPath('data', 'recognizers-datetime.jsonl')
  if (data === null) lines.push('The cases of Recognizers-Text are not there: skipped.')
  else readCases(data, scores, lines)
  if (!quick) {
    const icu = readsBackEveryDay()
    scores['icu'] = icu.right / icu.days
    lines.push(`Days as ICU writes them: ${icu.right} of ${icu.days} read back.`, ...icu.wrong)
  }
  return Promise.resolve({ name: 'dates', scores, report: lines.join('\n') })
}

function readCases(data: string, scores: Record<string, number>, lines: string[]): void {
  const cases = readFileSync(data, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Case)
  let right = 0
  let judged = 0
  const wrong: string[] = []
  const reasons = new Map<string, number>()
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
      if (isRight(c)) good++
      else wrong.push(`- wrong: ${c.suite} ${c.case}: ${describe(c)}`)
    }
    scores[suite] = all === 0 ? 1 : good / all
    right += good
    judged += all
  }
  scores['recognizers'] = right / judged
  lines.push(
    `Recognizers-Text: ${right} of ${judged} cases exact; set aside ${contradicted.size}:`,
    '',
  )
  for (const [reason, n] of reasons) lines.push(`- ${n}: ${reason}`)
  lines.push(...wrong, '')
}

const findDates = (c: Case): readonly DateMention[] => {
  const published = c.reference?.slice(0, 10) ?? '2016-11-07'
  return datesStage.run(groundLayers(articleOf(c.input, published))).dates
}

/** As many as are wanted, in the same places, with the value wanted where the suite gives one. */
function isRight(c: Case): boolean {
  const found = findDates(c)
  if (found.length !== c.results.length) return false
  return c.results.every((r, k) => {
    const d = found[k]
    if (!d || !overlap(d, r)) return false
    return r.Value === undefined || expectedValues(r.Value).some((v) => alike(v, d.value))
  })
}

/** The same words, prepositions and «يوم» aside. */
function overlap(d: DateMention, r: Result): boolean {
  const to = r.Start + r.Length
  const shared = Math.min(d.to, to) - Math.max(d.from, r.Start)
  return shared > 0 && shared / (Math.max(d.to, to) - Math.min(d.from, r.Start)) >= 0.5
}

function describe(c: Case): string {
  const found = findDates(c).map((d) => `${d.from}-${d.to} ${d.value ?? d.symbolic ?? ''}`)
  const wanted = c.results.map((r) => {
    const values = r.Value ? expectedValues(r.Value).join(' or ') : ''
    return `${r.Start}-${r.Start + r.Length} ${values}`
  })
  return `found ${found.join(', ') || 'nothing'}; wanted ${wanted.join(', ') || 'nothing'}`
}

/** `run.ts --icu EG LY`: the days of these countries alone. */
function readCountries(countries: readonly string[]): void {
  const { days, right, wrong } = readsBackEveryDay(countries.length > 0 ? countries : undefined)
  console.log([`${countries.join(' ')}: ${right} of ${days} days read back.`, ...wrong].join('\n'))
}

const icuAt = process.argv.indexOf('--icu')
if (import.meta.main && icuAt > 0) readCountries(process.argv.slice(icuAt + 1))
else if (import.meta.main) {
  const result = await run(process.argv.includes('--quick'))
  console.log(result.report)
  console.log(result.scores)
}
