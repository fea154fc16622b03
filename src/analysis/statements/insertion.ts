import { WORD } from '../../text/words.ts'
import { DESCRIBES, nounPhrase } from './noun-phrase.ts'
import { formAt, particleAt, type Ground, classAt, isOneOf, commaAt } from './ground.ts'
import { MEDIUM } from './adjuncts.ts'
import { ADJ, AGENT, is, NOUN, PREP, REL } from './word-class.ts'
import { wordSet, NO_WORDS } from './word-set.ts'

/** How long a clause between two commas may be. */
const REACH = 18
const SHE_IS = wordSet('وهو وهي وهم')
/** «، وعلى لسان المتحدث باسمها،» */
const UPON = wordSet('علي', ['', 'و'])
const WAS = wordSet('كان كانت يكون تكون لم لا لن سبق قد سوف ما زال يزال تزال')

/** Behind «التي يوجد مقرها في طرابلس», «الذي تقوده السعودية»: its verb, whom it names, prepositions. */
export function behindRelative(g: Ground, rel: number, limit: number): number {
  let k = rel + 1
  while (k < limit && isOneOf(g, k, WAS)) k++
  const verb = formAt(g, k).fold
  if (!is(classAt(g, k), PREP)) k++
  while (k < limit && g.dateAt[k] === 1) k++
  if (classAt(g, k).tail) k++
  else if (HAS_OBJECT.test(verb) && formAt(g, k).kind === WORD)
    k = nounPhrase(g, k, limit, { stops: NO_WORDS, loose: false })?.end ?? k
  while (k < limit && is(classAt(g, k), PREP))
    k = nounPhrase(g, k + 1, limit, { stops: NO_WORDS, loose: false })?.end ?? k + 2
  return Math.min(k, limit)
}

const HAS_OBJECT = /..(?:ه|ها|هم|هما)$/

/**
 * Behind what stands between commas in the middle of a sentence: «الحزب، وهو أكبر أحزاب البلاد، نيته»,
 * «المتحدث، الذي رافق الوفد، المحادثات». The comma at `k`; `k` where no such clause is closed by a comma.
 */
export function behindInsertion(g: Ground, k: number, limit: number): number {
  if (DASH.has(formAt(g, k).clean)) return behindDashes(g, k, limit)
  if (!commaAt(g, k)) return k
  const tongue = isOneOf(g, k + 1, UPON) && formAt(g, k + 2).fold === 'لسان'
  if (
    !tongue &&
    !isOneOf(g, k + 1, SHE_IS) &&
    !isOneOf(g, k + 1, DESCRIBES) &&
    !is(classAt(g, k + 1), REL)
  )
    return k
  for (let j = k + 2; j < Math.min(limit, k + REACH); j++) {
    if (particleAt(g, j)) return k
    if (commaAt(g, j)) return j + 1
  }
  return k
}

const DASH: ReadonlySet<string> = new Set(['-', '–', '—', 'ـ'])

/** «الطبيب – وهو من أهل المدينة – أن»: behind the second of two like dashes; `k` where there is none. */
function behindDashes(g: Ground, k: number, limit: number): number {
  const mark = formAt(g, k).clean
  for (let j = k + 2; j < Math.min(limit, k + REACH); j++) {
    if (particleAt(g, j)) return k
    if (formAt(g, j).clean === mark) return j + 1
  }
  return k
}

/** How many words may describe a medium: «في بيان رسمي مقتضب نشر». */
const DESCRIBED = 6

/**
 * Where the adjunct that begins with the preposition at `k` must have ended: «في بيان || خروج آخر
 * المقاتلين», for a medium told without the article is not annexed to what was done.
 */
export function adjunctLimit(g: Ground, k: number, limit: number): number {
  if (!isOneOf(g, k + 1, MEDIUM) || classAt(g, k + 1).article || classAt(g, k + 1).tail)
    return limit
  for (let j = k + 2; j < Math.min(limit, k + 2 + DESCRIBED); j++) {
    const f = formAt(g, j)
    const c = classAt(g, j)
    if (f.kind !== WORD || is(c, PREP | REL) || c.article || c.prefix !== '') return limit
    if (is(c, NOUN) && !is(c, ADJ | AGENT) && !c.joined) return j
  }
  return limit
}
