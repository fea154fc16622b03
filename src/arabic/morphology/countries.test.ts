import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../load-lexicon.ts'
import { parseTable } from '../../text/table.ts'
import { analyseWord } from './analyse.ts'

const { rows } = parseTable(
  readFileSync(new URL('../lexicon/countries.tsv', import.meta.url), 'utf8'),
)
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
/** No regions: far islands taken together, made-up scripts, the unknown. */
const NONE = new Set(['QO', 'XA', 'XB', 'ZZ'])

/** The codes of CLDR that stand for themselves, not for a successor. */
function codesOfCldr(): string[] {
  const names = new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => {
    if (NONE.has(code) || names.of(code) === undefined) return false
    return new Intl.Locale(`und-${code}`).region === code
  })
}

describe('countries and territories', () => {
  it('are all of CLDR', () => {
    const codes = codesOfCldr()
    expect(codes.length).toBeGreaterThan(240)
    const held = new Set(rows.map((r) => r['code']))
    // CLDR names Sark, a part of Guernsey, since version 45.
    expect(codes.filter((c) => !held.has(c) && c !== 'CQ')).toEqual([])
  })
  it('have a nisba where their name is one word', () => {
    const bare = rows.filter(
      (r) => r['kind'] === 'country' && r['nisba'] === '' && !(r['name'] ?? '').includes(' '),
    )
    expect(bare).toEqual([])
  })
  it.each([
    ['والسانمارينيين', 'سانماريني'],
    ['الفاروية', 'فاروي'],
    ['للكوراساويات', 'كوراساوي'],
  ])('«%s» is a form of %s', (word, lemma) => {
    const [best] = analyseWord(loadLexicon(), word)
    expect(best?.reading?.lemma?.text).toBe(lemma)
  })
})
