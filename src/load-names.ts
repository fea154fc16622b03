import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { keepCompiled, readCompiled, sourceKey } from './compiled-file.ts'

const HERE = import.meta.dirname
/** The compiled names' place beside a checkout, and inside the built package. */
const [BESIDE, INSIDE] = [join(HERE, '../dist/names.bin'), join(HERE, 'names.bin')]
/** What they are made of, folders of src. */
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
  const key = isCheckout ? sourceKey(SOURCES) : null
  const place = isCheckout ? BESIDE : INSIDE
  const stored = readCompiled(place, (size) => new ArrayBuffer(size))
  if (stored && isOurs(stored, key)) return stored
  const made = make(key ?? '')
  // A package that was installed for all users may not be written to: it works without, only slower.
  if (isCheckout) keepCompiled(place, made)
  return made
}
