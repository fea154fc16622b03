// node bench/accuracy/statements/run.ts: statements by form (direct, indirect, mixed) on the annotated articles beside the checkout.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyser } from '../../../src/analysis/analyse.ts'
import type { Range } from '../../../src/text/range.ts'
import { readRecord } from '../../../src/reading/record.ts'
import { sharedPath, type Measured } from '../../shared.ts'

const FORMS = ['direct', 'indirect', 'mixed'] as const

interface Gold {
  readonly statements: readonly {
    readonly form: string
    readonly content: { readonly first: string; readonly last: string; readonly n?: number }
  }[]
}

interface Count {
  annotated: number
  found: number
  claimed: number
  right: number
}

/** Recall of each form, and the share of statements of each form that are annotated ones. */
export function run(): Promise<Measured | null> {
  const gold = sharedPath('gold')
  if (gold === null || !existsSync(join(gold, 'docs.jsonl'))) return Promise.resolve(null)
  const counts = new Map(
    FORMS.map((f): [string, Count] => [f, { annotated: 0, found: 0, claimed: 0, right: 0 }]),
  )
  const analyser = createAnalyser()
  for (const line of readFileSync(join(gold, 'docs.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const doc = JSON.parse(line) as { readonly id: string; readonly text: string }
    const file = join(gold, 'ann', `${doc.id}.json`)
    const read = readRecord(doc, 'gold')
    if (!existsSync(file) || !read.ok) continue
    const { statements } = analyser.analyse(read.article)
    const annotated = (JSON.parse(readFileSync(file, 'utf8')) as Gold).statements.flatMap((s) => {
      const range = between(doc.text, s.content)
      return range ? [{ form: s.form, range }] : []
    })
    for (const a of annotated) {
      const c = counts.get(a.form)
      if (!c) continue
      c.annotated++
      if (statements.some((s) => overlap(a.range, s) >= 0.5)) c.found++
    }
    for (const s of statements) {
      const c = counts.get(s.form)
      if (!c) continue
      c.claimed++
      if (annotated.some((a) => overlap(a.range, s) >= 0.5)) c.right++
    }
  }
  const scores: Record<string, number> = {}
  const rows = [...counts].map(([form, c]) => {
    scores[`${form}.R`] = c.found / Math.max(1, c.annotated)
    scores[`${form}.P`] = c.right / Math.max(1, c.claimed)
    return `| ${form} | ${c.found} of ${c.annotated} | ${c.right} of ${c.claimed} |`
  })
  const report = `| form | annotated and found | found and annotated |\n|---|---|---|\n${rows.join('\n')}`
  return Promise.resolve({ name: 'statements', scores, report })
}

/** The place that the annotation's first and last words mark. */
function between(
  text: string,
  c: { readonly first: string; readonly last: string; readonly n?: number },
): Range | null {
  let from = -1
  for (let k = 0; k < (c.n ?? 1); k++) from = text.indexOf(c.first, from + 1)
  const last = from < 0 ? -1 : text.indexOf(c.last, from)
  return last < 0 ? null : { from, to: last + c.last.length }
}

/** Shared characters of all characters. */
function overlap(a: Range, b: Range): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared <= 0 ? 0 : shared / (Math.max(a.to, b.to) - Math.min(a.from, b.from))
}

if (import.meta.main) {
  const measured = await run()
  console.log(
    measured ? measured.report : 'no annotated articles beside the checkout: nothing to measure',
  )
  for (const [key, score] of Object.entries(measured?.scores ?? {}))
    console.log(`${key} ${score.toFixed(3)}`)
}
