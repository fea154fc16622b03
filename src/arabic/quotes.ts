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

const pairs = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['‹', '›'],
  ['‘', '’'],
] as const
/** The closing mark of each opening one. */
const CLOSER_OF: ReadonlyMap<number, number> = new Map(
  pairs.map(([open, close]) => [open.charCodeAt(0), close.charCodeAt(0)]),
)
const CLOSERS: ReadonlySet<number> = new Set(CLOSER_OF.values())
/** A closing mark, but an apostrophe too. */
const APOSTROPHE = '’'.charCodeAt(0)
const SYMMETRIC: ReadonlySet<number> = new Set(['"'.charCodeAt(0), '″'.charCodeAt(0)])

/** Which of the code units a mark may be one is: most tokens are none. */
const mayBeMark = (c: number): boolean =>
  c === 0x22 || c === 0xab || c === 0xbb || (c >= 0x2018 && c <= 0x203a)

/** How deep quotations nest before further marks are read as plain signs. */
const MAX_DEPTH = 4

/**
 * Finds quotations in one pass. Marks that look alike at both ends (" ″) open and close by turns. A
 * quotation that is never closed ends at the end of its part.
 */
export function findQuotes(words: Words): Quote[] {
  const found: Quote[] = []
  const { part, viewFrom, viewTo, count } = words
  const { text } = words.view
  /** The marks that are open: their tokens, and the marks that would close them. */
  const opens: number[] = []
  const closers: number[] = []
  let begin = 0
  const close = (depth: number, mark: number | null, last: number): void => {
    const open = opens[depth] ?? 0
    // Marks opened inside and never closed end here too.
    opens.length = depth
    closers.length = depth
    if (last > open) found.push({ open, close: mark, last, depth })
  }
  const closeAll = (last: number): void => {
    for (let d = opens.length - 1; d >= 0; d--) close(d, null, last)
  }
  for (let i = 0; i < count; i++) {
    const at = viewFrom[i] ?? 0
    const mark = text.charCodeAt(at)
    if (!mayBeMark(mark) || (viewTo[i] ?? 0) - at !== 1) continue
    if (opens.length > 0 && part[i] !== part[begin]) closeAll(lastOfPart(part, begin, i))
    const top = closers.lastIndexOf(mark)
    if (top >= 0) close(top, i, i - 1)
    else if (SYMMETRIC.has(mark) || CLOSER_OF.has(mark)) {
      if (opens.length === MAX_DEPTH) continue
      if (opens.length === 0) begin = i
      opens.push(i)
      closers.push(CLOSER_OF.get(mark) ?? mark)
    } else if (CLOSERS.has(mark) && mark !== APOSTROPHE && opens.length > 0) {
      // A closer of another kind than its opener: writers mix “ and ", take it as the close.
      close(opens.length - 1, i, i - 1)
    }
  }
  if (opens.length > 0) closeAll(lastOfPart(part, begin, count))
  return found.length < 2 ? found : found.sort((a, b) => a.open - b.open || a.depth - b.depth)
}

/** The last token before `end` that lies in the same part as token `at`. */
function lastOfPart(part: Uint32Array, at: number, end: number): number {
  let last = at
  while (last + 1 < end && part[last + 1] === part[at]) last++
  return last
}
