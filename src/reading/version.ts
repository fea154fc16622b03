import { hashTables } from '../load-table.ts'

/** Raised by hand whenever some page would be read otherwise. */
const RULES = 4

/** The rules of reading and the words they know: inputs read by another version are read again. */
export const readingVersion = `reading@${RULES} ${hashTables([new URL('./', import.meta.url)])}`
