import type { Sentence } from '../../arabic/sentences.ts'
import { formAt, marked, type Ground, type Span, quotesFrom, isOneOf, commaAt } from './ground.ts'
import { SILENT } from './mask.ts'
import { nounPhrase } from './noun-phrase.ts'
import { UNSAID } from './silence.ts'
import { subjectBefore } from './subject-before.ts'
import { wordSet } from './word-set.ts'

/** Somebody declined to speak: the words that say so, and who it was. */
export interface NoComment {
  readonly words: Span
  readonly source: Span | null
}

const NEGATIONS = /^[وف]?(?:لم|لا|لن)$/
/** What was not given. */
const COMMENT = /^(?:لل|ال|ب|بال|ل)?(?:تعليق|تعقيب)$|^(?:ال|ب|بال)?(?:تصريح|تصريحات)$/
const REACH = 12

/** «رفض الوزير التعليق على الأنباء»: who was asked and did not answer, sentence by sentence. */
export function findNoComments(g: Ground, s: Sentence): NoComment[] {
  const found: NoComment[] = []
  for (let i = s.first; i < s.end; i++) {
    if (!marked(g, i, SILENT)) continue
    const one = noCommentAt(g, s, i)
    if (!one) continue
    found.push(one)
    i = one.words.end - 1
  }
  return found
}

function noCommentAt(g: Ground, s: Sentence, i: number): NoComment | null {
  const { fold } = formAt(g, i)
  const unsaid = isOneOf(g, i, UNSAID)
  if (unsaid && !NEGATIONS.test(formAt(g, i - 1).fold)) return null
  const limit = Math.min(s.end, i + REACH)
  const behind = nounPhrase(g, i + 1, limit, { loose: false, stops: STOPS })
  const comments = /^[يتن]علق/.test(fold)
  let last = comments ? (behind?.end ?? i + 1) : -1
  for (let k = i + 1; k < limit && last < 0; k++) {
    if (COMMENT.test(formAt(g, k).fold)) last = k + 1
    else if (commaAt(g, k) || quotesFrom(g, k)) return null
  }
  if (last < 0) return null
  const who = behind && !COMMENT.test(formAt(g, behind.first).fold) && behind.agent ? behind : null
  const source = who ?? (fold === 'يتسن' ? null : subjectBefore(g, s, i))
  return {
    words: { first: unsaid ? i - 1 : i, end: Math.min(s.end, last) },
    source: source && { first: source.first, end: Math.min(source.end, s.end) },
  }
}

const STOPS = wordSet('علي عن')
