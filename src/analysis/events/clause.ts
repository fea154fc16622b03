import type { Stretch } from '../../arabic/sentences.ts'
import { classAt, type Context } from './context.ts'
import { hasPronoun } from './closed-words.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { maybePast } from './word-class.ts'

/** Adverbs, dates and short prepositional phrases between a verb and its subject. */
export function skipAdjuncts(c: Context, from: number, end: number): number {
  let i = from
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
    if (w.kind === 'prep' && hasPronoun(w.core)) {
      i++
      continue
    }
    if (w.kind === 'prep' || (w.kind === 'word' && w.prefix !== '' && c.dateAt[i + 1])) {
      const p = phraseAt(c, i + 1, end, true)
      const date = c.dateAt[i + 1]
      const next = date ? date.end : p?.end
      if (next === undefined) return i
      i = next
      continue
    }
    if (w.kind === 'punct' && w.core === '،' && i > from) {
      i++
      continue
    }
    return i
  }
  return i
}

/** Does a phrase without preposition begin here? */
export function bareAt(c: Context, i: number, limit: number): boolean {
  if (i >= limit) return false
  const w = classAt(c, i)
  const mention = c.mentionAt[i]
  if (mention && w.prefix === '') return mention.value.from === c.words.from[i]
  if (w.conjunction) return false
  if (w.kind === 'punct') return w.core === '"' || w.core === '«' || w.core === '“'
  return (
    (w.kind === 'word' && w.prefix === '') ||
    w.kind === 'digits' ||
    w.kind === 'partitive' ||
    w.kind === 'demonstrative'
  )
}

/** The phrase before a verb that may be its subject: antecedent of a relative, or topic of the clause. */
export function subjectBefore(c: Context, s: Stretch, at: number): Phrase | null {
  let k = at - 1
  while (k > s.first && ['negation', 'particle', 'adverb'].includes(classAt(c, k).kind)) k--
  if (classAt(c, k).kind === 'relative') {
    const head = phraseEnding(c, s, k)
    // «في الوقت الذي هاجم فيه»: a time acts in nothing.
    if (!head || !TIMES.has(head.head)) return head
  }
  // «وآخرون أشعلوا»: the ending tells the subject.
  const near = classAt(c, at - 1)
  if (near.conjunction && near.core.endsWith('ون') && near.kind === 'word')
    return phraseAt(c, at - 1, at, true)
  const from = clauseStart(c, s, at)
  let i = from
  while (i < at) {
    const w = classAt(c, i)
    if (bareAt(c, i, at) || (i === from && w.kind === 'word' && w.prefix === '')) break
    i++
    if (i > from + 6) return null
  }
  if (c.mentionAt[i] === undefined && !classAt(c, i).definite && maybePast(classAt(c, i).core))
    return null
  const titled = phraseAt(c, i, at)
  const p = titled && withName(c, titled, at)
  if (!p || (p.end < at && at - p.end > 14)) return null
  if (p.end < at && hasVerb(c, p.end, at)) return null
  // A phrase in the accusative or behind a preposition is no subject.
  if (i > from && classAt(c, i - 1).kind === 'prep') return null
  return p
}

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

/** Where the clause of token `at` begins: behind إن, a colon, a stop, «فيما», or a verb that ended. */
function clauseStart(c: Context, s: Stretch, at: number): number {
  for (let k = at - 1; k >= s.first && k > at - 24; k--) {
    const w = classAt(c, k)
    if (w.kind === 'comp') return k + 1
    if (w.kind === 'particle' && !AUXILIARIES.has(w.core)) return k + 1
    if (w.kind === 'punct' && [':', '؛', '.', '-', '–', '(', '…'].includes(w.core)) return k + 1
    if (w.kind === 'punct' && (w.core === '،' || w.core === ',') && classAt(c, k + 1).conjunction)
      return k + 1
    if (w.kind === 'verb' && classAt(c, k - 1).kind !== 'relative') return k + 1
  }
  return Math.max(s.first, at - 23)
}

/** «مجموعة بينهم انتحاريان»: who is among them is told beside. */
export const AMONG = new Set(['بينهم', 'بينها', 'بينهما', 'منهم', 'منها', 'منهما', 'ضمنهم'])

/** The longest noun phrase that ends before token `end`: tried from a few places backwards. */
export function phraseEnding(c: Context, s: Stretch, end: number, depth = 0): Phrase | null {
  const plural = /^(?:الذين|اللذان|اللذين)$/.test(classAt(c, end).core)
  let best: Phrase | null = null
  const stop = classAt(c, end - 1).kind === 'punct' ? end - 1 : end
  for (let k = stop - 1; k >= s.first && k >= stop - 9; k--) {
    const w = classAt(c, k)
    if (w.kind === 'punct' && w.core !== '"' && w.core !== '»' && w.core !== '«') break
    if (w.kind === 'verb' || w.kind === 'relative' || w.kind === 'comp') break
    const p = phraseAt(c, k, stop)
    if (p && p.end === stop) best = p
    // «مجموعة بينهم انتحاريان»: who is among them is not who acts.
    if (best && w.kind === 'prep' && AMONG.has(w.core)) {
      const to = classAt(c, k - 1).core === 'من' ? k - 1 : k
      return depth > 2 ? best : phraseEnding(c, { first: s.first, end: to }, to, depth + 1)
    }
    if (plural && best && !best.agent && (w.kind === 'prep' || w.prefix !== '')) {
      if (depth > 2) return best
      const whole = phraseEnding(c, { first: s.first, end: k }, k, depth + 1)
      return whole?.agent === true ? { ...whole, end: stop } : best
    }
    if (w.kind === 'prep' || w.prefix !== '') break
    if (best && w.definite && !w.adjective && k < stop - 1 && classAt(c, k - 1).definite) break
  }
  return best
}
