import { FIRST_HASH, mixUnit } from './form-table.ts'
import type { Range } from './range.ts'
import type { View } from './view.ts'

export { createFormTable } from './form-table.ts'

/** What a token is made of. */
export const WORD = 1
export const DIGITS = 2
export const PUNCT = 3
export type FormKind = typeof WORD | typeof DIGITS | typeof PUNCT

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
  /** The same where the caller has gone over the units and taken them into `mixUnit`. */
  internHashed(text: string, from: number, to: number, kind: FormKind, hash: number): F
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
  let capacity = 64
  for (const p of parts) capacity += (p.to - p.from) >> 2
  let viewFrom = new Uint32Array(capacity)
  let viewTo = new Uint32Array(capacity)
  let part = new Uint32Array(capacity)
  const forms: F[] = []
  let count = 0
  for (const [index, p] of parts.entries()) {
    const range = map.isIdentity ? p : map.fromSource(p)
    if (!range) continue
    const last = Math.min(range.to, shown.length)
    let i = range.from
    while (i < last) {
      const c = shown.charCodeAt(i)
      const k = CLASS[c] ?? 0
      if (k === SPACE) {
        i++
        continue
      }
      let end = i + 1
      let hash = mixUnit(FIRST_HASH, c)
      if (k === WORD || k === DIGITS) {
        for (; end < last; end++) {
          const unit = shown.charCodeAt(end)
          if (CLASS[unit] !== k) break
          hash = mixUnit(hash, unit)
        }
      } else if (c >= 0xd800 && c <= 0xdbff && end < last) {
        hash = mixUnit(hash, shown.charCodeAt(end))
        end++
      }
      const kind = k === WORD || k === DIGITS ? k : PUNCT
      if (count === viewFrom.length) {
        // Letters run four to a token; signs by themselves need more.
        viewFrom = twice(viewFrom)
        viewTo = twice(viewTo)
        part = twice(part)
      }
      viewFrom[count] = i
      viewTo[count] = end
      part[count] = index
      forms.push(table.internHashed(shown, i, end, kind, hash))
      count++
      i = end
    }
  }
  let from = viewFrom
  let to = viewTo
  if (!map.isIdentity) {
    from = new Uint32Array(count)
    to = new Uint32Array(count)
    map.toSourceAll(viewFrom, viewTo, count, from, to)
  }
  return { text, view, count, from, to, viewFrom, viewTo, forms, part }
}

function twice(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(array.length * 2)
  next.set(array)
  return next
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

const SPACE = 0

/** Class of each code unit: SPACE, WORD, DIGITS or PUNCT, by Unicode's categories. */
const CLASS: Uint8Array = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536).fill(PUNCT)
  const letter = /^[\p{L}\p{M}]$/u
  const digit = /^\p{Nd}$/u
  const space = /^[\s\p{Cc}\p{Cf}]$/u
  for (let c = 0; c < 65536; c++) {
    const s = String.fromCharCode(c)
    if (letter.test(s)) table[c] = WORD
    else if (digit.test(s)) table[c] = DIGITS
    else if (space.test(s)) table[c] = SPACE
  }
  return table
}
