import { decode } from '../charset.ts'
import type { Format, Hints } from '../format.ts'
import { readHtml } from '../html/read-html.ts'

/** A web page, as a browser saves it or a server sends it. */
export const htmlFormat: Format = {
  name: 'html',
  detect: detectHtml,
  *read(bytes, hints) {
    const given = hints.charset === undefined ? {} : { given: hints.charset }
    const { text, charset } = decode(bytes, { ...given, html: true })
    yield readHtml(text, charset, bytes, hints, 'html')
  },
}

const HEAD = 1 << 14

function detectHtml(bytes: Uint8Array, hints: Hints): number {
  const { text } = decode(bytes.subarray(0, HEAD))
  const head = text.trimStart().toLowerCase()
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) return 1
  if (!head.includes('<')) return 0
  const tags = countTags(head)
  if (/<(html|head|body|meta|title)[\s>]/.test(head)) return 0.9
  const named =
    /\.x?html?(\.gz)?$/i.test(hints.origin) || hints.mediaType?.includes('html') === true
  if (tags >= 1 && named) return 0.8
  return head.startsWith('<') && tags >= 3 ? 0.7 : tags >= 10 ? 0.4 : 0
}

/** How many common tags open in the head of the file. */
function countTags(head: string): number {
  let n = 0
  for (let i = head.indexOf('<'); i >= 0; i = head.indexOf('<', i + 1)) {
    if (
      /^<(p|div|span|a|br|li|ul|table|td|tr|h[1-6]|script|article|section|img|b|i|font)[\s/>]/.test(
        head.slice(i, i + 10),
      )
    )
      n++
  }
  return n
}
