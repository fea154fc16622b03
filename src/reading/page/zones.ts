import { findPhrase } from '../boilerplate/phrases.ts'
import { isAuthor } from './above.ts'
import { isByline, isDatelineLine } from './credits.ts'
import { keyOf } from './key.ts'
import { isProse } from './line.ts'
import { assign, mainRegion, textOf, type Page } from './page.ts'
import { isSameTitle } from './similar.ts'
import type { Stamp } from './stamps.ts'

/** What the extraction of an HTML page left out is not the article; links alone on a line lead off it. */
export function markOutside(page: Page, stamps: ReadonlyMap<number, Stamp>, author: string): void {
  const { marks } = page
  if (marks === undefined) return
  const main = marks.findIndex((m, i) => m.inMain && i > page.title)
  marks.forEach((mark, i) => {
    const line = page.lines[i]
    if (i === page.title || line === undefined) return
    if (!mark.inMain) {
      // Between the title and the text stand the stamp and the byline, which the library leaves out.
      const between = page.title >= 0 && i > page.title - 4 && i < main
      if (between && mark.isCaption) assign(page, i, 'caption', 'element')
      else if (
        !between ||
        !(
          stamps.has(i) ||
          isAuthor(page, i, author) ||
          isByline(page, i) ||
          isDatelineLine(page, i)
        )
      ) {
        assign(page, i, 'boilerplate', 'outside-main')
      }
    } else if (mark.isCaption) assign(page, i, 'caption', 'element')
    else if (mark.linkShare > 0.9 && line.words >= 3 && !isProse(line))
      assign(page, i, 'boilerplate', 'link-line')
  })
}

/**
 * Copies of the title: the page's own heading, the picture's text, the subject of a comment. Among
 * the paragraphs there are none: a refrain, a heading, a line that opens a list.
 */
export function markCopies(page: Page): void {
  const key = page.lines[page.title]?.key
  if (key === undefined) return
  const { first, last } = mainRegion(page) ?? { first: page.lines.length, last: -1 }
  page.lines.forEach((line, i) => {
    if (i === page.title || line.words > 60 || line.ends === 'colon') return
    if ((i >= first && i <= last) || (line.ends === 'stop' && line.key !== key)) return
    const twice = line.key.length > key.length * 1.8 && line.key.startsWith(key)
    if (isSameTitle(line.key, key) || twice || isCutCopy(page, i, key)) {
      assign(page, i, 'boilerplate', 'repeated-title')
    }
  })
}

/** «المرفأ اليوم - مجلس المدينة يقر»: the beginning of the title behind the site's name. */
function isCutCopy(page: Page, i: number, key: string): boolean {
  const line = page.lines[i]
  const parts = line === undefined ? [] : textOf(page, line).split(/ [-–|] /)
  const last = keyOf(parts[parts.length - 1] ?? '')
  return parts.length > 1 && last.split(' ').length >= 3 && key.startsWith(last)
}

/**
 * Has the text the furniture of a web page, or is it an article and no more? A link to other news
 * or an address under the text does not make it one; a counter of shares, a form, a stamp, a copy of
 * the title do.
 */
export function hasFurniture(page: Page, stamps: ReadonlyMap<number, Stamp>): boolean {
  if (page.marks !== undefined || page.title > 0) return true
  const region = mainRegion(page)
  const first = region?.first ?? page.lines.length
  for (const [i, stamp] of stamps)
    if (i < first && i !== page.title && isSureStamp(stamp)) return true
  let edge = 0
  for (let i = 0; i < page.lines.length; i++) {
    const rule = page.roles[i]?.rule ?? ''
    if (rule.startsWith('boilerplate/') && !NO_FURNITURE.has(rule)) return true
    if (i < first || i <= (region?.last ?? 0)) continue
    const line = page.lines[i]
    if (line === undefined || line.words > 12) continue
    const phrase = findPhrase(line.key, textOf(page, line), true)
    if (phrase !== undefined && phrase.kind !== 'navigation') edge++
  }
  return edge >= 2
}

const isSureStamp = (stamp: Stamp): boolean => stamp.label !== 'none' || stamp.date !== undefined

/** Rules that articles without their page also meet. */
const NO_FURNITURE: ReadonlySet<string> = new Set([
  'boilerplate/related',
  'boilerplate/related-item',
  'boilerplate/related-run',
  'boilerplate/source-link',
  'boilerplate/copyright',
  'boilerplate/disclaimer',
  'boilerplate/repeated-title',
  'boilerplate/follow',
  'boilerplate/app',
])
