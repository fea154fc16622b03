import { isByline, isCaption, isDatelineLine } from './credits.ts'
import { assign, mainRegion, type Page } from './page.ts'
import type { Stamp } from './stamps.ts'

/** Above the text: stamps, byline, dateline, the words of a picture. */
export function markCredits(
  page: Page,
  stamps: ReadonlyMap<number, Stamp>,
  isPage: boolean,
  author: string,
): void {
  const first = mainRegion(page)?.first ?? page.title + 1
  for (let i = 0; i < Math.min(first, page.lines.length); i++) {
    if (i === page.title || page.roles[i] !== undefined) continue
    const stamp = stamps.get(i)
    if (stamp !== undefined) assign(page, i, 'stamp', stamp.label)
    else if (isByline(page, i) || isAuthor(page, i, author)) assign(page, i, 'byline', 'by')
    else if (i < page.title) continue
    else if (isPage && isSiteName(page, i)) assign(page, i, 'boilerplate', 'site-name')
    else if (isCaption(page, i)) assign(page, i, 'caption', 'credited')
    else if (isDatelineLine(page, i) && i >= first - (isPage ? 3 : 1))
      assign(page, i, 'dateline', 'alone')
  }
}

/** What is left above a page's text: menus above the title; names, pictures and a summary below it. */
export function markAboveText(page: Page, stamps: ReadonlyMap<number, Stamp>): void {
  const first = mainRegion(page)?.first ?? page.title + 1
  for (let i = 0; i < Math.min(first, page.lines.length); i++) {
    const line = page.lines[i]
    if (line === undefined || i === page.title || page.roles[i] !== undefined) continue
    const byStamp = stamps.has(i - 1) || stamps.has(i + 1)
    if (i < page.title) assign(page, i, 'boilerplate', 'above-title')
    else if (line.arabic === 0) assign(page, i, 'boilerplate', 'stray-latin')
    else if (byStamp && line.words >= 2 && line.words <= 4 && line.digits === 0)
      assign(page, i, 'byline', 'by-stamp')
    else if (line.words < 8) assign(page, i, 'caption', 'above-text')
    else assign(page, i, 'heading', 'deck')
  }
}

/** A short line that is the author's name, as the record or the page's metadata gives it. */
export function isAuthor(page: Page, i: number, author: string): boolean {
  const line = page.lines[i]
  if (line === undefined || author === '' || line.words > author.split(' ').length + 3) return false
  return ` ${line.key} `.includes(` ${author} `)
}

/** «المرفأ اليوم -»: a name left over from a line that lost its other half. */
function isSiteName(page: Page, i: number): boolean {
  const line = page.lines[i]
  return line !== undefined && line.words <= 4 && line.ends === 'dash'
}
