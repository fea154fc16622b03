import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { tokenBeside, type Scan, type Token, type Way } from './tokens.ts'
import { wordClasses } from './word-classes.ts'

const ONLY_NAMES = c.NAME | c.FIRST

/** «بفوزه»: with ه, not ة, his win and nobody's name. */
export const isHis = (t: Token, w: Way): boolean =>
  t.form.clean.endsWith('ه') &&
  (w.classes & c.FIRST) === 0 &&
  (wordClasses.classesOf(w.word.slice(0, -1)) & c.COMMON) !== 0

/** «التقت رايس», «خطة أنان»: a foreign name by itself, in a word that can hardly be anything else. */
export function readStranger(scan: Scan, i: number, known: Found | undefined): Found | undefined {
  const t = scan.tokens[i]
  if (!t || (t.classes & ~ONLY_NAMES) !== 0) return undefined
  const w = t.ways.find((x) => (x.classes & ONLY_NAMES) !== 0)
  if (!w || w.word.length < 4 || (known && known.skip !== w.skip)) return undefined
  // «بفوزه»: rather his than a name; «الجمهور السوسي» is a people's.
  if (isHis(t, w)) return undefined
  if (w.definite && tokenBeside(scan, i - 1, i).ways.some((x) => x.definite)) return undefined
  return found({
    first: i,
    skip: w.skip,
    end: i + 1,
    type: 'PER',
    rule: 'names/stranger',
    known: known?.known ?? [],
    names: [w.word],
    key: w.word,
  })
}
