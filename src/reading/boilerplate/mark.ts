import type { Line } from '../page/line.ts'
import { assign, isBoilerplate, mainRegion, textOf, type Page } from '../page/page.ts'
import { findPhrase, type Phrase } from './phrases.ts'
import { createReach, PHRASE_LINE, type Reach } from './reach.ts'
import { isInvitation } from './shapes.ts'

/** Marks the lines that a phrase makes boilerplate wherever it stands, and what they reach. */
export function markPhrases(page: Page): void {
  const reach = createReach(page)
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i]
    if (line === undefined || page.roles[i] !== undefined || i === page.title) continue
    if (line.to - line.from > PHRASE_LINE) continue
    const phrase = findPhrase(line.key, textOf(page, line), false)
    if (phrase !== undefined && mayOpen(phrase, line)) markReach(page, reach, i, phrase)
    else if (isInvitation(line)) assign(page, i, 'boilerplate', 'follow')
  }
}

/**
 * Marks what is boilerplate only at the edges: above the title, below the last paragraph, or beside
 * other boilerplate.
 */
export function markEdges(page: Page): void {
  const reach = createReach(page)
  const region = mainRegion(page)
  const first = region?.first ?? page.lines.length
  const last = region?.last ?? page.lines.length
  const visit = (i: number, step: 1 | -1): void => {
    const line = page.lines[i]
    if (line === undefined || page.roles[i] !== undefined || i === page.title) return
    if (line.to - line.from > PHRASE_LINE) return
    const outside = i < first || i > last
    const phrase = findPhrase(line.key, textOf(page, line), true)
    const ends = phrase !== undefined && i > first && isEnd(reach, i, phrase)
    if (!outside && !isBoilerplate(page, i - step) && !ends) return
    if (phrase !== undefined) {
      if ((outside && i > last) || ends) markReach(page, reach, i, phrase)
      else assign(page, i, 'boilerplate', phrase.kind)
    } else if (isScrap(line)) assign(page, i, 'boilerplate', 'scrap')
  }
  for (let i = 0; i < page.lines.length; i++) visit(i, 1)
  for (let i = page.lines.length - 1; i >= 0; i--) visit(i, -1)
}

/** A whole sentence of the article may begin with a phrase's words; a notice is a sentence itself. */
const mayOpen = (phrase: Phrase, line: Line): boolean =>
  phrase.match !== 'start' || line.words < 16 || NOTICES.has(phrase.kind) || line.ends !== 'stop'

const NOTICES: ReadonlySet<string> = new Set([
  'cookie',
  'app',
  'disclaimer',
  'comment',
  'newsletter',

  'bio',
])

/** A line with hardly a letter in it: a counter, a bullet, a lone sign. */
const isScrap = (line: Line): boolean => line.arabic + line.latin <= 1

function markReach(page: Page, reach: Reach, i: number, phrase: Phrase): void {
  assign(page, i, 'boilerplate', phrase.kind)
  if (phrase.scope === 'line') return
  if (phrase.kind === 'bio') {
    markBio(page, i)
    return
  }
  if (phrase.scope === 'rest' || reach.isTail(i)) {
    if (reach.endsPage(i) || (phrase.kind === 'comment' && phrase.scope === 'rest')) {
      for (let k = i + 1; k < page.lines.length; k++)
        assign(page, k, 'boilerplate', `after-${phrase.kind}`)
      return
    }
  }
  if (phrase.match === 'whole') markList(page, i, phrase.kind)
}

/** The words on an author are one or two paragraphs, up to the next piece of furniture. */
function markBio(page: Page, i: number): void {
  for (let k = i + 1; k <= i + 3 && k < page.lines.length && !isBoilerplate(page, k); k++) {
    assign(page, k, 'boilerplate', 'bio-text')
  }
}

/** Do the comments, or the words on the author, begin here? What follows may be whole sentences. */
function isEnd(reach: Reach, i: number, phrase: Phrase): boolean {
  if (phrase.scope !== 'rest' || phrase.kind === 'copyright') return false
  return (
    phrase.kind === 'bio' || reach.endsPage(i) || (phrase.kind === 'comment' && reach.isTail(i))
  )
}

/** The links under a phrase such as «موضوع يهمك»: lines that are no whole sentences. */
function markList(page: Page, i: number, kind: string): void {
  let k = i + 1
  while (k < page.lines.length && k <= i + 14 && isItem(page, k)) k++
  // The last line, set apart and right above a paragraph, is that paragraph's heading.
  const last = page.lines[k - 1]
  const next = page.lines[k]
  if (k - 1 > i + 1 && last?.blankBefore === true && next?.blankBefore === false) k--
  for (let j = i + 1; j < k; j++) assign(page, j, 'boilerplate', `${kind}-item`)
}

function isItem(page: Page, k: number): boolean {
  const line = page.lines[k]
  if (line === undefined || k === page.title) return false
  if (page.roles[k] !== undefined) return isBoilerplate(page, k)
  if (line.ends === 'ellipsis') return line.words <= 40
  if (line.ends === 'stop' && line.words >= 9) {
    // A headline may end in a question; a sentence of the article ends in a full stop.
    return line.words <= 16 && /[؟?!]["»”]?$/.test(textOf(page, line))
  }
  return line.words < 24
}
