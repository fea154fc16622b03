import * as c from './classes.ts'
import {
  flagsBeside,
  SPEAKS,
  TELLS,
  tokenBeside,
  wholeOf,
  type Scan,
  type Token,
  type Way,
} from './tokens.ts'

/** Is somebody told of at token `i`: behind «قال», «عن»? */
export const isTold = (scan: Scan, i: number): boolean =>
  (flagsBeside(scan, i - 1, i) & TELLS) !== 0

/** Behind a verb of speaking stands who speaks. */
export function isSpeaker(scan: Scan, i: number): boolean {
  if ((flagsBeside(scan, i - 1, i) & SPEAKS) === 0) return false
  const t = scan.tokens[i]
  if (!t) return false
  if ((t.classes & c.COMMON) === 0) return true
  return isSayer(scan, i, i + 1)
}

const SAID = new Set('ان انه انها انهم بان بانه بانها قوله قولها'.split(' '))

/** «أوضح فارس أن»: whoever says that something is so; a name here, though the language has the word. */
export function isSayer(scan: Scan, i: number, end: number): boolean {
  const w = scan.tokens[i] && wholeOf(scan.tokens[i])
  if (!w || w.definite || (w.classes & c.NAME) === 0 || (w.classes & NO_SAYER) !== 0) return false
  // «شاهد» is a witness, «فارس» somebody's name.
  if ((w.classes & (c.SOMEBODY | c.GIVEN)) === c.SOMEBODY) return false
  return SAID.has(tokenBeside(scan, end, i).form.fold)
}
const NO_SAYER = c.FUNCTION | c.PEOPLE | c.ROLE | c.ORG | c.NUMBER | c.HONORIFIC

/** «طالب أبو زيد», «وشهد عبد الله»: stands a verb here, at the head of what is said, and who does it? */
export function opensClause(scan: Scan, i: number, way: Way, t: Token): boolean {
  if (way.skip === 1 && !t.form.fold.startsWith('و') && !t.form.fold.startsWith('ف')) return false
  if (tokenBeside(scan, i - 1, i).ways.length > 0) return false
  return way.skip === 1 || (tokenBeside(scan, i + 1, i).whole & (c.FATHER | c.SERVANT)) !== 0
}
