import { loadText } from '../../load-table.ts'

/**
 * Calls `visit` with the named cells of each row of a lexicon of the language. Cells come as they are
 * written (`-` for none): twenty thousand rows are read at every start, and none is made an object.
 */
export function eachRow(
  name: string,
  columns: readonly string[],
  visit: (...cells: readonly string[]) => void,
): void {
  const text = loadText(new URL(`../../arabic/lexicon/${name}.tsv`, import.meta.url))
  let places: readonly number[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) {
      if (line.startsWith('# columns:')) {
        const all = line.slice('# columns:'.length).trim().split(/\s+/)
        places = columns.map((c) => all.indexOf(c))
      }
      continue
    }
    if (line === '') continue
    const cells = line.split('\t')
    visit(...places.map((p) => cells[p] ?? '-'))
  }
}
