import { readDigits } from '../../arabic/numerals/read-digits.ts'
import { numberWords } from '../dates/numbers.ts'
import { DIGITS } from '../../text/words.ts'
import { foldAt, nounsAt, type FigureContext, type FigureFound } from './context.ts'
import { amountAt, spanAt } from './read-count.ts'
import { countedNoun } from './what.ts'

const JOINTS = new Set(['-', '–', 'الي', 'او', 'و'])

/** «45%», «%45», «45 في المئة», «خمسون بالمئة», «10 إلى 15 في المئة». */
export function percentAt(c: FigureContext, i: number): FigureFound | null {
  const base = { skip: 0, max: null, op: null, unit: '%', what: 'percent', noun: null } as const
  const rest = { kind: 'count', number: i } as const
  if (foldAt(c, i) === '%' && c.words.viewTo[i] === c.words.viewFrom[i + 1]) {
    const n = readDigits(c.words, i + 1)
    const twice = c.words.forms[i - 1]?.kind === DIGITS
    return n && !twice ? { ...base, ...rest, value: n.value, end: n.end } : null
  }
  // «ناقص خمسة في المئة»
  if (numberWords(c, i).some((w) => w.kind === 'minus')) {
    const below = percentAt(c, i + 1)
    return below && below.max === null ? { ...below, value: -below.value, number: i } : null
  }
  const n = amountAt(c, i)
  if (!n) return null
  const one = percentEnd(c, n.end)
  if (one !== null) return { ...base, ...rest, skip: n.skip, value: n.value, end: one }
  const joint = foldAt(c, n.end)
  if (!JOINTS.has(joint)) return null
  if (n.style === 'words' && n.value === 1) return null
  const two = amountAt(c, n.end + 1)
  const end = two && percentEnd(c, two.end)
  if (!two || end === null || two.value <= n.value) return null
  return { ...base, ...rest, skip: n.skip, value: n.value, max: two.value, end }
}

const HUNDRED = /^(الميه|المايه|ميه|مايه)$/

function percentEnd(c: FigureContext, k: number): number | null {
  const f = foldAt(c, k)
  if (f === '%' || f === '٪') return k + 1
  if (f === 'بالميه' || f === 'بالمايه') return k + 1
  if (f === 'في' && HUNDRED.test(foldAt(c, k + 1))) return k + 2
  if (f === 'في' && foldAt(c, k + 1) === 'ال' && foldAt(c, k + 2) === '100') return k + 3
  return null
}

const SIGNS = new Map([
  ['$', 'دولار'],
  ['€', 'يورو'],
  ['£', 'جنيه'],
])

/** «$20», «20$», «20 مليون $». */
export function moneySignAt(c: FigureContext, i: number): FigureFound | null {
  const before = SIGNS.get(foldAt(c, i))
  const n = amountAt(c, before === undefined ? i : i + 1)
  if (!n) return null
  const after = SIGNS.get(foldAt(c, n.end))
  const unit = before ?? after
  if (unit === undefined) return null
  const end = before === undefined ? n.end + 1 : n.end
  const rest = { max: null, op: null, noun: null, kind: 'count', number: i } as const
  return { ...rest, end, skip: n.skip, value: n.value, unit, what: 'money' }
}

/** «(75 عاما)», «البالغ من العمر 30 سنة»: an age, which the dates layer has left alone. */
export function ageAt(c: FigureContext, i: number): FigureFound | null {
  const n = amountAt(c, i)
  if (!n || n.value > 130 || n.vague || n.few || n.scaled) return null
  const span = spanAt(c, n)
  const at = span?.end ?? n.end
  const noun = nounsAt(c, at).find((r) => r.lemma === 'عام' || r.lemma === 'سنة')
  if (!noun || noun.pos !== 'noun' || noun.joined || noun.definite || c.dated[at] === 1) return null
  const end = at + 1
  const rest = { max: span?.max ?? null, op: null, kind: 'age', number: i } as const
  return {
    ...rest,
    end,
    skip: n.skip,
    value: n.value,
    unit: noun.lemma,
    what: 'other',
    noun: { first: at, end },
  }
}

