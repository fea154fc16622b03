import type { Complement } from './read-complement.ts'
import { isQuote } from './signs.ts'
import { tokenBeside, wholeOf, type Scan } from './tokens.ts'

/** «"الدولة الإسلامية"»: up to six words in quotation marks. */
export function readQuoted(
  scan: Scan,
  at: number,
  beside: number,
  before: readonly string[],
): Complement | undefined {
  const key = [...before]
  for (let k = at + 1; k < at + 9; k++) {
    const t = tokenBeside(scan, k, beside)
    if (isQuote(t.form.clean)) {
      return key.length > before.length
        ? { end: k + 1, key, of: null, country: '', inner: [] }
        : undefined
    }
    const w = wholeOf(t)
    if (!w) return undefined
    key.push(w.bare)
  }
  return undefined
}
