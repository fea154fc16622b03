import { createStages } from '../../src/analysis/analyse.ts'
import type { Layers } from '../../src/analysis/layers.ts'
import { readRecord } from '../../src/reading/record.ts'
import type { AnyStage } from '../../src/text/stage.ts'
import { measureWordSpeed } from '../words/speed.ts'
import { aligned, timed } from './clock.ts'
import type { Load } from './articles.ts'

/** Articles a second that each stage is to reach on one core. */
const WANTED: Readonly<Record<string, number>> = {
  'views and tokens': 20_000,
  'full morphology': 3_000,
  dates: 4_000,
  figures: 4_000,
  'dates and figures': 4_000,
  names: 2_500,
  statements: 3_000,
  events: 2_500,
}

/**
 * Articles that one stage reads in a row. The clock of a thread ticks in milliseconds, many times what one
 * stage takes for one article; and a stage is to answer for its own work, not for that of the stages
 * before it having filled the caches of the processor. What that costs says the last line.
 */
const LOT = 100
/** Rounds of which the best is taken: the machine may be doing other things. */
const WARM_ROUNDS = 3

/**
 * Rates of reading and of each stage, in articles of 350 words a second of processor time on one core:
 * cold (each spelling met for the first time, as at the start of a run) and warm (as in its middle).
 */
export function stageRates(load: Load): string[] {
  // First, as long as the process holds nothing else.
  const words = measureWordSpeed()
  const { stages, cold, warm } = roundsOf((stages) => stages, load)
  const both = roundsOf(withBoth, load)
  const byArticle = timed(() => {
    for (const article of load.articles) runAll(stages, { article })
  })

  const rate = (ms: number | undefined): number => (ms === undefined ? 0 : (1000 * load.units) / ms)
  const row = (name: string, a: string, b: string): string =>
    `${name.padEnd(18)} ${a.padStart(8)} ${b.padStart(8)} ${WANTED[name] === undefined ? '' : aligned(WANTED[name])}`.trimEnd()
  const reading = timed(() => {
    for (const a of load.articles) readRecord({ id: a.id, text: a.text }, 'bench')
  })
  return [
    row('', 'cold', 'warm') + '   wanted',
    row('reading', '', aligned(rate(reading))),
    row('views and tokens', '', aligned(words.tokens)),
    row('full morphology', '', aligned(words.morphology)),
    ...[...cold].map(([name, ms]) => row(name, aligned(rate(ms)), aligned(rate(warm.get(name))))),
    row(BOTH, aligned(rate(both.cold.get(BOTH))), aligned(rate(both.warm.get(BOTH)))),
    row('article by article', '', aligned(rate(byArticle))),
  ]
}

interface Rounds {
  readonly stages: readonly AnyStage<Layers>[]
  /** Milliseconds of each stage for all articles: the first round of new stages, the best of the next. */
  readonly cold: ReadonlyMap<string, number>
  readonly warm: ReadonlyMap<string, number>
}

function roundsOf(
  arrange: (stages: readonly AnyStage<Layers>[]) => readonly AnyStage<Layers>[],
  load: Load,
): Rounds {
  const stages = arrange(createStages())
  const cold = roundOf(stages, load)
  let warm = roundOf(stages, load)
  for (let n = 1; n < WARM_ROUNDS; n++) warm = least(warm, roundOf(stages, load))
  return { stages, cold, warm }
}

/** Milliseconds of each stage for all articles, a lot after the other. */
function roundOf(stages: readonly AnyStage<Layers>[], load: Load): ReadonlyMap<string, number> {
  const spent = new Map<string, number>()
  let all = 0
  for (let at = 0; at < load.articles.length; at += LOT) {
    let lot: object[] = load.articles.slice(at, at + LOT).map((article) => ({ article }))
    for (const stage of stages) {
      const written: object[] = []
      const ms = timed(() => {
        for (const layers of lot) written.push(stage.run(layers as never))
      })
      spent.set(stage.name, (spent.get(stage.name) ?? 0) + ms)
      all += ms
      lot = lot.map((layers, i) => ({ ...layers, ...written[i] }))
    }
  }
  return spent.set('all stages', all)
}

const BOTH = 'dates and figures'

/** Dates and figures as one stage, which reads an article for both: they share one look at its words. */
function withBoth(stages: readonly AnyStage<Layers>[]): readonly AnyStage<Layers>[] {
  const pair = stages.filter((s) => s.name === 'dates' || s.name === 'figures')
  const [first] = pair
  if (first === undefined) return stages
  const both: AnyStage<Layers> = { ...first, name: BOTH, run: (layers) => runAll(pair, layers) }
  return stages.flatMap((s) => (s === first ? [both] : pair.includes(s) ? [] : [s]))
}

function runAll(stages: readonly AnyStage<Layers>[], seed: object): object {
  let layers = seed
  for (const stage of stages) layers = { ...layers, ...stage.run(layers as never) }
  return layers
}

/** The less of two rounds in each line. */
const least = (
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map([...b].map(([name, ms]) => [name, Math.min(ms, a.get(name) ?? ms)]))
