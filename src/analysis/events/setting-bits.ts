import type { Form } from '../../text/words.ts'
import { HOSTILE, listsOf, MACHINES, PLAY, POLITICS } from './settings.ts'

/** What a spelling speaks of, as the bits of HOSTILE, PLAY, POLITICS and MACHINES. */
export function settingBits(form: Form): number {
  const f = form.fold
  const n = f.length
  const first = f[0]
  let bits = listsOf(f, 0, n)
  if (first === 'و' || first === 'ب' || first === 'ل') bits |= listsOf(f, 1, n)
  // «قواتها» is of forces too.
  const bare = f.endsWith('ها') || f.endsWith('هم') ? n - 2 : f.endsWith('ه') ? n - 1 : n
  if (bare < n) bits |= listsOf(f, 0, bare) & HOSTILE
  return bits & (HOSTILE | PLAY | POLITICS | MACHINES)
}
