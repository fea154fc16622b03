import { loadTable } from '../../load-table.ts'
import { createEndings } from './endings.ts'
import { letters } from './known-words.ts'
import { createNodeNumbers } from './letter-trie.ts'

/** Codes of countries, and by the letters of an adjective its place here, from 1. */
const codes: string[] = []
const byNode = createNodeNumbers(letters.size)

for (const row of loadTable(new URL('../../arabic/lexicon/countries.tsv', import.meta.url)).rows) {
  if (row['kind'] === 'region') continue
  const place = codes.push((row['code'] ?? '') || 'other')
  for (const n of (row['nisba'] ?? '').split('|'))
    if (n !== '') byNode.set(letters.insert(n, 0, n.length), place)
}

const endings = createEndings(['ه', 'ون', 'ين', 'ات', 'ان', 'تين', 'تان'])

const codeAt = (core: string, to: number): string =>
  codes[byNode.get(letters.find(core, 0, to)) - 1] ?? ''

/** The code of the country whose adjective the word is; empty for none. */
export function nationCode(core: string): string {
  const n = core.length
  const own = codeAt(core, n)
  if (own !== '') return own
  for (const e of endings(core, n)) {
    const code = core.endsWith(e) ? codeAt(core, n - e.length) : ''
    if (code !== '') return code
  }
  return ''
}

export const isNation = (core: string): boolean => nationCode(core) !== ''
