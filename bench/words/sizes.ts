import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTable, type Row } from '../../src/text/table.ts'
import { ROOT } from '../shared.ts'

const FOLDER = join(ROOT, 'src/arabic/lexicon')

/** How many words of each kind the lexicon holds: different ones, not rows. */
export function lexiconSizes(): string {
  const rows = (name: RegExp): Row[] =>
    readdirSync(FOLDER)
      .filter((f) => name.test(f))
      .flatMap((f) => [...parseTable(readFileSync(join(FOLDER, f), 'utf8')).rows])
  const count = (name: RegExp, key: (r: Row) => string | undefined): string =>
    new Set(rows(name).map(key)).size.toLocaleString('en')
  const countries = rows(/^countries/)
  const withNisba = countries.filter((r) => r['kind'] === 'country' && r['nisba'] !== '').length
  const sovereign = countries.filter((r) => r['kind'] === 'country').length
  return [
    `${count(/^verbs/, (r) => `${r['lemma'] ?? ''} ${r['form'] ?? ''}`)} verbs`,
    `${count(/^nouns/, (r) => `${r['lemma'] ?? ''} ${r['pos'] ?? ''}`)} nouns and adjectives`,
    `${count(/^(?:given|family)-names/, (r) => r['name'])} given and family names`,
    `${count(/^foreign-names/, (r) => r['name'])} names of the world`,
    `${count(/^places/, (r) => r['name'])} places`,
    `${countries.length} countries, territories and regions (${withNisba} of ${sovereign} countries with a nisba)`,
  ].join(', ')
}
