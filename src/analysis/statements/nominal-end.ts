import { PUNCT } from '../../text/words.ts'
import {
  classAt,
  cuesAt,
  FAR,
  formAt,
  type Ground,
  commaAt,
  isOneOf,
  mentionOf,
  particleAt,
  quoteAt,
  type Span,
} from './ground.ts'
import { CONTRAST } from './openers.ts'
import { CLOSED, is, NOUN, PREP, REL } from './word-class.ts'
import { wordSet } from './word-set.ts'

/**
 * Where content ends that is a noun and what belongs to it: «هدد بالرد || ، وأتى ذلك بعد…». Behind a
 * comma an occasion («، بعد …»), a turn («، لكن …») or a new clause is the outlet's; within a clause of
 * the content («أن …», «الذي …») all of these may be its own.
 */
export function nominalEnd(g: Ground, c: Span): number {
  for (let k = c.first; k < Math.min(c.end, c.first + FAR); k++) {
    const quote = quoteAt(g, k)
    if (quote) {
      if (quote.close === null) return c.end
      k = quote.close
      continue
    }
    if (particleAt(g, k) || is(classAt(g, k), REL)) return c.end
    if (k > c.first + 1 && commaAt(g, k - 1) && leaves(g, k, c.end)) return k - 1
    if (k > c.first + 1 && isRemark(g, k)) return k
  }
  return c.end
}

/** «وهو ما», «وهو الأمر الذي»: the outlet on the whole, also where a writer spared the comma. */
const isRemark = (g: Ground, k: number): boolean =>
  isOneOf(g, k, WHICH) && isOneOf(g, k + 1, MATTER)
const WHICH = wordSet('وهو')
const MATTER = wordSet('ما الامر')

/** Does the outlet go on at token `k`, behind a comma? */
function leaves(g: Ground, k: number, end: number): boolean {
  const { fold } = formAt(g, k)
  if (isOneOf(g, k, AFTERWARDS)) return !closesSoon(g, k, end)
  if (isOneOf(g, k, CONTRAST))
    return fold !== 'غير' && fold !== 'الا'
      ? fold !== 'حين'
      : formAt(g, k + 1).fold.startsWith('ان')
  // «ألمح إلى رحيله، وهي خطوة تزيل عقبة»: the outlet on what is said.
  if (isOneOf(g, k, AND_THIS))
    return isRemark(g, k) || (describesIt(g, k + 1) && !isAside(g, k, end))
  if (fold === 'ما') return isVerbLike(g, k + 1)
  if (fold === 'مما' || fold === 'ثم') return true
  // «دعا إلى إضراب، في الوقت الذي تفتح فيه المصانع»
  if (fold === 'في') return formAt(g, k + 1).fold === 'الوقت' && is(classAt(g, k + 2), REL)
  if (fold === 'الامر') return is(classAt(g, k + 1), REL)
  return beginsClause(g, k)
}

/** What tells when and why it was said. */
const AFTERWARDS = wordSet('بعد عقب اثر بسبب نتيجه جراء وسط اثناء غداه', [''])

/** «أعلن خروج القوات، بعد عام، من المدينة»: what stands between commas belongs to what is said. */
function closesSoon(g: Ground, k: number, end: number): boolean {
  for (let j = k + 1; j < Math.min(end, k + ASIDE); j++)
    if (commaAt(g, j)) return is(classAt(g, j + 1), PREP)
  return false
}
const ASIDE = 8

const isVerbLike = (g: Ground, k: number): boolean =>
  cuesAt(g, k)[0]?.kind === 'verb' || (classAt(g, k).bits === 0 && formAt(g, k).kind !== PUNCT)

function beginsClause(g: Ground, k: number): boolean {
  const f = formAt(g, k)
  if (f.fold === 'كما') return particleAt(g, k + 1) === null && !isNominal(g, k + 1)
  if (!f.fold.startsWith('و') || f.fold.length < 4 || mentionOf(g, k)) return false
  return classAt(g, k).bits === 0 && !f.fold.startsWith('وال') && !f.fold.startsWith('وي')
}

const AND_THIS = wordSet('وهو وهي')
const describesIt = (g: Ground, k: number): boolean => isNominal(g, k) || is(classAt(g, k), NOUN)

/** «وصف القرار، وهو القرار الذي طال انتظاره، بأنه خطأ»: a comma closes it, and the content goes on. */
function isAside(g: Ground, k: number, end: number): boolean {
  for (let j = k + 1; j < Math.min(end, k + LONG_ASIDE); j++)
    if (commaAt(g, j)) {
      const c = classAt(g, j + 1)
      return is(c, PREP) || c.prefix === 'ب' || particleAt(g, j + 1) !== null
    }
  return false
}
const LONG_ASIDE = 24

const isNominal = (g: Ground, k: number): boolean =>
  is(classAt(g, k), PREP | CLOSED | REL) || classAt(g, k).article

/** «دعوة الوزير لفتح الطريق || لا تنفع»: the sentence of which a noun of speech is the subject goes on. */
const PREDICATES = wordSet('لا لم لن ليس ليست سوف قد كان كانت يمكن يجب', [''])

/**
 * The same for content that a noun of speech carries; lists go on («تهمة الفساد، وإخفاء الأموال»), any
 * other comma ends it, and so does the verb of the sentence.
 */
export function endBehindNoun(g: Ground, first: number, limit: number): number {
  let within = false
  for (let k = first; k < Math.min(limit, first + FAR); k++) {
    const f = formAt(g, k)
    const quote = quoteAt(g, k)
    if (quote) k = quote.close ?? quote.last
    else if (f.clean === '؛') return k
    else if (commaAt(g, k)) {
      if (!listsOn(g, k + 1)) return k
      within = false
    } else if (particleAt(g, k) || is(classAt(g, k), REL)) within = true
    else if (!within && k > first + 1 && isOneOf(g, k, PREDICATES)) return k
  }
  return limit
}

/** «، وإخفاء الأموال»: one more of the same. */
function listsOn(g: Ground, k: number): boolean {
  const c = classAt(g, k)
  return c.joined && is(c, NOUN) && c.prefix === '' && !c.article && cuesAt(g, k).length === 0
}
