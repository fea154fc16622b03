import type { Stretch } from '../../arabic/sentences.ts'
import { bareAt, isRelativeOf, skipAdjuncts } from './clause.ts'
import { classAt, foldAt, readingsAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'

/** How far behind the word the deed may be named. */
const NEAR = 12

/**
 * Who did the deed of which a word speaks, told by the first clause on it: «دان المجزرة التي ارتكبتها
 * القوات», «هدد بالرد على تعريفات تفرضها الدولة». Whoever blames, thanks or threatens over a deed means
 * its doer. Of a `noun` that is the deed itself («الدعم الذي تقدمه الدولة») it tells something else.
 */
export function doerBehind(c: Context, s: Stretch, from: number, noun: boolean): Phrase | null {
  let where = ''
  for (let k = from; k < s.end - 1 && k < from + NEAR; k++) {
    const w = classAt(c, k)
    if (w.kind === 'prep') where = w.core
    else if (w.prefix !== '') where = w.prefix
    // «في شريط نشره مكتبه», «بعد الاتفاق الذي وقعه»: where and when it was said.
    if (
      (where !== '' && !OVER.has(where)) ||
      (noun && where === '' && (w.kind === 'relative' || isVerb(c, k)))
    )
      return null
    if (w.kind === 'relative')
      return isRelativeOf(c, k) && isToldVerb(c, k + 1) ? doerOf(c, s, k + 1) : null
    // «تعريفات تفرضها»: behind what has no article the relative is left out.
    if (k > from && isVerb(c, k)) {
      const led = classAt(c, k - 1)
      const bare = led.kind === 'word' && !led.definite && !w.conjunction
      return bare && BOUND.test(w.core) ? doerOf(c, s, k) : null
    }
    if (w.kind === 'comp' || (w.kind === 'punct' && !QUOTES.has(w.core))) return null
  }
  return null
}

/** What leads to the deed over which somebody is blamed, thanked or threatened. */
const OVER = new Set([
  'ب',
  'ل',
  'ك',
  'علي',
  'عن',
  'من',
  'ضد',
  'ازاء',
  'حيال',
  'تجاه',
  'بشان',
  'بسبب',
])
const BOUND = /(?:ه|ها)$/
const QUOTES = new Set(['"', '«', '»', '“', '”'])

/** Behind a relative a word with its pronoun is nearly always a verb, though none knows it: «بذلها». */
const isToldVerb = (c: Context, k: number): boolean => isVerb(c, k) || BOUND.test(foldAt(c, k))

const isVerb = (c: Context, k: number): boolean =>
  classAt(c, k).kind === 'verb' ||
  (!classAt(c, k).definite && readingsAt(c, k).some((r) => r.entry.tense !== null))

/** The subject of a verb whose object is the noun before it: «ارتكبتها القوات», «قام بها الجيش». */
function doerOf(c: Context, s: Stretch, at: number): Phrase | null {
  const next = classAt(c, at + 1)
  const bound = BOUND.test(foldAt(c, at)) || (next.kind === 'prep' && BOUND.test(next.core))
  if (!bound) return null
  const from = skipAdjuncts(c, at + 1, s.end)
  const p = bareAt(c, from, s.end) ? phraseAt(c, from, s.end) : null
  return p?.agent === true && p.ending !== 'object' ? p : null
}
