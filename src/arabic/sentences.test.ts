import { beforeAll, describe, expect, it } from 'vitest'
import { loadLexicon } from '../load-lexicon.ts'
import { rangeOfTokens, tokenise, type FormTable, type Words } from '../text/words.ts'
import { cleanView } from './clean.ts'
import { createArabicForms, type ArabicForm } from './forms.ts'
import { findQuotes } from './quotes.ts'
import { findSentences, type Sentence } from './sentences.ts'

let forms: FormTable<ArabicForm>
beforeAll(() => {
  forms = createArabicForms(loadLexicon())
})

const read = (text: string): { words: Words; sentences: Sentence[] } => {
  const words = tokenise(text, cleanView(text), [{ from: 0, to: text.length }], forms)
  return { words, sentences: findSentences(words, findQuotes(words)) }
}
const show = (words: Words, s: { first: number; end: number }): string => {
  const r = rangeOfTokens(words, s.first, s.end - 1)
  return words.text.slice(r.from, r.to)
}
const sentencesOf = (text: string): string[] => {
  const { words, sentences } = read(text)
  return sentences.map((s) => show(words, s))
}
const clausesOf = (text: string): string[] => {
  const { words, sentences } = read(text)
  return sentences.flatMap((s) => s.clauses.map((c) => show(words, c)))
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['زار أ.د. سامي المصنع. ثم عاد.', ['زار أ.د. سامي المصنع.', 'ثم عاد.']],
    ['قالت بي.بي.سي إن العدد كبير.', ['قالت بي.بي.سي إن العدد كبير.']],
    ['ارتفع السعر 2.5 في المئة. وهبط غدا.', ['ارتفع السعر 2.5 في المئة.', 'وهبط غدا.']],
    ['قال: «قلت له "اخرج. الآن". فخرج». وسكت.', ['قال: «قلت له "اخرج. الآن". فخرج».', 'وسكت.']],
    ['قال: «لن نعود. سنبقى', ['قال: «لن نعود.', 'سنبقى']],
    ['غارات على مواقع شرقي المدينة', ['غارات على مواقع شرقي المدينة']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('clauses', () => {
  it.each<[string, string[]]>([
    [
      'أعلن الوزير استقالته وغادر القاعة وتوجه إلى منزله',
      ['أعلن الوزير استقالته', 'وغادر القاعة', 'وتوجه إلى منزله'],
    ],
    ['أكد أن الاتفاق نهائي وأن التنفيذ قريب', ['أكد أن الاتفاق نهائي', 'وأن التنفيذ قريب']],
    ['تعهدت مصر والسعودية والأردن بالدعم', ['تعهدت مصر والسعودية والأردن بالدعم']],
    ['رفض الحزب القرار فيما أيدته النقابات', ['رفض الحزب القرار', 'فيما أيدته النقابات']],
    ['بلغ العدد 3,500 شخص، بينهم أطفال', ['بلغ العدد 3,500 شخص،', 'بينهم أطفال']],
    ['قال «جاؤوا وأحرقوا البيوت» وغادر', ['قال «جاؤوا وأحرقوا البيوت»', 'وغادر']],
  ])('%s', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected)
  })

  it('cuts a sentence of two hundred words joined by و, and every token has one clause', () => {
    const text = Array.from({ length: 50 }, () => 'وأعلن الوزير نتائج الاجتماع').join(' ')
    const { words, sentences } = read(text)
    const [only] = sentences
    expect(sentences).toHaveLength(1)
    expect(only?.clauses).toHaveLength(50)
    let at = 0
    for (const c of only?.clauses ?? []) {
      expect(c.first).toBe(at)
      at = c.end
    }
    expect(at).toBe(words.count)
  })
})
