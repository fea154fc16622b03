import type { Engine, Task } from './task.ts'

export const LIMIT = 10
const FOLDS = 5

export interface Score {
  /** Mean of 1 / place of the first right document among ten, 0 where none is. */
  readonly mrr: number
  /** Share of questions whose first, whose first five documents hold a right one. */
  readonly first: number
  readonly five: number
  /** The mean over each fifth of the questions: a weight tuned to noise lifts one and sinks another. */
  readonly folds: readonly number[]
  readonly queriesASecond: number
}

export async function score(engine: Engine, queries: Task['queries']): Promise<Score> {
  const places: number[] = []
  const begun = performance.now()
  for (const q of queries) {
    const hits = await engine.search(q.text, LIMIT)
    places.push(hits.findIndex((id) => q.relevant.includes(id)) + 1)
  }
  const seconds = (performance.now() - begun) / 1000
  const mean = (values: readonly number[]): number =>
    values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
  const gains = places.map((p) => (p === 0 ? 0 : 1 / p))
  return {
    mrr: mean(gains),
    first: mean(places.map((p) => (p === 1 ? 1 : 0))),
    five: mean(places.map((p) => (p >= 1 && p <= 5 ? 1 : 0))),
    folds: Array.from({ length: FOLDS }, (_, k) => mean(gains.filter((_, i) => i % FOLDS === k))),
    queriesASecond: queries.length / seconds,
  }
}
