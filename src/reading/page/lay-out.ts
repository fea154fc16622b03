import type { Block, BlockKind, Published } from '../article.ts'
import { markEdges, markPhrases } from '../boilerplate/mark.ts'
import { markRuns } from '../boilerplate/runs.ts'
import { findDates } from '../published/found-date.ts'
import type { Relative } from '../published/relative.ts'
import type { Range } from '../../text/range.ts'
import { findDateline } from './credits.ts'
import { keyOf } from './key.ts'
import { isProse, toLines, type Line } from './line.ts'
import { createPage, type LineMark, type Page } from './page.ts'
import { readStamp, type Stamp } from './stamps.ts'
import { findTitle, isArticleShape } from './title.ts'
import { markAboveText, markCredits } from './above.ts'
import { markBottom } from './below.ts'
import { markRest } from './rest.ts'
import { hasFurniture, markCopies, markOutside } from './zones.ts'

/** A page with every line told apart. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly title: Range | null
  readonly body: readonly Range[]
  readonly byline: Range | null
  readonly dateline: Range | null
  /** The day that the page itself gives, read from its stamps and its dateline. */
  readonly published: Published | null
  /** Does the line that gives it name a zone? */
  readonly namesZone: boolean
  /** What the page's stamp says of the time before it was fetched, and the rule that chose it. */
  readonly relative: (Relative & { readonly rule: string }) | null
  /** Lines of running text that are no boilerplate: none means that there is no article. */
  readonly paragraphs: number
}

export interface LayoutOptions {
  /** Titles known from elsewhere, to be found in the text; the surest first. */
  readonly titles?: readonly string[]
  /** The author's name, where it is known. */
  readonly author?: string
  /** The lines, and what HTML says of them, where they were already made. */
  readonly lines?: readonly Line[]
  readonly marks?: readonly LineMark[]
}

/** Tells a page's lines apart: title, stamps, byline, dateline, headings, paragraphs, the rest. */
export function layOut(text: string, options: LayoutOptions = {}): Layout {
  const page = createPage(text, options.lines ?? toLines(text), options.marks)
  const known = (options.titles ?? []).map(keyOf)
  const author = keyOf(options.author ?? '')
  const stamps = readStamps(page)
  if (isArticleShape(page, stamps)) page.title = 0
  markPhrases(page)
  page.title = findTitle(page, known, stamps)
  page.roles[page.title] = undefined
  markOutside(page, stamps, author)
  markCopies(page)
  markRuns(page)
  const isPage = hasFurniture(page, stamps)
  markCredits(page, stamps, isPage, author)
  if (isPage) {
    markEdges(page)
    markAboveText(page, stamps)
  }
  markBottom(page, stamps, isPage)
  markRest(page)
  return finish(page, stamps)
}

function readStamps(page: Page): ReadonlyMap<number, Stamp> {
  const stamps = new Map<number, Stamp>()
  for (let i = 0; i < page.lines.length; i++) {
    const stamp = readStamp(page, i)
    if (stamp !== undefined) stamps.set(i, stamp)
  }
  return stamps
}

function finish(page: Page, stamps: ReadonlyMap<number, Stamp>): Layout {
  const blocks: Block[] = []
  const body: { from: number; to: number }[] = []
  let byline: Range | null = null
  let dateline: Range | null = null
  let paragraphs = 0
  let open = false
  page.lines.forEach((line, i) => {
    const kind: BlockKind = i === page.title ? 'title' : (page.roles[i]?.kind ?? 'paragraph')
    const rule = i === page.title ? 'title/found' : (page.roles[i]?.rule ?? 'paragraph/line')
    const place: Range = { from: line.from, to: line.to }
    blocks.push({ ...place, kind, rule })
    if (kind === 'byline' && rule !== 'byline/closing-credit') byline ??= place
    if (kind === 'dateline') dateline ??= place
    if (kind === 'paragraph') {
      if (paragraphs === 0 && dateline === null) dateline = datelineOf(page, line)
      paragraphs++
    }
    const inBody = kind === 'paragraph' || kind === 'heading' || rule === 'byline/closing-credit'
    const last = body[body.length - 1]
    if (inBody && open && last !== undefined) last.to = line.to
    else if (inBody) body.push({ ...place })
    open = inBody
  })
  const titleLine = page.lines[page.title]
  return {
    blocks,
    title: titleLine === undefined ? null : { from: titleLine.from, to: titleLine.to },
    body,
    byline,
    dateline,
    ...publishedIn(page, stamps, dateline),
    relative: relativeIn(page, stamps),
    paragraphs: page.lines.filter((l, i) => isProse(l) && page.roles[i]?.kind === 'paragraph')
      .length,
  }
}

