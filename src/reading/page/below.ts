import { isByline, isClosingCredit } from './credits.ts'
import { isItem, isQuestion } from './rest.ts'
import { assign, isBoilerplate, mainRegion, textOf, type Page } from './page.ts'
import type { Stamp } from './stamps.ts'

/**
 * Below the text nothing is a whole paragraph. Credits and loose last lines stay; on a page, from the
 * first piece of furniture on, everything goes.
 */
export function markBottom(page: Page, stamps: ReadonlyMap<number, Stamp>, isPage: boolean): void {
  const region = mainRegion(page)
  if (region === undefined) return
  if (isPage) markLooseTail(page, region.last)
  let gone = false
  for (let i = region.last + 1; i < page.lines.length; i++) {
    const line = page.lines[i]
    if (line === undefined || i === page.title) continue
    if (isBoilerplate(page, i)) {
      gone = isPage
      continue
    }
    const stamp = stamps.get(i)
    if (isAddress(page, i)) assign(page, i, 'boilerplate', 'address')
    else if (gone && stamp?.label !== 'published') assign(page, i, 'boilerplate', 'below-text')
    else if (stamp !== undefined && (isPage || stamp.label !== 'none'))
      assign(page, i, 'stamp', stamp.label)
    else if (isClosingCredit(page, i)) assign(page, i, 'byline', 'closing-credit')
    else if (isByline(page, i)) assign(page, i, 'byline', 'by')
    else if (isPage && line.arabic === 0 && line.latin > 0 && line.words <= 6) {
      assign(page, i, 'boilerplate', 'stray-latin')
      gone = true
    }
  }
}

/** Two or more headlines right under the last paragraph of a page lead to other articles. */
function markLooseTail(page: Page, last: number): void {
  if (page.lines[last]?.ends === 'colon') return
  let to = last + 1
  while (to < page.lines.length && isHeadlineBelow(page, to)) to++
  if (to - last - 1 < 2) return
  for (let i = last + 1; i < to; i++) assign(page, i, 'boilerplate', 'loose-tail')
}

function isHeadlineBelow(page: Page, i: number): boolean {
  const line = page.lines[i]
  if (line === undefined || page.roles[i] !== undefined || i === page.title) return false
  if (isItem(page, i) || isClosingCredit(page, i) || isByline(page, i)) return false
  return (
    line.words >= 4 &&
    line.words <= 18 &&
    line.arabic > 10 &&
    line.ends !== 'colon' &&
    (line.ends !== 'stop' || isQuestion(page, i))
  )
}

/** A mail or web address and nothing else. */
function isAddress(page: Page, i: number): boolean {
  const line = page.lines[i]
  if (line === undefined || line.arabic > 0 || line.words > 3) return false
  return /^(https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w.-]+$/i.test(textOf(page, line))
}
