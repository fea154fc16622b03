import { workerData } from 'piscina'
import { createAnalyser } from '../analysis/analyse.ts'
import type { Analysis } from '../analysis/layers.ts'
import type { OwnNames } from '../analysis/names/own-names.ts'
import type { Article, Source } from '../reading/article.ts'
import { IsnadError } from '../error.ts'
import type { StoredNames } from '../load-names.ts'
import { readBytes } from '../reading/read.ts'
import { readRecord } from '../reading/record.ts'
import { offsetMapFromJSON, type OffsetMapData } from '../text/offset-map.ts'
import { dateAlone } from './date-alone.ts'
import type { LineBlock } from './line-blocks.ts'
import { records } from './records.ts'
import { toExchange } from './exchange.ts'
import { skipsOf, toSkip, type Skip } from './skip.ts'

/** An article as it crosses from thread to thread: its offset map as data. */
export interface PlainArticle extends Omit<Article, 'toSource'> {
  readonly toSource: OffsetMapData
}

/** Output lines of `isnad analyse`. */
export interface AnalysedLines {
  readonly lines: string
  readonly articles: number
  readonly skips: readonly Skip[]
}

/** What a thread of the pool is begun with. */
export interface WorkerData {
  /** The compiled lexicon, in memory that all threads share. */
  readonly lexicon: Uint8Array
  /** The compiled names, in memory that all threads share. */
  readonly names?: StoredNames | undefined
  /** The names that the user adds or corrects. */
  readonly ownNames?: OwnNames
}

export interface ReadArticle {
  readonly article: PlainArticle
  readonly source: Source
  readonly analysis: Analysis
}

export interface ReadArticles {
  readonly articles: readonly ReadArticle[]
  readonly skips: readonly Skip[]
}

export const toPlain = (a: Article): PlainArticle => ({ ...a, toSource: a.toSource.toJSON() })
export const fromPlain = (a: PlainArticle): Article => ({
  ...a,
  toSource: offsetMapFromJSON(a.toSource),
})

const fromPool = workerData as WorkerData | undefined
const analyser = createAnalyser(fromPool?.ownNames)
/** The version under which analyses of this build are stored. */
export const analysisVersion = analyser.version

/** JSON Lines in, JSON Lines out; a line that cannot be analysed gives `{id, error}`. */
export function analyseLines(block: LineBlock): AnalysedLines {
  const out: string[] = []
  const skips: Skip[] = []
  let articles = 0
  for (const { record, where, problem } of records(block)) {
    const result = problem ? { ok: false as const, error: problem } : readRecord(record, where)
    skips.push(...skipsOf(result, where))
    if (!result.ok) {
      const { message } = toSkip(where, result.error)
      out.push(JSON.stringify({ id: idOf(record) ?? where, error: message }))
      continue
    }
    const withText = !isText(record)
    try {
      const report = { article: result.article, analysis: analyser.analyse(result.article) }
      const { article, analysis } = dateAlone(report)
      out.push(JSON.stringify(toExchange(article, analysis, withText)))
      articles++
    } catch (cause) {
      // Content must not throw; where a stage has a fault, the other articles are still done.
      const skip = toSkip(where, stageFailed(cause))
      skips.push(skip)
      out.push(JSON.stringify({ id: result.article.id, error: skip.message }))
    }
  }
  return { lines: out.length === 0 ? '' : `${out.join('\n')}\n`, articles, skips }
}

/** Records of a JSON Lines block, read and analysed. */
export function readLines(block: LineBlock): ReadArticles {
  const articles: ReadArticle[] = []
  const skips: Skip[] = []
  for (const { record, where, problem } of records(block)) {
    const result = problem ? { ok: false as const, error: problem } : readRecord(record, where)
    skips.push(...skipsOf(result, where))
    if (result.ok) add(result.article, result.source, where, articles, skips)
  }
  return { articles, skips }
}

/** One file's bytes, read by the format that knows them, and analysed. */
export function readAndAnalyse(bytes: Uint8Array, origin: string): ReadArticles {
  const articles: ReadArticle[] = []
  const skips: Skip[] = []
  for (const result of readBytes(bytes, { origin })) {
    skips.push(...skipsOf(result, result.ok ? result.source.origin : result.origin))
    if (result.ok) add(result.article, result.source, origin, articles, skips)
  }
  return { articles, skips }
}

/** Analyses articles read before, for a change of rules. */
export const analyseArticles = (articles: readonly PlainArticle[]): ReadonlyMap<string, Analysis> =>
  new Map(articles.map((a) => [a.id, analyser.analyse(fromPlain(a))]))

function add(
  article: Article,
  source: Source,
  origin: string,
  articles: ReadArticle[],
  skips: Skip[],
): void {
  try {
    articles.push({ article: toPlain(article), source, analysis: analyser.analyse(article) })
  } catch (cause) {
    skips.push(toSkip(origin, stageFailed(cause)))
  }
}

const stageFailed = (cause: unknown): IsnadError =>
  new IsnadError(
    'stage-failed',
    `analysis failed: ${cause instanceof Error ? cause.message : String(cause)}`,
    {
      hint: 'this is a fault of Isnad, not of the article; please report it with the article',
      cause,
    },
  )

const isText = (record: unknown): boolean =>
  typeof record === 'object' &&
  record !== null &&
  'text' in record &&
  typeof record.text === 'string'

function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined
  return typeof record.id === 'string' || typeof record.id === 'number'
    ? String(record.id)
    : undefined
}
