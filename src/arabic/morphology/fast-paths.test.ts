import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../load-lexicon.ts'
import { tokenise } from '../../text/words.ts'
import { cleanView } from '../clean.ts'
import { fold } from '../fold.ts'
import { createArabicForms } from '../forms.ts'
import { findQuotes } from '../quotes.ts'
import { findSentences } from '../sentences.ts'
import { analyseWord, readSentence } from './analyse.ts'
import { createChooser } from './choose-in-words.ts'
import { evidenceOf } from './evidence.ts'
import { PRIOR } from './model.ts'
import { priorOf } from './rank.ts'
import type { Reading } from './readings.ts'

const lexicon = loadLexicon()
const TEXT =
  'أعلن وزير الزراعة أن بلاده لن تستورد القمح هذا العام، وقال للصحفيين إن المحصول "يكفي الجميع". ' +
  'وسيلتقيهما غدا في زغرطوش، فيما كان المزارعون ما زالوا ينتظرون 3.5 ملايين دينار. وبما أنهم لم يقبضوها، ' +
  'فلعلهم يحتجون أمام مقر البلدية! ألم يعدهم بها؟ لهذا كتب إليه، ولكنه لم يرد.'

describe('what is worked out once for many words', () => {
  const words = TEXT.split(/[^\p{L}]+/u).filter((w) => w !== '')
  it.each([...new Set(words)])('gives «%s» the sum of all its evidence', (word) => {
    const key = fold(word)
    const scored = analyseWord(lexicon, word)
    const inOrder = scored.flatMap((s) => s.reading ?? [])
    expect(scored.length).toBeGreaterThan(0)
    for (const { reading, score } of scored) {
      if (!reading) continue
      const places = evidenceOf(key, reading, inOrder)
      const sum = places.reduce((n, at) => n + (lexicon.model.weights[at] ?? 0), 0)
      // The first reading of the word as it stands is one of the order of finding: leave it out here.
      const whole = inOrder.filter((r) => r.lemma && r.proclitics.length === 0 && r.enclitic === '')
      if (new Set(whole.map((r) => r.features.pos)).size < 2)
        expect(score).toBe(Math.round(PRIOR * priorOf(reading, inOrder)) + sum)
    }
  })
})

describe('the chooser of running text', () => {
  const forms = createArabicForms(lexicon)
  const choose = createChooser(lexicon)
  const read = (text: string): [(Reading | null)[], (Reading | null)[]] => {
    const tokens = tokenise(text, cleanView(text), [{ from: 0, to: text.length }], forms)
    const sentences = findSentences(tokens, findQuotes(tokens))
    const alone = sentences.flatMap(({ first, end }) =>
      readSentence(
        lexicon,
        tokens.forms.slice(first, end).map((f) => f.clean),
      ),
    )
    return [choose(tokens, sentences), alone]
  }
  it.each([TEXT, 'كلمة', '', '.', TEXT.repeat(40)])('chooses as each sentence alone', (text) => {
    const [chosen, alone] = read(text)
    expect(chosen).toEqual(alone)
  })
})
