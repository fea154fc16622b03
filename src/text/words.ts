import { PUNCT, type FormKind } from './form-kind.ts'
import type { OffsetMap } from './offset-map.ts'
import type { Range } from './range.ts'
import { CODE, EXACT, HALF, KIND, UNITS, writeHash, type Run } from './spelling-keys.ts'
import { createUnitRoom } from './units.ts'
import type { View } from './view.ts'

export { DIGITS, PUNCT, WORD, type FormKind } from './form-kind.ts'
export { createFormTable } from './form-table.ts'

/** One distinct spelling, shared by all tokens spelt so. Frozen after it is made. */
export interface Form {
  /** Number within its FormTable, from 0. */
  readonly id: number
  /** As the clean view has it. */
  readonly clean: string
  /** As the fold has it. */
  readonly fold: string
  readonly kind: FormKind
}

/** Gives each spelling its one Form. Holds at most `limit` spellings, then begins anew. */
export interface FormTable<F extends Form = Form> {
  intern(text: string, from: number, to: number, kind: FormKind): F
  /** The forms of the first `count` places of a run, with their keys. */
  internRun(text: string, run: Run, count: number): F[]
  /** A run of at least so many places to write into, the table's own; what was written there stays. */
  roomFor(capacity: number): Run
  readonly size: number
}

/**
 * The tokens of the analysed parts of an article, in order: parallel arrays, `count` long. A token is
 * a run of letters, a run of digits, or one other character that is not white space.
 */
export interface Words<F extends Form = Form> {
  readonly text: string
  readonly view: View
  readonly count: number
  /** Place in the article. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Place in the view. */
  readonly viewFrom: Uint32Array
  readonly viewTo: Uint32Array
  readonly forms: readonly F[]
  /** The marks of the forms (form-marks.ts), as `table` gave them. */
  readonly marks: Int32Array
  readonly table: FormTable<F>
  /** Index of the part (as given to `tokenise`) that holds the token. */
  readonly part: Uint32Array
}

/** Words of `parts` (ranges of the article, in order) as the view shows them. */
export function tokenise<F extends Form>(
  text: string,
  view: View,
  parts: readonly Range[],
  table: FormTable<F>,
): Words<F> {
  const { map } = view
  const shown = view.text
  const units = shownUnits.unitsOf(shown)
  let capacity = 2 * STRIDE
  for (const p of parts) capacity += (p.to - p.from) >> 2
  let run = table.roomFor(capacity)
  let count = 0
  for (let index = 0; index < parts.length; index++) {
    const p = parts[index]
    const range = p && (map.isIdentity ? p : map.fromSource(p))
    if (!range) continue
    const last = Math.min(range.to, shown.length)
    let i = range.from
    while (i < last) {
      // Letters run four to a token; signs by themselves need more.
      if (count + STRIDE > capacity) run = table.roomFor((capacity *= 2))
      const { from, to, part, low, high } = run
      for (const until = Math.min(last, i + STRIDE); i < until;) {
        const first = units[i] ?? 0
        let unit = UNITS[first] ?? 0
        const bits = unit & KIND
        if (bits === SPACE) {
          i++
          continue
        }
        const kind = (bits >> 6) as FormKind
        let end = i + 1
        let a = first
        let b = 0
        /** Negative where a unit has no code. */
        let least = 0
        if (kind !== PUNCT) {
          a = unit & CODE
          least = a - 1
          for (; end < last; end++) {
            unit = UNITS[units[end] ?? 0] ?? 0
            if ((unit & KIND) !== bits) break
            const code = unit & CODE
            b = (b << 6) | (a >> 24)
            a = ((a << 6) | code) & HALF
            least |= code - 1
          }
        } else if (first >= 0xd800 && first <= 0xdbff && end < last) {
          end++
          least = -1
        }
        from[count] = i
        to[count] = end
        part[count] = index
        if (least >= 0 && end - i <= EXACT) {
          low[count] = a
          high[count] = b | (kind << 30)
        } else writeHash(shown, i, end, kind, run, count)
        count++
        i = end
      }
    }
  }
  const forms = table.internRun(shown, run, count)
  return { text, view, forms, table, ...placesOf(run, count, map) }
}

/** The units of the view at hand. */
const shownUnits = createUnitRoom()
/** Units that are read between two looks at how much room is left. */
const STRIDE = 64
const SPACE = 0

/** The places of a run, which will be written anew, in memory of their own: one piece. */
function placesOf(
  run: Run,
  count: number,
  map: OffsetMap,
): Pick<Words, 'count' | 'from' | 'to' | 'viewFrom' | 'viewTo' | 'part' | 'marks'> {
  const memory = new ArrayBuffer((map.isIdentity ? 16 : 24) * count)
  const size = 4 * count
  const viewFrom = new Uint32Array(memory, 0, count)
  const viewTo = new Uint32Array(memory, size, count)
  const part = new Uint32Array(memory, 2 * size, count)
  const marks = new Int32Array(memory, 3 * size, count)
  for (let n = 0; n < count; n++) {
    viewFrom[n] = run.from[n] ?? 0
    viewTo[n] = run.to[n] ?? 0
    part[n] = run.part[n] ?? 0
    marks[n] = run.mark[n] ?? 0
  }
  if (map.isIdentity) return { count, from: viewFrom, to: viewTo, viewFrom, viewTo, part, marks }
  const from = new Uint32Array(memory, 4 * size, count)
  const to = new Uint32Array(memory, 5 * size, count)
  map.toSourceAll(viewFrom, viewTo, count, from, to)
  return { count, from, to, viewFrom, viewTo, part, marks }
}

/** The article range of the tokens `first` … `last`, both included. */
export function rangeOfTokens(words: Words, first: number, last: number): Range {
  return { from: words.from[first] ?? 0, to: words.to[last] ?? 0 }
}

/**
 * The article range of a piece of token `i`, by places within its clean form: in «لقوات» the piece
 * 1…5 is «قوات».
 */
export function rangeWithinToken(words: Words, i: number, from: number, to: number): Range {
  const base = words.viewFrom[i] ?? 0
  return words.view.map.toSource({ from: base + from, to: base + to })
}

/** The first token that begins at or after place `at` of the article; `count` when there is none. */
export function tokenAt(words: Words, at: number): number {
  let lo = 0
  let hi = words.count
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((words.from[mid] ?? 0) < at) lo = mid + 1
    else hi = mid
  }
  return lo
}
