import { assembleArticle, createSource } from '../assemble.ts'
import type { FormatName, Source } from '../article.ts'
import type { Hints, ReadResult } from '../format.ts'
import { failure } from '../failure.ts'
import { refuseLength } from '../limits.ts'
import { layOut } from '../page/lay-out.ts'
import { toLines } from '../page/line.ts'
import { fetchedInHead } from '../published/fetched.ts'
import { extractMain } from './extract.ts'
import { markLines } from './marks.ts'
import { readMeta } from './meta.ts'
import { parseHtml } from './parse.ts'
import { renderVisible } from './visible.ts'

/**
 * A web page's article. Its text is all that a reader of the page sees; the extraction library says
 * which lines are the article, the Arabic rules finish that. Scripts are never run, nothing is
 * fetched.
 */
export function readHtml(
  html: string,
  charset: Source['charset'],
  bytes: Uint8Array | string,
  hints: Hints,
  format: FormatName,
): ReadResult {
  const parsed = parseHtml(html)
  const visible = renderVisible(parsed)
  const { origin } = hints
  if (visible.text === '') {
    return failure(
      origin,
      'empty-input',
      'the page shows no text',
      'save the page after it has loaded, with its text',
    )
  }
  const refusal = refuseLength(visible.text, origin)
  if (refusal !== undefined) return refusal
  const meta = readMeta(parsed)
  const lines = toLines(visible.text)
  const titles = hints.title === undefined ? meta.titles : [hints.title, ...meta.titles]
  const author = hints.author ?? meta.author
  const lay = (kept: ReadonlySet<number> | undefined): ReturnType<typeof layOut> =>
    layOut(visible.text, {
      ...(author === null ? {} : { author }),
      titles,
      lines,
      marks: markLines(parsed, visible, lines, kept),
    })
  const kept = extractMain(parsed, visible)
  let layout = lay(kept)
  // What the library found may be no running text; the page's own elements are asked instead.
  if (layout.paragraphs === 0 && kept !== undefined) layout = lay(undefined)
  if (layout.paragraphs === 0) {
    return failure(
      origin,
      'no-article',
      'no running text was found on the page: a menu, a list of links or an error page',
      'save the page of one article',
    )
  }
  const { published, outlet, url } = meta
  return {
    ok: true,
    source: createSource(origin, format, charset, bytes, html),
    article: assembleArticle({
      hints,
      text: visible.text,
      layout,
      metadata: published,
      fetched: fetchedInHead(html) ?? meta.fetched,
      outlet,
      url,
      toSource: visible.toSource,
    }),
  }
}
