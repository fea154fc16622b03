import { foldAt, type Context } from './context.ts'

/** The longest bracket or aside, in tokens. */
const LONGEST = 12
/** Brackets that hold a name or a word of explanation. */
const BRACKET = 8

/** Where the bracket that closes at token `k` was opened; -1 for nowhere near. */
export function bracketBefore(c: Context, k: number): number {
  for (let i = k - 1; i >= 0 && i > k - BRACKET; i--) if (foldAt(c, i) === '(') return i
  return -1
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['-', '-'],
  ['–', '–'],
  ['(', ')'],
  ['،', '،'],
])

/** Behind the aside that opens at token `k`: «المجلس - في بيان له - بالاتفاق»; `k` where none does. */
export function behindAside(c: Context, k: number, limit: number): number {
  const close = CLOSES.get(foldAt(c, k))
  if (close === undefined) return k
  for (let i = k + 2; i < limit && i <= k + LONGEST; i++) if (foldAt(c, i) === close) return i + 1
  return k
}
