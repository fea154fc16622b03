import type { Words } from '../text/words.ts'
import { readUpright, type UprightReading } from './upright-marks.ts'

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
const UPRIGHT = '"'.charCodeAt(0)
const SYMMETRIC: ReadonlySet<number> = new Set([UPRIGHT, '″'.charCodeAt(0)])

/** Which of the code units a mark may be one is: most tokens are none. */
const mayBeMark = (c: number): boolean =>
  c === 0x22 || c === 0xab || c === 0xbb || (c >= 0x2018 && c <= 0x203a)

/** How deep quotations nest before further marks are read as plain signs. */
const MAX_DEPTH = 4

/**
 * Finds quotations in one pass. Marks that look alike at both ends (" ″) open and close by turns, unless
 * the spaces beside them tell that one was forgotten (see upright-marks.ts). A quotation that is never
 * closed ends at the end of its part.
 */
export function findQuotes(words: Words): Quote[] {
  const found: Quote[] = []
  const { part } = words
  const marks = marksOf(words)
  if (marks.length === 0) return found
  const readings = readUprights(words, marks)
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
  const open = (i: number, closer: number): void => {
    if (opens.length === MAX_DEPTH) return
    if (opens.length === 0) begin = i
    opens.push(i)
    closers.push(closer)
  }
  for (const i of marks) {
    const mark = words.view.text.charCodeAt(words.viewFrom[i] ?? 0)
    if (opens.length > 0 && part[i] !== part[begin]) closeAll(lastOfPart(part, begin, words.count))
    const read = readings.get(i)
    if (read?.as === 'sign') continue
    if (read?.until !== undefined) {
      if (read.until > i)
        found.push({ open: i, close: null, last: read.until, depth: opens.length })
      continue
    }
    const top = read?.as === 'open' ? -1 : closers.lastIndexOf(mark)
    if (top >= 0) close(top, i, i - 1)
    else if (read?.as === 'close') continue
    else if (SYMMETRIC.has(mark) || CLOSER_OF.has(mark)) open(i, CLOSER_OF.get(mark) ?? mark)
    else if (CLOSERS.has(mark) && mark !== APOSTROPHE && opens.length > 0) {
      // A closer of another kind than its opener: writers mix “ and ", take it as the close.
      close(opens.length - 1, i, i - 1)
    }
  }
  if (opens.length > 0) closeAll(lastOfPart(part, begin, words.count))
  return found.length < 2 ? found : found.sort((a, b) => a.open - b.open || a.depth - b.depth)
}

/** The tokens that are quotation marks. */
function marksOf({ count, view, viewFrom, viewTo }: Words): number[] {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const at = viewFrom[i] ?? 0
    const mark = view.text.charCodeAt(at)
    if (!mayBeMark(mark) || (viewTo[i] ?? 0) - at !== 1) continue
    if (CLOSER_OF.has(mark) || CLOSERS.has(mark) || SYMMETRIC.has(mark)) found.push(i)
  }
  return found
}

/** What is known of upright marks beyond their turns, part by part. */
function readUprights(words: Words, marks: readonly number[]): ReadonlyMap<number, UprightReading> {
  const found = new Map<number, UprightReading>()
  let inPart: number[] = []
  const read = (): void => {
    for (const r of readUpright(words, inPart)) found.set(r.at, r)
    inPart = []
  }
  for (const i of marks) {
    if (words.view.text.charCodeAt(words.viewFrom[i] ?? 0) !== UPRIGHT) continue
    if (inPart.length > 0 && words.part[i] !== words.part[inPart[0] ?? i]) read()
    inPart.push(i)
  }
  if (inPart.length > 0) read()
  return found
}

/** The last token before `end` that lies in the same part as token `at`. */
function lastOfPart(part: Uint32Array, at: number, end: number): number {
  let last = at
  while (last + 1 < end && part[last + 1] === part[at]) last++
  return last
}
