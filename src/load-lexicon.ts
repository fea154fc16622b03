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
import { makeLexicon } from './arabic/morphology/make-lexicon.ts'
import { isPacked, packLexicon, unpackLexicon } from './arabic/morphology/store.ts'
import type { Lexicon } from './arabic/morphology/analyse.ts'

const HERE = import.meta.dirname
const WORDS = join(HERE, 'arabic/lexicon')
const SENTENCES = join(HERE, 'arabic/morphology/training')
/** There in a checkout only: a published package brings its compiled lexicon, and compiles none. */
const SOURCE = join(HERE, 'arabic/fold.ts')
/** The compiled lexicon's place beside a checkout, and inside the built package. */
const STORED = [join(HERE, '../dist/lexicon.bin'), join(HERE, 'lexicon.bin')]

let given: Uint8Array | undefined
let loaded: Lexicon | undefined

/** Bytes that another thread has read (`storedBytes`), for this thread to share. */
export function shareLexicon(bytes: Uint8Array): void {
  given = bytes
}

/**
 * The words of Arabic with every form and the model that orders their readings, read from the file that
 * the build made. In a checkout the file is made anew where a lexicon, a training sentence or the code
 * that compiles them has changed since; that takes seconds and is told on stderr once. One a thread.
 */
export function loadLexicon(): Lexicon {
  loaded ??= unpackLexicon(given ?? storedBytes())
  return loaded
}

/**
 * The bytes of the compiled lexicon, in memory that threads may share: `unpackLexicon` makes a lexicon
 * of them without a copy.
 */
export function storedBytes(): Uint8Array {
  const key = existsSync(SOURCE) ? sourceKey() : null
  for (const path of STORED) {
    const bytes = existsSync(path) ? readShared(path) : null
    if (bytes && isPacked(bytes, key)) return bytes
  }
  const [place = ''] = STORED
  const made = packLexicon(compileSources(), key ?? ''.padEnd(64, '0'))
  keepStored(place, made)
  const shared = new Uint8Array(new SharedArrayBuffer(made.length))
  shared.set(made)
  return shared
}

function compileSources(): Lexicon {
  process.stderr.write('isnad: compiling the lexicon, a few seconds, once…\n')
  return makeLexicon(readTables(WORDS), [...readTables(SENTENCES).values()])
}

/**
 * Written beside its place and renamed: another thread or process sees the whole file or none. Where
 * the folder cannot be written the next start compiles again, and this one says so.
 */
function keepStored(place: string, bytes: Uint8Array): void {
  const draft = `${place}.${randomUUID()}`
  try {
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(draft, bytes)
    renameSync(draft, place)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`isnad: the compiled lexicon could not be kept: ${reason}\n`)
  }
}

function readTables(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((f) => f.endsWith('.tsv'))
  return new Map(names.sort().map((f) => [f, readFileSync(join(folder, f), 'utf8')]))
}

/** A hash over all that the compiled lexicon is made from: words, sentences, code. */
function sourceKey(): string {
  const hash = createHash('sha256')
  const code = join(HERE, 'arabic/morphology')
  const files = [
    join(HERE, 'arabic/fold.ts'),
    ...[WORDS, SENTENCES, code].flatMap((folder) =>
      readdirSync(folder)
        .filter((f) => /\.(?:tsv|ts|js)$/.test(f) && !/\.test\.|testing|\.d\.ts/.test(f))
        .sort()
        .map((f) => join(folder, f)),
    ),
  ]
  for (const file of files)
    if (existsSync(file)) hash.update(file.slice(HERE.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function readShared(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size))
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
