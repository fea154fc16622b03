import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'

const nisbas: ReadonlyMap<string, string> = load()

function load(): Map<string, string> {
  const map = new Map<string, string>()
  const table = loadTable(new URL('../../arabic/lexicon/countries.tsv', import.meta.url))
  for (const row of table.rows) {
    if (row['kind'] === 'region') continue
    const code = (row['code'] ?? '') || 'other'
    for (const n of (row['nisba'] ?? '').split('|')) if (n !== '') map.set(fold(n), code)
  }
  return map
}

/** The code of the country whose adjective the word is; empty for none. */
export function nationCode(core: string): string {
  for (const e of ['', 'ه', 'ون', 'ين', 'ات', 'ان', 'تين', 'تان']) {
    if (!core.endsWith(e)) continue
    const code = nisbas.get(e === '' ? core : core.slice(0, -e.length))
    if (code !== undefined) return code
  }
  return ''
}

export const isNation = (core: string): boolean => nationCode(core) !== ''
