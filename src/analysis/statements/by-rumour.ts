import type { Sentence } from '../../arabic/sentences.ts'
import { plainContent, type Cuts } from './content.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import {
  FAR,
  formAt,
  isComma,
  trimmed,
  type Ground,
  type Span,
  quotesFrom,
  isOneOf,
  commaAt,
} from './ground.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Phrase } from './phrase.ts'
import { GOES_ROUND, RUMOUR, SPREADS } from './spreading.ts'
import { wordSet, NO_WORDS } from './word-set.ts'

const ABOUT = wordSet('عن بشان حول')
const REACH = 10

/** «انتشرت معلومات بشأن…», «ونشرت صحف تقارير عن…», «أنباء تناقلتها مواقع عن…». */
export function byRumour(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const { fold } = formAt(g, i)
  if (isOneOf(g, i, GOES_ROUND)) {
    const rumour = RUMOUR.test(formAt(g, i + 1).fold) ? i + 1 : rumourBefore(g, s, i)
    const content = rumour === null ? null : contentAbout(g, s, Math.max(rumour, i) + 1, cuts)
    return content && draftOf(i, null, content)
  }
  if (!isOneOf(g, i, SPREADS)) return null
  const spreader = nounPhrase(g, i + 1, s.end, { loose: false, stops: NO_WORDS })
  if (!spreader?.agent) return null
  if (/ها?$/.test(fold) && !/نشره$/.test(fold)) {
    const rumour = rumourBefore(g, s, i)
    if (rumour === null) return null
    const about = isOneOf(g, spreader.end, ABOUT) ? contentAbout(g, s, spreader.end, cuts) : null
    const content = trimmed(g.words, rumour, about?.end ?? i)
    return content && content.end - content.first >= 2 ? draftOf(i, spreader, content) : null
  }
  if (!RUMOUR.test(formAt(g, spreader.end).fold)) return null
  const content = contentAbout(g, s, spreader.end + 1, cuts)
  return content && draftOf(i, spreader, content)
}

/** The rumour that the verb behind it speaks of: «أنباء كاذبة انتشرت». */
function rumourBefore(g: Ground, s: Sentence, i: number): number | null {
  for (let k = i - 1; k >= Math.max(s.first, i - 6); k--) {
    const f = formAt(g, k)
    if (RUMOUR.test(f.fold)) return k
    if (isComma(f)) return null
  }
  return null
}

/** What it is about: behind the first عن, بشأن or حول within a few words. */
function contentAbout(g: Ground, s: Sentence, from: number, cuts: Cuts): Span | null {
  for (let k = from; k < Math.min(s.end, from + REACH); k++) {
    const f = formAt(g, k)
    if (isComma(f) || quotesFrom(g, k)) return null
    if (!isOneOf(g, k, ABOUT)) continue
    const content = plainContent(g, s, k + 1, cuts)
    if (!content) return null
    let { end } = content.span
    for (let j = k + 1; j < Math.min(end, k + FAR); j++) if (commaAt(g, j)) end = j
    return trimmed(g.words, k + 1, end)
  }
  return null
}

const draftOf = (i: number, source: Phrase | null, content: Span): Draft => ({
  ...NO_PARTS,
  rule: 'statements/rumour',
  cue: { first: i, end: i + 1 },
  source,
  content,
  act: 'say',
})
