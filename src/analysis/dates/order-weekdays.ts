import { call } from './expression.ts'
import type { Chosen } from './stage.ts'

/** Days that follow one another are told in their order so far apart. */
const APART = 3

/** Sides that a rule took for want of a word. */
const GUESSED: ReadonlySet<unknown> = new Set(['on-or-before', 'on-or-after'])

/** «يجتمعون الخميس والجمعة»: of two weekdays that «و» joins the second is the one after the first. */
export function orderWeekdays(chosen: readonly Chosen[]): void {
  for (let n = 1; n < chosen.length; n++) {
    const before = chosen[n - 1]
    const x = chosen[n]
    if (!before || !x || x.first !== before.found.end || x.found.skip === 0) continue
    const one = before.found.expression
    const two = x.found.expression
    if (typeof one === 'string' || typeof two === 'string' || two.op !== 'weekday') continue
    if (one.op !== 'weekday' && one.op !== 'weekday-in') continue
    const apart = (Number(two.args[0]) - Number(one.args[0]) + 7) % 7
    if (apart === 0 || apart > APART || !GUESSED.has(two.args[1])) continue
    x.found = { ...x.found, expression: call('weekday-in', two.args[0] ?? '', one) }
  }
}
