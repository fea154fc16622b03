import { fold } from '../../arabic/fold.ts'
import { readDigits } from '../../arabic/numerals/read-digits.ts'
import { numberWords } from '../../arabic/numerals/read-number.ts'
import { DIGITS } from '../../text/words.ts'
import { foldAt, nounsAt, type FigureContext, type FigureFound, type NounToken } from './context.ts'
import { amountAt } from './read-count.ts'
import { countedForm, countedNoun } from './what.ts'

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
  if (numberWords(c.words, i).some((w) => w.kind === 'minus')) {
    const below = percentAt(c, i + 1)
    return below && below.max === null ? { ...below, value: -below.value, number: i } : null
  }
  const n = amountAt(c, i)
  if (!n) return null
  const one = percentEnd(c, n.end)
  if (one !== null) return { ...base, ...rest, skip: n.skip, value: n.value, end: one }
  const joint = foldAt(c, n.end)
  if (!/^(-|–|الي|او|و)$/.test(joint)) return null
  const two = amountAt(c, n.end + 1)
  const end = two && percentEnd(c, two.end)
  if (!two || end === null || two.value <= n.value) return null
  return { ...base, ...rest, skip: n.skip, value: n.value, max: two.value, end }
}

const HUNDRED = /^(الميه|المايه|ميه|مايه)$/

function percentEnd(c: FigureContext, k: number): number | null {
  const f = foldAt(c, k)
  if (f === '%' || f === '٪') return k + 1
  if (/^ب(الميه|المايه)$/.test(f)) return k + 1
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
  const noun = nounsAt(c, n.end).find((r) => r.lemma === 'عام' || r.lemma === 'سنة')
  if (!noun || noun.pos !== 'noun' || noun.joined || noun.definite || c.dated[n.end] === 1)
    return null
  const end = n.end + 1
  const rest = { max: null, op: null, kind: 'age', number: i } as const
  return {
    ...rest,
    end,
    skip: n.skip,
    value: n.value,
    unit: noun.lemma,
    what: 'other',
    noun: { first: n.end, end },
  }
}

const isListed = (lemma: string): boolean => countedForm(fold(lemma)) !== undefined

/** Nouns whose dual is an idiom or a whole of its own: no count. */
const NO_DUAL = new Set(
  'صف اتجاه طريق جانب يد عين والد أب حين ضعف ناحية كتف قدم ساق جنب'.split(' '),
)
const PLACED = new Set<string>(['places', 'vehicles', 'weapons', 'groups'])
const COUNTABLE = new Set(
  'person role office nationality vehicle weapon place facility group org military doc unit event money thing animal'.split(
    ' ',
  ),
)
/** Names and other words that end like a dual. */
const NOT_DUALS = new Set(
  (
    'لبنان عمان حسين سلمان عثمان رضوان عدنان نعمان زيدان حمدان مروان عمران رمضان شعبان كنعان جبران غسان حسان ' +
    'سليمان لقمان قحطان سلطان بدران زهران وهران نجران عجمان طهران جيزان جازان حوران عفان ريان برلين ياسين بوتين ' +
    'فلسطين بكين لينين ستالين شاهين نيسان حزيران معين امين يقين حنين جنين ثنان ايران سودان ميزان حيوان انسان ' +
    'عنوان عدوان ديوان بستان فنان جنان بنان يونان يابان اثنين اثنان سجين كمين يمين رزان شيبان مهران نهيان ' +
    'الان تان تين قنان طنان سرطان ادمان حرمان ضمان امان زمان مكان كيان بيان فتيان'
  ).split(' '),
)

