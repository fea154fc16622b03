import { createOffsetMapBuilder, type OffsetMap } from '../../text/offset-map.ts'
import { isHidden } from './hidden.ts'
import type { Html } from './parse.ts'

/** A stretch of the visible text that one text of one element gave. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly element: number
}

/** What a reader sees of a page, in order: one block a line, an empty line between paragraphs. */
export interface Visible {
  readonly text: string
  readonly toSource: OffsetMap
  readonly pieces: readonly Piece[]
  /** For every event of the page the piece that it gave, or -1. */
  readonly pieceOf: Int32Array
}

/**
 * Renders the text of a page. White space is folded as browsers fold it; what stands between two
 * words of the view (markup, white space) is the source of the space or line break between them.
 */
export function renderVisible(html: Html): Visible {
  const out: string[] = []
  const builder = createOffsetMapBuilder()
  const pieces: Piece[] = []
  const pieceOf = new Int32Array(html.events.length).fill(-1)
  let length = 0
  let source = 0
  let hidden = 0
  let pre = 0
  let space = false
  let breaks = 0

  /** Writes what parts the last word from the one at source place `at`. */
  const separate = (at: number): void => {
    const gap = at - source
    const mark = length === 0 ? '' : breaks > 0 ? (breaks > 1 ? '\n\n' : '\n') : space ? ' ' : ''
    if (mark === '') builder.drop(gap)
    else if (mark.length === gap && gap === 1) builder.keep(1)
    else builder.replace(mark.length, gap)
    out.push(mark)
    length += mark.length
    space = false
    breaks = 0
    source = at
  }

  html.events.forEach((event, index) => {
    const afterText = html.events[index - 1]?.kind === 'text'
    if (event.kind === 'text') {
      if (hidden > 0) return
      const { text } = event
      const isEntity = event.to - event.from !== text.length
      const from = length
      let begun = -1
      for (let i = 0; i < text.length;) {
        const c = text.charCodeAt(i)
        if (isBlank(c)) {
          if (pre > 0 && c === 0x0a) breaks = Math.min(2, breaks + 1)
          else space = true
          i++
          continue
        }
        let to = i + 1
        while (to < text.length && !isBlank(text.charCodeAt(to))) to++
        separate(isEntity ? event.from : event.from + i)
        if (begun < 0) begun = length
        out.push(text.slice(i, to))
        if (isEntity) builder.replace(to - i, event.to - event.from)
        else builder.keep(to - i)
        length += to - i
        source = isEntity ? event.to : event.from + to
        i = to
      }
      if (length > from && begun >= 0) {
        const last = pieces[pieces.length - 1]
        // Characters that the tokenizer gave one by one (entities, lone signs) are one piece.
        if (
          last !== undefined &&
          afterText &&
          last.element === event.element &&
          last.to === begun
        ) {
          pieces[pieces.length - 1] = { ...last, to: length }
        } else pieces.push({ from: begun, to: length, element: event.element })
        pieceOf[index] = pieces.length - 1
      }
      return
    }
    const element = html.elements[event.element]
    if (element === undefined) return
    const by = event.kind === 'open' ? 1 : -1
    if (isHidden(element)) hidden += by
    if (element.name === 'pre') pre += by
    if (element.name === 'br') breaks = Math.min(2, breaks + (event.kind === 'open' ? 1 : 0))
    else if (PARAGRAPHS.has(element.name)) breaks = 2
    else if (LINES.has(element.name)) breaks = Math.max(1, breaks)
  })
  return { text: out.join(''), toSource: builder.build(), pieces, pieceOf }
}

/** White space that HTML folds; a no-break space is a character. */
const isBlank = (c: number): boolean => c === 0x20 || (c >= 0x09 && c <= 0x0d)

const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre figure article section main aside nav header footer form hr'.split(
    ' ',
  ),
)

const LINES: ReadonlySet<string> = new Set(
  'div li tr td th dt dd figcaption address fieldset legend center body html details summary button option caption label time'.split(
    ' ',
  ),
)
