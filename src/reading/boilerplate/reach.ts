import { isProse } from '../page/line.ts'
import { textOf, type Page } from '../page/page.ts'
import { findPhrase } from './phrases.ts'

/** What lies behind and ahead of every line, so that asking costs nothing however often it is done. */
export interface Reach {
  /** Is less than a third of the running text still to come after the line? */
  endsPage(i: number): boolean
  /** Does a phrase of a page's end follow before the next long paragraph? */
  isTail(i: number): boolean
}

/** A line longer than this is never known by a phrase: phrases open short lines. */
export const PHRASE_LINE = 320

/** One pass over the page. */
export function createReach(page: Page): Reach {
  const n = page.lines.length
  // Characters of running text in the lines before each one.
  const before = new Float64Array(n + 1)
  page.lines.forEach((line, i) => {
    before[i + 1] = (before[i] ?? 0) + (isProse(line) ? line.to - line.from : 0)
  })
  const tail = new Uint8Array(n + 1)
  for (let i = n - 1; i >= 0; i--) {
    const line = page.lines[i]
    tail[i] = tail[i + 1] ?? 0
    if (line === undefined) continue
    if (isProse(line) && line.words >= 24) tail[i] = 0
    else if (line.to - line.from <= PHRASE_LINE) {
      if (findPhrase(line.key, textOf(page, line), true)?.scope === 'rest') tail[i] = 1
    }
  }
  const all = before[n] ?? 0
  return {
    endsPage(i) {
      const behind = before[i] ?? 0
      return behind > 0 && all - (before[i + 1] ?? all) < behind / 2
    },
    isTail: (i) => tail[i + 1] === 1,
  }
}
