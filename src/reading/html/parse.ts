import { Tokenizer } from 'htmlparser2'
import { fetchedInComment, headLength } from '../published/fetched.ts'

/** An element as its start tag gave it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its place in `Html.elements`; -1 for what has no parent. */
  readonly parent: number
  readonly depth: number
}

/**
 * What stands in a page, in order. A flat list, so that no depth of nesting can overflow a stack.
 * `from` and `to` of a text are its raw place in the source: `&nbsp;` is one character and six units.
 */
export type HtmlEvent =
  | { readonly kind: 'open' | 'close'; readonly element: number; readonly at: number }
  | {
      readonly kind: 'text'
      readonly element: number
      readonly text: string
      readonly from: number
      readonly to: number
    }

export interface Html {
  readonly elements: readonly Element[]
  readonly events: readonly HtmlEvent[]
  /** What the comments say that tell when the page was saved. */
  readonly saved: readonly string[]
}

/** Parses a page into events with raw positions. Never throws; linear in the length of the page. */
export function parseHtml(html: string): Html {
  const elements: Element[] = []
  const events: HtmlEvent[] = []
  const saved: string[] = []
  const head = headLength(html)
  const stack: number[] = []
  // How many of each name are open: an end tag without its start is passed over at once.
  const open = new Map<string, number>()
  let name = ''
  let attributes: Record<string, string> = {}
  let attribute = ''
  let value: string[] = []
  let textEnd = 0

  const top = (): number => stack[stack.length - 1] ?? -1
  const nameAt = (e: number): string => elements[e]?.name ?? ''
  const pop = (at: number): void => {
    const element = stack.pop()
    if (element === undefined) return
    const n = nameAt(element)
    open.set(n, (open.get(n) ?? 1) - 1)
    events.push({ kind: 'close', element, at })
  }
  const openElement = (at: number): void => {
    const closes = IMPLIED.get(name)
    while (closes?.has(nameAt(top())) === true) pop(at)
    const element = elements.length
    elements.push({ name, attributes, parent: top(), depth: stack.length })
    events.push({ kind: 'open', element, at })
    if (VOID.has(name)) events.push({ kind: 'close', element, at })
    else {
      stack.push(element)
      open.set(name, (open.get(name) ?? 0) + 1)
    }
  }
  const closeElement = (n: string, at: number): void => {
    if ((open.get(n) ?? 0) === 0) return
    while (nameAt(top()) !== n) pop(at)
    pop(at)
  }
  const inForeign = (): boolean => (open.get('svg') ?? 0) > 0 || (open.get('math') ?? 0) > 0

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(from, to) {
        name = html.slice(from, to).toLowerCase()
        attributes = {}
      },
      onattribname(from, to) {
        attribute = html.slice(from, to).toLowerCase()
        value = []
      },
      onattribdata: (from, to) => value.push(html.slice(from, to)),
      onattribentity: (cp) => value.push(String.fromCodePoint(cp)),
      onattribend() {
        // The first of two wins, as in browsers; a name such as __proto__ is no key of ours.
        if (KEPT.has(attribute) && !Object.hasOwn(attributes, attribute))
          attributes[attribute] = value.join('')
      },
      onopentagend: (end) => openElement(end),
      onselfclosingtag(end) {
        openElement(end)
        if (inForeign()) closeElement(name, end)
      },
      onclosetag: (from, to) => closeElement(html.slice(from, to).toLowerCase(), to),
      ontext(begin, to) {
        const from = Math.max(begin, Math.min(head, to))
        events.push({ kind: 'text', element: top(), text: html.slice(from, to), from, to })
        textEnd = to
      },
      ontextentity(cp, to) {
        const text = String.fromCodePoint(cp)
        const last = events[events.length - 1]
        if (to === textEnd && last?.kind === 'text' && last.to === to) {
          // The second character of an entity that stands for two.
          events[events.length - 1] = { ...last, text: last.text + text }
          return
        }
        const from = Math.max(textEnd, html.lastIndexOf('&', to - 1))
        events.push({ kind: 'text', element: top(), text, from, to })
        textEnd = to
      },
      oncdata: () => undefined,
      oncomment(from, to, close) {
        if (to - from > MAX_COMMENT) return
        const date = fetchedInComment(html.slice(from, to - close))
        if (date !== undefined) saved.push(date)
      },
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
      isInForeignContext: inForeign,
    },
  )
  tokenizer.write(head === 0 ? html : ' '.repeat(head) + html.slice(head))
  tokenizer.end()
  while (stack.length > 0) pop(html.length)
  return { elements, events, saved }
}

/** Longer comments are code set aside, not the word of who saved the page. */
const MAX_COMMENT = 4000

/** The attributes that reading asks for. */
const KEPT: ReadonlySet<string> = new Set(
  'class id style hidden aria-hidden role itemprop itemtype datetime href property name content type rel lang open'.split(
    ' ',
  ),
)

const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
)

/** Start tags that end an open element whose end tag may be left out. */
const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = buildImplied()

function buildImplied(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, ReadonlySet<string>>()
  const p: ReadonlySet<string> = new Set(['p'])
  const blocks =
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
  for (const name of blocks.split(' ')) map.set(name, p)
  map.set('li', new Set(['li']))
  map.set('dd', new Set(['dd', 'dt']))
  map.set('dt', new Set(['dd', 'dt']))
  map.set('tr', new Set(['tr', 'td', 'th']))
  map.set('td', new Set(['td', 'th']))
  map.set('th', new Set(['td', 'th']))
  map.set('tbody', new Set(['thead', 'tbody', 'tr', 'td', 'th']))
  map.set('option', new Set(['option']))
  map.set('body', new Set(['head']))
  map.set('a', new Set(['a']))
  return map
}
