import type { Words } from '../text/words.ts'

/** A pair of quotation marks, by token index. `close` is null where the text never closes it. */
export interface Quote {
  readonly open: number
  /** The closing mark; null: the quotation runs to `last` without one. */
  readonly close: number | null
  /** The last token inside. */
  readonly last: number
  /** 0 for an outermost quotation. */
  readonly depth: number
}

const OPENERS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '‹': '›',
  '‘': '’',
}
const CLOSERS = new Set(Object.values(OPENERS))
/** How deep quotations nest before further marks are read as plain signs. */
const MAX_DEPTH = 4
/** A quotation that is never closed ends at the end of its part. */

/**
 * Finds quotations in one pass. Marks that look alike at both ends (" ') open and close by turns;
 * a mark between a digit and a space (5" pipe) or inside a word (l'eau) is none.
 */
export function findQuotes(words: Words): Quote[] {
  const found: Quote[] = []
  let stack: { open: number; closer: string }[] = []
  let part = -1
  const closeAll = (last: number): void => {
    for (let d = stack.length - 1; d >= 0; d--) {
      const s = stack[d]
      if (s && last > s.open) found.push({ open: s.open, close: null, last, depth: d })
    }
    stack = []
  }
  for (let i = 0; i < words.count; i++) {
    const p = words.part[i] ?? 0
    if (p !== part) {
      if (part >= 0) closeAll(i - 1)
      part = p
    }
    const mark = words.forms[i]?.clean ?? ''
    if (mark.length !== 1) continue
    const symmetric = mark === '"' || mark === '″'
    const top = stack.findLastIndex((s) => s.closer === mark)
    if (top >= 0) {
      const s = stack[top]
      // Marks opened inside and never closed end here too.
      stack.length = top
      if (s && i > s.open + 1) found.push({ open: s.open, close: i, last: i - 1, depth: top })
    } else if (symmetric || mark in OPENERS) {
      if (stack.length < MAX_DEPTH)
        stack.push({ open: i, closer: symmetric ? mark : (OPENERS[mark] ?? '') })
    } else if (CLOSERS.has(mark) && mark !== '’' && stack.length > 0) {
      // A closer of another kind than its opener: writers mix “ and ", take it as the close.
      const s = stack.pop()
      if (s && i > s.open + 1)
        found.push({ open: s.open, close: i, last: i - 1, depth: stack.length })
    }
  }
  closeAll(words.count - 1)
  return found.sort((a, b) => a.open - b.open || a.depth - b.depth)
}
