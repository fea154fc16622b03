import type { Quote } from '../../arabic/quotes.ts'
import type { Range } from '../../text/range.ts'
import type { Words } from '../../text/words.ts'
import type { Mention } from '../layers.ts'
import { classAt, cuesAt, formAt, type Ground } from './ground.ts'
import { NO_NAME, NOUN_CUE } from './mask.ts'
import { nounOf } from './noun-cues.ts'
import { ADJ, AGENT, GIVEN, is, TITLE } from './word-class.ts'
import { readFacts } from './word-facts.ts'

type CreateGround = (
  words: Words,
  quotes: readonly Quote[],
  mentions: readonly Mention[],
  dates: readonly Range[],
) => Ground

/**
 * Makes the ground of one article after another in the same arrays: the ground of an article is gone
 * when the next one is made.
 */
export function createGroundMaker(): CreateGround {
  let room = 0
  let used = 0
  let arrays = createArrays(0)
  return (words, quotes, mentions, dates) => {
    const { count, forms } = words
    if (count + BEYOND > room) {
      room = 2 * (count + BEYOND)
      arrays = createArrays(room)
    } else clear(arrays, used)
    used = count
    const { mentionAt, quoteAt, quoteEnd, quoteOpen, dateAt, masks, classes, rows, cuts } = arrays
    readFacts(words, arrays)
    const g: Ground = {
      words,
      forms,
      quotes,
      mentions,
      mentionAt,
      quoteAt,
      quoteEnd,
      quoteOpen,
      dateAt,
      masks,
      classes,
      rows,
      cuts,
    }
    cover(words, mentions, mentionAt)
    sift(g)
    markAll(words, dates, dateAt)
    // Outer quotations come before inner ones, at most four deep: each token is written four times at most.
    for (let n = 0; n < quotes.length; n++) {
      const q = quotes[n]
      if (!q) continue
      quoteAt[q.open] = n + 1
      quoteEnd.fill(q.last + 1, q.open + 1, q.last + 1)
      quoteOpen.fill(q.open, q.open + 1, q.last + 1)
    }
    return g
  }
}

/** How far behind the last token the rules look. */
const BEYOND = 64

type Arrays = Pick<
  Ground,
  | 'quoteAt'
  | 'mentionAt'
  | 'quoteEnd'
  | 'quoteOpen'
  | 'dateAt'
  | 'masks'
  | 'classes'
  | 'rows'
  | 'cuts'
>

const createArrays = (room: number): Arrays => ({
  quoteAt: new Int32Array(room),
  mentionAt: new Uint32Array(room),
  quoteEnd: new Uint32Array(room),
  quoteOpen: new Uint32Array(room),
  dateAt: new Uint8Array(room),
  masks: new Int32Array(room),
  classes: new Int32Array(room),
  rows: new Int32Array(room),
  cuts: new Int32Array(room),
})

function clear(arrays: Arrays, used: number): void {
  arrays.quoteAt.fill(0, 0, used)
  arrays.mentionAt.fill(0, 0, used)
  arrays.quoteEnd.fill(0, 0, used)
  arrays.quoteOpen.fill(0, 0, used)
  arrays.dateAt.fill(0, 0, used)
  arrays.masks.fill(0, 0, used)
  arrays.classes.fill(0, 0, used)
  arrays.rows.fill(0, 0, used)
}

/** Writes the number of the first of the sorted ranges, from 1, that shares a character with a token. */
function cover(words: Words, ranges: readonly Range[], into: Uint32Array): void {
  const { from, to, count } = words
  let i = 0
  for (let n = 0; n < ranges.length; n++) {
    const r = ranges[n]
    if (!r) continue
    while (i > 0 && (to[i - 1] ?? 0) > r.from) i--
    while (i < count && (to[i] ?? 0) <= r.from) i++
    for (; i < count && (from[i] ?? 0) < r.to; i++) if (into[i] === 0) into[i] = n + 1
  }
}

/** Marks the tokens that share a character with one of the sorted ranges. */
function markAll(words: Words, ranges: readonly Range[], into: Uint8Array): void {
  const { from, to, count } = words
  let i = 0
  for (const r of ranges) {
    while (i > 0 && (to[i - 1] ?? 0) > r.from) i--
    while (i < count && (to[i] ?? 0) <= r.from) i++
    for (; i < count && (from[i] ?? 0) < r.to; i++) into[i] = 1
  }
}

/** «الناطق باسم أمين المنظمة», «خالص التعازي»: first names that are other words here. */
function isNoName(g: Ground, k: number): boolean {
  const { fold } = formAt(g, k)
  if (fold === 'باسم') return is(classAt(g, k - 1), AGENT | TITLE | ADJ)
  return fold === 'خالص' && formAt(g, k + 1).fold.startsWith('ال')
}

/** «وأكد أوغلو», «المسؤول»: a verb is no part of a name, a common word alone is none. */
function sift(g: Ground): void {
  const { mentions, mentionAt, masks } = g
  for (let k = 0; k < g.words.count; k++) {
    const n = mentionAt[k] ?? 0
    if (n === 0) continue
    const mask = masks[k] ?? 0
    if ((mask & NO_NAME) !== 0) mentionAt[k] = 0
    const m = mentions[n - 1]
    if (m?.type !== 'PER') continue
    const opens = k === 0 || mentionAt[k - 1] !== n
    if (opens && isNoName(g, k)) {
      for (let j = k; mentionAt[j] === n; j++) mentionAt[j] = 0
      continue
    }
    if (!opens) {
      // «سالم النعيمي قوله»: what he said is no part of his name.
      if ((mask & NOUN_CUE) !== 0 && (nounOf(formAt(g, k))?.pronoun ?? '') !== '') mentionAt[k] = 0
      continue
    }
    const verb = cuesAt(g, k)[0]
    const c = classAt(g, k)
    if (verb && (verb.joined !== '' || (verb.frames !== 0 && !is(c, GIVEN)))) mentionAt[k] = 0
    else if (
      mentionAt[k + 1] !== n &&
      is(c, ADJ | TITLE | AGENT) &&
      !is(c, GIVEN) &&
      !m.entity.startsWith('person:')
    )
      mentionAt[k] = 0
  }
}
