import { exact } from '../../text/exact.ts'
import { WORD, type Words } from '../../text/words.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { numberWordsOf, type NumberKind, type NumberWord } from './number-words.ts'
import { readDigits } from './read-digits.ts'

/** A number at a place in an article, in digits, words or both. */
export interface NumberFound {
  readonly value: number
  /** The upper end of a span that the words themselves give: «بضعة» is 3 to 9. */
  readonly max: number | null
  readonly end: number
  /** Units of the first token before the number: و, ال. */
  readonly skip: number
  readonly definite: boolean
  readonly style: 'digits' | 'words'
  /** «عشرات», «مئات الآلاف»: at least so many. */
  readonly vague: boolean
  readonly few: boolean
  /** 1000 for what is told in thousands, 1 where there is no scale word. */
  readonly scale: number
  /** A scale word (ألف, مليون) or a mark of grouping says that it is surely an amount. */
  readonly scaled: boolean
}

const NONE: readonly NumberWord[] = []
const classesOf = createFormCache((form): readonly NumberWord[] => {
  return form.kind === WORD ? exact(numberWordsOf(form)) : NONE
})

/** The classes of token `i` as a number word. */
export function numberWords(words: Words, i: number): readonly NumberWord[] {
  const form = words.forms[i]
  return form === undefined ? NONE : classesOf(form)
}

/** The first class of token `i` that is of one of the kinds. */
function wordOf(
  words: Words,
  i: number,
  a: NumberKind,
  b: NumberKind = a,
  c: NumberKind = b,
  d: NumberKind = c,
): NumberWord | undefined {
  for (const w of numberWords(words, i))
    if (w.kind === a || w.kind === b || w.kind === c || w.kind === d) return w
  return undefined
}

interface Part {
  readonly value: number
  readonly end: number
  /** 1 for what has no scale word. */
  readonly scale: number
  readonly skip: number
  readonly definite: boolean
  readonly digits: boolean
}

/** The number that begins at token `i`; undefined where none does. Ordinals are not read here. */
export function readNumber(words: Words, i: number): NumberFound | undefined {
  const vague = vagueAt(words, i)
  if (vague) return vague
  const first = partAt(words, i)
  if (!first) return undefined
  let { value, end } = first
  let scale = first.scale
  while (scale > 1) {
    const next = andAt(words, end)
    if (next === undefined) break
    const fraction = fractionAt(words, next, scale)
    if (fraction) {
      value += fraction.value
      end = fraction.end
      break
    }
    const part = partAt(words, next)
    if (!part || part.definite || part.scale >= scale || part.value >= scale) break
    value += part.value
    end = part.end
    scale = part.scale
  }
  return {
    value,
    max: null,
    end,
    skip: first.skip,
    definite: first.definite,
    style: first.digits ? 'digits' : 'words',
    vague: false,
    few: false,
    scale: first.scale,
    scaled: first.scale > 1,
  }
}

/** Where the next part of a number begins after «و», joined or not; undefined where there is none. */
function andAt(words: Words, k: number): number | undefined {
  if (words.forms[k]?.clean === 'و') return k + 1
  return numberWords(words, k)[0]?.and === true ? k : undefined
}

/** A group with the scale after it: «ثلاثمئة ألف», «3.5 مليار», «مليونان», «نصف مليون». */
function partAt(words: Words, i: number): Part | undefined {
  const pair = wordOf(words, i, 'pair', 'pair-or-scale')
  if (pair) {
    const { skip, definite } = pair
    return { value: 2 * pair.value, end: i + 1, scale: pair.value, skip, definite, digits: false }
  }
  const half = halfAt(words, i)
  if (half) return half
  const group = groupAt(words, i)
  if (group) {
    const scale = scaleAfter(words, group.end)
    if (!scale) return { ...group, scale: 1 }
    return { ...group, value: group.value * scale.value, end: scale.end, scale: scale.value }
  }
  const scale = wordOf(words, i, 'scale')
  if (!scale || scale.plural) return undefined
  const { skip, definite } = scale
  return { value: scale.value, end: i + 1, scale: scale.value, skip, definite, digits: false }
}

/** One or two scale words: «ألف», «ألف مليار». */
function scaleAfter(words: Words, k: number): { value: number; end: number } | undefined {
  const one = wordOf(words, k, 'scale', 'pair-or-scale')
  if (!one || one.and || one.joined) return undefined
  const two = wordOf(words, k + 1, 'scale')
  if (two && !two.and && !two.joined && two.value > one.value)
    return { value: one.value * two.value, end: k + 2 }
  return { value: one.value, end: k + 1 }
}

/** «نصف مليون», «ثلاثة أرباع المليون». */
function halfAt(words: Words, i: number): Part | undefined {
  const part = wordOf(words, i, 'part')
  let k = i + 1
  let value = part?.value ?? 0
  let first = part
  if (!part) {
    const count = wordOf(words, i, 'unit')
    const parts = count && wordOf(words, i + 1, 'parts')
    if (!parts) return undefined
    first = count
    value = count.value * parts.value
    k = i + 2
  }
  const scale = wordOf(words, k, 'scale')
  if (!first || !scale || scale.and || scale.joined || scale.plural) return undefined
  const { skip, definite } = first
  return {
    value: value * scale.value,
    end: k + 1,
    scale: scale.value,
    skip,
    definite,
    digits: false,
  }
}

