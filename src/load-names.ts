import { createHash } from 'node:crypto'
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
/** The compiled names' place beside a checkout, and inside the built package. */
const [BESIDE, INSIDE] = [join(HERE, '../dist/names.bin'), join(HERE, 'names.bin')]
/** What they are made of. */
const SOURCES = ['analysis/names', 'analysis/names/entities', 'arabic/lexicon']

/**
 * The bytes of the compiled names. A built package has them in a file; in a checkout the file is made
 * anew where a table or the code that reads it has changed since. `isOurs` says whether bytes are of
 * this kind and of a key (null: any), `make` makes them.
 */
export function loadNames(
  isOurs: (bytes: Uint8Array, key: string | null) => boolean,
  make: (key: string) => Uint8Array,
): Uint8Array {
  const isCheckout = existsSync(join(HERE, 'load-names.ts'))
  const key = isCheckout ? sourceKey() : null
  const place = isCheckout ? BESIDE : INSIDE
  const stored = existsSync(place) ? readBytes(place) : null
  if (stored && isOurs(stored, key)) return stored
  const made = make(key ?? '')
  // A package that was installed for all users may not be written to: it works without, only slower.
  if (isCheckout) keep(place, made)
  return made
}

/** Written beside its place and renamed: another thread or process sees the whole file or none. */
function keep(place: string, bytes: Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true })
  const draft = `${place}.${process.pid}.${Math.floor(performance.now() * 1000)}`
  writeFileSync(draft, bytes)
  renameSync(draft, place)
}

function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(fstatSync(file).size)
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

/** A hash over all tables and code that the compiled names are made by. */
function sourceKey(): string {
  const hash = createHash('sha256')
  const files = [
    'arabic/fold.ts',
    ...SOURCES.flatMap((folder) =>
      readdirSync(join(HERE, folder))
        .filter((f) => f.endsWith('.tsv') || (f.endsWith('.ts') && !f.includes('.test.')))
        .sort()
        .map((f) => join(folder, f)),
    ),
  ]
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(HERE, file)))
  return hash.digest('hex')
}
