import { glued, readDigits } from '../../arabic/numerals/read-digits.ts'
import { DIGITS } from '../../text/words.ts'
import { isGame, isResult } from './game-words.ts'
import { foldAt, type FigureContext, type FigureFound } from './context.ts'

/** How far off a word of the game may stand. */
const REACH = 9
/** No side scores more. */
const MOST = 150

/** «فاز 3-1 على ضيفه», «بنتيجة 2 / 1»: what each side scored, no count. */
export function scoreAt(c: FigureContext, i: number): FigureFound | null {
  const { words } = c
  if (c.dated[i] === 1 || words.forms[i]?.kind !== DIGITS) return null
  if (!isDash(foldAt(c, i + 1))) return null
  const one = readDigits(words, i)
  if (one?.end !== i + 1) return null
  const two = readDigits(words, i + 2)
  if (!two || two.end !== i + 3 || c.dated[i + 2] === 1) return null
  const tight = glued(words, i, i + 1) && glued(words, i + 1, i + 2)
  // A third number makes it a chain.
  if (/^[-–—/:.]$/.test(foldAt(c, i + 3)) && words.forms[i + 4]?.kind === DIGITS) return null
  if (/^[-–—/:.]$/.test(foldAt(c, i - 1)) && words.forms[i - 2]?.kind === DIGITS) return null
  if (!isPoints(one.value) || !isPoints(two.value)) return null
  const told = isResult(foldAt(c, i - 1))
  if (!(told || (tight && isOfGame(c, i)))) return null
  const rest = { skip: 0, max: null, op: null, unit: '', what: 'other', noun: null } as const
  return { ...rest, end: i + 3, value: one.value, against: two.value, kind: 'score', number: i }
}

const isDash = (f: string): boolean => f.length === 1 && '-–—/'.includes(f)
const isPoints = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= MOST

function isOfGame(c: FigureContext, i: number): boolean {
  const part = c.words.part[i]
  for (let k = Math.max(0, i - REACH); k <= i + 3 + REACH; k++) {
    const form = c.words.forms[k]
    if (form !== undefined && c.words.part[k] === part && isGame(form)) return true
  }
  return false
}
