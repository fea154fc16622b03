import type { Sentence } from '../../arabic/sentences.ts'
import { DIGITS, WORD } from '../../text/words.ts'
import { MEDIUM } from './adjuncts.ts'
import { FRAME, takes } from './cue.ts'
import {
  cuesAt,
  type Ground,
  formAt,
  mentionOf,
  quotesFrom,
  classAt,
  isOneOf,
  commaAt,
  particleAt,
} from './ground.ts'
import { isParticiple } from './noun-phrase.ts'
import { ADJ, ADV, is, NOUN, PREP, QUANT, REL } from './word-class.ts'
import { wordSet } from './word-set.ts'

/** From which token on the end of the clause is looked for; `begins` where it is a relative clause. */
interface GoesOn {
  readonly from: number
  readonly begins?: number
}

/**
 * An attribution in the middle of the clause that it carries: «بلغت النسبة، وفق الوزارة، 46 في المئة».
 * Null where the clause is whole and what stands behind is none of it.
 */
export function goesOnBehind(g: Ground, s: Sentence, i: number, end: number): GoesOn | null {
  if (isWithinReport(g, s, i, end)) return { from: commaAt(g, end) ? end + 2 : end + 1 }
  if (!commaAt(g, end) || end + 2 >= s.end) return null
  const at = end + 1
  const next = formAt(g, at)
  const apart = commaAt(g, i - 1)
  const on = { from: end + 2 }
  // «، والذي يشمل وفق ما نشرته الوكالة، التعاون»
  const verb = apart ? i - 2 : i - 1
  if (isVerbAlone(g, s, verb) && isNominal(g, at)) {
    const relative = is(classAt(g, verb - 1), REL) && commaAt(g, verb - 2)
    return relative ? { ...on, begins: verb - 1 } : on
  }
  if (!apart) return null
  if (i - s.first <= FEW) {
    // «ومن العراقيل، بحسب التقرير، إغلاق الطرق»: a few words with a preposition say nothing yet.
    const first = classAt(g, s.first)
    if (is(first, PREP) || /^[وف](?:من|في|علي|عن)$/.test(formAt(g, s.first).fold)) return on
    // «وتضم القائمة، بحسب المدير، عشرين اسما»
    if (i - s.first <= 4 && isVerbAlone(g, s, s.first) && isNominal(g, at)) return on
  }
  // «، بحسب بيان رسمي، الخميس»
  if (g.dateAt[at] === 1) return null
  if (next.kind === DIGITS) return on
  if (next.kind !== WORD || cuesAt(g, at).length > 0 || isParticiple(g, at)) return null
  const c = classAt(g, at)
  if (c.joined || next.fold.startsWith('و') || is(c, REL | ADV)) return null
  if (isOneOf(g, at, TIES)) return isOneOf(g, at + 1, MEDIUM) ? null : on
  return c.prefix === 'ب' || next.fold === 'الي' || next.fold === 'ب' || c.article ? on : null
}
const FEW = 6

/** «قال الوزير، || حسبما نقلت عنه الوكالة، || إن»: between a verb of speech and what it reports. */
export function isWithinReport(g: Ground, s: Sentence, i: number, end: number): boolean {
  const at = commaAt(g, end) ? end + 1 : end
  if (!particleAt(g, at) && !quotesFrom(g, at) && formAt(g, at).clean !== ':') return false
  for (let k = i - 1; k >= Math.max(s.first, i - BETWEEN); k--) {
    if (particleAt(g, k) || quotesFrom(g, k)) return false
    const cue = cuesAt(g, k)[0]
    if (cue?.kind === 'verb' && takes(cue, FRAME.c | FRAME.q)) return true
  }
  return false
}
/** How many words may name him who speaks. */
const BETWEEN = 16

/** «وأسفر الحادث، وفق الشرطة، عن إصابة»: what these govern belongs to the verb before. */
const TIES = wordSet('عن من حتي ضمن لدي الي علي في')

/** A verb in the imperfect, for which something must still come. */
function isVerbAlone(g: Ground, s: Sentence, k: number): boolean {
  if (k < s.first) return false
  const f = formAt(g, k)
  const c = classAt(g, k)
  if (f.kind !== WORD || c.bits !== 0 || mentionOf(g, k) || !IMPERFECT.test(f.fold)) return false
  return /^[وف]?ي/.test(f.fold) || k === s.first || is(classAt(g, k - 1), REL)
}
const IMPERFECT = /^[وف]?س?[يت]..+/

/** A noun, a name, a number or a quotation with nothing joined to it. */
function isNominal(g: Ground, k: number): boolean {
  const f = formAt(g, k)
  if (quotesFrom(g, k) || f.kind === DIGITS) return true
  const c = classAt(g, k)
  if (c.joined || c.prefix !== '' || is(c, PREP | REL) || g.dateAt[k] === 1) return false
  return c.article || is(c, NOUN | QUANT | ADJ) || mentionOf(g, k) !== null
}
