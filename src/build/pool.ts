import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { ResourceLimits } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { Analysis } from '../analysis/layers.ts'
import type { OwnNames } from '../analysis/names/own-names.ts'
import { storedBytes } from '../load-lexicon.ts'
import type { LineBlock } from './line-blocks.ts'
import type { AnalysedLines, PlainArticle, ReadArticles, WorkerData } from './work.ts'

/** Threads that read and analyse. */
export interface Pool {
  readonly threads: number
  analyse(block: LineBlock): Promise<AnalysedLines>
  lines(block: LineBlock): Promise<ReadArticles>
  file(f: { readonly bytes: Uint8Array; readonly origin: string }): Promise<ReadArticles>
  articles(xs: readonly PlainArticle[]): Promise<ReadonlyMap<string, Analysis>>
  close(): Promise<void>
}

/**
 * What a thread may hold of long-lived objects. The collector lets garbage pile up to it and no
 * further, so it bounds the memory of a long stream; an article that needs more is done again alone.
 */
const STREAMING = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 156 }
const ROOMY = { maxOldGenerationSizeMb: 4096 }

export interface PoolOptions {
  /** Default: one a core. */
  readonly threads?: number | undefined
  /** The user's own entities and corrections of names. */
  readonly ownNames?: OwnNames | undefined
  readonly limits?: ResourceLimits
}

/**
 * The engine's mode for work that nobody waits for line by line: its slowest compiler takes a function
 * up later. Each thread has hundreds of functions, and to compile them all at once costs much of the
 * processor time of a run of some thousand articles.
 */
const PATIENT = '--efficiency-mode'

/** A pool of threads; each loads the lexicons once, and the names that the user adds or corrects. */
export function createPool(options: PoolOptions = {}): Pool {
  setFlagsFromString(PATIENT)
  const { threads = availableParallelism(), limits = STREAMING, ownNames } = options
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const filename = new URL(`./worker.${extension}`, import.meta.url).href
  const workerData: WorkerData = {
    lexicon: storedBytes(),
    ...(ownNames ? { ownNames } : {}),
  }
  const pool = new Piscina({
    filename,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: limits,
    workerData,
  })
  let roomy: Piscina | null = null
  const run = async <T>(name: string, task: unknown): Promise<T> => {
    try {
      return (await pool.run(task, { name })) as T
    } catch (e) {
      if (!isOutOfMemory(e)) throw e
      roomy ??= new Piscina({
        filename,
        minThreads: 0,
        maxThreads: 1,
        resourceLimits: ROOMY,
        workerData,
      })
      return (await roomy.run(task, { name })) as T
    }
  }
  return {
    threads,
    analyse: (block) => run('analyse', block),
    lines: (block) => run('lines', block),
    file: (f) => run('file', f),
    articles: (xs) => run('articles', xs),
    async close() {
      await pool.destroy()
      await roomy?.destroy()
    },
  }
}

const isOutOfMemory = (e: unknown): boolean =>
  e instanceof Error && 'code' in e && e.code === 'ERR_WORKER_OUT_OF_MEMORY'
