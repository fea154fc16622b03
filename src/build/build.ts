import { resolve } from 'node:path'
import { versionWith, type OwnNames } from '../analysis/names/own-names.ts'
import type { Archive } from '../archive/archive.ts'
import type { Dossier } from '../dossier/types.ts'
import { readingVersion } from '../reading/version.ts'
import { listFiles, openInputs, type Input } from './inputs.ts'
import { keepFirst } from './keep-first.ts'
import { mapOrdered } from './ordered.ts'
import type { Pool } from './pool.ts'
import { refreshDossier } from './refresh-dossier.ts'
import type { Skip } from './skip.ts'
import {
  analysisVersion,
  fromPlain,
  toPlain,
  type PlainArticle,
  type ReadArticles,
} from './work.ts'

/** What a build did. */
export interface BuildSummary {
  readonly files: number
  /** Inputs read anew, those found unchanged, those gone since the last build. */
  readonly read: number
  readonly unchanged: number
  readonly removed: number
  /** Articles analysed in this run. */
  readonly analysed: number
  readonly skips: readonly Skip[]
  readonly dossier: Dossier
}

export interface BuildOptions {
  readonly paths: readonly string[]
  readonly cwd: string
  readonly archive: Archive
  readonly pool: Pool
  /** The user's own names, as the pool was given them: when they change all is analysed again. */
  readonly ownNames?: OwnNames
  /** Called after each input with the number of files done and of all files. */
  readonly onProgress?: (files: number, of: number, articles: number) => void
  /** Called when all is read and analysed, before the account is put together: threads may go. */
  readonly onAnalysed?: () => Promise<void>
  /** Called while the account is put together: articles done, as far as that can be told, of all. */
  readonly onAccount?: (done: number, of: number) => void
  /** Called for each skipped input as soon as it is known. */
  readonly onSkip?: (skip: Skip) => void
  /** Asked between inputs; true stops the build, keeping all that is done. */
  readonly stopped?: () => boolean
}

/**
 * Reads, analyses and stores what is new or changed among the files, then computes the dossier. What
 * was stored stays stored when the build is stopped or killed; the next one continues.
 */
export async function build(options: BuildOptions): Promise<BuildSummary> {
  const { archive, pool, cwd } = options
  const files = await listFiles(options.paths, cwd)
  const known = await archive.inputs()
  const seen = new Set<string>()
  const skips: Skip[] = []
  const skip = (s: Skip): void => {
    skips.push(s)
    options.onSkip?.(s)
  }
  let [done, read, unchanged, analysed] = [0, 0, 0, 0]
  // An article that two inputs hold is kept once, from the first that brought it.
  const owner = new Map<string, string>()
  for (const [origin, input] of known) for (const id of input.articles) owner.set(id, origin)

  interface Read {
    readonly input: Input | null
    readonly result: ReadArticles | null
    readonly file: number
  }
  const readOne = async (x: { item: Input | Skip; file: number }): Promise<Read> => {
    const { item, file } = x
    if (!('bytes' in item)) return { input: null, result: { articles: [], skips: [item] }, file }
    seen.add(item.origin)
    if (known.get(item.origin)?.sha256 === fingerprint(item))
      return { input: item, result: null, file }
    const { bytes, lines, path } = item
    const result = lines ? await pool.lines(lines) : await pool.file({ bytes, origin: path })
    return { input: item, result, file }
  }
  async function* inputs(): AsyncGenerator<{ item: Input | Skip; file: number }> {
    for (const [i, path] of files.entries()) {
      for await (const item of openInputs(path, cwd)) {
        if (options.stopped?.()) return
        yield { item, file: i + 1 }
      }
    }
  }
  for await (const { input, result, file } of mapOrdered(inputs(), pool.threads * 2, readOne)) {
    done = file
    if (result === null) unchanged++
    else {
      result.skips.forEach(skip)
      if (input && (result.articles.length > 0 || known.has(input.origin))) {
        read++
        const fresh = await keepFirst(result.articles, input, owner, archive, skip)
        await archive.putInput(
          { origin: input.origin, sha256: fingerprint(input) },
          fresh.map((a) => ({ article: fromPlain(a.article), source: a.source })),
        )
        await archive.putAnalyses(new Map(fresh.map((a) => [a.article.id, a.analysis])))
        analysed += fresh.length
      }
    }
    options.onProgress?.(done, files.length, analysed)
  }
  const stopped = options.stopped?.() === true
  let removed = 0
  if (!stopped) {
    for (const origin of known.keys()) {
      if (seen.has(origin) || !isBelow(origin, options.paths, cwd)) continue
      await archive.removeInput(origin)
      removed++
    }
    analysed += await analyseStale(archive, pool, versionWith(analysisVersion, options.ownNames))
  }
  await options.onAnalysed?.()
  return {
    files: files.length,
    read,
    unchanged,
    removed,
    analysed,
    skips,
    dossier: await refreshDossier(archive, options.onAccount),
  }
}

/** Of bytes and the rules that read them: when either changes the input is read again. */
const fingerprint = (i: Input): string => `${i.sha256} ${readingVersion}`

/** Was the origin read from one of the paths given now? Only then does its absence mean that it is gone. */
function isBelow(origin: string, paths: readonly string[], cwd: string): boolean {
  const file = resolve(cwd, origin.replace(/#\d+$/, ''))
  return paths.some((p) => {
    const path = resolve(cwd, p)
    return file === path || file.startsWith(`${path}/`)
  })
}

/** Analyses again what was analysed by other rules, or not yet. Resolves with the number of articles. */
async function analyseStale(archive: Archive, pool: Pool, version: string): Promise<number> {
  const ids = await archive.stale(version)
  const batches: (readonly string[])[] = []
  for (let i = 0; i < ids.length; i += 64) batches.push(ids.slice(i, i + 64))
  const analyseBatch = async (batch: readonly string[]) => {
    const articles: PlainArticle[] = []
    for (const id of batch) {
      const stored = await archive.article(id)
      if (stored) articles.push(toPlain(stored.article))
    }
    return pool.articles(articles)
  }
  for await (const analyses of mapOrdered(batches, pool.threads * 2, analyseBatch)) {
    await archive.putAnalyses(analyses)
  }
  return ids.length
}
