import { PUNCT } from '../../text/words.ts'
import { hedgeBefore } from '../figures/hedges.ts'
import { foldAt, isOneOf, sideAt, timeWord, type DateContext, type Found } from './context.ts'
import { toIsoDuration } from './duration.ts'
import { call, type Call, type Expression } from './expression.ts'
import { isAge } from './read-age.ts'
import { amountAt, hedgeLength, unitAt, type AmountFound } from './read-amount.ts'
import { isFeast } from './read-feast.ts'
import { namedYearAt } from './read-year.ts'
import { tenseBefore } from './tense.ts'

/** «قبل ثلاثة أيام», «قبل نحو عام», «قبل أيام», «قبل ذلك بيوم». */
export function agoAt(c: DateContext, i: number): Found | null {
  const word = timeWord(c, i, 'before')
  if (!word || word.preposition !== '') return null
  const from = fromThat(c, i, word.skip, -1)
  if (from) return from
  const lone = vagueUnit(c, i + 1)
  // «قبل ساعات من الحفل» hangs on another happening.
  if (lone && /^(من|علي|عن)$/.test(foldAt(c, lone.end)) && !isNow(c, lone.end)) return null
  if (lone) return { end: lone.end, skip: word.skip, expression: call('vague', lone.unit, -1) }
  const amount = hedgedAmount(c, i + 1)
  if (!amount) return null
  // «قبل أسبوع من الانتخابات» hangs on another happening.
  if (/^(من|علي|عن)$/.test(foldAt(c, amount.end)) && !amount.definite && !isNow(c, amount.end)) {
    return { ...asDuration(c, amount), first: amount.from, skip: amount.skip }
  }
  if (amount.definite) return null
  const end = isNow(c, amount.end) ? amount.end + 2 : amount.end
  if (amount.vague) return vagueAgo(amount, end, word.skip, -1)
  const ago = call('ago', toIsoDuration(amount.amounts))
  return { end, skip: word.skip, expression: aboutAgo(c, i + 1, ago) }
}

/** «قبل نحو 10 أيام» is about that day. */
const aboutAgo = (c: DateContext, k: number, ago: Call): Call =>
  ABOUT.test(foldAt(c, k)) ? call('approx', ago) : ago
const ABOUT = /^(نحو|حوالي|قرابه|زهاء|تقريبا)$/

const isNow = (c: DateContext, k: number): boolean =>
  foldAt(c, k) === 'من' && foldAt(c, k + 1) === 'الان'

function vagueAgo(a: AmountFound, end: number, skip: number, sign: number): Found | null {
  const unit = a.amounts[0]?.unit ?? 'day'
  return { end, skip, expression: call('vague', unit === 'day' ? 'day' : unit, sign) }
}

/** «قبل ذلك بيوم», «بعدها بأسبوعين»: from the day that the text named last. */
function fromThat(c: DateContext, i: number, skip: number, sign: 1 | -1): Found | null {
  const f = foldAt(c, i)
  const suffixed = f.endsWith('ها') || f.endsWith('ه')
  const k = suffixed ? i + 1 : foldAt(c, i + 1) === 'ذلك' ? i + 2 : -1
  if (k < 0 || !foldAt(c, k).startsWith('ب')) return null
  const amount = amountAt(c, k)
  if (!amount || amount.vague || c.lastDay === null) return null
  const duration = toIsoDuration(amount.amounts)
  // «بعد ذلك بأربع دقائق»: no other day.
  if (duration.startsWith('PT')) return null
  const expression = call('plus', c.lastDay, sign < 0 ? `-${duration}` : duration)
  return { end: amount.end, skip, expression, fromText: true }
}

interface Hedged extends AmountFound {
  /** Where the amount begins, behind «نحو». */
  readonly from: number
}

/** An amount, a hedge allowed before it: «أكثر من 257 يوما», «نحو أسبوعين». */
function hedgedAmount(c: DateContext, k: number): Hedged | null {
  const from = k + hedgeLength(c, k)
  const amount = amountAt(c, from)
  return amount && { ...amount, from }
}

