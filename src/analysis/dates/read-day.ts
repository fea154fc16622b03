import { digitsAt, foldAt, isJoined, timeWord, type DateContext } from './context.ts'
import { readOrdinal } from './numbers.ts'

/** A day's number, or the numbers of several: «8 أو 9», «بين 3 و5», «3-5». */
export interface DayNumber {
  readonly first: number
  readonly last: number
  readonly end: number
  readonly skip: number
  /** Written as a rank: «الخامس». */
  readonly ordinal: boolean
  /** Where the first number ends. */
  readonly firstEnd: number
  /** The second number, where «و» joins two days that do not follow each other. */
  readonly next: number | null
}

const JOINTS = new Set(['-', '–', '—', '/', '~', 'او', 'الي', 'حتي', 'و'])

/** The day's number at token `i`, with a second joined to it. */
export function dayNumberAt(c: DateContext, i: number): DayNumber | null {
  const one = oneDay(c, i)
  if (!one) return null
  let k = one.end
  let last = one.first
  let next: number | null = null
  // 13، 14 و15 مايو
  for (let n = 0; n < 6; n++) {
    const joint = foldAt(c, k)
    const comma = joint === '،' || joint === ','
    const and = readOrdinalWithAnd(c, k)
    const second =
      and ?? (comma || JOINTS.has(joint) ? oneDay(c, isWord(c, k + 1) ? k + 2 : k + 1) : null)
    if (!second || second.first <= last) break
    if (second.first > last + 1 && (and !== null || joint === 'و' || joint === 'او' || comma)) {
      next ??= second.first
    }
    last = second.first
    k = second.end
  }
  return { ...one, last, end: k, next }
}

/** «الخامس والسادس من مايو»: the و is joined to the second. */
function readOrdinalWithAnd(c: DateContext, k: number): DayNumber | null {
  const f = c.words.forms[k]
  if (!f?.fold.startsWith('وال')) return null
  return oneDay(c, k)
}

/** The word يوم between two days: «من يوم 3 إلى يوم 5». */
const isWord = (c: DateContext, i: number): boolean => {
  const w = timeWord(c, i, 'unit')
  return w?.of === 'day' && w.value === 1
}

function oneDay(c: DateContext, i: number): DayNumber | null {
  const digits = digitsAt(c, i, 1, 31)
  if (digits !== null) {
    if ((c.words.forms[i]?.clean.length ?? 0) > 2) return null
    const point = foldAt(c, i + 1)
    const decimal =
      (point === '.' || point === '٫' || point === ',') &&
      isJoined(c, i + 1) &&
      isJoined(c, i + 2) &&
      digitsAt(c, i + 2, 0, 9999) !== null
    return decimal
      ? null
      : {
          first: digits,
          last: digits,
          end: i + 1,
          skip: 0,
          ordinal: false,
          firstEnd: i + 1,
          next: null,
        }
  }
  const first = FIRSTS.get(foldAt(c, i))
  if (first !== undefined)
    return {
      first: 1,
      last: 1,
      end: i + 1,
      skip: first,
      ordinal: true,
      firstEnd: i + 1,
      next: null,
    }
  const rank = readOrdinal(c, i)
  if (!rank?.definite || rank.value < 1 || rank.value > 31) return null
  return {
    first: rank.value,
    last: rank.value,
    end: rank.end,
    skip: rank.skip,
    ordinal: true,
    firstEnd: rank.end,
    next: null,
  }
}

/** Other names of the first day of a month. */
const FIRSTS = new Map([
  ['الفاتح', 0],
  ['والفاتح', 1],
  ['غره', 0],
  ['اول', 0],
])
