import { hashTables } from '../load-table.ts'

/** A hash of the text of every lexicon that analysis reads: a changed word makes stored results stale. */
export const lexiconHash: string = hashTables([
  new URL('../arabic/', import.meta.url),
  new URL('./', import.meta.url),
])
