import { mkdir, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { OwnNames } from '../../analysis/names/own-names.ts'
import type { Archive } from '../../archive/archive.ts'
import { build } from '../../build/build.ts'
import { createPool, type Pool } from '../../build/pool.ts'
import { isIsnadError } from '../../error.ts'
import type { Imported, ImportState } from './state.ts'

/** Takes articles into an open archive while it is served, one import after the other. */
export interface Imports {
  /** False when so many wait that no more are taken. */
  add(name: string, bytes: Uint8Array): boolean
  addSample(): boolean
  state(): ImportState
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>
  close(): Promise<void>
}

export interface ImportOptions {
  /** Where files are kept as they came; beside the archive, so that it can be built anew. */
  readonly folder: string
  /** The folder of the sample story, where it is there. */
  readonly sample?: string
  readonly threads?: number
  /** Called when articles are in and their account is made: prepares what is answered of it. */
  readonly prepare?: () => Promise<void>
  /** The user's own entities and corrections of names. */
  readonly ownNames?: OwnNames
}

const MOST_WAITING = 500
const KEPT = 50
const MOST_SKIPS = 20

interface Task {
  readonly name: string
  /** Puts what is to be read in place and gives its path. */
  readonly prepare: () => Promise<string>
}

/** Files are parsed in worker threads with limits of their own; the server only stores what they give. */
export function createImports(archive: Archive, options: ImportOptions): Imports {
  const waiting: Task[] = []
  const finished: Imported[] = []
  let running: ImportState['running'] = null
  let work: Promise<void> = Promise.resolve()
  let pool: Pool | null = null
  let closed = false

  async function run(task: Task): Promise<Imported> {
    running = { name: task.name, done: 0, of: 1 }
    try {
      const path = await task.prepare()
      const before = (await archive.articleIds()).length
      pool ??= createPool({ threads: options.threads ?? 1, ownNames: options.ownNames })
      const summary = await build({
        paths: [path],
        cwd: options.folder,
        archive,
        pool,
        ...(options.ownNames === undefined ? {} : { ownNames: options.ownNames }),
        onProgress: (done, of) => (running = { name: task.name, done, of }),
        stopped: () => closed,
      })
      await options.prepare?.()
      return {
        name: task.name,
        articles: (await archive.articleIds()).length - before,
        skips: summary.skips.slice(0, MOST_SKIPS).map((s) => s.message),
        failed: null,
      }
    } catch (e) {
      if (!isIsnadError(e)) throw e
      return { name: task.name, articles: 0, skips: [e.message], failed: e.code }
    }
  }
  async function next(): Promise<void> {
    for (let task = waiting.shift(); task !== undefined && !closed; task = waiting.shift()) {
      try {
        finished.unshift(await run(task))
      } catch (e) {
        finished.unshift({ name: task.name, articles: 0, skips: [], failed: 'internal' })
        process.stderr.write(`isnad: ${e instanceof Error ? (e.stack ?? e.message) : String(e)}\n`)
      }
      finished.length = Math.min(finished.length, KEPT)
    }
    running = null
  }
  const enqueue = (task: Task): boolean => {
    if (closed || waiting.length >= MOST_WAITING) return false
    waiting.push(task)
    if (running === null && waiting.length === 1) work = next()
    return true
  }
  const { sample } = options
  return {
    add: (name, bytes) =>
      enqueue({
        name,
        async prepare() {
          await mkdir(options.folder, { recursive: true })
          const path = join(options.folder, fileName(name, bytes))
          await writeFile(path, bytes)
          return path
        },
      }),
    addSample: () =>
      sample !== undefined &&
      enqueue({ name: 'samples/memoranda', prepare: () => Promise.resolve(sample) }),
    state: () => ({
      running,
      waiting: waiting.length,
      finished: [...finished],
      hasSample: sample !== undefined,
    }),
    async idle() {
      await work
    },
    async close() {
      closed = true
      await work
      await pool?.close()
    },
  }
}

/** A name that lies in its folder whatever it was called, and that no other content has. */
export function fileName(name: string, bytes: Uint8Array): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(-80)
  const sha = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return `${sha}-${plain === '' ? 'text' : plain}`
}
