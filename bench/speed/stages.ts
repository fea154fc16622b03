import { createStages } from '../../src/analysis/analyse.ts'
import { readRecord } from '../../src/reading/record.ts'
import { measureWordSpeed } from '../words/speed.ts'
import { aligned, timed } from './clock.ts'
import type { Load } from './articles.ts'

/** Articles a second that each stage is to reach on one core. */
const WANTED: Readonly<Record<string, number>> = {
  'views and tokens': 20_000,
  'full morphology': 3_000,
  dates: 4_000,
  figures: 4_000,
  names: 2_500,
  statements: 3_000,
  events: 2_500,
}

/**
 * Rates of reading and of each stage, in articles of 350 words a second of processor time on one core:
 * cold (each spelling met for the first time, as at the start of a run) and warm (as in its middle).
 */
export function stageRates(load: Load): string[] {
  const stages = createStages()
  const rounds = [new Map<string, number>(), new Map<string, number>()]
  for (const spent of rounds) {
    for (const article of load.articles) {
      let layers: object = { article }
      for (const stage of stages) {
        let written = {}
        const ms = timed(() => {
          written = stage.run(layers as never)
        })
        spent.set(stage.name, (spent.get(stage.name) ?? 0) + ms)
        layers = { ...layers, ...written }
      }
    }
    spent.set(
      'all stages',
      [...spent.values()].reduce((a, b) => a + b, 0),
    )
  }
  const [cold, warm] = rounds
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
    ...[...(cold ?? [])].map(([name, ms]) =>
      row(name, aligned(rate(ms)), aligned(rate(warm?.get(name)))),
    ),
  ]
}
