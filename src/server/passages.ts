import { isSpace, type Range } from '../text/range.ts'
import type { SearchPassage } from './api-types.ts'

/** Code units shown before and after found words. */
const AROUND = 90
const MOST_PASSAGES = 2

/**
 * The stretches to show for found words: words that stand close share one passage; a passage begins
 * and ends between words and never crosses a line. In the order of the words given, so the best
 * comes first.
 */
export function toPassages(text: string, found: readonly Range[]): SearchPassage[] {
  const passages: { from: number; to: number; marks: Range[] }[] = []
  for (const { from, to } of found) {
    if (to <= from || to > text.length) continue
    const home = passages.find((p) => p.from <= from && to <= p.to)
    if (home !== undefined) home.marks.push({ from, to })
    else if (passages.length < MOST_PASSAGES)
      passages.push({ ...around(text, { from, to }), marks: [{ from, to }] })
  }
  return passages.map((p) => ({
    from: p.from,
    to: p.to,
    text: text.slice(p.from, p.to),
    cut: {
      before: p.from > 0 && text[p.from - 1] !== '\n',
      after: p.to < text.length && text[p.to] !== '\n',
    },
    marks: p.marks.sort((a, b) => a.from - b.from),
  }))
}

function around(text: string, r: Range): Range {
  let from = r.from
  const least = Math.max(0, r.from - AROUND)
  while (from > least && text[from - 1] !== '\n') from--
  // Cut inside a word: give the rest of that word up.
  if (from === least && from > 0 && text[from - 1] !== '\n')
    while (from < r.from && !isSpace(text.charCodeAt(from - 1))) from++
  let to = r.to
  const most = Math.min(text.length, r.to + AROUND)
  while (to < most && text[to] !== '\n') to++
  if (to === most && to < text.length && text[to] !== '\n')
    while (to > r.to && !isSpace(text.charCodeAt(to))) to--
  return { from, to }
}
