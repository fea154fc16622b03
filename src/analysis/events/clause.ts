import type { Stretch } from '../../arabic/sentences.ts'
import { antecedent } from './antecedent.ts'
import { bracketBefore } from './aside.ts'
import { classAt, foldAt, type Context } from './context.ts'
import { hasPronoun } from './closed-words.ts'
import { OPENING, phraseAt, type Phrase } from './noun-phrase.ts'
import { pointsAt } from './phrase-words.ts'
import { maybePast } from './word-class.ts'

/** Adverbs, dates and short prepositional phrases between a verb and its subject. */
export function skipAdjuncts(c: Context, from: number, end: number): number {
  let i = from
  // «أغرقت الطائرات، يوم الأحد، سفينة»: what commas enclose.
  if (classAt(c, i).core === '،' && isAdjunct(c, i + 1)) i++
  while (i < end && i < from + 10) {
    const date = c.dateAt[i]
    if (date) {
      i = date.end
      continue
    }
    const figure = c.figureAt[i]
    if (figure?.value.what === 'times') {
      i = figure.end
      continue
    }
    const w = classAt(c, i)
    if (w.kind === 'adverb') {
      i++
      continue
    }
    // «ما يقرب من ألف مهاجر»: about so many.
    const about = aboutAt(c, i)
    if (about > 0) return about
    if (w.kind === 'prep' && hasPronoun(w.core)) {
      i++
      continue
    }
    // «حتى الآن», «منذ أمس»
    if (w.kind === 'prep' && classAt(c, i + 1).kind === 'adverb') {
      i += 2
      continue
    }
    if (w.kind === 'prep' || (w.kind === 'word' && w.prefix !== '' && c.dateAt[i + 1])) {
      // «بدعم من السكان», «بالقرب من»
      if (foldAt(c, i + 1) === 'من') i++
      const p = phraseAt(c, i + 1, end, true)
      const date = c.dateAt[i + 1]
      const next = date ? date.end : p?.end
      if (next === undefined) return i
      i = next
      continue
    }
    // «هاجموا بسرعة كبيرة البوابة»: how it was done.
    if (w.kind === 'word' && w.prefix === 'ب' && MANNERS.has(w.core)) {
      i++
      const how = classAt(c, i)
      if (how.kind === 'word' && how.adjective && !how.definite && how.prefix === '') i++
      continue
    }
    // «بالرياض»
    if (w.kind === 'word' && w.prefix === 'ب' && isTown(c, i)) {
      i = phraseAt(c, i, end, true)?.end ?? i + 1
      continue
    }
    if (w.kind === 'punct' && w.core === '،' && i > from && !startsAnew(c, i + 1)) {
      i++
      continue
    }
    return i
  }
  return i
}

/** Nouns that with ب tell how something is done: «بشدة», «بشكل كبير». */
const MANNERS: ReadonlySet<string> = new Set(
  (
    'شكل صوره طريقه نحو سرعه قوه شده عنف حراره وحشيه كثافه وضوح صراحه نجاح دقه حزم هدوء سهوله صعوبه ' +
    'حذر حفاوه قسوه بطء جديه حده حماس عنايه غزاره جراه شجاعه اجماع'
  ).split(' '),
)

const isTown = (c: Context, i: number): boolean => {
  const type = c.mentionAt[i]?.value.type
  return type === 'GPE' || type === 'LOC' || type === 'FAC'
}

/** «، وفر»: behind a comma a word in و goes on with another clause, though a noun is spelled so. */
const startsAnew = (c: Context, i: number): boolean =>
  foldAt(c, i)[0] === 'و' && c.mentionAt[i] === undefined

const isAdjunct = (c: Context, i: number): boolean => {
  const { kind } = classAt(c, i)
  return c.dateAt[i] !== undefined || kind === 'adverb' || kind === 'prep'
}

/** Words before a count that say that it is not exact: «ما لا يقل عن», «ما يقرب من», «أكثر من». */
const ABOUT: ReadonlySet<string> = new Set(
  'يقرب يقل يزيد يربو يصل يناهز يفوق مجموعه اكثر اقل ازيد'.split(' '),
)

/** The count that such words at `i` lead to; 0 where there are none. */
export function aboutAt(c: Context, i: number): number {
  let k = i
  if (foldAt(c, k) === 'ما') k++
  if (classAt(c, k).kind === 'negation') k++
  if (!ABOUT.has(foldAt(c, k))) return 0
  k++
  if (classAt(c, k).kind === 'prep' || foldAt(c, k) === 'من') k++
  return c.figureAt[k] ? k : 0
}

/** Does a word begin with ب or ل and a hamza: «بأ», «لإ»? */
const isLedHamza = (clean: string): boolean =>
  (clean[0] === 'ب' || clean[0] === 'ل') &&
  (clean[1] === 'أ' || clean[1] === 'إ' || clean[1] === 'آ')

/** Does a phrase without preposition begin here? */
export function bareAt(c: Context, i: number, limit: number): boolean {
  if (i >= limit) return false
  const w = classAt(c, i)
  // «بأعيرة»: a preposition before a word that no lexicon holds.
  if (w.kind === 'word' && !c.mentionAt[i] && isLedHamza(c.words.forms[i]?.clean ?? ''))
    return false
  const mention = c.mentionAt[i]
  if (mention && w.prefix === '') return mention.value.from === c.words.from[i]
  if (w.conjunction) return false
  // «اثني عشر متظاهرا»: whatever else its first word may be.
  const figure = c.figureAt[i]
  if (figure && figure.first === i && figure.value.from === c.words.from[i]) return true
  if (w.kind === 'punct')
    return w.core === '"' || w.core === '«' || w.core === '“' || w.core === '#'
  return (
    (w.kind === 'word' && w.prefix === '') ||
    w.kind === 'digits' ||
    w.kind === 'partitive' ||
    w.kind === 'demonstrative' ||
    pointsAt(c, i)
  )
}

