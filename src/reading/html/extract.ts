import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { isComments, isHidden } from './hidden.ts'
import type { Html } from './parse.ts'
import type { Visible } from './visible.ts'

/** Deeper elements are given to the library flat: its own walk is recursive. */
const MAX_DEPTH = 200

/** Beyond this many elements the library is not asked: it is slower than linear. */
const MAX_ELEMENTS = 10_000

/**
 * The pieces of the visible text that the extraction library takes for the article; undefined where
 * it finds none. The page is handed over as plain markup of known depth, every piece in a span that
 * carries its number, so that what comes back leads to its own characters whatever was moved.
 */
export function extractMain(html: Html, visible: Visible): ReadonlySet<number> | undefined {
  if (
    html.elements.length + visible.pieces.length > 2 * MAX_ELEMENTS ||
    visible.pieces.length === 0
  )
    return undefined
  const document: unknown = new DOMParser().parseFromString(toMarkup(html, visible), 'text/html')
  const reader = new Readability<unknown>(document, {
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node: unknown) => node,
  })
  const content = reader.parse()?.content
  if (!isContent(content)) return undefined
  const kept = new Set<number>()
  for (const span of content.querySelectorAll('span[data-piece]')) {
    kept.add(Number(span.getAttribute('data-piece')))
  }
  return kept.size === 0 ? undefined : kept
}

/** As much of a DOM element as is needed; the project compiles without the DOM's types. */
interface Content {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

const isContent = (x: unknown): x is Content =>
  typeof x === 'object' &&
  x !== null &&
  'querySelectorAll' in x &&
  typeof x.querySelectorAll === 'function'

function toMarkup(html: Html, visible: Visible): string {
  const out: string[] = ['<!DOCTYPE html><html><head></head><body>']
  let hidden = 0
  let open = -1
  html.events.forEach((event, index) => {
    const piece = visible.pieceOf[index] ?? -1
    if (open >= 0 && (event.kind !== 'text' || (piece >= 0 && piece !== open))) {
      out.push('</span>')
      open = -1
    }
    if (event.kind === 'text') {
      if (hidden > 0) return
      if (piece >= 0 && piece !== open) {
        out.push(`<span data-piece="${piece}">`)
        open = piece
      }
      out.push(escapeText(event.text))
      return
    }
    const element = html.elements[event.element]
    if (element === undefined) return
    if (isHidden(element) || isComments(element)) {
      hidden += event.kind === 'open' ? 1 : -1
      return
    }
    if (hidden > 0 || element.depth > MAX_DEPTH || !PASSED.has(element.name)) return
    if (event.kind === 'close') {
      if (element.name !== 'br') out.push(`</${element.name}>`)
    } else out.push(`<${element.name}${attributesOf(element.attributes)}>`)
  })
  out.push('</body></html>')
  return out.join('')
}

const PASSED: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside b blockquote br center cite code dd details div dl dt em fieldset figcaption figure font footer form ' +
    'h1 h2 h3 h4 h5 h6 header i label li main mark nav ol p pre q s section small span strong sub summary sup table tbody td tfoot th ' +
    'thead time tr u ul button'
  ).split(' '),
)

const SHOWN: readonly string[] = ['class', 'id', 'href', 'itemprop', 'rel', 'role']

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  let out = ''
  for (const name of SHOWN) {
    const value = attributes[name]
    if (value !== undefined) out += ` ${name}="${escapeText(name === 'href' ? '#' : value)}"`
  }
  return out
}

/** Only counted, never shown: a sign that is no markup stands for one that would need an entity. */
const escapeText = (s: string): string =>
  s.replaceAll('&', '+').replaceAll('<', '(').replaceAll('>', ')').replaceAll('"', "'")
