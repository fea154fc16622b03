import { describe, expect, it } from 'vitest'
import { cleanView } from '../../arabic/clean.ts'
import { createArabicForms } from '../../arabic/forms.ts'
import { tokenise, type Form } from '../../text/words.ts'
import { createKnownForms } from './known-forms.ts'
import { spellingsInRow, spellingsOfNoun } from './row-words.ts'

const wordsOf = (text: string, forms: ReturnType<typeof createArabicForms>) =>
  tokenise(text, cleanView(text), [{ from: 0, to: text.length }], forms)

describe('what is known of forms', () => {
  const asked: string[] = []
  const known = createKnownForms((form: Form) => {
    asked.push(form.fold)
    return { bits: form.fold.length, fold: form.fold }
  })
  it('is computed once a spelling', () => {
    const words = wordsOf('قصف الجيش قصف', createArabicForms())
    expect([...known.bitsOf(words)]).toEqual([3, 5, 3])
    expect(known.at(words, 1)?.fold).toBe('الجيش')
    expect(asked).toEqual(['قصف', 'الجيش'])
  })
  it('is of the very form, whatever table numbers it', () => {
    const words = wordsOf('مدينة', createArabicForms())
    expect([...known.bitsOf(words)]).toEqual([5])
    expect(known.at(words, 0)?.fold).toBe('مدينه')
  })
  it('is of the very form where a small table gives its number on', () => {
    const forms = createArabicForms(undefined, 2)
    const first = wordsOf('قصف', forms)
    known.bitsOf(first)
    known.bitsOf(wordsOf('جيش مدينة ساحل', forms))
    expect(known.at(first, 0)?.fold).toBe('قصف')
  })
  it('is nothing beyond the last token', () => {
    expect(known.at(wordsOf('قصف', createArabicForms()), 7)).toBeUndefined()
  })
})

describe('words of a row', () => {
  it.each([
    ['تجول', 'للتجول', true],
    ['التجول', 'تجولا', true],
    ['سيطره', 'سيطرتها', true],
    ['علي', 'عليهم', true],
    ['نار', 'نارها', false],
    ['سيطره', 'سيطرتك', false],
  ])('%s is met as %s: %s', (word, met, is) => {
    expect(spellingsInRow(word).has(met)).toBe(is)
  })
  it('a noun is met with what may stand at its end', () => {
    expect(spellingsOfNoun('غاره')).toContain('غارتهم')
    expect(spellingsOfNoun('غاره')).not.toContain('غارنا')
  })
})
