import { beforeAll, describe, expect, it } from 'vitest'
import { expectLinear } from '../../test/growth.ts'
import { loadLexicon } from '../load-lexicon.ts'
import { tokenise, type FormTable, type Words } from '../text/words.ts'
import { cleanView } from './clean.ts'
import { createArabicForms, type ArabicForm } from './forms.ts'
import { createChooser, type Chooser } from './morphology/choose-in-words.ts'
import { findQuotes } from './quotes.ts'
import { findSentences } from './sentences.ts'

let forms: FormTable<ArabicForm>
let choose: Chooser
beforeAll(() => {
  forms = createArabicForms(loadLexicon())
  choose = createChooser(loadLexicon())
})

const read = (text: string): Words<ArabicForm> =>
  tokenise(text, cleanView(text), [{ from: 0, to: text.length }], forms)
const all = (text: string): void => {
  const words = read(text)
  choose(words, findSentences(words, findQuotes(words)))
}

/** A text without an end, in the ways in which texts have none. */
const ENDLESS: readonly (readonly [name: string, piece: string])[] = [
  ['one sentence', '«قال الوزير إن الجيش قصف المدينة أمس وقتل خمسة جنود »'],
  ['one clause joined on', 'وأعلن الوزير نتائج الاجتماع '],
  ['quotations that never close', '«قال ('],
  ['quotations that never open', 'قال» "'],
  ['cues of speech', 'قال إن '],
  ['a lone letter', 'و '],
  ['signs', '(.«؟،'],
  ['one word', 'كلمات'],
  ['marks on one letter', '\u064E\u0651'],
  ['ligatures', '\uFDFA'],
  ['controls', '\u200F\u200B'],
  ['dots and digits', '3.5.'],
]

describe('a text without an end', () => {
  it.each(ENDLESS)('is read in linear time: %s', (_, piece) => {
    expectLinear((n) => {
      all(piece.repeat(n))
    }, 12_000)
  })
  it('of four megabytes in one sentence is read', () => {
    const [, piece = ''] = ENDLESS[0] ?? []
    const text = piece.repeat(Math.ceil((4 << 20) / piece.length))
    const words = read(text)
    const quotes = findQuotes(words)
    const sentences = findSentences(words, quotes)
    expect(sentences).toHaveLength(1)
    expect(quotes).toHaveLength(text.length / piece.length)
    const clauses = sentences[0]?.clauses ?? []
    expect(clauses[0]?.first).toBe(0)
    expect(clauses.at(-1)?.end).toBe(words.count)
  })
})
