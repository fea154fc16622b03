import { fold } from '../../arabic/fold.ts'
import { nounReadings } from '../../arabic/numerals/counted-nouns.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { WORD, type Form } from '../../text/words.ts'
import type { FigureWhat } from '../layers.ts'
import { nounTokens, type NounToken } from './noun-tokens.ts'
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
    'طالبان ندين سيدان استراليان ماليان الان تان تين قنان طنان سرطان ادمان حرمان ضمان امان زمان مكان كيان بيان فتيان ميلان لوريان قوسين مغنيين'
  ).split(' '),
)

/** A spelling that is the dual of something people count. */
export interface Dual {
  readonly skip: number
  readonly unit: string
  readonly what: FigureWhat
  /** Only before another noun: «قناتي …». */
  readonly construct: boolean
  readonly feminine: boolean
  /** A place, a vehicle, a weapon, a group. */
  readonly placed: boolean
}

/** What a spelling is as a dual. */
interface DualWord {
  /** By itself. */
  readonly plain: Dual | null
  /** After «أكبر», «أهم», where a dual of whatever noun is a count. */
  readonly best: Dual | null
}
const NO_WORD: DualWord = { plain: null, best: null }

const dualWordOf: (form: Form) => DualWord = createFormCache((form) => {
  const { fold: f } = form
  if (form.kind !== WORD || !hasEnding(f)) return NO_WORD
  const kept = duals.get(f)
  if (kept !== undefined) return kept
  const all = readingsOf(form)
  const plain = asDual(form, dualReading(all))
  const best = isFree(f) ? asDual(form, bestReading(all), true) : null
  const word = plain === null && best === null ? NO_WORD : { plain, best }
  if (duals.size === KEPT) duals.clear()
  duals.set(f, word)
  return word
})

/** A spelling as a dual by itself. */
export const dualOf = (form: Form): Dual | null => dualWordOf(form).plain

/** A spelling as a dual after «أكبر», «أهم». */
export const dualOfBest = (form: Form): Dual | null => dualWordOf(form).best

/** Can a word in ان or ين count two, whatever stands round it? */
export const mayBeDual = (form: Form): boolean =>
  dualWordOf(form) !== NO_WORD || OTHERS.has(form.fold)

/** «آخران»: two others; «آخرين» is more often the plural. */
export const OTHERS: ReadonlySet<string> = new Set(['اخران', 'واخران'])

/** What was told of words that end like duals, for those that tables of spellings let go. */
const duals = new Map<string, DualWord>()
const KEPT = 1 << 14

/** A definite dual («الطرفان») counts nothing: nothing is cut off a word that begins with ال. */
const readingsOf = (form: Form): readonly NounToken[] =>
  form.fold.startsWith('ال') && nounReadings(form).length === 0 ? [] : nounTokens(form)

const isFree = (f: string): boolean => f.endsWith('ان') || f.endsWith('ين')
export const hasEnding = (f: string): boolean => isFree(f) || f.endsWith('ي')

/** One of the names and words that end like a dual, whatever is joined before it. */
function isNoDual(f: string): boolean {
  for (let n = 0; n < 3; n++) {
    if (NOT_DUALS.has(f.slice(n))) return true
    if (!'وفبلك'.includes(f.charAt(n))) return false
  }
  return false
}

/** «وتدين»: «and condemns» sooner than two pegs. */
const JOINED_IMPERFECT = /^و[يت][^ت]*(?:ين|ان)$/

/** The noun of a spelling as a dual that counts; null where it is none. Where `sure`, of any noun. */
export function asDual(form: Form, noun: NounToken | null, sure = false): Dual | null {
  if (!noun || isNoDual(form.fold) || NO_DUAL.has(noun.lemma)) return null
  if (noun.skip === 0 && JOINED_IMPERFECT.test(form.fold)) return null
  const feminine = /ت(ان|ين|ي)$/.test(form.fold) && noun.lemma.endsWith('ة')
  const { unit, what } = countedNoun(noun)
  if (noun.definite || !(sure || isCountable(noun, what, feminine, form.fold))) return null
  if (sure && noun.tags.includes('time')) return null
  const placed = PLACED.has(what) && noun.lemma.length >= 4
  return { skip: noun.skip, unit, what, construct: noun.construct, feminine, placed }
}

/** Is the dual a count: of things people count, and no name or idiom that ends like one? */
function isCountable(noun: NounToken, what: string, feminine: boolean, word: string): boolean {
  if (noun.tags[0] === 'body' && !isListed(noun.lemma)) return false
  if (noun.tags.includes('time') && noun.lemma !== 'مرة') return false
  const tagged = isListed(noun.lemma) || noun.tags.some((t) => COUNTABLE.has(t))
  if (feminine) return tagged || !noun.construct
  if (what === 'other' && !tagged) return false
  // Names end so too: «روبين», «كوبران».
  const short = noun.lemma.length <= 3 && (noun.skip > 0 || what === 'other')
  return !short || word.startsWith('و') || isListed(noun.lemma)
}

const isListed = (lemma: string): boolean => countedForm(fold(lemma)) !== undefined

/** The dual of a noun, where the word is no noun in another number. */
function bestReading(all: readonly NounToken[]): NounToken | null {
  let dual: NounToken | null = null
  for (const r of all) {
    if (r.pos !== 'noun') continue
    if (r.number !== 'two') return null
    dual ??= r
  }
  return dual
}

/** The dual reading, where the word is no singular or plural as well. */
function dualReading(all: readonly NounToken[]): NounToken | null {
  let dual: NounToken | null = null
  for (const r of all) {
    if (r.number === 'many' || (r.number === 'one' && !r.construct)) return null
    if (r.number === 'two' && r.pos === 'noun') dual ??= r
  }
  return dual
}
