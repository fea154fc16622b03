import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadTable } from '../../load-table.ts'
import { makeCueForms } from './make-cue-forms.ts'

const rows = loadTable(new URL('./cues.tsv', import.meta.url)).rows

describe('the lexicon of cues', () => {
  it('has 250 verbs, each with the frames it needs', () => {
    const verbs = new Set(rows.map((r) => `${r['lemma'] ?? ''} ${r['form'] ?? ''}`))
    expect(verbs.size).toBe(rows.length)
    expect(verbs.size).toBeGreaterThanOrEqual(250)
    for (const r of rows) expect(r['frames'], r['lemma']).not.toBe('')
  })
  it('has every spelling that the conjugator makes of them', () => {
    const written = readFileSync(new URL('./cue-forms.tsv', import.meta.url), 'utf8')
    expect(written === makeCueForms(), 'run node scripts/make-cue-forms.ts').toBe(true)
  })
})
