import { DIGITS, PUNCT, type Words } from '../../text/words.ts'

/** A number written in digits, from token `i` to before `end`. */
export interface DigitNumber {
  readonly value: number
  readonly end: number
  /** Decimal or grouped: surely a number, not a year or a day. */
  readonly marked: boolean
}

const GROUPING = new Set([',', '٬', '،', "'", '’'])
const DECIMAL = new Set(['.', '٫', ',', '،'])
/** Groups beyond this are no number of the news. */
const MOST = 8

/**
 * Digits with the separators of every convention: 1,234.5 · ١٬٢٣٤٫٥ · 1.234.567 · 12,5 · 1 234 567 ·
 * 3ر5 (agencies write the decimal mark as ر). Undefined where no digits begin.
 */
export function readDigits(words: Words, i: number): DigitNumber | undefined {
  const first = words.forms[i]
  if (first?.kind !== DIGITS) return undefined
  // The last two numbers of a chain of points (192.168.1.2) are no decimal.
  const chained = words.forms[i - 1]?.clean === '.' && i > 1 && glued(words, i - 2, i)
  if (chained && words.forms[i - 2]?.kind === DIGITS) {
    return { value: Number(first.clean), end: i + 1, marked: false }
  }
  const groups = groupsAt(words, i)
  const base = groups ?? { text: first.clean, end: i + 1 }
  const decimal = decimalAt(words, base.end, groups === undefined ? first.clean : undefined)
  const text = decimal ? `${base.text}.${decimal.text}` : base.text
  return {
    value: Number(text),
    end: decimal?.end ?? base.end,
    marked: decimal !== undefined || groups !== undefined,
  }
}

/** 1,234,567 and its like: one to three digits, then groups of three, one mark throughout. */
function groupsAt(words: Words, i: number): { text: string; end: number } | undefined {
  let text = words.forms[i]?.clean ?? ''
  if (text.length > 3) return undefined
  const mark = words.forms[i + 1]
  if (mark === undefined) return undefined
  const spaced = mark.kind === DIGITS
  if (!spaced && !(mark.kind === PUNCT && (GROUPING.has(mark.clean) || mark.clean === '.')))
    return undefined
  let k = i + 1
  let count = 0
  for (; count < MOST; count++) {
    const next = words.forms[spaced ? k : k + 1]
    if (next?.kind !== DIGITS || next.clean.length !== 3) break
    if (spaced) {
      if ((words.viewFrom[k] ?? 0) !== (words.viewTo[k - 1] ?? 0) + 1) break
    } else if (words.forms[k]?.clean !== mark.clean || !glued(words, k - 1, k + 1)) break
    text += next.clean
    k += spaced ? 1 : 2
  }
  if (count === 0) return undefined
  // One group after a point reads as a decimal: 4.800; after a comma or a space as a thousand.
  if (!spaced && mark.clean === '.' && count === 1) return undefined
  // A group of a longer chain of digits is no number.
  if (spaced && text.startsWith('0')) return undefined
  return { text, end: k }
}

function decimalAt(
  words: Words,
  k: number,
  whole: string | undefined,
): { text: string; end: number } | undefined {
  const mark = words.forms[k]
  const next = words.forms[k + 1]
  if (mark === undefined || next?.kind !== DIGITS || !glued(words, k - 1, k + 1)) return undefined
  if (next.clean.length > 9) return undefined
  const sign =
    mark.clean === 'ر' ||
    (mark.kind === PUNCT && DECIMAL.has(mark.clean) && !(whole === undefined && mark.clean === '،'))
  if (!sign) return undefined
  // 192.168.1.2, 3.1.2018: a chain of points is no decimal.
  const after = words.forms[k + 2]
  const chained =
    after?.clean === mark.clean && words.forms[k + 3]?.kind === DIGITS && glued(words, k + 1, k + 3)
  return chained ? undefined : { text: next.clean, end: k + 2 }
}

/** Do tokens `a` … `b` stand with no space between them? */
export function glued(words: Words, a: number, b: number): boolean {
  for (let k = a; k < b; k++) if (words.viewTo[k] !== words.viewFrom[k + 1]) return false
  return true
}