/** Nouns that one of is an idiom: «صف واحد». */
const NO_ONE = new Set('صف اتجاه طريق جانب يد عين والد أب حين ضعف ناحية كتف قدم ساق جنب'.split(' '))

const ONE_TAGS = new Set(
  'person role office nationality vehicle weapon place facility group org military'.split(' '),
)

const TIMES = new Set(['موسم', 'عام', 'يوم', 'اسبوع', 'شهر'])

/** «انتحاري واحد», «امرأة واحدة»: one, said as a count. */
export function oneAt(c: FigureContext, i: number): FigureFound | null {
  const next = foldAt(c, i + 1)
  if (next !== 'واحد' && next !== 'واحده' && next !== 'واحدا') return null
  if (c.dated[i] === 1) return null
  const noun = nounsAt(c, i).find((r) => r.number === 'one' && r.pos === 'noun')
  if (foldAt(c, i) === 'الا') return null
  // «لمدة موسم رياضي واحد»: an adjective of the time before it.
  if (TIMES.has(foldAt(c, i - 1))) return null
  if (!noun || noun.definite || NO_ONE.has(noun.lemma)) return null
  // «إندونيسيا واحدة من …»: the country.
  if (noun.tags.includes('nationality') && foldAt(c, i).endsWith('يا')) return null
  const known = countedNoun(noun)
  if (known.what === 'other' && !noun.tags.some((t) => ONE_TAGS.has(t))) return null
  if (noun.tags.includes('time') && noun.lemma !== 'مرة') return null
  const rest = { max: null, op: null, kind: 'count', number: i } as const
  return {
    ...rest,
    end: i + 2,
    skip: noun.skip,
    value: 1,
    unit: known.unit,
    what: known.what,
    noun: { first: i, end: i + 1 },
  }
}

/** «أكثر من مرة», «أكثر من محور»: more than one. */
export function moreThanOneAt(c: FigureContext, i: number): FigureFound | null {
  if (!/^[وفبل]{0,2}اكثر$/.test(foldAt(c, i)) || foldAt(c, i + 1) !== 'من') return null
  const noun = nounsAt(c, i + 2).find((r) => r.number === 'one' && r.pos === 'noun')
  if (!noun || noun.definite || noun.joined || c.dated[i + 2] === 1) return null
  const known = countedNoun(noun)
  if (known.what === 'other' || known.what === 'money') return null
  if (numberWords(c, i + 2).length > 0) return null
  const rest = { max: null, op: '>', kind: 'count', number: i } as const
  return {
    ...rest,
    end: i + 3,
    skip: foldAt(c, i).length - 4,
    value: 1,
    unit: known.unit,
    what: known.what,
    noun: { first: i + 2, end: i + 3 },
  }
}

/** «الأطراف الأربعة», «الدول الـ28»: the number after its definite noun. */
export function definiteAt(c: FigureContext, i: number): FigureFound | null {
  const after = numberWords(c, i + 1)
  if (after.length === 0 && foldAt(c, i + 1) !== 'ال') return null
  const noun = nounsAt(c, i).find((r) => r.number === 'many' && r.definite)
  if (!noun || c.dated[i] === 1 || c.dated[i + 1] === 1) return null
  const article = foldAt(c, i + 1) === 'ال' && c.words.forms[i + 2]?.kind === DIGITS
  const word = after.find((w) => w.definite && !w.and && !w.joined)
  if (!article && word?.kind !== 'unit' && word?.kind !== 'ten') return null
  const n = amountAt(c, i + 1)
  if (!n || n.value < 3) return null
  const known = countedNoun(noun)
  if (noun.tags.includes('time') && known.what === 'other') return null
  const rest = { max: null, op: null, kind: 'count', number: i } as const
  return {
    ...rest,
    end: n.end,
    skip: noun.skip,
    value: n.value,
    unit: known.unit,
    what: known.what,
    noun: { first: i, end: i + 1 },
  }
}
