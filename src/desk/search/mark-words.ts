import type { Attachment } from 'svelte/attachments'

/** Its look is in the styles of the search page. */
const NAME = 'found'

/** Letters that a reader takes for one. */
const ALIKE: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
}

/** A word as it is compared: without harakat, tatweel and what does not show, in plain letters. */
const plainLetters = (word: string): string =>
  word
    .replaceAll(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/[أإآٱىئؤة]/g, (c) => ALIKE[c] ?? c)
    .toLowerCase()

/** What is asked for, without signs, filters and what is excluded. */
export const askedWords = (q: string): string[] =>
  q
    .split(/\s+/)
    .filter((piece) => !piece.startsWith('-') && !piece.includes(':'))
    .map((piece) => plainLetters(piece.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '')))
    .filter((w) => w !== '')

/** The stretches of a text that are words holding one of those that are asked for. */
export function foundIn(
  text: string,
  asked: readonly string[],
): { readonly from: number; readonly to: number }[] {
  if (asked.length === 0) return []
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+/gu)]
    .filter(([word]) => {
      const letters = plainLetters(word)
      return asked.some((w) => letters.includes(w))
    })
    .map((m) => ({ from: m.index, to: m.index + m[0].length }))
}

/**
 * Marks the words that were asked for in all that stands inside an element under a link to a passage,
 * without touching the page; a browser that cannot shows them unmarked.
 */
export function markWords(q: string): Attachment {
  return (element) => {
    if (!('highlights' in CSS)) return
    const known = CSS.highlights.get(NAME)
    const marks = known ?? new Highlight()
    if (known === undefined) CSS.highlights.set(NAME, marks)
    const asked = askedWords(q)
    const added: Range[] = []
    for (const passage of element.querySelectorAll('a.words')) {
      const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
        for (const { from, to } of foundIn(node.textContent ?? '', asked)) {
          const range = new Range()
          range.setStart(node, from)
          range.setEnd(node, to)
          marks.add(range)
          added.push(range)
        }
    }
    return () => {
      for (const range of added) marks.delete(range)
    }
  }
}
