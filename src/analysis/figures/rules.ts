import { stemsOf } from '../../arabic/proclitics.ts'
import { DIGITS, PUNCT, WORD, type Words } from '../../text/words.ts'
import type { DateMention, FigureOp, FigureWhat } from '../layers.ts'
import type { Rule } from '../rule.ts'

/** What the figure rules know of one article. */
export interface FigureContext {
  readonly words: Words
  readonly dates: readonly DateMention[]
}

export interface FigureReading {
  readonly value: number
  readonly op: FigureOp
  readonly unit: string
  readonly what: FigureWhat
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['مئه', 100],
  ['مايه', 100],
  ['الف', 1e3],
  ['الاف', 1e3],
  ['مليون', 1e6],
  ['ملايين', 1e6],
  ['مليار', 1e9],
  ['مليارات', 1e9],
])

/** 3 to 10 in both genders, as they stand before a counted plural. */
const SMALL: ReadonlyMap<string, number> = new Map(
  (
    [
      ['ثلاث', 3],
      ['اربع', 4],
      ['خمس', 5],
      ['ست', 6],
      ['سبع', 7],
      ['ثماني', 8],
      ['تسع', 9],
      ['عشر', 10],
    ] as const
  ).flatMap(([w, n]): [string, number][] => [
    [w, n],
    [`${w}ه`, n],
  ]),
)

const HEDGES: ReadonlyMap<string, FigureOp> = new Map<string, FigureOp>([
  ['نحو', '~'],
  ['حوالي', '~'],
  ['قرابه', '~'],
  ['زهاء', '~'],
  ['تقريبا', '~'],
])

/** What a counted noun counts, by its folded spelling in singular and plural. */
const COUNTED: ReadonlyMap<string, { unit: string; what: FigureWhat }> = new Map(
  (
    [
      ['killed', 'قتيل', 'قتيلا قتلى شهيد شهيدا شهداء'],
      ['wounded', 'جريح', 'جريحا جرحى مصاب مصابا مصابين مصابون'],
      ['missing', 'مفقود', 'مفقودا مفقودين مفقودون'],
      ['people', 'شخص', 'شخصا اشخاص'],
      ['people', 'مدني', 'مدنيا مدنيين مدنيون'],
      ['people', 'مهاجر', 'مهاجرا مهاجرين'],
      ['displaced', 'نازح', 'نازحا نازحين'],
      ['fighters', 'مقاتل', 'مقاتلا مقاتلين'],
      ['fighters', 'جندي', 'جنديا جنود'],
      ['fighters', 'مسلح', 'مسلحا مسلحين'],
      ['money', 'دولار', 'دولارا دولارات'],
      ['money', 'يورو', ''],
      ['money', 'دينار', 'دينارا دنانير'],
      ['money', 'ريال', 'ريالا ريالات'],
      ['distance', 'كيلومتر', 'كيلومترا كيلومترات كلم كم'],
      ['distance', 'متر', 'مترا امتار'],
      ['area', 'هكتار', 'هكتارا هكتارات'],
      ['votes', 'صوت', 'صوتا اصوات'],
      ['vehicles', 'طائرة', 'طائرات'],
      ['vehicles', 'سيارة', 'سيارات'],
      ['weapons', 'صاروخ', 'صاروخا صواريخ'],
      ['places', 'مدينة', 'مدن'],
      ['places', 'دولة', 'دول'],
      ['times', 'مرة', 'مرات'],
      ['times', 'غارة', 'غارات'],
    ] as const
  ).flatMap(([what, unit, forms]) =>
    [unit, ...forms.split(' ')]
      .filter((f) => f !== '')
      .map((f): [string, { unit: string; what: FigureWhat }] => [
        f.replaceAll('ة', 'ه').replaceAll('ى', 'ي').replaceAll('أ', 'ا').replaceAll('ئ', 'ي'),
        { unit, what },
      ]),
  ),
)

interface Numeral {
  readonly value: number
  readonly end: number
  readonly skip: number
}

/** Digits with separators and a scale word after them: «2000», «1,234.5», «3.5 مليار». */
function digitsAt(words: Words, i: number): Numeral | null {
  if (words.forms[i]?.kind !== DIGITS) return null
  // A number glued to letters or to a slash before it is part of something else.
  const before = words.forms[i - 1]
  if (before && words.to[i - 1] === words.from[i] && !OPENING.has(before.clean)) return null
  let text = words.forms[i]?.clean ?? ''
  let k = i + 1
  for (;;) {
    const mark = words.forms[k]
    const next = words.forms[k + 1]
    const glued = words.to[k - 1] === words.from[k] && words.to[k] === words.from[k + 1]
    if (mark?.kind !== PUNCT || next?.kind !== DIGITS || !glued) break
    const grouping = (mark.clean === ',' || mark.clean === '٬') && next.clean.length === 3
    if (grouping) text += next.clean
    else if (
      (mark.clean === '.' || mark.clean === '٫' || mark.clean === ',') &&
      !text.includes('.')
    ) {
      text += `.${next.clean}`
    } else break
    k += 2
  }
  const scale = SCALES.get(words.forms[k]?.fold ?? '')
  if (scale !== undefined) return { value: Number(text) * scale, end: k + 1, skip: 0 }
  return { value: Number(text), end: k, skip: 0 }
}

