import type { BlockKind } from '../article.ts'
import { isProse, type Line } from './line.ts'

/** What a line was found to be, and by which rule. */
export interface Role {
  readonly kind: BlockKind
  readonly rule: string
}

/** What the elements of an HTML page say of a line. */
export interface LineMark {
  /** Did the extraction keep it as part of the article? */
  readonly inMain: boolean
  /** 1 to 6 inside h1 to h6, else 0. */
  readonly heading: number
  /** The share of its characters that are links, 0 to 1. */
  readonly linkShare: number
  readonly isCaption: boolean
  /** Does it stand in a menu, a footer, a form, a sidebar? */
  readonly isFurniture: boolean
}

/** A page while its lines are being told apart. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  /** One a line, in step with `lines`; absent for plain text. */
  readonly marks: readonly LineMark[] | undefined
  readonly roles: (Role | undefined)[]
  /** The line that is the title, or -1. */
  title: number
}

export const createPage = (
  text: string,
  lines: readonly Line[],
  marks: readonly LineMark[] | undefined,
): Page => ({
  text,
  lines,
  marks,
  roles: new Array<undefined>(lines.length).fill(undefined),
  title: -1,
})

export const textOf = (page: Page, line: Line): string => page.text.slice(line.from, line.to)

export const isBoilerplate = (page: Page, i: number): boolean =>
  page.roles[i]?.kind === 'boilerplate'

/** Gives a line its role unless it has one. */
export function assign(page: Page, i: number, kind: BlockKind, rule: string): void {
  page.roles[i] ??= { kind, rule: `${kind}/${rule}` }
}

/** Paragraph of running text with no other role. */
const isOpenProse = (page: Page, i: number): boolean => {
  const line = page.lines[i]
  return line !== undefined && page.roles[i] === undefined && i !== page.title && isProse(line)
}

/** The first and the last line of running text after the title; undefined where there is none. */
export function mainRegion(page: Page): { first: number; last: number } | undefined {
  let first = -1
  let last = -1
  for (let i = 0; i < page.lines.length; i++) {
    if (!isOpenProse(page, i)) continue
    if (first < 0) first = i
    last = i
  }
  return first < 0 ? undefined : { first, last }
}
