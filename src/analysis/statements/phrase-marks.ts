import { WORD } from '../../text/words.ts'
import {
  cuesAt,
  formAt,
  isComma,
  marked,
  mentionOf,
  quoteAt,
  type Ground,
  classAt,
  commaAt,
} from './ground.ts'
import { CARRIES_ON, LAM } from './mask.ts'
import { isQuotedName } from './phrase-parts.ts'
import { CONSTRUCT, DEFINITE, INDEFINITE, NAME, type Context, type Step } from './phrase.ts'
import { AGENT, CLOSED, GIVEN, is, PREP, TITLE } from './word-class.ts'

/** A mark within a phrase: a tag, a quoted name, a bracket, the comma of an apposition; null where it ends. */
export function mark(g: Ground, k: number, stop: number, x: Context): Step | null {
  const f = formAt(g, k)
  if ((f.clean === '_' || f.clean === '#') && formAt(g, k + 1).kind === WORD)
    return { end: k + 1, state: x.state }
  // «د. سالم النعيمي»
  if (f.clean === '.' && k > x.first && /^[دأامش]$/.test(formAt(g, k - 1).clean))
    return { end: k + 1, state: x.state, named: true }
  if (f.clean === '%' && x.state === CONSTRUCT) return { end: k + 1, state: CONSTRUCT }
  const q = quoteAt(g, k)
  if (q) {
    if (q.close === null || !isQuotedName(g, q) || q.close >= stop) return null
    if (x.state === INDEFINITE || (x.state !== CONSTRUCT && !x.options.loose && x.named))
      return null
    return { end: q.close + 1, state: DEFINITE }
  }
  if (f.clean === '(') {
    for (let j = k + 1; j < Math.min(stop, k + 9); j++)
      if (formAt(g, j).clean === ')') return { end: j + 1, state: x.state }
    return null
  }
  if (!isComma(f)) return null
  // «فلان، وهو متحدث باسم الجيش،»
  if (/^و(?:هو|هي)$/.test(formAt(g, k + 1).fold) && x.agent) {
    const of = classAt(g, k + 2)
    if (is(of, TITLE | AGENT) && !of.article && !of.joined && of.prefix === '')
      return { end: k + 1, state: x.state }
  }
  // «رئيس الحكومة، فايز السراج، …»: what stands between the commas names the same man.
  const next = k + 1
  const c = classAt(g, next)
  const m = mentionOf(g, next)
  const names =
    m?.type === 'PER' || is(c, GIVEN) || (is(c, AGENT) && c.prefix === '' && !is(c, PREP | CLOSED))
  const strange = names ? null : strangeName(g, next, stop, x)
  if (strange !== null) return { end: strange, state: NAME, named: true }
  if (!names || marked(g, next, CARRIES_ON) || (cuesAt(g, next)[0]?.joined ?? '') !== '')
    return null
  if (x.options.loose) {
    return { end: next, state: c.joined ? CONSTRUCT : x.named ? NAME : DEFINITE }
  }
  for (let j = next + 1; j < Math.min(stop, next + 9); j++) {
    if (commaAt(g, j)) return { end: next, state: x.named ? NAME : DEFINITE }
  }
  return null
}

/** How many words a name has. */
const NAME_LENGTH = 4

/** «قائد الشرطة، بنسون كيبوي، إن»: the comma behind words that no list knows, between two commas. */
function strangeName(g: Ground, first: number, stop: number, x: Context): number | null {
  if (!x.headAgent) return null
  for (let k = first; k < Math.min(stop, first + NAME_LENGTH + 1); k++) {
    const f = formAt(g, k)
    if (isComma(f)) return k > first ? k : null
    const verb = f.fold.startsWith('ي') && f.fold.length > 3
    if (f.kind !== WORD || classAt(g, k).bits !== 0 || cuesAt(g, k).length > 0) return null
    if (verb || marked(g, k, LAM)) return null
  }
  return null
}
