import { WORD, type Form } from '../../text/words.ts'
import { numberWords } from '../dates/numbers.ts'
import { foldAt, nounsAt, type FigureContext, type FigureFound } from './context.ts'
import { asDual, dualOf, dualOfBest, hasEnding, OTHERS, type Dual } from './dual-words.ts'
import { nounTokens } from './noun-tokens.ts'
import { isPost } from './what.ts'

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
    : (dualOf(form) ?? afterBest(c, i, form))
  if (!dual) return null
  // An adjective in the dual follows its noun: «عاملين رئيسين».
  const after = nounsAt(c, i - 1).some((r) => r.number === 'two' && !r.construct)
  if (after && dual.skip === 0) return null
  if (dual.construct && !beforeNoun(c, i, dual)) return null
  const rest = { max: null, op: null, kind: 'count', number: i } as const
  return {
    ...rest,
    end: two ? i + 2 : i + 1,
    skip: dual.skip,
    value: 2,
    unit: dual.unit,
    what: isPost(dual.unit, foldAt(c, i + 1)) ? 'places' : dual.what,
    noun: { first: i, end: i + 1 },
  }
}

/** «اثنان» after a dual. */
const isTwo = (c: FigureContext, i: number): boolean =>
  numberWords(c, i).some((w) => w.kind === 'unit' && w.value === 2 && !w.and && !w.definite)

/** After these a dual of whatever noun is a count: «بين أكبر اقتصادين». */
const BEST = new Set('اكبر ابرز اهم اقوي افضل اعلي اطول اشهر اغني اسوا اخطر اعرق'.split(' '))

const afterBest = (c: FigureContext, i: number, form: Form): Dual | null =>
  BEST.has(foldAt(c, i - 1)) ? dualOfBest(form) : null

/** Words after a noun in ي that do not belong to it: «بيتي قرب …» is «my house». */
const NOT_AFTER_CONSTRUCT = new Set(
  (
    'علي الي التي الذي بعد قبل عند منذ حتي خلال لان لقد في من عن لا ما لم لن قد او ان اذ كي هل هو هي مع ' +
    'قرب وسط جنوب شمال شرق غرب امام خلف فوق تحت حول داخل خارج ضد اثناء رغم دون مثل كل بعض غير هنا هناك ' +
    'منه منها لدي بين نحو ثم كما هذا هذه ذلك تلك حين حيث عبر ضمن عام سنه يوم اليوم امس اول اخر'
  ).split(' '),
)

/** A construct dual stands before a noun or a name; a lone ي is «my». */
function beforeNoun(c: FigureContext, i: number, dual: Dual): boolean {
  const next = c.words.forms[i + 1]
  const known = dual.feminine || dual.placed
  if (!known || !next || c.words.part[i] !== c.words.part[i + 1]) return false
  if (c.words.viewTo[i] === c.words.viewFrom[i + 1]) return false
  if (!/^\p{L}{2}/u.test(next.fold) || next.fold.startsWith('و')) return false
  if (NOT_AFTER_CONSTRUCT.has(next.fold)) return false
  const nouns = nounTokens(next)
  // «نقطتي تفتيش», «زورقي صواريخ»: of a kind. A lone «ابنتي» is «my daughter».
  const kind = dual.what !== 'people' && !next.fold.endsWith('ا')
  if (kind && nouns.some((r) => r.pos === 'noun' && r.skip === 0 && !r.definite && !r.construct))
    return !nouns.some((r) => r.pos === 'adj') || hasSecond(c, i + 1)
  // «رسالتي بمجرد …», «دراستي الثانوية»: mine; two things have two names, «قناتي العربية والحدث».
  return !nouns.some((r) => r.skip > 0) && hasSecond(c, i + 1)
}

/**
 * Can a word in ي be a dual before what stands after it? Asked of each such word, before the lexicon: a
 * second thing is joined, or a word with no article and nothing joined before it comes next.
 */
export function mayGovern(c: FigureContext, i: number): boolean {
  const next = c.words.forms[i + 1]
  if (next?.kind !== WORD) return false
  const first = next.fold.charCodeAt(0)
  const bare = first !== WAW && !(first === ALEF && next.fold.charCodeAt(1) === LAM)
  return (bare && !NOT_AFTER_CONSTRUCT.has(next.fold)) || hasSecond(c, i + 1)
}
const ALEF = 0x627
const LAM = 0x644

/** Is a second thing joined by و to the one at token `i`? */
function hasSecond(c: FigureContext, i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) {
    const form = c.words.forms[k]
    if (form?.kind !== WORD || c.words.part[k] !== c.words.part[i]) return false
    if (form.fold.charCodeAt(0) === WAW) return true
  }
  return false
}

const WAW = 0x648

/** «آخران» */
function otherTwo(c: FigureContext, i: number): FigureFound | null {
  const f = foldAt(c, i)
  if (!OTHERS.has(f)) return null
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
