import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Analysis } from '../analysis/layers.ts'
import type { LineBlock } from './line-blocks.ts'
import type { AnalysedLines, PlainArticle, ReadArticles } from './work.ts'

/** Threads that read and analyse. */
export interface Pool {
  readonly threads: number
  analyse(block: LineBlock): Promise<AnalysedLines>
  lines(block: LineBlock): Promise<ReadArticles>
  file(f: { readonly bytes: Uint8Array; readonly origin: string }): Promise<ReadArticles>
  articles(xs: readonly PlainArticle[]): Promise<ReadonlyMap<string, Analysis>>
  close(): Promise<void>
}

/** A pool of `threads` (default: one a core); each loads the lexicons once. */
export function createPool(threads: number = availableParallelism()): Pool {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const pool = new Piscina({
    filename: new URL(`./worker.${extension}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // Articles live briefly: a small nursery keeps the memory of a long stream flat.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  const run = <T>(name: string, task: unknown): Promise<T> => pool.run(task, { name }) as Promise<T>
  return {
    threads,
    analyse: (block) => run('analyse', block),
    lines: (block) => run('lines', block),
    file: (f) => run('file', f),
    articles: (xs) => run('articles', xs),
    close: () => pool.destroy(),
  }
}