/** The phrase before a verb that may be its subject: antecedent of a relative, or topic of the clause. */
export function subjectBefore(c: Context, s: Stretch, at: number): Phrase | null {
  let k = at - 1
  while (
    k > s.first &&
    (['negation', 'particle', 'adverb'].includes(classAt(c, k).kind) || OPENING.has(foldAt(c, k)))
  )
    k--
  if (classAt(c, k).kind === 'relative') {
    // «المدينة حيث قصف», «ما قصف»: no more than where, or what.
    if (!isRelativeOf(c, k)) return null
    const head = antecedent(c, s, k)
    // «في الوقت الذي هاجم فيه»: a time acts in nothing.
    if (!head || !TIMES.has(head.head)) return head
  }
  // «وآخرون أشعلوا»: the ending tells the subject.
  const near = classAt(c, at - 1)
  if (near.conjunction && near.core.endsWith('ون') && near.kind === 'word')
    return phraseAt(c, at - 1, at, true)
  const from = behindDate(c, s, clauseStart(c, s, at))
  let i = from
  while (i < at) {
    // «في الثالث من تشرين الثاني تصدت»: no word of a date acts.
    const date = c.dateAt[i]
    if (date) {
      i = date.end
      continue
    }
    const w = classAt(c, i)
    if (bareAt(c, i, at) || (i === from && w.kind === 'word' && w.prefix === '')) break
    // «بموجب الخطة», «لليوم السادس»: what a joined preposition leads is no subject.
    const led = w.kind === 'word' && w.prefix !== '' ? phraseAt(c, i, at, true) : null
    i = led ? led.end : i + 1
    if (i > from + 6) return null
  }
  const opening = classAt(c, i)
  if (
    opening.kind === 'word' &&
    c.mentionAt[i] === undefined &&
    !opening.definite &&
    maybePast(opening.core)
  )
    return null
  const titled = phraseAt(c, i, at)
  const p = titled && withName(c, titled, at)
  if (!p || (p.end < at && at - p.end > 14)) return null
  if (p.end < at && hasVerb(c, p.end, at)) return null
  // A phrase behind a preposition is no subject, nor is one in the accusative, unless إن governs it.
  if (p.ending === 'object' && p.type === null && classAt(c, from - 1).kind === 'verb') return null
  if (i > from && classAt(c, i - 1).kind === 'prep') return null
  return p
}

/** Behind the date in which token `i` stands: a month may be spelled as a verb is («تشرين»). */
function behindDate(c: Context, s: Stretch, i: number): number {
  for (let k = i - 1; k >= s.first && k > i - LONGEST_DATE; k--) {
    const date = c.dateAt[k]
    if (date) return Math.max(i, date.end)
  }
  return i
}
const LONGEST_DATE = 8

/** Does the relative stand for the noun before it: «الذي», «التي», «الذين»? */
export const isRelativeOf = (c: Context, k: number): boolean => /^[وف]?ال[ذتل]/.test(foldAt(c, k))

/** Before a verb a title and the name behind it are one, though nothing else links them. */
function withName(c: Context, p: Phrase, limit: number): Phrase {
  const name = p.type === 'PER' ? c.mentionAt[p.end] : undefined
  return name?.value.type === 'PER' && name.value.from === c.words.from[p.end] && name.end <= limit
    ? { ...p, end: name.end }
    : p
}

export function hasVerb(c: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = classAt(c, k)
    if (w.kind === 'verb' && classAt(c, k - 1).kind !== 'relative') return true
  }
  return false
}

/** Particles that stand between a subject and its verb. */
export const AUXILIARIES = new Set(['قد', 'لقد', 'كان', 'كانت', 'كانوا', 'سوف'])

const TIMES = new Set(['وقت', 'حين', 'يوم', 'ساعه', 'لحظه', 'مره', 'عام'])

const isEmpty = (c: Context, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (classAt(c, i).kind !== 'punct') return false
  return true
}

/** Where the clause of token `at` begins: behind إن, a colon, a stop, «فيما», or a verb that ended. */
function clauseStart(c: Context, s: Stretch, at: number): number {
  for (let k = at - 1; k >= s.first && k > at - 24; k--) {
    if (foldAt(c, k) === ')') {
      const opened = bracketBefore(c, k)
      // «(...) الشعب يرفض»: words were left out there.
      if (opened >= s.first && isEmpty(c, opened, k)) return k + 1
      if (opened > s.first) {
        k = opened
        continue
      }
    }
    const w = classAt(c, k)
    // «حتى تشن»
    if (w.kind === 'comp' || (w.core === 'حتي' && k === at - 1)) return k + 1
    if (w.kind === 'particle' && !AUXILIARIES.has(w.core)) return k + 1
    if (w.kind === 'punct' && [':', '؛', '.', '-', '–', '—', '(', '…'].includes(w.core))
      return k + 1
    if (w.kind === 'punct' && (w.core === '،' || w.core === ',') && classAt(c, k + 1).conjunction)
      return k + 1
    if (w.kind === 'verb' && classAt(c, k - 1).kind !== 'relative') return k + 1
  }
  return Math.max(s.first, at - 23)
}
