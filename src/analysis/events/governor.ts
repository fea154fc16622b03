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
  // «رفضت الحركة دعوة الرئيس»: it was read as what the governor has behind it.
  if (g.type === 'REJECT' && !x.verbal && x.at < g.end) link = true
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

/** How far the charge stands behind who is accused. */
const CHARGE_REACH = 8

/** Is the happening what somebody is accused of: «بقصف المدينة», «بالوقوف وراء الهجوم», «بأنه قصف»? */
export function isCharge(c: Context, x: Candidate, accusedEnd: number): boolean {
  if (x.at < accusedEnd || x.at > accusedEnd + CHARGE_REACH) return false
  if (x.verbal) {
    const before = classAt(c, x.at - 1)
    return before.kind === 'comp' && /^بان(?:ه|ها|هم|هما)$/.test(before.core)
  }
  let told = x.reading.prefix === 'ب'
  for (let k = accusedEnd; k < x.at; k++) {
    const w = classAt(c, k)
    if (w.kind === 'punct' || w.kind === 'verb' || w.kind === 'comp' || w.kind === 'relative')
      return false
    if (w.prefix === 'ب') told = true
  }
  return told
}

/** «بتلقي دعم من الخارج»: what somebody gets is done by others. */
export const isReceived = (c: Context, x: Candidate): boolean =>
  RECEIVING.test(foldAt(c, x.at - 1)) || RECEIVING.test(foldAt(c, x.at - 2))
const RECEIVING = /^[بل]?(?:ال)?(?:تلقي|حصول|تسلم|استلام|قبول)(?:ه|ها|هم)?$/
