import { workerData } from 'piscina'
import { createAnalyser } from '../analysis/analyse.ts'
import type { Analysis } from '../analysis/layers.ts'
import type { OwnNames } from '../analysis/names/own-names.ts'
import type { Article, Source } from '../reading/article.ts'
import { IsnadError } from '../error.ts'
import type { StoredNames } from '../load-names.ts'
import type { ReadResult } from '../reading/format.ts'
import { readBytes } from '../reading/read.ts'
import { readRecord } from '../reading/record.ts'
import { attempt, type Outcome } from '../text/outcome.ts'
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

/** A line of the input after reading. */
interface Read {
  readonly where: string
  readonly record: unknown
  readonly result: ReadResult
}

/** JSON Lines in, JSON Lines out; a line that cannot be analysed gives `{id, error}`. */
export function analyseLines(block: LineBlock): AnalysedLines {
  const read = readBlock(block)
  const analyses = analyseRead(read.map((x) => x.result))
  const out: string[] = []
  const skips: Skip[] = []
  let articles = 0
  for (const [i, { where, record, result }] of read.entries()) {
    skips.push(...skipsOf(result, where))
    if (!result.ok) {
      const { message } = toSkip(where, result.error)
      out.push(JSON.stringify({ id: idOf(record) ?? where, error: message }))
      continue
    }
    const { article } = result
    const analysis = analyses[i]
    const line =
      analysis?.ok === true
        ? attempt(() => exchangeLine(article, analysis.value, !isText(record)))
        : analysis
    if (line?.ok === true) {
      out.push(line.value)
      articles++
    } else {
      // Content must not throw; where a stage has a fault, the other articles are still done.
      const skip = toSkip(where, stageFailed(line?.cause))
      skips.push(skip)
      out.push(JSON.stringify({ id: article.id, error: skip.message }))
    }
  }
  return { lines: out.length === 0 ? '' : `${out.join('\n')}\n`, articles, skips }
}

function exchangeLine(found: Article, analysed: Analysis, withText: boolean): string {
  const { article, analysis } = dateAlone({ article: found, analysis: analysed })
  return JSON.stringify(toExchange(article, analysis, withText))
}

/** Records of a JSON Lines block, read and analysed. */
export function readLines(block: LineBlock): ReadArticles {
  return analysed(readBlock(block), (x) => x.where)
}

/** One file's bytes, read by the format that knows them, and analysed. */
export function readAndAnalyse(bytes: Uint8Array, origin: string): ReadArticles {
  const results = [...readBytes(bytes, { origin })]
  return analysed(
    results.map((result) => ({
      where: result.ok ? result.source.origin : result.origin,
      record: null,
      result,
    })),
    () => origin,
  )
}

/** Analyses articles read before, for a change of rules. */
export function analyseArticles(articles: readonly PlainArticle[]): ReadonlyMap<string, Analysis> {
  const done = new Map<string, Analysis>()
  for (const [i, x] of analyser.analyseAll(articles.map(fromPlain)).entries()) {
    if (!x.ok) throw x.cause
    const { id } = articles[i] ?? {}
    if (id !== undefined) done.set(id, x.value)
  }
  return done
}

const readBlock = (block: LineBlock): Read[] =>
  Array.from(records(block), ({ record, where, problem }) => ({
    where,
    record,
    result: problem ? { ok: false, origin: where, error: problem } : readRecord(record, where),
  }))

/** What was read, analysed a lot at a time; `null` where nothing was read. */
function analyseRead(results: readonly ReadResult[]): (Outcome<Analysis> | null)[] {
  const outcomes = analyser.analyseAll(results.flatMap((x) => (x.ok ? [x.article] : [])))
  let n = 0
  return results.map((x) => (x.ok ? (outcomes[n++] ?? null) : null))
}

function analysed(read: readonly Read[], originOf: (x: Read) => string): ReadArticles {
  const articles: ReadArticle[] = []
  const skips: Skip[] = []
  const analyses = analyseRead(read.map((x) => x.result))
  for (const [i, x] of read.entries()) {
    skips.push(...skipsOf(x.result, x.where))
    const analysis = analyses[i]
    if (!x.result.ok || !analysis) continue
    const { article, source } = x.result
    if (analysis.ok) articles.push({ article: toPlain(article), source, analysis: analysis.value })
    else skips.push(toSkip(originOf(x), stageFailed(analysis.cause)))
  }
  return { articles, skips }
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
