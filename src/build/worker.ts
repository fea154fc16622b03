// The file that every thread of the pool runs: one exported function a kind of work.
import { analyseArticles, analyseLines, readAndAnalyse, readLines } from './work.ts'
import type { PlainArticle } from './work.ts'

/** A block of JSON Lines, and the line and file that it begins at. */
export interface LineBlock {
  readonly bytes: Uint8Array
  readonly firstLine: number
  readonly origin: string
}

export const analyse = (b: LineBlock) => analyseLines(b.bytes, b.firstLine, b.origin)
export const lines = (b: LineBlock) => readLines(b.bytes, b.firstLine, b.origin)
export const file = (f: { bytes: Uint8Array; origin: string }) => readAndAnalyse(f.bytes, f.origin)
export const articles = (xs: readonly PlainArticle[]) => analyseArticles(xs)
