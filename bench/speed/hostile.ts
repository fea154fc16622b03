import { createStages } from '../../src/analysis/analyse.ts'
import { readRecord } from '../../src/reading/record.ts'
import { aligned, timed } from './clock.ts'

const N = 200_000

const repeat = (s: string) => (n: number) => s.repeat(Math.ceil(n / s.length))

/** Texts that invite a rule to look back or ahead without end. */
const TEXTS: readonly (readonly [string, (n: number) => string])[] = [
  ['digits', repeat('1')],
  ['digits and spaces', repeat('1 ')],
  ['names of months', repeat('نوفمبر ')],
  ['و', repeat('و')],
  ['و and spaces', repeat('و ')],
  ['opening quotes', repeat('« ')],
  ['nested quotes', (n) => '«'.repeat(n / 2) + '»'.repeat(n / 2)],
  ['cues', repeat('قال إن ')],
  ['brackets', repeat('( ')],
  ['commas', repeat('، ')],
  ['one name', repeat('محمد ')],
  ['a chain of nouns', repeat('رئيس مجلس إدارة ')],
  ['titles', repeat('وزير خارجية مصر ')],
  ['one long sentence', repeat('قال الوزير إن الجيش قصف المدينة أمس وقتل خمسة جنود ')],
  ['lines of menus', repeat('اقرأ أيضا\n')],
]

/** Time for 2n over time for n, reading and all stages: 2 is linear, 4 is quadratic. */
export function growth(): string[] {
  const stages = createStages()
  const time = (text: string): number => {
    let best = Infinity
    for (let k = 0; k < 3; k++) {
      const ms = timed(() => {
        const result = readRecord({ id: 'x', text, published: '2020-06-04' }, 'bench')
        if (!result.ok) return
        let layers: object = { article: result.article }
        for (const stage of stages) layers = { ...layers, ...stage.run(layers as never) }
      })
      best = Math.min(best, ms)
    }
    return best
  }
  return TEXTS.map(([name, make]) => {
    const [one, two] = [time(make(N)), time(make(2 * N))]
    return `${name.padEnd(20)} ${(two / one).toFixed(2)}  (${aligned(two, 6)} ms for ${(2 * N).toLocaleString('en')} units)`
  })
}