/** «جنديان», «صاروخين», «قناتي العربية والحدث»: a dual counts two. «الطرفان» is no count. */
export function dualAt(c: FigureContext, i: number): FigureFound | null {
  if (c.dated[i] === 1) return null
  const form = c.words.forms[i]
  if (!form || !/(ان|ين|ي)$/.test(form.fold)) return null
  const two = numberWords(c.words, i + 1).some(
    (w) => w.kind === 'unit' && w.value === 2 && !w.and && !w.definite,
  )
  const others = otherTwo(c, i)
  if (others) return others
  const noun = two ? nounsAt(c, i).find((r) => r.pos === 'noun') : dualReading(nounsAt(c, i))
  if (!noun || NOT_DUALS.has(form.fold.slice(noun.skip)) || NO_DUAL.has(noun.lemma)) return null
  // An adjective in the dual follows its noun: «عاملين رئيسين».
  const after = nounsAt(c, i - 1).some((r) => r.number === 'two' && !r.construct)
  if (after && noun.skip === 0) return null
  const feminine = /ت(ان|ين|ي)$/.test(form.fold) && noun.lemma.endsWith('ة')
  const known = countedNoun(noun)
  if (noun.definite || !isCountable(noun, known.what, feminine, form.fold)) return null
  const placed = PLACED.has(known.what) && noun.lemma.length >= 4
  if (noun.construct && !beforeNoun(c, i, feminine, placed)) return null
  const end = two ? i + 2 : i + 1
  const rest = { max: null, op: null, kind: 'count', number: i } as const
  return {
    ...rest,
    end,
    skip: noun.skip,
    value: 2,
    unit: known.unit,
    what: known.what,
    noun: { first: i, end: i + 1 },
  }
}

/** Is the dual a count: of things people count, and no name or idiom that ends like one? */
function isCountable(noun: NounToken, what: string, feminine: boolean, word: string): boolean {
  if (noun.tags[0] === 'body') return false
  if (noun.tags.includes('time') && noun.lemma !== 'مرة') return false
  const tagged = isListed(noun.lemma) || noun.tags.some((t) => COUNTABLE.has(t))
  if (feminine) return tagged || !noun.construct
  if (what === 'other' && !tagged) return false
  // Names end so too: «روبين», «كوبران».
  const short = noun.lemma.length <= 3 && (noun.skip > 0 || what === 'other')
  return !short || word.startsWith('و') || isListed(noun.lemma)
}

/** The dual reading, where the word is no singular or plural as well. */
function dualReading(all: readonly NounToken[]): NounToken | null {
  if (all.some((r) => r.number !== 'two' && !r.construct)) return null
  if (all.some((r) => r.number === 'many')) return null
  return all.find((r) => r.number === 'two' && r.pos === 'noun') ?? null
}

/** A construct dual stands before a definite noun or a name; a lone ي is «my». */
function beforeNoun(c: FigureContext, i: number, feminine: boolean, placed: boolean): boolean {
  const next = c.words.forms[i + 1]
  if (!next || c.words.part[i] !== c.words.part[i + 1]) return false
  if (c.words.viewTo[i] === c.words.viewFrom[i + 1]) return false
  if (
    !/^\p{L}{3}/u.test(next.fold) ||
    next.fold.startsWith('و') ||
    /^(علي|الي|التي|الذي)$/.test(next.fold)
  )
    return false
  return feminine || placed
}

/** «آخران»: two others; «آخرين» is more often the plural. */
function otherTwo(c: FigureContext, i: number): FigureFound | null {
  const f = foldAt(c, i)
  if (f !== 'اخران' && f !== 'واخران') return null
  const rest = { max: null, op: null, kind: 'count', number: i } as const
  const skip = f.length - 5
  return {
    ...rest,
    end: i + 1,
    skip,
    value: 2,
    unit: 'شخص',
    what: 'people',
    noun: null,
    elided: true,
  }
}

const ONE_TAGS = new Set(
  'person role office nationality vehicle weapon place facility group org military'.split(' '),
)

/** «انتحاري واحد», «امرأة واحدة»: one, said as a count. */
export function oneAt(c: FigureContext, i: number): FigureFound | null {
  const next = foldAt(c, i + 1)
  if (next !== 'واحد' && next !== 'واحده' && next !== 'واحدا') return null
  if (c.dated[i] === 1) return null
  const noun = nounsAt(c, i).find((r) => r.number === 'one' && r.pos === 'noun')
  if (foldAt(c, i) === 'الا') return null
  if (!noun || noun.definite || NO_DUAL.has(noun.lemma)) return null
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
  if (numberWords(c.words, i + 2).length > 0) return null
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
  const after = numberWords(c.words, i + 1)
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
