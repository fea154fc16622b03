import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeLexicon } from './arabic/morphology/make-lexicon.ts'
import { isPacked, packLexicon, unpackLexicon } from './arabic/morphology/store.ts'
import type { Lexicon } from './arabic/morphology/analyse.ts'
import { keepCompiled, readCompiled, sourceKey } from './compiled-file.ts'

const HERE = import.meta.dirname
const WORDS = join(HERE, 'arabic/lexicon')
const SENTENCES = join(HERE, 'arabic/morphology/training')
/** What the lexicon is made of, folders of src. */
const SOURCES = ['arabic/lexicon', 'arabic/morphology/training', 'arabic/morphology']
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
  const key = existsSync(SOURCE) ? sourceKey(SOURCES) : null
  for (const path of STORED) {
    const bytes = readCompiled(path, (size) => new SharedArrayBuffer(size))
    if (bytes && isPacked(bytes, key)) return bytes
  }
  const [place = ''] = STORED
  const made = packLexicon(compileSources(), key ?? ''.padEnd(64, '0'))
  keepCompiled(place, made)
  const shared = new Uint8Array(new SharedArrayBuffer(made.length))
  shared.set(made)
  return shared
}

function compileSources(): Lexicon {
  process.stderr.write('isnad: compiling the lexicon, a few seconds, once…\n')
  return makeLexicon(readTables(WORDS), [...readTables(SENTENCES).values()])
}

function readTables(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((f) => f.endsWith('.tsv'))
  return new Map(names.sort().map((f) => [f, readFileSync(join(folder, f), 'utf8')]))
}
