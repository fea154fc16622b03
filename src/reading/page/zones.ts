import { findPhrase } from '../boilerplate/phrases.ts'
import { isByline, isCaption, isClosingCredit, isDatelineLine } from './credits.ts'
import { keyOf } from './key.ts'
import { isProse } from './line.ts'
import { assign, isBoilerplate, mainRegion, textOf, type Page } from './page.ts'
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
function isAuthor(page: Page, i: number, author: string): boolean {
  const line = page.lines[i]
  if (line === undefined || author === '' || line.words > author.split(' ').length + 3) return false
  return ` ${line.key} `.includes(` ${author} `)
}

/** «المرفأ اليوم -»: a name left over from a line that lost its other half. */
function isSiteName(page: Page, i: number): boolean {
  const line = page.lines[i]
  return line !== undefined && line.words <= 4 && line.ends === 'dash'
}

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

/** What no rule has named: headings among paragraphs. */
export function markRest(page: Page): void {
  const { lines } = page
  lines.forEach((line, i) => {
    if (i === page.title || page.roles[i] !== undefined) return
    const next = lines[i + 1]
    const opens =
      line.words <= 14 &&
      !isItem(page, i) &&
      (line.ends === 'none' ||
        line.ends === 'colon' ||
        line.ends === 'ellipsis' ||
        isQuestion(page, i)) &&
      !isProse(line)
    if (opens && next !== undefined && page.roles[i + 1] === undefined && isProse(next)) {
      assign(page, i, 'heading', 'above-paragraph')
    } else assign(page, i, 'paragraph', isProse(line) ? 'prose' : 'line')
  })
}

const isQuestion = (page: Page, i: number): boolean => {
  const line = page.lines[i]
  return line !== undefined && line.ends === 'stop' && /[؟?!]/.test(textOf(page, line).slice(-3))
}

/** «- …», «1. …»: an item of a list, not a heading. */
function isItem(page: Page, i: number): boolean {
  const line = page.lines[i]
  return line !== undefined && /^([-–—*•●▪■]|[\d٠-٩]{1,2}\s*[.)-])/.test(textOf(page, line))
}
