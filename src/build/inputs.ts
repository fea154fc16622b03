import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { IsnadError } from '../error.ts'
import { MAX_BYTES } from '../reading/limits.ts'
import { openJsonLines } from '../reading/read.ts'
import { lineBlocks, type BlockSize, type LineBlock } from './line-blocks.ts'
import type { Skip } from './skip.ts'

/** What makes one input of a JSON Lines file: a change elsewhere in the file leaves it be. */
const STRETCH: BlockSize = { lines: 250, bytes: 4 << 20 }

/** One thing to read: a file, or a stretch of lines of a JSON Lines file. */
export interface Input {
  /** The file's path, `path#1001` for the stretch that begins at line 1001. */
  readonly origin: string
  readonly sha256: string
  readonly bytes: Uint8Array
  /** The lines; null for a whole file. */
  readonly lines: LineBlock | null
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
      const bytes = size > MAX_BYTES ? await readHeadOnly(full) : await readFile(full)
      yield { origin: path, path, sha256: sha256(bytes), bytes, lines: null }
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

/** One byte more than any format takes whole: enough for reading to refuse it by name. */
async function readHeadOnly(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const c of createReadStream(path, { end: MAX_BYTES })) chunks.push(c as Uint8Array)
  return Buffer.concat(chunks)
}

async function* stretches(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Input> {
  for await (const block of lineBlocks(chunks, path, STRETCH)) {
    const { bytes, firstLine } = block
    yield { origin: `${path}#${firstLine}`, path, sha256: sha256(bytes), bytes, lines: block }
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
