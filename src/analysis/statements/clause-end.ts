import { WORD } from '../../text/words.ts'
import type { Content } from './content.ts'
import type { Cue } from './cues.ts'
import {
  classAt,
  commaAt,
  cuesAt,
  FAR,
  formAt,
  type Ground,
  isOneOf,
  mentionOf,
  quoteAt,
} from './ground.ts'
import { ADV, CLOSED, GIVEN, is, PREP, REL, TITLE } from './word-class.ts'
import { wordSet } from './word-set.ts'

/** «الرجل الذي قال سكان إنه غريب، || تجاهل النداء»: behind its comma the sentence goes on about him. */
export function outOfClause(g: Ground, i: number, cue: Cue, c: Content): Content {
  const relative = is(classAt(g, i - 1), REL)
  if (c.direct || !(relative || cue.act === 'expect')) return c
  for (let k = c.span.first + 1; k < Math.min(c.span.end - 1, i + FAR); k++) {
    const quote = quoteAt(g, k)
    if (quote) k = quote.close ?? quote.last
    // «توقع أن يفوز، || لكنه خسر»: what came of it.
    if (!commaAt(g, k)) continue
    const close = relative ? behindApposition(g, k) : k
    if (close > k) k = close
    else if (relative ? startsAnew(g, k + 1) : isOneOf(g, k + 1, BUT))
      return { ...c, span: { first: c.span.first, end: k } }
  }
  return c
}
/** «للرئيس السابق، سالم حداد، بالرحيل»: the comma that closes the name; the one at `k` where none does. */
function behindApposition(g: Ground, k: number): number {
  if (mentionOf(g, k + 1) === null && !is(classAt(g, k + 1), GIVEN | TITLE)) return k
  for (let j = k + 2; j < k + APPOSED; j++) if (commaAt(g, j)) return j
  return k
}
const APPOSED = 8
const BUT = wordSet('لكن لكنه لكنها لكنهم', ['', 'و'])

/** Neither joined to what stands before it nor an adjunct or a clause of it. */
function startsAnew(g: Ground, k: number): boolean {
  const f = formAt(g, k)
  const c = classAt(g, k)
  if (f.kind !== WORD || /^[وف]/.test(f.fold) || g.dateAt[k] === 1) return false
  if (isOneOf(g, k, NEGATES)) return true
  return c.prefix === '' && !is(c, PREP | REL | ADV | CLOSED) && !isParticipleCue(g, k)
}
const NEGATES = wordSet('لم لن لا ليس ليست قد')
const isParticipleCue = (g: Ground, k: number): boolean => cuesAt(g, k)[0]?.kind === 'participle'