/** «ونصف», «ونصف المليون» after a number of that scale. */
function fractionAt(
  words: Words,
  k: number,
  scale: number,
): { value: number; end: number } | undefined {
  const part = wordOf(words, k, 'part')
  if (!part || part.definite || part.value > 0.5) return undefined
  const of = wordOf(words, k + 1, 'scale')
  const named = of?.value === scale && !of.and && !of.joined
  return { value: part.value * scale, end: named ? k + 2 : k + 1 }
}

/** A number below a thousand in words, or digits. */
function groupAt(words: Words, i: number): Omit<Part, 'scale'> | undefined {
  const digits = readDigits(words, i)
  if (digits) {
    // «3 مئة»
    const hundred = digits.value < 10 ? wordOf(words, digits.end, 'hundred') : undefined
    if (hundred && !hundred.and && !hundred.joined && !hundred.definite) {
      return { ...withBelow(words, digits.value * 100, digits.end + 1), ...PLAIN }
    }
    return { value: digits.value, end: digits.end, skip: 0, definite: false, digits: true }
  }
  const first = wordOf(words, i, 'unit', 'ten', 'hundred', 'hundreds')
  if (!first) return undefined
  const shape = { skip: first.skip, definite: first.definite, digits: false }
  const hundreds = hundredsAt(words, i, first)
  if (!hundreds) {
    const below = belowHundredAt(words, i)
    return below && { ...shape, ...below }
  }
  return { ...shape, ...withBelow(words, hundreds.value, hundreds.end) }
}

const PLAIN = { skip: 0, definite: false, digits: true } as const

/** «وخمسة وعشرون», «و21» after hundreds. */
function withBelow(words: Words, hundreds: number, k: number): { value: number; end: number } {
  const next = andAt(words, k)
  if (next === undefined) return { value: hundreds, end: k }
  const digits = readDigits(words, next)
  const below =
    digits && digits.value < 100 && !digits.marked ? digits : belowHundredAt(words, next)
  if (!below || wordOf(words, below.end, 'hundred', 'parts')) return { value: hundreds, end: k }
  return { value: hundreds + below.value, end: below.end }
}

function hundredsAt(
  words: Words,
  i: number,
  first: NumberWord,
): { value: number; end: number } | undefined {
  if (first.kind === 'hundred' || first.kind === 'hundreds') {
    return { value: first.value, end: i + 1 }
  }
  const hundred = wordOf(words, i + 1, 'hundred')
  const plain = hundred && !hundred.and && !hundred.joined && !hundred.definite
  if (first.kind !== 'unit' || first.value < 3 || first.value > 9 || !plain) return undefined
  return { value: first.value * 100, end: i + 2 }
}

/** «خمسة», «خمسة عشر», «خمسة وعشرون», «عشرون». */
function belowHundredAt(words: Words, i: number): { value: number; end: number } | undefined {
  const first = wordOf(words, i, 'unit', 'ten')
  if (!first) return undefined
  if (first.kind === 'ten') return { value: first.value, end: i + 1 }
  const teen = first.value < 10 ? wordOf(words, i + 1, 'unit') : undefined
  if (teen?.value === 10 && !teen.and && !teen.joined && !teen.definite)
    return { value: first.value + 10, end: i + 2 }
  const next = first.value < 10 ? andAt(words, i + 1) : undefined
  const ten = next === undefined ? undefined : wordOf(words, next, 'ten')
  if (ten && next !== undefined && ten.definite === first.definite)
    return { value: first.value + ten.value, end: next + 1 }
  return { value: first.value, end: i + 1 }
}

/** «عشرات», «مئات الآلاف», «آلاف», «بضعة آلاف», «بضع عشرات». */
function vagueAt(words: Words, i: number): NumberFound | undefined {
  const first = numberWords(words, i)[0]
  if (!first) return undefined
  const { skip, definite } = first
  const plural = (w: NumberWord | undefined): boolean =>
    w !== undefined && !w.and && !w.joined && (w.kind === 'vague' || w.plural)
  if (first.kind === 'few') {
    const next = wordOf(words, i + 1, 'vague', 'scale')
    const by = plural(next) || (next?.kind === 'scale' && !next.and) ? (next?.value ?? 1) : 1
    const end = by === 1 ? i + 1 : i + 2
    const flags = { vague: false, few: true, scale: by, scaled: by > 1 } as const
    return { value: 3 * by, max: 9 * by, end, skip, definite, style: 'words', ...flags }
  }
  if (first.kind !== 'vague' && !first.plural) return undefined
  const next = wordOf(words, i + 1, 'scale')
  const more = next && !next.and && !next.joined && next.value > first.value
  const value = first.value * (more ? next.value : 1)
  const end = more ? i + 2 : i + 1
  const flags = { vague: true, few: false, scale: value, scaled: true } as const
  return { value, max: null, end, skip, definite, style: 'words', ...flags }
}
