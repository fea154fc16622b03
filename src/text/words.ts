import type { Range } from './range.ts'
import type { View } from './view.ts'

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
  for (const p of parts) capacity += ((p.to - p.from) >> 1) + 1
  const viewFrom = new Uint32Array(capacity)
  const viewTo = new Uint32Array(capacity)
  const part = new Uint32Array(capacity)
  const forms: F[] = []
  let count = 0
  parts.forEach((p, index) => {
    const range = map.isIdentity ? p : map.fromSource(p)
    if (!range) return
    let i = range.from
    while (i < range.to) {
      const c = shown.charCodeAt(i)
      const k = CLASS[c] ?? 0
      if (k === SPACE) {
        i++
        continue
      }
      let end = i + 1
      if (k === WORD || k === DIGITS)
        while (end < range.to && CLASS[shown.charCodeAt(end)] === k) end++
      else if (c >= 0xd800 && c <= 0xdbff && end < range.to) end++
      viewFrom[count] = i
      viewTo[count] = end
      part[count] = index
      forms.push(table.intern(shown, i, end, k === WORD || k === DIGITS ? k : PUNCT))
      count++
      i = end
    }
  })
  let from = viewFrom
  let to = viewTo
  if (!map.isIdentity) {
    from = new Uint32Array(count)
    to = new Uint32Array(count)
    for (let i = 0; i < count; i++) {
      const r = map.toSource({ from: viewFrom[i] ?? 0, to: viewTo[i] ?? 0 })
      from[i] = r.from
      to[i] = r.to
    }
  }
  return { text, view, count, from, to, viewFrom, viewTo, forms, part }
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

/**
 * A table of spellings. `make` adds what a language knows of a spelling (its fold, its readings); it
 * runs once a spelling. Open addressing over a hash of code units: a spelling seen before costs no
 * string.
 */
export function createFormTable<F extends Form>(
  make: (id: number, clean: string, kind: FormKind) => F,
  limit = 1 << 16,
): FormTable<F> {
  let slots = new Int32Array(1 << 14).fill(-1)
  let hashes: number[] = []
  let forms: F[] = []
  const grow = (): void => {
    const next = new Int32Array(slots.length * 2).fill(-1)
    for (const [id, h] of hashes.entries()) {
      let at = h & (next.length - 1)
      while (next[at] !== -1) at = (at + 1) & (next.length - 1)
      next[at] = id
    }
    slots = next
  }
  return {
    get size() {
      return forms.length
    },
    intern(text, from, to, kind) {
      let h = 0x811c9dc5
      for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
      h >>>= 0
      let at = h & (slots.length - 1)
      for (;;) {
        const id = slots[at] ?? -1
        if (id === -1) break
        const f = forms[id]
        if (f && hashes[id] === h && f.kind === kind && sameUnits(f.clean, text, from, to)) return f
        at = (at + 1) & (slots.length - 1)
      }
      if (forms.length >= limit) {
        slots = new Int32Array(1 << 14).fill(-1)
        hashes = []
        forms = []
        at = h & (slots.length - 1)
      }
      const clean = text.slice(from, to)
      const form = make(forms.length, clean, kind)
      slots[at] = form.id
      forms.push(form)
      hashes.push(h)
      if (forms.length * 2 > slots.length) grow()
      return form
    },
  }
}

function sameUnits(s: string, text: string, from: number, to: number): boolean {
  if (s.length !== to - from) return false
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
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
