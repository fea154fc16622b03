import type { Form } from '../../text/words.ts'
import { HOSTILE, PLAY, POLITICS } from './settings.ts'

export const HOSTILE_BIT = 1
export const PLAY_BIT = 2
export const POLITICS_BIT = 4

/** What a spelling speaks of, as bits. */
export function settingBits(form: Form): number {
  const f = form.fold
  const rest = f[0] === 'و' || f[0] === 'ب' || f[0] === 'ل' ? f.slice(1) : ''
  const has = (words: ReadonlySet<string>): boolean => words.has(f) || words.has(rest)
  return (
    (has(HOSTILE) || HOSTILE.has(withoutPronoun(f)) ? HOSTILE_BIT : 0) |
    (has(PLAY) ? PLAY_BIT : 0) |
    (has(POLITICS) ? POLITICS_BIT : 0)
  )
}

/** «قواتها» is of forces too. */
const withoutPronoun = (f: string): string =>
  f.endsWith('ها') || f.endsWith('هم') ? f.slice(0, -2) : f.endsWith('ه') ? f.slice(0, -1) : f
