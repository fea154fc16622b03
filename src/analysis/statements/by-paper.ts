import type { Sentence } from '../../arabic/sentences.ts'
import { PUNCT } from '../../text/words.ts'
import { plainContent, quotedContent, type Cuts } from './content.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import { formAt, isComma, type Ground, quoteAt, particleAt, classAt } from './ground.ts'
import { nounPhrase } from './noun-phrase.ts'
import { DOC, is } from './word-class.ts'
import { NO_WORDS } from './word-set.ts'

/** How far behind the paper its words may begin. */
const REACH = 14
const NONE = NO_WORDS

/** «وجاء في البيان أن…», «ورد في الرسالة: …»: the paper speaks. */
export function byPaper(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  if (formAt(g, i + 1).fold !== 'في') return null
  // «وجاء في 'إعلان المبادئ'»
  const at = formAt(g, i + 2).kind === PUNCT ? i + 3 : i + 2
  const paper = nounPhrase(g, at, Math.min(s.end, at + REACH), { loose: false, stops: NONE })
  if (!paper || !(is(classAt(g, at), DOC) || SPOKEN.test(formAt(g, at).fold))) return null
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
      source: { first: paper.first, end: paper.end },
      content: content.span,
      direct: content.direct,
      act: 'say',
    }
  }
  return null
}

const SPOKEN =
  /^(?:ال)?(?:كلمه|اعلان|خطاب|رساله|تغريده|مقال|خبر|نص|حكم|قرار|مذكره|تدوينه|منشور|افتتاحيه)(?:ه|ها|هم)?$|^(?:خطاب|بيان|كلمت|رسالت|تقرير|تغريدت)(?:ه|ها|هم)$/
