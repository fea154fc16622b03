// The file that every thread of the pool runs: one exported function a kind of work.
import type { LineBlock } from './line-blocks.ts'
import { analyseArticles, analyseLines, readAndAnalyse, readLines } from './work.ts'
import type { PlainArticle } from './work.ts'

export const analyse = (block: LineBlock) => analyseLines(block)
export const lines = (block: LineBlock) => readLines(block)
export const file = (f: { bytes: Uint8Array; origin: string }) => readAndAnalyse(f.bytes, f.origin)
export const articles = (xs: readonly PlainArticle[]) => analyseArticles(xs)
