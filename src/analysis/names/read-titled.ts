import * as c from './classes.ts'
import type { Found } from './found.ts'
import { RANKS } from './ranks.ts'
import { readBase } from './read-base.ts'
import { readPerson } from './read-person.ts'
import { tokenBeside, wayOf, wholeOf, type Scan } from './tokens.ts'

/** Titles before token `i`, and the person they name: «المشير خليفة حفتر». */
export function readTitled(scan: Scan, i: number): Found | undefined {
  const t = scan.tokens[i]
  const title = t && wayOf(t, c.HONORIFIC)
  if (!title) return undefined
  let k = i + 1
  while (k < i + 4) {
    const n = tokenBeside(scan, k, i)
    const w = wholeOf(n)
    if (n.form.clean === '.' && k === i + 1 && title.word.length === 1) {
      k++
      continue
    }
    const goesOn =
      w !== undefined && (w.classes & (c.HONORIFIC | c.FORMER)) !== 0 && (w.classes & c.GIVEN) === 0
    if (goesOn || RANKS.has(n.form.fold)) k++
    else break
  }
  const known = readBase(scan, k)
  const person = readPerson(scan, k, true)
  if (known?.type !== 'PER' || known.skip !== 0 || known.end < (person?.end ?? 0)) return person
  return { ...known, known: known.known.map((x) => ({ ...x, weak: false })) }
}