function datelineOf(page: Page, line: Line): Range | null {
  const length = findDateline(page.text.slice(line.from, Math.min(line.to, line.from + 120)))
  return length === 0 ? null : { from: line.from, to: line.from + length }
}

/** A stamp that says «published» before one that says nothing, that before «last update». */
function publishedIn(
  page: Page,
  stamps: ReadonlyMap<number, Stamp>,
  dateline: Range | null,
): Pick<Layout, 'published' | 'namesZone'> {
  for (const label of ['published', 'none', 'updated'] as const) {
    for (const [i, stamp] of stamps) {
      if (stamp.label !== label || stamp.date === undefined || page.roles[i]?.kind !== 'stamp')
        continue
      const { value, range, form, namesZone } = stamp.date
      const rule = `stamp/${label === 'none' ? '' : `${label}-`}${form}`
      return { published: { value, basis: 'text', range, rule }, namesZone }
    }
  }
  if (dateline !== null) {
    const found = findDates(page.text.slice(dateline.from, dateline.to))[0]
    if (found !== undefined) {
      const range = { from: found.range.from + dateline.from, to: found.range.to + dateline.from }
      const { value, form, namesZone } = found
      return { published: { value, basis: 'text', range, rule: `dateline/${form}` }, namesZone }
    }
  }
  return { published: todayIn(page), namesZone: false }
}

/**
 * The relative stamp under the title, before the text; else the one right above the title. Those
 * farther up and below the text belong to links to other articles.
 */
function relativeIn(page: Page, stamps: ReadonlyMap<number, Stamp>): Layout['relative'] {
  const first = page.roles.findIndex((r, i) => r?.kind === 'paragraph' && i > page.title)
  const places = [...stamps].filter(
    ([i]) => i >= page.title - 1 && i < first && page.roles[i]?.kind === 'stamp',
  )
  for (const label of ['published', 'none', 'updated'] as const) {
    for (const isBelow of [true, false]) {
      for (const [i, { relative, label: own }] of places) {
        if (relative === undefined || own !== label || i > page.title !== isBelow) continue
        return { ...relative, rule: `stamp/${label === 'none' ? '' : `${label}-`}relative` }
      }
    }
  }
  return null
}

/** «اليوم الخميس 4 يونيو 2020» near the beginning: the day of the report is the day of its publication. */
function todayIn(page: Page): Published | null {
  let seen = 0
  for (let i = 0; i < page.lines.length && seen < 3; i++) {
    const line = page.lines[i]
    if (line === undefined || page.roles[i]?.kind !== 'paragraph') continue
    seen++
    const text = page.text.slice(line.from, Math.min(line.to, line.from + 400))
    if (!text.includes('اليوم')) continue
    for (const { value, range, form } of findDates(text)) {
      if (!TODAY.test(text.slice(Math.max(0, range.from - 24), range.from))) continue
      const place = { from: range.from + line.from, to: range.to + line.from }
      return { value: value.slice(0, 10), basis: 'inferred', range: place, rule: `today/${form}` }
    }
  }
  return null
}

const TODAY = /(^|\s)اليوم[\s،,(]+(\S{4,9}[\s،,)]*)?$/
