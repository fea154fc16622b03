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
  const stages = createStages()
  const cold = roundOf(stages, load)
  let warm = cold
  for (let n = 0; n < WARM_ROUNDS; n++) warm = least(warm, roundOf(stages, load), n === 0)
  const byArticle = timed(() => {
    for (const article of load.articles) runAll(stages, { article })
  })

  const rate = (ms: number | undefined): number => (ms === undefined ? 0 : (1000 * load.units) / ms)
  const row = (name: string, a: string, b: string): string =>
    `${name.padEnd(18)} ${a.padStart(8)} ${b.padStart(8)} ${WANTED[name] === undefined ? '' : aligned(WANTED[name])}`.trimEnd()
  const words = measureWordSpeed()
  const reading = timed(() => {
    for (const a of load.articles) readRecord({ id: a.id, text: a.text }, 'bench')
  })
  return [
    row('', 'cold', 'warm') + '   wanted',
    row('reading', '', aligned(rate(reading))),
    row('views and tokens', '', aligned(words.tokens)),
    row('full morphology', '', aligned(words.morphology)),
    ...[...cold].map(([name, ms]) => row(name, aligned(rate(ms)), aligned(rate(warm.get(name))))),
    row('article by article', '', aligned(rate(byArticle))),
  ]
}

/** Milliseconds of each stage for all articles, a lot after the other. */
function roundOf(stages: readonly AnyStage<Layers>[], load: Load): Map<string, number> {
  const spent = new Map<string, number>()
  const add = (name: string, ms: number): void => {
    spent.set(name, (spent.get(name) ?? 0) + ms)
  }
  const pair = stages.filter((s) => s.name === 'dates' || s.name === 'figures')
  const before = stages.slice(0, stages.indexOf(pair[0] as AnyStage<Layers>))
  let all = 0
  for (let at = 0; at < load.articles.length; at += LOT) {
    const articles = load.articles.slice(at, at + LOT)
    let lot: object[] = articles.map((article) => ({ article }))
    for (const stage of stages) {
      const written: object[] = []
      const ms = timed(() => {
        for (const layers of lot) written.push(stage.run(layers as never))
      })
      add(stage.name, ms)
      all += ms
      lot = lot.map((layers, i) => ({ ...layers, ...written[i] }))
    }
    const fresh = articles.map((article) => runAll(before, { article }))
    add(
      BOTH,
      timed(() => {
        for (const layers of fresh) runAll(pair, layers)
      }),
    )
  }
  return spent.set('all stages', all)
}

/** These two share one look at the words of an article. They are timed on words made anew: nothing is kept. */
const BOTH = 'dates and figures'

function runAll(stages: readonly AnyStage<Layers>[], seed: object): object {
  let layers = seed
  for (const stage of stages) layers = { ...layers, ...stage.run(layers as never) }
  return layers
}

/** The round that took less in each line; the later one where the earlier does not count. */
function least(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  onlyLater: boolean,
): Map<string, number> {
  return new Map(
    [...b].map(([name, ms]) => [name, onlyLater ? ms : Math.min(ms, a.get(name) ?? ms)]),
  )
}
