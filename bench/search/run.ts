// node bench/search/run.ts   Isnad's search beside others: quality and queries a second, in one run.
// Needs `npm install` in bench/ for the rivals.
import type { Measured } from '../shared.ts'
import { LIMIT, score, type Score } from './score.ts'
import { loadTask, type Rival, type Task } from './task.ts'
import { isnad } from './rivals/isnad.ts'

/** Each rival is loaded only when it is measured: its package may not be installed. */
const RIVALS: readonly (() => Promise<Rival>)[] = [
  async () => (await import('./rivals/isnad-archive.ts')).isnadArchive,
  async () => (await import('./rivals/sqlite.ts')).sqlite,
  async () => (await import('./rivals/minisearch.ts')).minisearch,
  async () => (await import('./rivals/orama.ts')).orama,
  async () => (await import('./rivals/postgres.ts')).postgres,
]

/** Isnad's own score; null where the questions are not beside this checkout. */
export async function run(): Promise<Measured | null> {
  const task = loadTask()
  if (!task) return null
  const engine = await isnad.open(task.documents)
  if (typeof engine === 'string') return null
  const s = await score(engine, task.queries)
  return { name: 'search', scores: { 'MRR@10': s.mrr }, report: table([[isnad.name, s]]) }
}

const percent = (n: number): string => n.toFixed(3)

const table = (rows: readonly (readonly [string, Score])[]): string =>
  [
    '| engine | MRR@10 | R@1 | R@5 | MRR@10 in fifths | queries/s |',
    '|---|---|---|---|---|---|',
    ...rows.map(([name, s]) => {
      const cells = [name, percent(s.mrr), percent(s.first), percent(s.five)]
      return `| ${[...cells, s.folds.map(percent).join(' '), s.queriesASecond.toFixed(0)].join(' | ')} |`
    }),
  ].join('\n')

async function compare(task: Task): Promise<void> {
  const rows: (readonly [string, Score])[] = []
  const add = async (rival: Rival): Promise<void> => {
    const engine = await rival.open(task.documents)
    if (typeof engine === 'string') {
      console.log(`${rival.name}: skipped, ${engine}`)
      return
    }
    const begun = performance.now()
    engine.prepare?.(
      task.queries.map((q) => q.text),
      LIMIT,
    )
    const prepared = (performance.now() - begun) / 1000
    const s = await score(engine, task.queries)
    const took = task.queries.length / s.queriesASecond + prepared
    rows.push([rival.name, { ...s, queriesASecond: task.queries.length / took }])
    engine.close?.()
  }
  await add(isnad)
  for (const load of RIVALS) {
    try {
      await add(await load())
    } catch (error) {
      const missing =
        error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
      if (!missing) throw error
      console.log('a rival was skipped: run "npm install" in bench/')
    }
  }
  console.log(table(rows))
}

if (import.meta.main) {
  const task = loadTask()
  if (!task) {
    console.log('skipped: the questions are not beside this checkout')
  } else await compare(task)
}
