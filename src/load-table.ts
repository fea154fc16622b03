import { readFileSync } from 'node:fs'
import { parseTable, type Table } from './text/table.ts'

const loaded = new Map<string, string>()

/** Reads a lexicon that lies beside the code: `loadTable(new URL('./months.tsv', import.meta.url))`. */
export function loadTable(file: URL): Table {
  const tsv = readFileSync(file, 'utf8')
  loaded.set(file.pathname.split('/').slice(-2).join('/'), tsv)
  return parseTable(tsv)
}

/** The texts of all lexicons loaded so far, by folder and name: what their common hash is made of. */
export const loadedTables = (): ReadonlyMap<string, string> => loaded
