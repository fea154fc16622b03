import { nounReadings } from '../../arabic/numerals/counted-nouns.ts'
import { DIGITS } from '../../text/words.ts'
import { digitsAt, foldAt, timeWord, type DateContext } from './context.ts'
import type { Amount, DurationUnit } from './duration.ts'
import { isArticle, numberWords, readNumber } from './numbers.ts'

/** An amount of time: «ثلاثة أيام», «عامين ونصف», «48 ساعة». */
export interface AmountFound {
  readonly amounts: readonly Amount[]
  readonly end: number
  readonly skip: number
  /** A number stands there, or a dual; false for a lone «عام», «شهر». */
  readonly counted: boolean
  readonly definite: boolean
  /** «بضعة أيام», «أيام قليلة». */
  readonly vague: boolean
}

const HEDGES = new Set([
  'نحو',
  'حوالي',
  'قرابه',
  'زهاء',
  'تقريبا',
  'ما',
  'يقارب',
  'لنحو',
  'بنحو',
  'بحوالي',
])

/** «نحو», «أكثر من», «ما يزيد على» before an amount: how many tokens. */
export function hedgeLength(c: DateContext, k: number): number {
  const at = (n: number): string => foldAt(c, k + n)
  if (
    at(0) === 'ما' &&
    at(1) === 'لا' &&
    (at(2) === 'يقل' || at(2) === 'يزيد') &&
    /^ع[نل]ي?$/.test(at(3))
  )
    return 4
  if (at(0) === 'ما' && /^(يقارب|يناهز)$/.test(at(1))) return 2
  if (at(0) === 'ما' && at(1) === 'يزيد' && /^ع[نل]ي?$/.test(at(2))) return 3
  if (at(1) === 'من' && /^[بلو]?(اكثر|اقل|ازيد|اقصاها)$/.test(at(0))) return 2
  if (HEDGES.has(at(0)) && at(0) !== 'ما') return 1
  return 0
}

/** An amount of time at token `k`, further ones joined by و. */
export function amountAt(c: DateContext, k: number): AmountFound | null {
  const first = oneAmount(c, k)
  if (!first) return null
  const amounts = [...first.amounts]
  let end = first.end
  for (let n = 0; n < 3; n++) {
    const apart = foldAt(c, end) === 'و'
    const next = oneAmount(c, apart ? end + 1 : end)
    const last = amounts.at(-1)
    if (!next || !last || next.vague || !(apart || isAnd(c, end))) break
    if (rank(next.amounts[0]?.unit) <= rank(last.unit)) break
    // «وعام» alone begins something else.
    if (!next.counted && !(apart && next.end - end === 2)) break
    amounts.push(...next.amounts)
    end = next.end
  }
  return { ...first, amounts, end }
}

const RANKS: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
const rank = (u: DurationUnit | undefined): number => (u === undefined ? -1 : RANKS.indexOf(u))

const isAnd = (c: DateContext, k: number): boolean => foldAt(c, k).startsWith('و')

function oneAmount(c: DateContext, k: number): AmountFound | null {
  const article = isArticle(c, k) && c.words.forms[k + 1]?.kind === DIGITS
  const n = readNumber(c, article ? k + 1 : k)
  if (n) {
    const many = secondNumber(c, n.end)
    const unit = unitAt(c, many ?? n.end)
    // «7 ملايين بالسنة»
    if (!unit || unit.number === 2 || unit.skip > 0) return null
    if (isOtherTime(c, unit)) return null
    // «مئات السنين», «أحد الأيام»: no amount.
    if (n.vague || (n.value === 1 && n.style === 'words' && unit.number === 3)) return null
    // «10 في المئة العام الماضي»
    if (n.definite && unit.definite && unit.number === 1) return null
    return finish(c, {
      amounts: [amountOf(n.value, unit.unit)],
      end: unit.end,
      skip: article ? 0 : n.skip,
      counted: true,
      definite: n.definite || article,
      vague: n.few,
    })
  }
  const half = numberWords(c, k).find((w) => w.kind === 'part')
  if (half) {
    const unit = unitAt(c, k + 1)
    if (!unit || unit.number !== 1) return null
    const amounts = [amountOf(half.value, unit.unit)]
    return { amounts, end: unit.end, skip: half.skip, counted: true, definite: false, vague: false }
  }
  const unit = unitAt(c, k)
  if (!unit) return null
  if (unit.number === 3) {
    const after = numberAfter(c, unit)
    if (after) return after
    const few = timeWord(c, unit.end, 'some')
    if (!few) return null
    const amounts = [amountOf(3, unit.unit)]
    return {
      amounts,
      end: unit.end + 1,
      skip: unit.skip,
      counted: true,
      definite: false,
      vague: true,
    }
  }
  return finish(c, {
    amounts: [amountOf(unit.number, unit.unit)],
    end: unit.end,
    skip: unit.skip,
    counted: unit.number === 2,
    definite: unit.definite,
    vague: false,
  })
}

