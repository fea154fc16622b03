import { readFileSync } from 'node:fs'
import { parseTable, type Table } from './text/table.ts'

/** Reads a lexicon that lies beside the code: `loadTable(new URL('./months.tsv', import.meta.url))`. */
export const loadTable = (file: URL): Table => parseTable(readFileSync(file, 'utf8'))
