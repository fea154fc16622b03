import { fold } from '../../arabic/fold.ts'
import { nounReadings } from '../../arabic/numerals/counted-nouns.ts'
import { numberWords } from '../dates/numbers.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { WORD, type Form } from '../../text/words.ts'
import type { FigureWhat } from '../layers.ts'
import {
  foldAt,
  nounsAt,
  nounTokens,
  type FigureContext,
  type FigureFound,
  type NounToken,
} from './context.ts'
import { countedForm, countedNoun } from './what.ts'

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
    'الان تان تين قنان طنان سرطان ادمان حرمان ضمان امان زمان مكان كيان بيان فتيان ميلان لوريان قوسين مغنيين'
  ).split(' '),
)

/** A spelling that is the dual of something people count. */
interface Dual {
  readonly skip: number
  readonly unit: string
  readonly what: FigureWhat
  /** Only before another noun: «قناتي …». */
  readonly construct: boolean
  readonly feminine: boolean
  /** A place, a vehicle, a weapon, a group. */
  readonly placed: boolean
}

const dualOf: (form: Form) => Dual | null = createFormCache((form) =>
  hasEnding(form.fold) ? asDual(form, dualReading(readingsOf(form))) : null,
)

/** A definite dual («الطرفان») counts nothing: nothing is cut off a word that begins with ال. */
const readingsOf = (form: Form): readonly NounToken[] =>
  form.fold.startsWith('ال') && nounReadings(form).length === 0 ? [] : nounTokens(form)

const hasEnding = (f: string): boolean => f.endsWith('ان') || f.endsWith('ين') || f.endsWith('ي')

/** Can a dual that counts be spelt so, with no «اثنان» after it? */
export const isDual = (form: Form): boolean => form.fold.endsWith('اخران') || dualOf(form) !== null

function asDual(form: Form, noun: NounToken | null): Dual | null {
  if (!noun || NOT_DUALS.has(form.fold.slice(noun.skip)) || NO_DUAL.has(noun.lemma)) return null
  const feminine = /ت(ان|ين|ي)$/.test(form.fold) && noun.lemma.endsWith('ة')
  const { unit, what } = countedNoun(noun)
  if (noun.definite || !isCountable(noun, what, feminine, form.fold)) return null
  const placed = PLACED.has(what) && noun.lemma.length >= 4
  return { skip: noun.skip, unit, what, construct: noun.construct, feminine, placed }
}

/** «جنديان», «صاروخين», «قناتي العربية والحدث»: a dual counts two. «الطرفان» is no count. */
export function dualAt(c: FigureContext, i: number): FigureFound | null {
  if (c.dated[i] === 1) return null
  const form = c.words.forms[i]
  if (!form || !hasEnding(form.fold)) return null
  const others = otherTwo(c, i)
  if (others) return others
  const two = isTwo(c, i + 1)
  const dual = two
    ? asDual(form, nounTokens(form).find((r) => r.pos === 'noun') ?? null)
    : dualOf(form)
  if (!dual) return null
  // An adjective in the dual follows its noun: «عاملين رئيسين».
  const after = nounsAt(c, i - 1).some((r) => r.number === 'two' && !r.construct)
  if (after && dual.skip === 0) return null
  if (dual.construct && !beforeNoun(c, i, dual.feminine || dual.placed)) return null
  const rest = { max: null, op: null, kind: 'count', number: i } as const
  return {
    ...rest,
    end: two ? i + 2 : i + 1,
    skip: dual.skip,
    value: 2,
    unit: dual.unit,
    what: dual.what,
    noun: { first: i, end: i + 1 },
  }
}

/** «اثنان» after a dual. */
const isTwo = (c: FigureContext, i: number): boolean =>
  numberWords(c.words, i).some((w) => w.kind === 'unit' && w.value === 2 && !w.and && !w.definite)

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

const isListed = (lemma: string): boolean => countedForm(fold(lemma)) !== undefined

/** The dual reading, where the word is no singular or plural as well. */
function dualReading(all: readonly NounToken[]): NounToken | null {
  let dual: NounToken | null = null
  for (const r of all) {
    if (r.number === 'many' || (r.number === 'one' && !r.construct)) return null
    if (r.number === 'two' && r.pos === 'noun') dual ??= r
  }
  return dual
}

/** A construct dual stands before a definite noun or a name; a lone ي is «my». */
function beforeNoun(c: FigureContext, i: number, known: boolean): boolean {
  const next = c.words.forms[i + 1]
  if (!known || !next || c.words.part[i] !== c.words.part[i + 1]) return false
  if (c.words.viewTo[i] === c.words.viewFrom[i + 1]) return false
  if (!/^\p{L}{3}/u.test(next.fold) || next.fold.startsWith('و')) return false
  if (/^(علي|الي|التي|الذي|بعد|قبل|عند|منذ|حتي|خلال|لان|لقد)$/.test(next.fold)) return false
  // «رسالتي بمجرد …», «دراستي الثانوية»: mine; two things have two names, «قناتي العربية والحدث».
  return !nounTokens(next).some((r) => r.skip > 0) && hasSecond(c, i + 1)
}

/** Is a second thing joined by و to the one at token `i`? */
function hasSecond(c: FigureContext, i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) {
    const f = c.words.forms[k]
    if (f?.kind !== WORD || c.words.part[k] !== c.words.part[i]) return false
    if (f.fold.startsWith('و')) return true
  }
  return false
}

/** «آخران»: two others; «آخرين» is more often the plural. */
function otherTwo(c: FigureContext, i: number): FigureFound | null {
  const f = foldAt(c, i)
  if (f !== 'اخران' && f !== 'واخران') return null
  const rest = { max: null, op: null, kind: 'count', number: i } as const
  return {
    ...rest,
    end: i + 1,
    skip: f.length - 5,
    value: 2,
    unit: 'شخص',
    what: 'people',
    noun: null,
    elided: true,
  }
}
