import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { keepCompiled, readCompiled, sourceKey } from './compiled-file.ts'

const HERE = import.meta.dirname
/** The compiled names' place beside a checkout, and inside the built package. */
const [BESIDE, INSIDE] = [join(HERE, '../dist/names.bin'), join(HERE, 'names.bin')]
/** What they are made of, folders of src. */
const SOURCES = ['analysis/names', 'analysis/names/entities', 'arabic/lexicon']

/** The compiled names as one thread hands them to others: in shared memory, with the key of their sources. */
export interface StoredNames {
  readonly bytes: Uint8Array
  readonly key: string | null
}

let given: StoredNames | undefined

/** Names that another thread has read (`storedNames`), for this thread to share. */
export function shareNames(names: StoredNames | undefined): void {
  given = names
}

/** What lies in the file of the compiled names, which may be stale; undefined where there is none. */
function storedNames(): StoredNames | undefined {
  const bytes = readCompiled(isCheckout() ? BESIDE : INSIDE, (size) => new SharedArrayBuffer(size))
  return bytes ? { bytes, key: sourcesKey() } : undefined
}

/**
 * The bytes of the compiled names. A built package has them in a file; in a checkout the file is made
 * anew where a table or the code that reads it has changed since. `isOurs` says whether bytes are of
 * this kind and of a key (null: any), `make` makes them.
 */
export function loadNames(
  isOurs: (bytes: Uint8Array, key: string | null) => boolean,
  make: (key: string) => Uint8Array,
): Uint8Array {
  const stored = given ?? storedNames()
  if (stored && isOurs(stored.bytes, stored.key)) return stored.bytes
  const key = stored ? stored.key : sourcesKey()
  const made = make(key ?? '')
  // A package that was installed for all users may not be written to: it works without, only slower.
  if (isCheckout()) keepCompiled(BESIDE, made)
  return made
}

const isCheckout = (): boolean => existsSync(join(HERE, 'load-names.ts'))
/** Null in a built package, whose file is of its code. */
const sourcesKey = (): string | null => (isCheckout() ? sourceKey(SOURCES) : null)
