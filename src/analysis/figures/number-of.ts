import type { FigureWhat } from '../layers.ts'
import { foldAt, nounsAt, type FigureContext } from './context.ts'
import { countedNoun, isFate, isWho } from './what.ts'

/** How far before a number «عدد» may stand. */
const REACH = 12
const STOPS = new Set(['.', '؟', '!', '؛', ':', '»', '،', ','])

/**
 * «عدد اللاجئين الذين استقبلتهم البلاد أقل من 200 ألف», «تجاوزت أعدادهم 10 آلاف»: a bare number counts
 * people where the number of people is spoken of before it.
 */
export function peopleCounted(c: FigureContext, first: number): FigureWhat | null {
  for (let k = first - 1; k >= 0 && k >= first - REACH; k--) {
    const f = foldAt(c, k)
    if (STOPS.has(f)) return null
    if (THEIRS.test(f)) return 'people'
    if (!NUMBER.test(f)) continue
    const noun = nounsAt(c, k + 1).find((r) => r.number === 'many')
    const what = noun ? countedNoun(noun).what : 'other'
    return isWho(what) || isFate(what) ? what : null
  }
  return null
}

const NUMBER = /^[وفبل]{0,2}(?:عدد|اعداد)$/
const THEIRS = /^[وفبل]{0,2}(?:عدد|اعداد)هم$/
