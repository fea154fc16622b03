import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parseTable, type Table } from './text/table.ts'

/** Reads a lexicon that lies beside the code: `loadTable(new URL('./months.tsv', import.meta.url))`. */
export const loadTable = (file: URL): Table => parseTable(loadText(file))

/** The text of a lexicon that lies beside the code, for those with a parser of their own. */
export const loadText = (file: URL): string => readFileSync(file, 'utf8')

/** The lexicons in a folder, by name. */
export const listTables = (folder: URL): URL[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.tsv'))
    .sort()
    .map((f) => new URL(f, folder))

/** 16 hex digits of SHA-256 over every lexicon in and below the folders, by name and text. */
export function hashTables(folders: readonly URL[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.tsv'))
      .map((f) => f.replaceAll('\\', '/'))
      .sort()
    for (const f of files) hash.update(`${f}\0`).update(readFileSync(new URL(f, folder)))
  }
  return hash.digest('hex').slice(0, 16)
}