function asDuration(c: DateContext, a: AmountFound): Found {
  const duration = toIsoDuration(a.amounts)
  const least = foldAt(c, a.end) === 'علي' && /^(الاقل|الاكثر)$/.test(foldAt(c, a.end + 1))
  return { end: least ? a.end + 2 : a.end, skip: a.skip, expression: duration, duration }
}

/** A lone plural that says only «some»: «أيام», «ساعات», «أسابيع». Months and years say too little. */
function vagueUnit(c: DateContext, from: number): { unit: string; end: number } | null {
  const k = foldAt(c, from) === 'عده' ? from + 1 : from
  const unit = unitAt(c, k)
  if (!unit || unit.number !== 3 || unit.definite) return null
  if (unit.unit !== 'day' && unit.unit !== 'week' && unit.unit !== 'hour') return null
  const few = timeWord(c, unit.end, 'some')
  if (sideAt(c, unit.end)) return null
  // «خلال أيام العيد»: the days of something.
  const next = foldAt(c, unit.end)
  if (!few && (next.startsWith('ال') || isFeast(c, unit.end))) return null
  return { unit: unit.unit, end: few ? unit.end + 1 : unit.end }
}

/** «بعد ثلاثة أيام» told ahead, «بعد ذلك بيوم», «خلال أيام», «في غضون أسابيع». */
export function aheadAt(c: DateContext, i: number): Found | null {
  const after = timeWord(c, i, 'after')
  if (after) {
    const from = fromThat(c, i, after.skip, 1)
    if (from) return from
    const amount = hedgedAmount(c, i + 1)
    if (!amount || amount.definite || amount.vague) return null
    // «بعد عام 2020» is a year.
    if (!amount.counted && namedYearAt(c, i + 1)?.number != null) return null
    if (tenseBefore(c, i) !== 'future' || /^(من|علي)$/.test(foldAt(c, amount.end))) return null
    return {
      end: amount.end,
      skip: after.skip,
      expression: call('ahead', toIsoDuration(amount.amounts)),
    }
  }
  const within = timeWord(c, i, 'within')
  const span = foldAt(c, i) === 'غضون' || foldAt(c, i) === 'بغضون'
  if (!span && (within === undefined || foldAt(c, i).endsWith('عبر'))) return null
  const lone = vagueUnit(c, i + 1)
  if (!lone) return withinDays(c, i)
  if (lone.unit === 'hour') return null
  return { end: lone.end, skip: within?.skip ?? 0, expression: call('vague', lone.unit, 1) }
}

/** «سيصل خلال يومين»: from today on. Of months and years it tells too little. */
function withinDays(c: DateContext, i: number): Found | null {
  const amount = amountAt(c, i + 1)
  if (!amount?.counted || amount.definite || amount.vague || amount.amounts.length !== 1)
    return null
  const [first] = amount.amounts
  if (first?.unit !== 'day' && first?.unit !== 'week') return null
  if (tenseBefore(c, i) !== 'future' || /^(من|علي)$/.test(foldAt(c, amount.end))) return null
  const expression = call('range', call('day', 0), call('ahead', toIsoDuration(amount.amounts)))
  return { end: amount.end, first: i + 1, skip: amount.skip, expression }
}

/** «منذ أسبوعين», «منذ عام»: open to the day of publication. */
export function sinceAmountAt(c: DateContext, i: number): Found | null {
  if (!timeWord(c, i, 'since')) return null
  const lone = vagueUnit(c, i + 1)
  if (lone) return { end: lone.end, first: i, skip: 0, expression: call('vague', lone.unit, -1) }
  const amount = hedgedAmount(c, i + 1)
  if (!amount || amount.definite) return null
  const unit = amount.amounts[0]?.unit ?? 'year'
  // «منذ بضعة أيام»; of months and years that says too little.
  if (amount.vague && !/^(hour|day|week)$/.test(unit)) return null
  const ago = amount.vague
    ? call('vague', unit, -1)
    : aboutAgo(c, i + 1, call('ago', toIsoDuration(amount.amounts)))
  const expression: Expression = call('since', ago)
  const hedged = amount.from > i + 1
  return { end: amount.end, first: i + 1, skip: hedged ? 0 : amount.skip, expression }
}