/** «دور الـ16 عام 1994», «فاز 3-1 يوم الخميس»: the unit begins another time. */
function isOtherTime(c: DateContext, unit: UnitFound): boolean {
  if (unit.number !== 1 || unit.definite) return false
  if (unit.unit === 'year') return digitsAt(c, unit.end, 1900, 2100) !== null
  return unit.unit === 'day' && timeWord(c, unit.end, 'weekday') !== undefined
}

/** «سنوات ثلاث», «أيام عشرة»: the number after its unit. */
function numberAfter(c: DateContext, unit: UnitFound): AmountFound | null {
  const n = readNumber(c, unit.end)
  if (n?.style !== 'words' || n.skip > 0 || n.vague || n.few || n.scaled) return null
  if (n.value < 3 || n.value > 10 || n.definite !== unit.definite) return null
  // «أشهر خمس مدن»: the number counts what follows.
  if (!n.definite && nounReadings(c.words.forms[n.end]).some((r) => r.number === 'many'))
    return null
  const amounts = [amountOf(n.value, unit.unit)]
  const { skip, definite } = unit
  return { amounts, end: n.end, skip, counted: true, definite, vague: false }
}

const JOINTS = new Set(['الي', 'او', '-', '–', 'و'])

/** «3 إلى 5 أيام», «ثلاثة أو أربعة أيام»: where the unit stands. */
function secondNumber(c: DateContext, k: number): number | null {
  if (!JOINTS.has(foldAt(c, k))) return null
  const n = readNumber(c, k + 1)
  return n && unitAt(c, n.end) ? n.end : null
}

const ONLY = new Set(['واحد', 'واحده', 'فقط'])
const WHOLE = new Set(['كامل', 'كامله', 'كاملا', 'كاملين', 'كاملتين'])

/** «ونصف», «واحد», «كامل» after an amount. */
function finish(c: DateContext, found: AmountFound): AmountFound {
  let { end } = found
  const [first] = found.amounts
  if (!first) return found
  let amount = first
  let counted = found.counted
  const part = numberWords(c, end).find((w) => w.kind === 'part' && w.and)
  if (part && part.value <= 0.5) {
    amount = { ...first, n: first.n + part.value }
    counted = true
    end++
    const again = unitAt(c, end)
    if (again?.number === 1 && again.definite) end++
  } else if (first.n === 1 && ONLY.has(foldAt(c, end))) {
    counted = true
    end++
  } else if (WHOLE.has(foldAt(c, end))) {
    counted = true
    end++
  }
  return { ...found, amounts: [amount], end, counted }
}

type AnyUnit = DurationUnit | 'decade' | 'century'

function amountOf(n: number, unit: AnyUnit): Amount {
  if (unit === 'decade') return { n: n * 10, unit: 'year' }
  if (unit === 'century') return { n: n * 100, unit: 'year' }
  return { n, unit }
}

const UNITS = new Set<string>([
  'hour',
  'minute',
  'second',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
])

export interface UnitFound {
  readonly unit: AnyUnit
  /** 1, 2, 3 for many. */
  readonly number: number
  readonly end: number
  readonly skip: number
  readonly definite: boolean
}

export function unitAt(c: DateContext, k: number): UnitFound | null {
  const w = timeWord(c, k, 'unit')
  if (!w || !UNITS.has(w.of)) return null
  return {
    unit: w.of as AnyUnit,
    number: w.value,
    end: k + 1,
    skip: w.skip,
    definite: w.definite,
  }
}
