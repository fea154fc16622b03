import { describe, expect, it } from 'vitest'
import { loadText } from '../../load-table.ts'
import { makeVerbForms } from './make-verb-forms.ts'
import { verbEntries } from './verb-forms.ts'

const read = (word: string): string[] =>
  verbEntries(word, 0, word.length).map(
    (e) => `${e.predicate.lemma} ${e.tense ?? ''} ${e.active ? 'a' : ''}${e.passive ? 'p' : ''}`,
  )

describe('forms of verbs', () => {
  it('are those that the conjugator makes of the rows', () => {
    expect(makeVerbForms()).toBe(loadText(new URL('./verb-forms.tsv', import.meta.url)))
  })
  it('are found by the folded spelling', () => {
    expect(read('قصفت')).toContain('قصف past ap')
    expect(read('يهاجمون')).toContain('هاجم present ap')
    expect(read('هوجم')).toContain('هاجم past p')
    expect(read('كتابا')).toEqual([])
  })
  it('are found as a piece of a word', () => {
    expect(verbEntries('وقصفته', 1, 5).length).toBeGreaterThan(0)
  })
})
