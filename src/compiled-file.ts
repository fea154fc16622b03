import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const HERE = import.meta.dirname

/**
 * A compiled file's bytes, null where there is none. `memory` gives the room for them: shared memory
 * where threads are to share it.
 */
export function readCompiled<B extends ArrayBufferLike>(
  path: string,
  memory: (size: number) => B,
): Uint8Array<B> | null {
  if (!existsSync(path)) return null
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(memory(fstatSync(file).size))
    let at = 0
    while (at < bytes.length) {
      const n = readSync(file, bytes, at, bytes.length - at, at)
      if (n === 0) break
      at += n
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

/**
 * Written beside its place and renamed: another thread or process sees the whole file or none. Where
 * the folder cannot be written the next start compiles again, and this one says so.
 */
export function keepCompiled(place: string, bytes: Uint8Array): void {
  const draft = `${place}.${randomUUID()}`
  try {
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(draft, bytes)
    renameSync(draft, place)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`isnad: ${place} could not be kept: ${reason}\n`)
  }
}

/** A hash over what compiled tables are made from: the fold, and the tables and code of these folders of src. */
export function sourceKey(folders: readonly string[]): string {
  const hash = createHash('sha256')
  const files = [
    'arabic/fold.ts',
    ...folders.flatMap((folder) =>
      readdirSync(join(HERE, folder))
        .filter((f) => /\.(?:tsv|ts)$/.test(f) && !/\.test\.|testing/.test(f))
        .sort()
        .map((f) => `${folder}/${f}`),
    ),
  ]
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(HERE, file)))
  return hash.digest('hex')
}
