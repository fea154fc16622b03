import { isProse, type Line } from './line.ts'
import { findPhrase } from '../boilerplate/phrases.ts'
import { isBoilerplate, textOf, type Page } from './page.ts'
import { isSameTitle } from './similar.ts'

/** A set of line numbers, as far as it is asked here. */
interface HasLine {
  has(i: number): boolean
}

/** How far down the page a title is looked for. */
const TOP = 120

/**
 * The line that is the title, or -1. A title known from elsewhere is looked for first; else the
 * lines before the running text are weighed: copies of one another, shared words with the text
 * below, the place beside a stamp.
 */
export function findTitle(page: Page, known: readonly string[], stampLines: HasLine): number {
  const { lines } = page
  for (const key of known) {
    if (key === '') continue
    const at = bestCopy(page, copiesOf(page, key))
    if (at >= 0) return at
  }
  if (isArticleShape(page, stampLines)) return 0
  const first = firstParagraph(page)
  const candidates: number[] = []
  for (let i = 0; i < Math.min(first, TOP, lines.length); i++) {
    const line = lines[i]
    if (line === undefined || isBoilerplate(page, i) || stampLines.has(i)) continue
    if (line.words >= 2 && line.words <= 40 && line.arabic + line.latin > 0) candidates.push(i)
  }
  if (candidates.length === 0) return -1
  const firstStamp = candidates.length < 2 ? -1 : stampAmong(stampLines, first)
  const hasEarlier = candidates.some((i) => i < firstStamp && (lines[i]?.words ?? 0) >= 4)
  const body = new Set<string>()
  for (let i = first; i < Math.min(first + 4, lines.length); i++) {
    for (const w of (lines[i]?.key ?? '').split(' ')) body.add(stem(w))
  }
  let best = -1
  let bestScore = -Infinity
  for (const i of candidates) {
    // The stamp stands under the title; below both come the summary and the words of a picture.
    const late = hasEarlier && i > firstStamp ? 0.8 : 0
    const score = scoreOf(page, i, candidates, body, stampLines) - late
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  const key = lines[best]?.key ?? ''
  return bestCopy(
    page,
    candidates.filter((i) => isSameTitle(lines[i]?.key ?? '', key)),
  )
}

/**
 * Does the text open with its title, as an article without its page does? It does where nothing
 * above the running text belongs to a page: no menu word, no stamp, no second copy of the title.
 */
export function isArticleShape(page: Page, stampLines: HasLine): boolean {
  const [title, next] = page.lines
  if (page.marks !== undefined || title === undefined) return false
  if (isProse(title) && !canOpen(title, next)) return false
  for (let i = 0; i < Math.min(TOP, page.lines.length); i++) {
    const line = page.lines[i]
    if (line === undefined || (i > 0 && isProse(line))) break
    if (stampLines.has(i)) return false
    if (i > 0 && isSameTitle(line.key, title.key)) return false
    // A section's name may be a title («أمريكا»); above a headline it is a menu.
    const phrase = line.words > 8 ? undefined : findPhrase(line.key, textOf(page, line), true)
    if (phrase !== undefined && (i > 0 || next === undefined || !isProse(next))) return false
  }
  return true
}

/** The lines that say what a known title says; in plain text only near the top. */
function copiesOf(page: Page, key: string): number[] {
  const copies: number[] = []
  const top = page.marks === undefined ? TOP : page.lines.length
  for (let i = 0; i < top; i++) {
    const line = page.lines[i]
    if (line === undefined) break
    if (line.ends !== 'stop' || line.words < 20) if (isSameTitle(line.key, key)) copies.push(i)
  }
  return copies
}

/** Where running text begins: the first prose line that is not the opening line of its page. */
function firstParagraph(page: Page): number {
  const { lines } = page
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || isBoilerplate(page, i) || !isProse(line)) continue
    if (i === 0 && canOpen(line, lines[1])) continue
    return i
  }
  // No running text at all: what follows the first line is the text.
  return Math.min(1, lines.length)
}

/** May the very first line, though it reads like a sentence, be a headline? */
const canOpen = (line: Line, next: Line | undefined): boolean =>
  next?.blankBefore === true && line.words <= 30 && !(line.words > 18 && line.ends === 'stop')

/** The first stamp above line `before`, or -1. */
function stampAmong(stampLines: HasLine, before: number): number {
  for (let i = 0; i < Math.min(before, TOP); i++) if (stampLines.has(i)) return i
  return -1
}

function scoreOf(
  page: Page,
  i: number,
  candidates: readonly number[],
  body: ReadonlySet<string>,
  stampLines: HasLine,
): number {
  const line = page.lines[i]
  if (line === undefined) return -Infinity
  const text = textOf(page, line)
  let score = line.words >= 4 ? 1 : line.words === 3 ? 0.5 : 0
  const copies = candidates.filter(
    (k) => k !== i && isSameTitle(page.lines[k]?.key ?? '', line.key),
  ).length
  if (copies > 0) score += 2
  const words = line.key.split(' ').filter((w) => w.length > 2)
  const shared = words.filter((w) => body.has(stem(w))).length
  score += words.length === 0 ? 0 : (2.5 * shared) / words.length
  if (i === 0) score += 0.6
  if (stampLines.has(i + 1) || stampLines.has(i - 1) || stampLines.has(i + 2)) score += 0.5
  if (page.lines[i + 1]?.blankBefore === true) score += 0.2
  if (line.ends === 'dash' || line.ends === 'colon' || line.ends === 'ellipsis') score -= 1.5
  if (/^[[({]/.test(text)) score -= 2
  if (countOf(text, '|') + countOf(text, '/') + countOf(text, '>') + countOf(text, '›') >= 2)
    score -= 1.5
  if (line.latin > line.arabic) score -= 1
  if (line.words > 14) score -= (line.words - 14) * 0.06
  const mark = page.marks?.[i]
  if (mark !== undefined)
    score += mark.heading === 1 ? 3 : mark.heading === 2 ? 1 : mark.linkShare > 0.8 ? -1.5 : 0
  // Of equals, the first.
  return score - i * 0.004
}

function countOf(text: string, sign: string): number {
  let n = 0
  for (let i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) n++
  return n
}

/** Of copies of one title the fullest; of equally full ones the first. */
function bestCopy(page: Page, copies: readonly number[]): number {
  let best = -1
  let bestLength = -1
  for (const i of copies) {
    const line = page.lines[i]
    if (line === undefined) continue
    const text = textOf(page, line)
    // A copy that begins or ends with a dash has lost its end, or carries the site's name.
    const cut = line.ends === 'ellipsis' || text.includes(' - ') || text.includes(' | ') ? 1000 : 0
    const mark = page.marks?.[i]
    const heading = mark === undefined ? 0 : mark.heading === 1 ? 2000 : mark.heading > 1 ? 500 : 0
    const length =
      text.length - cut + heading - (mark !== undefined && mark.linkShare > 0.8 ? 1000 : 0)
    if (best < 0 || length > bestLength) {
      best = i
      bestLength = length
    }
  }
  return best
}

/** A word without a joined و ف ب ل ك and ال, roughly: enough to see that two lines share it. */
function stem(w: string): string {
  let s = w
  if (s.length > 4 && (s[0] === 'و' || s[0] === 'ف')) s = s.slice(1)
  if (s.length > 4 && (s[0] === 'ب' || s[0] === 'ل' || s[0] === 'ك')) s = s.slice(1)
  if (s.length > 4 && s.startsWith('ال')) s = s.slice(2)
  return s
}
