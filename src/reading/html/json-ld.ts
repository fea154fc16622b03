/** What a page's JSON-LD says of its article. */
export interface JsonLd {
  readonly headline: string | undefined
  readonly datePublished: string | undefined
  readonly author: string | undefined
  readonly publisher: string | undefined
  readonly url: string | undefined
}

/** The articles described in one JSON-LD script; none where it cannot be read. */
export function readJsonLd(script: string): JsonLd[] {
  const found: JsonLd[] = []
  // Breadth first with a list of our own: a deep document must not overflow the stack.
  const queue: unknown[] = [parse(script)]
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i]
    if (Array.isArray(node)) queue.push(...(node as readonly unknown[]).slice(0, 200))
    else if (isObject(node)) {
      if (isArticle(node['@type'])) found.push(toJsonLd(node))
      if (node['@graph'] !== undefined) queue.push(node['@graph'])
      if (node['mainEntity'] !== undefined) queue.push(node['mainEntity'])
    }
  }
  return found
}

const MAX_NODES = 2000

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (x: unknown): x is JsonObject =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** Pages often write raw line breaks into strings, which JSON forbids: read as spaces they pass. */
function parse(script: string): unknown {
  const text = script
    .replaceAll('<!--', '')
    .replaceAll('-->', '')
    .replace(/[\u0000-\u001f]/g, ' ')
    .trim()
  try {
    return JSON.parse(text.endsWith(';') ? text.slice(0, -1) : text)
  } catch (e) {
    // A page's faulty metadata is no fault of the page's text: there is simply none.
    if (e instanceof SyntaxError || e instanceof RangeError) return undefined
    throw e
  }
}

const isArticle = (type: unknown): boolean =>
  Array.isArray(type)
    ? type.some(isArticle)
    : typeof type === 'string' && /Article$|^BlogPosting$|^Report$|^LiveBlogPosting$/.test(type)

function toJsonLd(node: JsonObject): JsonLd {
  return {
    headline: textIn(node['headline']) ?? textIn(node['name']),
    datePublished: textIn(node['datePublished']) ?? textIn(node['dateCreated']),
    author: nameIn(node['author']),
    publisher: nameIn(node['publisher']),
    url: textIn(node['url']),
  }
}

const textIn = (x: unknown): string | undefined =>
  typeof x === 'string' && x.trim() !== '' ? x.trim() : undefined

function nameIn(x: unknown): string | undefined {
  const one: unknown = Array.isArray(x) ? x[0] : x
  return isObject(one) ? textIn(one['name']) : textIn(one)
}
