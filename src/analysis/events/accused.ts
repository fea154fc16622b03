import type { Stretch } from '../../arabic/sentences.ts'
import { bareAt } from './clause.ts'
import { classAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { isPersonWord } from './settings.ts'

/** The name or body behind a relative clause that begins at `at`, where the charge follows it: «… الحكومة بأنها». */
export function behindRelative(c: Context, s: Stretch, at: number): Phrase | null {
  if (classAt(c, at).kind !== 'relative') return null
  for (let k = at + 2; k < s.end && k < at + CLAUSE_REACH; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || (w.kind === 'punct' && w.core !== '"')) return null
    if (!bareAt(c, k, s.end) || classAt(c, k - 1).kind === 'prep') continue
    const p = phraseAt(c, k, s.end)
    if (!p || !p.agent || !p.definite) continue
    const next = classAt(c, p.end)
    if (next.prefix === 'ب' || (next.kind === 'comp' && next.core.startsWith('ب'))) return p
  }
  return null
}

const CLAUSE_REACH = 16

/** Does a charge stand here: «بقصف المدينة», «بأنه»? */
export function isCharged(c: Context, i: number): boolean {
  const w = classAt(c, i)
  return w.prefix === 'ب' || (w.kind === 'comp' && w.core.startsWith('بان'))
}

/** «الحكومة المعارضة» as two, where the adjective names somebody too; null where it cannot. */
export function splitAdjective(c: Context, p: Phrase): [Phrase, Phrase] | null {
  const last = classAt(c, p.end - 1)
  if (p.end - p.first !== 2 || !last.definite || !isPersonWord(last.core)) return null
  const subject = phraseAt(c, p.first, p.end - 1, true)
  const object = subject && { ...subject, first: p.end - 1, end: p.end, skip: 0, head: last.core }
  return subject && object ? [subject, { ...object, type: null, entity: null, agent: true }] : null
}
