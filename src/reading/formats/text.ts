import { assembleArticle, createSource } from '../assemble.ts'
import { decode } from '../charset.ts'
import { failure } from '../failure.ts'
import type { Format, Hints, ReadResult } from '../format.ts'
import { refuseLength } from '../limits.ts'
import { layOut } from '../page/lay-out.ts'

/** Plain text: one article, or a whole page's text with all that stands round it. */
export const textFormat: Format = {
  name: 'text',
  // Whatever else is not: the reading of last resort.
  detect: (_bytes, hints) => (hints.mediaType?.startsWith('text/plain') === true ? 0.5 : 0.2),
  *read(bytes, hints) {
    yield readText(bytes, hints)
  },
}

function readText(bytes: Uint8Array, hints: Hints): ReadResult {
  const { text, charset } = decode(
    bytes,
    hints.charset === undefined ? {} : { given: hints.charset },
  )
  const refusal = refuseLength(text, hints.origin)
  if (refusal !== undefined) return refusal
  const layout = layOut(text, {
    ...(hints.title === undefined ? {} : { titles: [hints.title] }),
    ...(hints.author === undefined ? {} : { author: hints.author }),
  })
  if (layout.blocks.length === 0) {
    return failure(
      hints.origin,
      'empty-input',
      'holds nothing but white space',
      'leave the file out',
    )
  }
  if (layout.paragraphs === 0) {
    return failure(
      hints.origin,
      'no-article',
      'no running text was found: a menu, a list of links or an error page',
      'save the page of one article',
    )
  }
  return {
    ok: true,
    source: createSource(hints.origin, 'text', charset, bytes, text),
    article: assembleArticle({ hints, text, layout }),
  }
}
