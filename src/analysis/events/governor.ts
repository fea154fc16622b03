import type { EventStatus } from '../layers.ts'
import type { Candidate } from './candidates.ts'
import { classAt, foldAt, type Context } from './context.ts'
import type { Draft } from './draft.ts'

export interface Governor {
  readonly type: string
  readonly at: number
  readonly end: number
  readonly status: EventStatus
  readonly draft: Draft
  /** Something hangs on it already: only what «و» joins may follow. */
  used: boolean
}

/** Types on which another happening hangs: what is asked, threatened, refused, promised. */
export const GOVERNS = new Set(['REQUEST', 'THREATEN', 'REJECT'])
/** Small words between a verb and what hangs on it. */
const HANGING = new Set(['الي', 'علي', 'ب', 'ان', 'بان', 'ضروره', 'بضروره', 'عن', 'من', 'اجل'])

/** Does the happening hang on the governor: a masdar behind it, or a verb behind أن? */
export function hangsOn(c: Context, g: Governor, x: Candidate): boolean {
  const gap = x.at - g.at
  if (gap < 1 || gap > 18) return false
  let link = x.reading.prefix === 'ب' || x.reading.prefix === 'ل' || gap === 1
  for (let k = g.at + 1; k < x.at; k++) {
    const w = classAt(c, k)
    if (w.kind === 'relative') return false
    if (w.kind === 'punct' && ['،', '؛', '.', ':'].includes(w.core)) return false
    if (w.kind === 'verb' && classAt(c, k - 1).kind !== 'comp') return false
    if (HANGING.has(foldAt(c, k))) link = true
  }
  if (x.verbal) return link && classAt(c, x.at - 1).kind === 'comp'
  return link || g.type === 'REQUEST'
}