const OPENING = new Set(['(', '«', '"', '“', '[', '-', '–', 'ال', 'ل', 'ب', 'و', '+', '$'])

/** «ثلاثة», «خمسة آلاف». */
function smallAt(words: Words, i: number): Numeral | null {
  const f = words.forms[i]
  if (f?.kind !== WORD) return null
  for (const s of stemsOf(f.fold)) {
    if (s.definite) continue
    const n = SMALL.get(s.rest)
    if (n === undefined) continue
    const scale = SCALES.get(words.forms[i + 1]?.fold ?? '')
    return scale === undefined
      ? { value: n, end: i + 1, skip: s.at }
      : { value: n * scale, end: i + 2, skip: s.at }
  }
  return null
}

/** «أكثر من», «ما لا يقل عن», «نحو» before token `i`. */
function hedgeBefore(words: Words, i: number): FigureOp {
  const one = words.forms[i - 1]?.fold ?? ''
  const two = words.forms[i - 2]?.fold ?? ''
  for (const s of stemsOf(one)) {
    const op = HEDGES.get(s.rest)
    if (op) return op
  }
  if (one === 'من' && (two.endsWith('اكثر') || two.endsWith('ازيد'))) return '>'
  if (one === 'من' && two.endsWith('اقل')) return '<'
  if (one === 'عن' && (two === 'يقل' || two === 'تقل' || two === 'يزيد' || two === 'تزيد'))
    return '>'
  return '='
}

type FigureRule = Rule<FigureContext, FigureReading>

function counted(c: FigureContext, i: number, n: Numeral | null) {
  if (!n) return undefined
  let noun = n.end
  if (c.words.forms[noun]?.clean === 'من') noun++
  const unit = COUNTED.get(c.words.forms[noun]?.fold ?? '')
  if (!unit) return undefined
  return {
    end: noun + 1,
    skip: n.skip,
    value: { value: n.value, op: hedgeBefore(c.words, i), ...unit },
  }
}

/** «2000 مقاتل», «3.5 مليار دولار». */
const digitsNoun: FigureRule = {
  name: 'figures/digits-noun',
  match: (c, i) => counted(c, i, digitsAt(c.words, i)),
  examples: {
    '2000 مقاتل': '2000 = مقاتل fighters',
    '١٢ جريحا': '12 = جريح wounded',
    '3.5 مليار دولار': '3500000000 = دولار money',
    '1,234 شخصا': '1234 = شخص people',
  },
  counter: ['2020', 'إيه320 طائرة'],
}

/** «خمسة جنود», «ثلاثة آلاف نازح». */
const wordsNoun: FigureRule = {
  name: 'figures/words-noun',
  match: (c, i) => counted(c, i, smallAt(c.words, i)),
  examples: {
    'خمسة جنود': '5 = جندي fighters',
    'ثلاث غارات': '3 = غارة times',
    'أربعة آلاف نازح': '4000 = نازح displaced',
  },
  counter: ['الثلاثة الكبار', 'عشر'],
}

/** «45%», «45 في المئة». */
const percent: FigureRule = {
  name: 'figures/percent',
  match(c, i) {
    const n = digitsAt(c.words, i)
    if (!n) return undefined
    const at = (k: number): string => c.words.forms[n.end + k]?.fold ?? ''
    let end = 0
    if (at(0) === '%') end = n.end + 1
    else if (at(0) === 'في' && (at(1) === 'الميه' || at(1) === 'المايه')) end = n.end + 2
    else if (at(0) === 'بالميه' || at(0) === 'بالمايه') end = n.end + 1
    if (end === 0) return undefined
    return {
      end,
      value: { value: n.value, op: hedgeBefore(c.words, i), unit: '%', what: 'percent' },
    }
  },
  examples: {
    '45%': '45 = % percent',
    '3.5 في المئة': '3.5 = % percent',
    '٧ بالمئة': '7 = % percent',
  },
  counter: ['45 عاما'],
}

export const figureRules: readonly FigureRule[] = [digitsNoun, wordsNoun, percent]
