import { isProse } from './line.ts'
import { assign, textOf, type Page } from './page.ts'

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

/** A line that ends in a question or an exclamation mark. */
export const isQuestion = (page: Page, i: number): boolean => {
  const line = page.lines[i]
  return line !== undefined && line.ends === 'stop' && /[؟?!]/.test(textOf(page, line).slice(-3))
}

/** «- …», «1. …»: an item of a list, not a heading. */
export function isItem(page: Page, i: number): boolean {
  const line = page.lines[i]
  return line !== undefined && /^([-–—*•●▪■]|[\d٠-٩]{1,2}\s*[.)-])/.test(textOf(page, line))
}
