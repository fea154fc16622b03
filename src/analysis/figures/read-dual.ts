import { WORD } from '../../text/words.ts'
import { numberWords } from '../dates/numbers.ts'
import { foldAt, nounsAt, type FigureContext, type FigureFound } from './context.ts'
import { asDual, dualOf, hasEnding } from './dual-words.ts'
import { nounTokens } from './noun-tokens.ts'

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
  numberWords(c, i).some((w) => w.kind === 'unit' && w.value === 2 && !w.and && !w.definite)

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
export function hasSecond(c: FigureContext, i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) {
    const form = c.words.forms[k]
    if (form?.kind !== WORD || c.words.part[k] !== c.words.part[i]) return false
    if (form.fold.charCodeAt(0) === WAW) return true
  }
  return false
}

const WAW = 0x648

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