/** Words before an amount that make a lone «عام», «شهر» a duration. */
const LONE_AFTER = new Set(
  (
    'لمده مده مدي طوال طيله غضون بغضون خلال بعد كل قبل نحو حوالي قرابه زهاء منذ من لنحو استمرت استمر ' +
    'دامت دام تستمر يستمر استغرقت بالسجن السجن'
  ).split(' '),
)

/** «تراجع خلال سنة», «في غضون شهر»: nothing after the unit names it. */
function isWithinOne(c: DateContext, before: string, amount: AmountFound): boolean {
  if (before !== 'خلال' && before !== 'غضون') return false
  const unit = amount.amounts[0]?.unit
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return false
  const next = c.words.forms[amount.end]
  return next === undefined || next.kind === PUNCT || AFTER_ONE.has(next.fold)
}
const AFTER_ONE = new Set('في علي من الي بعد قبل مع عن لكن ثم او بسبب نتيجه بين'.split(' '))

const WARS = new Set(['حرب'])
const HEDGED = /^(نحو|حوالي|قرابه|زهاء)$/

/** «ستة أسابيع», «18 شهرا», «عامين»; a lone «عام» after لمدة, على مدى, بعد … من. */
export function durationAt(c: DateContext, i: number): Found | null {
  const found = plainDuration(c, i)
  // «أكثر من شهرين», «نحو أسبوعين»: one phrase with its hedge.
  const hedge = found && found.skip === 0 ? hedgeStart(c, i) : null
  return found && hedge ? { ...found, ...hedge } : found
}

/** The token at which the hedge before an amount begins, and the letters joined before it. */
function hedgeStart(c: DateContext, i: number): { first: number; skip: number } | null {
  const hedge = hedgeBefore(c.words, i)
  if (!hedge) return null
  let first = hedge.edge
  // «ما لا يقل عن»
  while (first > hedge.edge - 2 && /^(لا|ما)$/.test(foldAt(c, first - 1))) first--
  // «مدة تزيد على شهر»: a verb has its own subject.
  if (!HEDGE.test(foldAt(c, first))) return null
  const joined = /^[وفبل]{1,2}(?=(اكثر|اقل|ازيد|نحو|حوالي)$)/.exec(foldAt(c, first))
  return { first, skip: joined?.[0].length ?? 0 }
}

const HEDGE = /^([وفبل]{0,2}(اكثر|اقل|ازيد|نحو|حوالي)|قرابه|زهاء|ما)$/

function plainDuration(c: DateContext, i: number): Found | null {
  const amount = amountAt(c, i)
  if (!amount || amount.vague) return null
  if (isAge(c, i, amount.end)) return null
  // «1400 سنة ضوئية» is a distance.
  if (foldAt(c, amount.end).startsWith('ضويي')) return null
  // «حرب الأيام الستة»
  if (isOneOf(WARS, foldAt(c, foldAt(c, i - 1) === '«' ? i - 2 : i - 1))) return null
  const before = foldAt(c, i - 1)
  if (!amount.counted) {
    if (amount.definite) {
      if (!/^(طوال|طيله)$/.test(before)) return null
    } else if (amount.skip > 0 || !LONE_AFTER.has(before)) return null
    else if (before === 'من' && /^[وفبل]{0,2}(اكثر|اقل|ازيد)$/.test(foldAt(c, i - 2)))
      return namedYearAt(c, i) ? null : asDuration(c, amount)
    else if (isWithinOne(c, before, amount)) return asDuration(c, amount)
    else if (HEDGED.test(before) && amount.amounts[0]?.unit === 'day') return null
    else if (/^(بعد|قبل|كل|خلال|من|منذ)$/.test(before) && !/^(من|علي)$/.test(foldAt(c, amount.end)))
      return null
  } else if (amount.definite && amount.end - i === 1) return null
  return asDuration(c, amount)
}
