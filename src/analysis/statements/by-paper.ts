import type { Sentence } from '../../arabic/sentences.ts'
import { PUNCT } from '../../text/words.ts'
import { plainContent, quotedContent, type Cuts } from './content.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import {
  formAt,
  isComma,
  isOneOf,
  marked,
  type Ground,
  type Span,
  quoteAt,
  particleAt,
  classAt,
} from './ground.ts'
import { RELAY } from './mask.ts'
import { nounPhrase } from './noun-phrase.ts'
import { DOC, is } from './word-class.ts'
import { NO_WORDS, wordSet } from './word-set.ts'

/** How far behind the paper its words may begin. */
const REACH = 14

/** «وجاء في البيان أن…», «ورد في الرسالة: …»: the paper speaks. */
export function byPaper(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  if (isOneOf(g, i + 1, WITHIN)) return fromPaper(g, s, i, cuts)
  if (formAt(g, i + 1).fold !== 'في') return null
  // «وجاء في 'إعلان المبادئ'»
  const at = formAt(g, i + 2).kind === PUNCT ? i + 3 : i + 2
  const paper = nounPhrase(g, at, Math.min(s.end, at + REACH), { loose: false, stops: NO_WORDS })
  const part = isOneOf(g, at, PARTS) && is(classAt(g, at + 1), DOC)
  if (!paper || !(part || is(classAt(g, at), DOC) || SPOKEN.test(formAt(g, at).fold))) return null
  for (let k = paper.end; k < Math.min(s.end, paper.end + REACH); k++) {
    const f = formAt(g, k)
    const particle = particleAt(g, k)
    const quote = quoteAt(g, k) ?? (particle || f.clean === ':' ? quoteAt(g, k + 1) : undefined)
    if (!particle && !quote && f.clean !== ':') {
      if (isComma(f) && k > paper.end + 8) return null
      continue
    }
    const content = quote
      ? quotedContent(g, s, quote, cuts, particle !== null)
      : plainContent(g, s, k + 1, cuts)
    if (!content) return null
    return {
      ...NO_PARTS,
      rule: 'statements/paper',
      cue: { first: i, end: i + 1 },
      source: onTongue(g, paper.end, k) ?? { first: paper.first, end: paper.end },
      content: content.span,
      direct: content.direct,
      act: 'say',
    }
  }
  return null
}

/** «في تتمة البيان» */
const PARTS = wordSet('تتمه ختام مقدمه مستهل نهايه بدايه')

/** «جاء في البيان على لسان الناطق»: he speaks. */
function onTongue(g: Ground, from: number, end: number): Span | null {
  for (let k = from; k < end - 1; k++)
    if (formAt(g, k).fold === 'علي' && formAt(g, k + 1).fold === 'لسان')
      return nounPhrase(g, k + 2, end, { loose: true, stops: NO_WORDS })
  return null
}

const WITHIN = wordSet('فيه فيها')

/** How far before its words a paper may be named. */
const BACK = 16

/** «أصدرت النقابة بيانا جاء فيه أن…», «وجاء فيها: …»: whoever gave the paper out speaks. */
function fromPaper(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const at = i + 2
  const particle = particleAt(g, at)
  const opens = particle !== null || formAt(g, at).clean === ':'
  const quote = quoteAt(g, at) ?? (opens ? quoteAt(g, at + 1) : undefined)
  if (!opens && !quote) return null
  const paper = paperBefore(g, s, i)
  if (i > s.first && paper === null) return null
  const source = paper === null ? null : issuerAt(g, paper, i)
  const content = quote
    ? quotedContent(g, s, quote, cuts, particle !== null)
    : plainContent(g, s, at + 1, cuts)
  return (
    content && {
      ...NO_PARTS,
      rule: 'statements/paper',
      cue: { first: i, end: i + 1 },
      source,
      via: paper === null || source === null ? [] : relayBefore(g, s, paper),
      content: content.span,
      direct: content.direct,
      act: 'say',
      gender: 'c',
      inherits: source ? 'none' : i > s.first ? 'sentence' : 'last',
    }
  )
}

function paperBefore(g: Ground, s: Sentence, i: number): number | null {
  for (let k = i - 1; k >= Math.max(s.first, i - BACK); k--)
    if (is(classAt(g, k), DOC) || SPOKEN.test(formAt(g, k).fold)) return k
  return null
}

/** «بيان الادعاء الذي جاء فيه», «بيانا صادرا عن البلدية جاء فيه»: the paper tells whose it is. */
function issuerAt(g: Ground, paper: number, limit: number): Span | null {
  if (isOneOf(g, paper + 1, ISSUED) && isOneOf(g, paper + 2, BY))
    return nounPhrase(g, paper + 3, limit, { loose: true, stops: NO_WORDS })
  const next = classAt(g, paper + 1)
  // «بيانا للحزب جاء فيه»
  if (next.prefix === 'ل') {
    const rest = nounPhrase(g, paper + 2, limit, { loose: false, stops: NO_WORDS })
    return { first: paper + 1, end: rest?.end ?? paper + 2 }
  }
  const annexed = next.article && !next.joined && next.prefix === '' && !classAt(g, paper).article
  return annexed ? nounPhrase(g, paper, limit, { loose: false, stops: NO_WORDS }) : null
}
/** «نقلت الوكالة بيان الوزارة وجاء فيه»: who passes the paper on. */
function relayBefore(g: Ground, s: Sentence, paper: number): Span[] {
  for (let k = paper - 1; k >= Math.max(s.first, paper - BACK); k--) {
    if (!marked(g, k, RELAY)) continue
    const by = nounPhrase(g, k + 1, paper, { loose: true, stops: NO_WORDS })
    return by ? [by] : []
  }
  return []
}

const ISSUED = wordSet('صادرا صادر صادره صدر صدرت')
const BY = wordSet('عن من')

const SPOKEN =
  /^(?:ال)?(?:كلمه|اعلان|خطاب|رساله|تغريده|مقال|خبر|نص|حكم|قرار|مذكره|تدوينه|منشور|افتتاحيه)(?:ه|ها|هم)?$|^(?:خطاب|بيان|كلمت|رسالت|تقرير|تغريدت)(?:ه|ها|هم)$/
