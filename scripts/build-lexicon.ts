// The compiled lexicon, dist/lexicon.bin: made where it is missing or older than its sources.
import { storedBytes } from '../src/load-lexicon.ts'

/** Makes the compiled lexicon where there is none of these sources. */
export function ensureLexiconBuilt(): void {
  storedBytes()
}

if (import.meta.main) ensureLexiconBuilt()
