import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { IsnadError } from '../error.ts'
import { write } from './write.ts'

/** Writes a file whole, and the folder that it lies in; resolves with its path. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
): Promise<readonly string[]> {
  await writable(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  })
  return [path]
}

/** Writes a file piece by piece: an archive may hold more than memory does. */
export async function writePieces(
  path: string,
  pieces: AsyncIterable<string>,
): Promise<readonly string[]> {
  await writable(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    const out = createWriteStream(path)
    const done = new Promise<void>((resolve, reject) => {
      out.on('error', reject)
      out.on('close', resolve)
    })
    for await (const piece of pieces) await write(out, piece)
    out.end()
    await done
  })
  return [path]
}

/** What the file system refuses is told with the path. */
async function writable(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause
    if (cause instanceof IsnadError) throw cause
    const isFolder = cause.code === 'EISDIR'
    const what = isFolder ? 'is a folder' : `cannot be written (${String(cause.code)})`
    throw new IsnadError('unreadable-file', `${path} ${what}`, {
      hint: isFolder
        ? 'name a file in it'
        : 'check the folder, its rights and the room on the disk',
      cause,
    })
  }
}
