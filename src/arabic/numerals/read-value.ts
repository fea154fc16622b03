import { DIGITS, type Words } from '../../text/words.ts'
import { numberWords, readNumber } from './read-number.ts'
import { glued } from './read-digits.ts'
import type { NumberKind, NumberWord } from './number-words.ts'

/** Any number as people write it: below zero, broken, in dozens. */
export interface ValueFound {
  readonly value: number
  readonly end: number
}

/** «سالب خمسة», «-3.5», «ثلاثة أرباع», «واحد ونصف», «3/4», «نصف دزينة». */
export function readValue(words: Words, i: number): ValueFound | undefined {
  if (kindAt(words, i, 'minus')) return negative(readValue(words, i + 1))
  const dash = words.forms[i]?.clean === '-' && words.forms[i + 1]?.kind === DIGITS
  if (dash && glued(words, i, i + 1) && !(i > 0 && glued(words, i - 1, i))) {
    return negative(readValue(words, i + 1))
  }
  const broken = fractionAt(words, i)
  if (broken) return dozens(words, broken)
  const whole = readNumber(words, i)
  if (!whole) return dozenAt(words, i)
  const chained = words.forms[i - 1]?.clean === '/'
  const below = chained ? undefined : belowOne(words, whole.value, whole.end)
  if (below) return below
  // «عشرون وثلاثة أخماس», «واحد ونصف»
  const apart = words.forms[whole.end]?.clean === 'و'
  const joined = numberWords(words, whole.end)[0]?.and === true
  const more = apart || joined ? fractionAt(words, whole.end + (apart ? 1 : 0)) : undefined
  if (more) return { value: whole.value + more.value, end: more.end }
  return dozens(words, whole)
}

const negative = (v: ValueFound | undefined): ValueFound | undefined =>
  v && { value: -v.value, end: v.end }

function kindAt(words: Words, i: number, ...kinds: NumberKind[]): NumberWord | undefined {
  return numberWords(words, i).find((w) => kinds.includes(w.kind))
}

/** «نصف», «ثلثي», «خمسة أثمان». */
function fractionAt(words: Words, i: number): ValueFound | undefined {
  const part = kindAt(words, i, 'part')
  const scaled = part && kindAt(words, i + 1, 'scale')
  if (part && !scaled) return { value: part.value, end: i + 1 }
  const count = kindAt(words, i, 'unit')
  const parts = count && kindAt(words, i + 1, 'parts')
  return parts && !parts.and ? { value: count.value * parts.value, end: i + 2 } : undefined
}

/** «3/4» */
function belowOne(words: Words, top: number, k: number): ValueFound | undefined {
  const next = words.forms[k + 1]
  if (words.forms[k]?.clean !== '/' || next?.kind !== DIGITS || !glued(words, k - 1, k + 1))
    return undefined
  const chain = words.forms[k + 2]?.clean === '/'
  const below = Number(next.clean)
  return chain || below === 0 || top >= below ? undefined : { value: top / below, end: k + 2 }
}

function dozens(words: Words, v: ValueFound): ValueFound {
  const dozen = kindAt(words, v.end, 'dozen', 'pair-dozen')
  if (!dozen) return { value: v.value, end: v.end }
  const value = dozen.and ? v.value + dozen.value : v.value * dozen.value
  return { value, end: v.end + 1 }
}

function dozenAt(words: Words, i: number): ValueFound | undefined {
  const dozen = kindAt(words, i, 'dozen', 'pair-dozen')
  return dozen && { value: dozen.value, end: i + 1 }
}
