import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { findBinaryKind, isGzip } from './binary.ts'
import { failure } from './failure.ts'
import type { Hints, ReadResult } from './format.ts'
import { readJsonLine } from './formats/jsonl.ts'
import { MAX_BYTES, refuseBytes } from './limits.ts'
import { readLines } from './read-lines.ts'
import { chooseFormat, isWide, refuse } from './sniff.ts'

export { readRecord } from './record.ts'
export type { Hints, ReadResult } from './format.ts'

/** The articles in some bytes, by the format that their content shows. Never throws for content. */
export function* readBytes(bytes: Uint8Array, hints: Hints): Generator<ReadResult> {
  const { origin } = hints
  let plain = bytes
  if (isGzip(bytes)) {
    try {
      plain = gunzipSync(bytes, { maxOutputLength: MAX_BYTES + 1 })
    } catch (cause) {
      yield isTooLarge(cause)
        ? refuseBytes(origin)
        : failure(
            origin,
            'unreadable-file',
            'the gzip data is damaged',
            'fetch or pack the file again',
            cause,
          )
      return
    }
  }
  const refusal = refuse(plain, hints)
  if (refusal !== undefined) {
    yield refusal
    return
  }
  const format = chooseFormat(plain, hints)
  if (plain.length > MAX_BYTES && format.name !== 'jsonl') yield refuseBytes(origin)
  else yield* format.read(plain, hints)
}

/**
 * The articles of one file. JSON Lines, packed or not, stream line by line in constant memory;
 * other files are read whole. What is wrong with the file is in the results, never thrown.
 */
export async function* readFile(
  path: string,
  hints: Partial<Hints> = {},
): AsyncGenerator<ReadResult> {
  const known: Hints = { ...hints, origin: hints.origin ?? path }
  const head = await readHead(path, known.origin)
  if (!(head instanceof Uint8Array)) {
    yield head
    return
  }
  const packed = isGzip(head)
  if (await holdsJsonLines(path, head, known)) {
    yield* readJsonLines(path, packed, known)
    return
  }
  const bytes = await readWhole(path, known.origin)
  if (bytes instanceof Uint8Array) yield* readBytes(bytes, known)
  else yield bytes
}

/**
 * The unpacked bytes of a file of JSON Lines, to be cut into lines by the caller; null where the file
 * is of another format or cannot be read (`readFile` will say why).
 */
export async function openJsonLines(path: string): Promise<AsyncIterable<Uint8Array> | null> {
  const head = await readHead(path, path)
  if (!(head instanceof Uint8Array) || !(await holdsJsonLines(path, head, { origin: path })))
    return null
  return isGzip(head) ? unpack(path) : createReadStream(path)
}

async function holdsJsonLines(path: string, head: Uint8Array, known: Hints): Promise<boolean> {
  const plain = isGzip(head) ? await firstOf(unpack(path)) : head
  return (
    plain !== undefined &&
    findBinaryKind(plain) === undefined &&
    chooseFormat(plain, known).name === 'jsonl' &&
    !isWide(plain)
  )
}

async function* readJsonLines(
  path: string,
  packed: boolean,
  hints: Hints,
): AsyncGenerator<ReadResult> {
  let number = 0
  try {
    for await (const line of readLines(packed ? unpack(path) : createReadStream(path), MAX_BYTES)) {
      number++
      const origin = `${hints.origin}:${number}`
      const result = line === undefined ? refuseBytes(origin) : readJsonLine(line, number, hints)
      if (result !== undefined) yield result
    }
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    const at = `${hints.origin}:${number + 1}`
    yield failure(
      at,
      'unreadable-file',
      `reading stopped here (${cause.code})`,
      'fetch or pack the file again',
      cause,
    )
  }
}

/** The first bytes of a file, still packed where it is packed; or why it cannot be read. */
async function readHead(path: string, origin: string): Promise<Uint8Array | ReadResult> {
  try {
    const file = await open(path)
    try {
      if ((await file.stat()).isDirectory()) {
        return failure(
          origin,
          'is-directory',
          'is a folder',
          'name the files in it, or give the folder to `isnad build`',
        )
      }
      const head = new Uint8Array(HEAD)
      const { bytesRead } = await file.read(head, 0, HEAD, 0)
      return head.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (cause) {
    return fileFailure(cause, origin)
  }
}

const HEAD = 1 << 16

async function readWhole(path: string, origin: string): Promise<Uint8Array | ReadResult> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      return size > MAX_BYTES ? refuseBytes(origin) : await file.readFile()
    } finally {
      await file.close()
    }
  } catch (cause) {
    return fileFailure(cause, origin)
  }
}

function unpack(path: string): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip()
  const file = createReadStream(path)
  file.on('error', (e) => gunzip.destroy(e))
  return file.pipe(gunzip)
}

/** The first piece of a stream; undefined where it is empty or damaged (reading it whole will say how). */
async function firstOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    for await (const chunk of stream) return chunk
  } catch (e) {
    if (!isSystemError(e)) throw e
  }
  return undefined
}

function fileFailure(cause: unknown, origin: string): ReadResult {
  if (!isSystemError(cause)) throw cause
  switch (cause.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failure(origin, 'no-such-file', 'there is no such file', 'check the path', cause)
    case 'EISDIR':
      return failure(origin, 'is-directory', 'is a folder', 'name the files in it', cause)
    default:
      return failure(
        origin,
        'unreadable-file',
        `cannot be read (${cause.code})`,
        'check the rights of the file',
        cause,
      )
  }
}

const isSystemError = (e: unknown): e is Error & { code: string } =>
  e instanceof Error && 'code' in e && typeof e.code === 'string'

const isTooLarge = (e: unknown): boolean => isSystemError(e) && e.code === 'ERR_BUFFER_TOO_LARGE'
