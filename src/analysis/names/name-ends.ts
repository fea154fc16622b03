import { readBase } from './read-base.ts'
import { tokenBeside, wholeOf, type Scan, type Way } from './tokens.ts'

/** Does a full name end before token `at`, where a land or somebody's rank begins? */
export const endsBefore = (scan: Scan, at: number, w: Way): boolean =>
  opensLand(scan, at) || isChief(scan, at, w)

/** «كوريا الشمالية», of which the first word might be a family name. */
function opensLand(scan: Scan, at: number): boolean {
  const known = scan.tokens[at]?.opens === true ? readBase(scan, at) : undefined
  if (known?.skip !== 0 || known.type !== 'GPE') return false
  return known.end > at + 1 && known.known[0]?.weak === false
}

/** «كبير المفاوضين» */
const isChief = (scan: Scan, at: number, w: Way): boolean =>
  CHIEFS.has(w.word) && wholeOf(tokenBeside(scan, at + 1, at))?.definite === true
const CHIEFS = new Set(['كبير', 'كبيره', 'اكبر', 'ابرز'])
