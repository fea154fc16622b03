import { SPORT } from './class-table.ts'
import { singles } from './single-words.ts'
import { flagsBeside, SPORTY, type Scan } from './tokens.ts'

/** How far to both sides is looked. */
const NEAR = 16

/** Is it sport that is told of around the tokens from `i` to `end`: by two words of it at least? */
export function isAboutSport(scan: Scan, i: number, end: number): boolean {
  let met = ''
  for (let k = i - NEAR; k < end + NEAR; k++) {
    if ((k >= i && k < end) || (flagsBeside(scan, k, i) & SPORTY) === 0) continue
    for (const { bare } of scan.tokens[k]?.ways ?? []) {
      if (((singles.get(bare) ?? 0) & SPORT) === 0 || bare === met) continue
      if (met !== '') return true
      met = bare
    }
  }
  return false
}
