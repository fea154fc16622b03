import type { Published } from '../article.ts'
import { FETCHED_KEYS } from '../published/fetched.ts'
import { toEdtf } from '../published/metadata.ts'
import { isFurniture } from './hidden.ts'
import { readJsonLd, type JsonLd } from './json-ld.ts'
import type { Html } from './parse.ts'

/** What a page says of itself besides its text. */
export interface Meta {
  /** Titles, the surest first. */
  readonly titles: readonly string[]
  readonly published: readonly Published[]
  /** When the page was saved, as a meta element or a comment says. */
  readonly fetched: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly author: string | null
}

/** Reads a page's meta elements, JSON-LD and time elements. */
export function readMeta(html: Html): Meta {
  const meta = new Map<string, string>()
  const stated: Published[] = []
  const times: Published[] = []
  let canonical: string | null = null
  let title = ''
  // Texts since the first heading: a stamp stands near it, the dates of other articles do not.
  let h1 = -1
  let sinceH1 = 0
  const jsonLd: JsonLd[] = []
  const script: string[] = []
  for (const event of html.events) {
    if (event.kind === 'text') {
      const name = html.elements[event.element]?.name
      if (h1 >= 0 && event.text.trim() !== '') sinceH1++
      if (name === 'title') title += event.text
      else if (name === 'script' && isJsonLd(html, event.element)) script.push(event.text)
      continue
    }
    const element = html.elements[event.element]
    if (element === undefined) continue
    const a = element.attributes
    if (event.kind === 'close') {
      if (element.name === 'script' && script.length > 0) {
        jsonLd.push(...readJsonLd(script.join('')))
        script.length = 0
      }
      continue
    }
    if (element.name === 'h1' && h1 < 0) {
      h1 = event.element
      times.length = 0
    }
    if (element.name === 'meta') {
      const key = (a['property'] ?? a['name'] ?? a['itemprop'] ?? '').toLowerCase()
      const content = a['content']?.trim() ?? ''
      if (key !== '' && content !== '' && !meta.has(key)) meta.set(key, content)
    } else if (element.name === 'link' && a['rel'] === 'canonical') canonical ??= a['href'] ?? null
    else if (a['datetime'] !== undefined || a['itemprop'] === 'datePublished') {
      const value = toEdtf(a['datetime'] ?? a['content'] ?? '')
      if (value === undefined) continue
      if (a['itemprop'] === 'datePublished')
        stated.push({ value, basis: 'metadata', rule: 'itemprop:datePublished' })
      else if (element.name === 'time' && sinceH1 <= NEAR && !inFurniture(html, event.element)) {
        times.push({ value, basis: 'metadata', rule: 'time:datetime' })
      }
    }
  }
  const ld = jsonLd[0]
  return {
    titles: [
      ld?.headline,
      meta.get('og:title'),
      meta.get('twitter:title'),
      title.trim(),
      mainPart(title),
    ].filter(isGiven),
    published: [...datesOfLd(jsonLd), ...datesOfMeta(meta), ...stated, ...times],
    fetched: FETCHED_KEYS.map((key) => meta.get(key)).find(isGiven) ?? html.saved[0] ?? null,
    outlet: meta.get('og:site_name') ?? ld?.publisher ?? null,
    url: canonical ?? meta.get('og:url') ?? ld?.url ?? null,
    author: ld?.author ?? meta.get('author') ?? meta.get('article:author') ?? null,
  }
}

/** How many texts after the heading a time element may still be the article's. */
const NEAR = 25

/** «العنوان | المرفأ»: the longest part of what the title element says. */
function mainPart(title: string): string {
  let best = ''
  for (const part of title.split(/\s[|–—»•-]\s/)) if (part.length > best.length) best = part
  return best.trim()
}

const isGiven = (s: string | undefined): s is string => s !== undefined && s !== ''

const isJsonLd = (html: Html, element: number): boolean =>
  html.elements[element]?.attributes['type']?.trim().toLowerCase() === 'application/ld+json'

function inFurniture(html: Html, element: number): boolean {
  for (let e = element, steps = 0; e >= 0 && steps < 300; steps++) {
    const at = html.elements[e]
    if (at === undefined) return false
    if (isFurniture(at)) return true
    e = at.parent
  }
  return false
}

function datesOfLd(items: readonly JsonLd[]): Published[] {
  const dates: Published[] = []
  for (const item of items) {
    const value = item.datePublished === undefined ? undefined : toEdtf(item.datePublished)
    if (value !== undefined) dates.push({ value, basis: 'metadata', rule: 'json-ld:datePublished' })
  }
  return dates
}

/** Meta elements that give the day of publication, the surest first. */
const DATE_KEYS: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
]

function datesOfMeta(meta: ReadonlyMap<string, string>): Published[] {
  const dates: Published[] = []
  for (const key of DATE_KEYS) {
    const value = toEdtf(meta.get(key) ?? '')
    if (value !== undefined) dates.push({ value, basis: 'metadata', rule: `meta:${key}` })
  }
  return dates
}
