import { cleanView } from '../arabic/clean.ts'
import { createArabicForms } from '../arabic/forms.ts'
import { findQuotes } from '../arabic/quotes.ts'
import { findSentences } from '../arabic/sentences.ts'
import { defineStage } from '../text/stage.ts'
import { tokenise } from '../text/words.ts'
import type { Layers } from './layers.ts'

/**
 * Words of all that is not boilerplate. The table of spellings is a cache of the stage: it changes
 * how fast the result comes, never what it is.
 */
export function createWordsStage() {
  const forms = createArabicForms()
  return defineStage<Layers>()({
    name: 'words',
    version: 2,
    reads: ['article'],
    writes: ['words'],
    run({ article }) {
      const parts = article.blocks.filter((b) => b.kind !== 'boilerplate')
      return { words: tokenise(article.text, cleanView(article.text), parts, forms) }
    },
  })
}

export const quotesStage = defineStage<Layers>()({
  name: 'quotes',
  version: 2,
  reads: ['words'],
  writes: ['quotes'],
  run: ({ words }) => ({ quotes: findQuotes(words) }),
})

export const sentencesStage = defineStage<Layers>()({
  name: 'sentences',
  version: 1,
  reads: ['words', 'quotes'],
  writes: ['sentences'],
  run: ({ words, quotes }) => ({ sentences: findSentences(words, quotes) }),
})
