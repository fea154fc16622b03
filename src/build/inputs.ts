import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { IsnadError } from '../error.ts'
import { openJsonLines } from '../reading/read.ts'
import type { Skip } from './work.ts'

/** Lines of a JSON Lines file that make one input: what changes elsewhere in the file leaves it be. */
const LINES = 1000
const BYTES = 16 << 20

/** One thing to read: a file, or a stretch of lines of a JSON Lines file. */
export interface Input {
  /** The file's path, `path#1001` for the stretch that begins at line 1001. */
  readonly origin: string
  readonly sha256: string
  readonly bytes: Uint8Array
  /** 0 for a whole file, else the number of the first line. */
  readonly firstLine: number
  readonly path: string
}

/** The files at and below the paths given, sorted, hidden ones and archives left out. */
export async function listFiles(paths: readonly string[], cwd: string): Promise<string[]> {
  const found = new Set<string>()
  for (const p of paths) {
    const path = resolve(cwd, p)
    const info = await stat(path).catch((cause: unknown) => {
      throw new IsnadError('no-such-file', `${p}: there is no such file or folder`, {
        hint: 'check the path; isnad build takes files and folders',
        cause,
      })
    })
    if (!info.isDirectory()) {
      found.add(shown(path, cwd))
      continue
    }
    for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      const inside = relative(path, file)
      if (inside.split(sep).some((part) => part.startsWith('.') || part === 'node_modules'))
        continue
      if (/\.isnad(-wal|-shm|-journal)?$/.test(entry.name) || isNote(entry.name)) continue
      found.add(shown(file, cwd))
    }
  }
  return [...found].sort()
}

/** A folder's own notes are no articles. */
const isNote = (name: string): boolean => /^readme(\.[a-z]{2})?\.(md|txt)$|\.md$/i.test(name)

/** The path as messages and the archive show it: relative where it lies below the working folder. */
function shown(path: string, cwd: string): string {
  const r = relative(cwd, path)
  return r === '' || r.startsWith('..') ? path : r
}

/** The inputs of one file, one at a time. A file that cannot be read gives a skip. */
export async function* openInputs(path: string, cwd: string): AsyncGenerator<Input | Skip> {
  const full = resolve(cwd, path)
  try {
    const lines = await openJsonLines(full)
    if (lines) yield* stretches(lines, path)
    else {
      const { size } = await stat(full)
      const bytes = size > TOO_LARGE ? await readHeadOnly(full) : await readFile(full)
      yield { origin: path, path, sha256: sha256(bytes), bytes, firstLine: 0 }
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    if (!(cause instanceof Error) || !('code' in cause)) throw cause
    yield {
      origin: path,
      code: 'unreadable-file',
      message: `cannot be read (${code})`,
      hint: 'check the rights of the file, or whether it is damaged',
    }
  }
}

/** Beyond what any format takes whole; one byte more is enough for reading to refuse it by name. */
const TOO_LARGE = 64 * 1024 * 1024

async function readHeadOnly(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const c of createReadStream(path, { end: TOO_LARGE })) chunks.push(c as Uint8Array)
  return Buffer.concat(chunks)
}

async function* stretches(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Input> {
  let held: Uint8Array[] = []
  let size = 0
  let count = 0
  let firstLine = 1
  const take = (): Input => {
    const bytes = new Uint8Array(Buffer.concat(held))
    const input = { origin: `${path}#${firstLine}`, path, sha256: sha256(bytes), bytes, firstLine }
    firstLine += count
    held = []
    size = 0
    count = 0
    return input
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let i = chunk.indexOf(10); i >= 0; i = chunk.indexOf(10, i + 1)) {
      count++
      if (count < LINES && size + (i + 1 - from) < BYTES) continue
      held.push(chunk.subarray(from, i + 1))
      from = i + 1
      yield take()
    }
    if (from < chunk.length) {
      held.push(chunk.subarray(from))
      size += chunk.length - from
    }
  }
  if (held.length > 0) {
    count++
    yield take()
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
