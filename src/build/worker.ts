// The file that every thread of the pool runs: one exported function a kind of work.
import { workerData } from 'piscina'
import { shareLexicon } from '../load-lexicon.ts'
import { shareNames } from '../load-names.ts'
import type { LineBlock } from './line-blocks.ts'
import type { PlainArticle, WorkerData } from './work.ts'

const { lexicon, names } = workerData as WorkerData
shareLexicon(lexicon)
shareNames(names)
// Only now: the layers of the analysis open their tables as they are loaded.
const work = await import('./work.ts')

export const analyse = (block: LineBlock) => work.analyseLines(block)
export const lines = (block: LineBlock) => work.readLines(block)
export const file = (f: { bytes: Uint8Array; origin: string }) =>
  work.readAndAnalyse(f.bytes, f.origin)
export const articles = (xs: readonly PlainArticle[]) => work.analyseArticles(xs)
