import { isProse, type Line } from '../page/line.ts'
import { assign, textOf, type Page } from '../page/page.ts'

/**
 * Two or more headlines between two paragraphs, with no text of their own under them, are links to
 * other articles. One alone is a heading; so is a short last one, or one that goes on from the text.
 *
 *     … paragraph.
 *     headline            ← link
 *     headline            ← link
 *     paragraph …
 */
export function markRuns(page: Page): void {
  const { lines } = page
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]
    if (before === undefined || !isProse(before) || before.ends !== 'stop') continue
    if (page.roles[i - 1] !== undefined || i - 1 === page.title) continue
    let to = i
    while (to < lines.length && isHeadline(page, to)) to++
    const after = lines[to]
    if (to - i < 2 || to - i > MOST || after === undefined || !isProse(after)) continue
    const last = lines[to - 1]
    const end = last !== undefined && (last.words <= 4 || goesOn(last)) ? to - 1 : to
    if (end - i < 2 && end < to) continue
    for (let k = i; k < end; k++) assign(page, k, 'boilerplate', 'related-run')
    i = to
  }
}

/** Longer runs are verses or a list of the article's own. */
const MOST = 6

function isHeadline(page: Page, i: number): boolean {
  const line = page.lines[i]
  if (line === undefined || page.roles[i] !== undefined || i === page.title) return false
  if (line.words < 3 || line.words > 18 || line.arabic < 10 || isProse(line)) return false
  const text = textOf(page, line)
  // An item of a list of the article: «- …», «1. …», «تأليف: …».
  if (/^[-–—*•●▪■«(\d٠-٩]/.test(text) || (line.words <= 5 && text.includes(':'))) return false
  return line.ends === 'none' || (line.ends === 'stop' && /[؟?!]["»”]?$/.test(text))
}

/** «ولكن لماذا …»: words that only a heading of the same text begins with. */
const goesOn = (line: Line): boolean =>
  /^(ولكن|لكن|اذن|وماذا|ولماذا|وكيف|فماذا|فكيف) /.test(line.key)
